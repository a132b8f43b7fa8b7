using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using ChinaRussiaBot.Host.Web;

namespace ChinaRussiaBot.Host.Problems;

/// <summary>Writes a <see cref="Problem"/> as application/problem+json.</summary>
internal sealed class ProblemResult(Problem problem) : IResult
{
    private static readonly JsonWriterOptions readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        HttpResponse response = httpContext.Response;
        if (problem.RetryAfterSeconds is { } seconds)
            response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
        if (ProblemPage.IsWanted(httpContext.Request))
        {
            await new PageResult(ProblemPage.Of(problem)).ExecuteAsync(httpContext);
            return;
        }

        response.StatusCode = problem.Status;
        response.ContentType = "application/problem+json; charset=utf-8";
        response.Headers.ContentLanguage = LanguageTag.Of(problem.Language);
        response.Headers.CacheControl = "no-store";
        ReadOnlyMemory<byte> body = Body();
        response.ContentLength = body.Length;
        await response.Body.WriteAsync(body, httpContext.RequestAborted);
    }

    private ReadOnlyMemory<byte> Body()
    {
        using MemoryStream body = new();
        using (Utf8JsonWriter json = new(body, readable))
        {
            json.WriteStartObject();
            json.WriteString("type", "about:blank");
            json.WriteString("title", problem.Title);
            json.WriteNumber("status", problem.Status);
            json.WriteString("detail", problem.Detail);
            json.WriteString("language", LanguageTag.Of(problem.Language));
            if (problem.Field is { } field)
            {
                json.WriteString("field", field);
                json.WriteStartObject("errors");
                json.WriteStartArray(field);
                json.WriteStringValue(problem.Detail);
                json.WriteEndArray();
                json.WriteEndObject();
            }

            if (problem.RetryAfterSeconds is { } seconds)
                json.WriteNumber("retryAfter", seconds);
            if (problem.Phase is { } phase)
                json.WriteString("phase", phase);
            json.WriteEndObject();
        }

        return body.ToArray();
    }
}
