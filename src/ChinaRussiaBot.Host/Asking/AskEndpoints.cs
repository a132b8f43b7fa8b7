using ChinaRussiaBot.Answering;
using ChinaRussiaBot.Host.Limits;
using ChinaRussiaBot.Host.Problems;

namespace ChinaRussiaBot.Host.Asking;

/// <summary>POST /api/ask and /api/ask/stream.</summary>
internal static class AskEndpoints
{
    public static void MapAsking(this IEndpointRouteBuilder app)
    {
        app.MapPost("/api/ask", Ask).RequireRateLimiting(LimitsFeature.Questions);
        app.MapPost("/api/ask/stream", Stream).RequireRateLimiting(LimitsFeature.Questions);
    }

    private static async Task<IResult> Ask(HttpContext context, QuestionDesk desk)
    {
        (Admission? admission, Problem? problem) = await desk.Admit(context);
        return admission is null
            ? new ProblemResult(problem!)
            : Results.Bytes(AnswerJson.WriteUtf8(await desk.Answer(admission, watch: null, context.RequestAborted)), "application/json; charset=utf-8");
    }

    private static async Task Stream(HttpContext context, QuestionDesk desk)
    {
        (Admission? admission, Problem? problem) = await desk.Admit(context);
        IResult result = admission is null ? new ProblemResult(problem!) : new AnswerStream(watch => desk.Answer(admission, watch, context.RequestAborted));
        try
        {
            await result.ExecuteAsync(context);
        }
        finally
        {
            // Who leaves before the question is asked gives its place back too.
            admission?.Dispose();
        }
    }
}
