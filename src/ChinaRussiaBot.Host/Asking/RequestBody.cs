using System.Buffers;
using System.IO.Pipelines;
using ChinaRussiaBot.Host.Problems;
using Microsoft.Net.Http.Headers;

namespace ChinaRussiaBot.Host.Asking;

/// <summary>Reads a JSON body, and no more of it than is allowed, in no more time than a phone on a bad line needs.</summary>
internal static class RequestBody
{
    private const int Seconds = 5;

    /// <summary>What <paramref name="read"/> makes of the body, or why the body was not read.</summary>
    public static async Task<(T? Value, Problem? Problem)> Read<T>(
        HttpContext context, Func<ReadOnlyMemory<byte>, Func<Language?, string?, Language>, (T?, Problem?)> read)
        where T : class
    {
        if (!IsJson(context.Request.ContentType))
            return (null, Problem.NotJson(RequestLanguage.Of(context)));
        if (context.Request.ContentLength > AskRequest.MostBytes)
            return (null, TooLarge(context));
        using CancellationTokenSource late = new(TimeSpan.FromSeconds(Seconds), context.RequestServices.GetRequiredService<TimeProvider>());
        using CancellationTokenSource ended = CancellationTokenSource.CreateLinkedTokenSource(late.Token, context.RequestAborted);
        try
        {
            return await Read(context, read, ended.Token);
        }
        catch (OperationCanceledException) when (late.IsCancellationRequested)
        {
            // The rest of the body must not be waited for, either.
            context.Response.Headers.Connection = "close";
            return (null, Problem.TooSlow(Seconds, RequestLanguage.Of(context)));
        }
    }

    public static Task<(AskRequest? Value, Problem? Problem)> ReadQuestion(HttpContext context) =>
        Read<AskRequest>(context, static (body, language) => AskReader.Read(body.Span, language));

    private static async Task<(T? Value, Problem? Problem)> Read<T>(
        HttpContext context, Func<ReadOnlyMemory<byte>, Func<Language?, string?, Language>, (T?, Problem?)> read, CancellationToken ended)
        where T : class
    {
        PipeReader reader = context.Request.BodyReader;
        while (true)
        {
            ReadResult part = await reader.ReadAsync(ended);
            if (part.Buffer.Length > AskRequest.MostBytes)
            {
                reader.AdvanceTo(part.Buffer.End);
                return (null, TooLarge(context));
            }

            if (part.IsCompleted)
            {
                (T?, Problem?) result = read(part.Buffer.ToArray(), (asked, question) => RequestLanguage.Of(context, asked, question));
                reader.AdvanceTo(part.Buffer.End);
                return result;
            }

            reader.AdvanceTo(part.Buffer.Start, part.Buffer.End);
        }
    }

    private static Problem TooLarge(HttpContext context) => Problem.TooLarge(AskRequest.MostBytes / 1024, RequestLanguage.Of(context));

    private static bool IsJson(string? contentType) =>
        MediaTypeHeaderValue.TryParse(contentType, out MediaTypeHeaderValue? type)
        && (type.MediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase) || type.Suffix.Equals("json", StringComparison.OrdinalIgnoreCase))
        && (!type.Charset.HasValue || type.Charset.Value!.Trim('"').Equals("utf-8", StringComparison.OrdinalIgnoreCase));
}
