using ChinaRussiaBot.Answering;
using ChinaRussiaBot.Host.Charts;
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

    private static async Task<IResult> Ask(HttpContext context, Asker asker, RecentAnswers recent, ChartDesk charts)
    {
        (AskRequest? request, Problem? problem) = await RequestBody.ReadQuestion(context);
        problem ??= asker.NotReady(RequestLanguage.Of(context, request!.Language, request.Question));
        return problem is not null
            ? new ProblemResult(problem)
            : Results.Bytes(AnswerJson.WriteUtf8(charts.Document(recent.Once(request!, asker.Ask))), "application/json; charset=utf-8");
    }

    private static async Task<IResult> Stream(HttpContext context, Asker asker, RecentAnswers recent, ChartDesk charts)
    {
        (AskRequest? request, Problem? problem) = await RequestBody.ReadQuestion(context);
        problem ??= asker.NotReady(RequestLanguage.Of(context, request!.Language, request.Question));
        return problem is not null ? new ProblemResult(problem) : new AnswerStream(() => charts.Document(recent.Once(request!, asker.Ask)));
    }
}
