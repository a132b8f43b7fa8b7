using System.Security.Cryptography;
using System.Text;

namespace ChinaRussiaBot.Host.Web;

/// <summary>Sends a page, or 304 when the browser has this very page.</summary>
internal sealed class PageResult(Page page) : IResult
{
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        byte[] html = Encoding.UTF8.GetBytes(PageLayout.Render(page, httpContext.Request));
        HttpResponse response = httpContext.Response;
        response.StatusCode = page.Status;
        response.Headers.ContentLanguage = LanguageTag.Of(page.Language);
        response.Headers.CacheControl = page.Status == StatusCodes.Status200OK ? "no-cache" : "no-store";
        response.Headers.Append("Vary", "Accept-Language, Cookie");
        string tag = $"W/\"{Convert.ToHexStringLower(SHA256.HashData(html))[..16]}\"";
        response.Headers.ETag = tag;
        if (page.Status == StatusCodes.Status200OK && httpContext.Request.Headers.IfNoneMatch.Contains(tag))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        response.ContentType = "text/html; charset=utf-8";
        await response.Body.WriteAsync(html, httpContext.RequestAborted);
    }
}
