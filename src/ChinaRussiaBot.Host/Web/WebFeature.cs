using ChinaRussiaBot.Host.Web.Pages;

namespace ChinaRussiaBot.Host.Web;

/// <summary>The chat page and the files of all pages.</summary>
internal static class WebFeature
{
    public static void MapWeb(this IEndpointRouteBuilder app)
    {
        app.MapWebAssets();
        app.MapGet("/", static (HttpContext context) => new PageResult(ChatPage.Of(PageLanguage.Of(context))));
    }
}
