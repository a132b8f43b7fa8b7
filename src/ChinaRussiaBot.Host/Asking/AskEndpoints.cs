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
        (AskRequest? request, Problem? problem) = await desk.Admit(context);
        return problem is not null
            ? new ProblemResult(problem)
            : Results.Bytes(AnswerJson.WriteUtf8(await desk.Answer(request!, watch: null, context.RequestAborted)), "application/json; charset=utf-8");
    }

    private static async Task<IResult> Stream(HttpContext context, QuestionDesk desk)
    {
        (AskRequest? request, Problem? problem) = await desk.Admit(context);
        return problem is not null ? new ProblemResult(problem) : new AnswerStream(watch => desk.Answer(request!, watch, context.RequestAborted));
    }
}
