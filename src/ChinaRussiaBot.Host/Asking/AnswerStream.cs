using System.Text;
using ChinaRussiaBot.Answering;

namespace ChinaRussiaBot.Host.Asking;

/// <summary>
/// The same answer as server-sent events: "state" while working, "statement" for each checked statement, "answer" with the whole object.
/// Nothing is sent before it is checked, so no figure is ever taken back.
/// </summary>
internal sealed class AnswerStream(Func<Func<AskStage, ValueTask>, Task<AnswerDocument>> ask) : IResult
{
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        HttpResponse response = httpContext.Response;
        response.ContentType = "text/event-stream; charset=utf-8";
        response.Headers.CacheControl = "no-store";
        // Proxies that collect a response before passing it on would undo the streaming.
        response.Headers["X-Accel-Buffering"] = "no";
        await Send(response, "state", """{"state":"searching"}""");

        AnswerDocument answer = await ask(stage => new ValueTask(Send(response, "state", State(stage))));
        await Send(response, "state", $$"""{"state":"{{answer.Status}}"}""");
        foreach (StatementDocument statement in answer.Statements)
            await Send(response, "statement", ReadableJson.Write(statement));
        await Send(response, "answer", AnswerJson.Write(answer));
    }

    private static string State(AskStage stage) => stage switch
    {
        AskStage.Rewriting => """{"state":"rewriting"}""",
        AskStage.Composing => """{"state":"composing"}""",
    };

    private static async Task Send(HttpResponse response, string kind, string json)
    {
        CancellationToken gone = response.HttpContext.RequestAborted;
        await response.Body.WriteAsync(Encoding.UTF8.GetBytes($"event: {kind}\ndata: {json}\n\n"), gone);
        await response.Body.FlushAsync(gone);
    }
}
