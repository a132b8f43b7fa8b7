using System.Buffers;
using System.IO.Pipelines;
using ChinaRussiaBot.Host.Problems;
using Microsoft.Net.Http.Headers;

namespace ChinaRussiaBot.Host.Asking;

/// <summary>Reads the body of a question, and no more of it than is allowed.</summary>
internal static class AskBody
{
    public static async Task<(AskRequest? Request, Problem? Problem)> Read(HttpContext context)
    {
        if (!IsJson(context.Request.ContentType))
            return (null, Problem.NotJson(RequestLanguage.Of(context)));
        if (context.Request.ContentLength > AskRequest.MostBytes)
            return (null, TooLarge(context));
        PipeReader reader = context.Request.BodyReader;
        while (true)
        {
            ReadResult read = await reader.ReadAsync(context.RequestAborted);
            if (read.Buffer.Length > AskRequest.MostBytes)
            {
                reader.AdvanceTo(read.Buffer.End);
                return (null, TooLarge(context));
            }

            if (read.IsCompleted)
            {
                (AskRequest?, Problem?) result = AskReader.Read(read.Buffer.ToArray(), (asked, question) => RequestLanguage.Of(context, asked, question));
                reader.AdvanceTo(read.Buffer.End);
                return result;
            }

            reader.AdvanceTo(read.Buffer.Start, read.Buffer.End);
        }
    }

    private static Problem TooLarge(HttpContext context) => Problem.TooLarge(AskRequest.MostBytes / 1024, RequestLanguage.Of(context));

    private static bool IsJson(string? contentType) =>
        MediaTypeHeaderValue.TryParse(contentType, out MediaTypeHeaderValue? type)
        && (type.MediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase) || type.Suffix.Equals("json", StringComparison.OrdinalIgnoreCase))
        && (!type.Charset.HasValue || type.Charset.Value!.Trim('"').Equals("utf-8", StringComparison.OrdinalIgnoreCase));
}
