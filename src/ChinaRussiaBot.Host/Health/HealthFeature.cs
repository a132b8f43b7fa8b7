using ChinaRussiaBot.Generations;
using ChinaRussiaBot.Host.Asking;
using ChinaRussiaBot.Host.Engine;
using ChinaRussiaBot.Host.Problems;

namespace ChinaRussiaBot.Host.Health;

/// <summary>Live: the process answers. Ready: questions are answered too.</summary>
internal static class HealthFeature
{
    public static void MapHealth(this IEndpointRouteBuilder app)
    {
        app.MapGet("/health/live", static () => Results.Json(new { status = "live" }));
        app.MapGet("/health/ready", Ready);
    }

    private static IResult Ready(HttpContext context, EngineGate gate, Asker asker, IEnumerable<HealthDetail> details, IHostApplicationLifetime life)
    {
        context.Response.Headers.CacheControl = "no-store";
        // Balancers take it out before the last questions are answered.
        if (life.ApplicationStopping.IsCancellationRequested)
            return new ProblemResult(Problem.Stopping(RequestLanguage.Of(context)));
        if (asker.NotReady(RequestLanguage.Of(context)) is { } problem)
            return new ProblemResult(problem with { Phase = gate.Progress.Phase.ToString() });
        Generation generation = gate.Current!;
        OrderedDictionary<string, object> health = new() { ["status"] = "ready", ["generation"] = generation.Id, ["items"] = generation.Knowledge.Count };
        foreach (HealthDetail detail in details)
            health[detail.Name] = detail.Read();
        return Results.Json(health);
    }
}
