using ChinaRussiaBot.Answering.Charts;
using ChinaRussiaBot.Generations;
using ChinaRussiaBot.Host.Asking;
using ChinaRussiaBot.Host.Engine;
using ChinaRussiaBot.Host.Limits;
using ChinaRussiaBot.Host.Problems;
using Microsoft.Net.Http.Headers;

namespace ChinaRussiaBot.Host.Charts;

/// <summary>GET /charts/{measures}[/{subject}]/{first}-{last}.png?language=: a series as a picture.</summary>
internal static class ChartFeature
{
    public static void AddCharts(this IServiceCollection services)
    {
        services.AddOptions<ChartOptions>().BindConfiguration("Charts")
            .Validate(static options => string.IsNullOrEmpty(options.Font) || File.Exists(options.Font), "Charts:Font: there is no such file.")
            .ValidateOnStart();
        services.AddSingleton<ChartFont>();
        services.AddSingleton<ChartCache>();
        services.AddSingleton<ChartDesk>();
    }

    public static void MapCharts(this IEndpointRouteBuilder app) => app.MapGet("/charts/{**chart}", Show).RequireRateLimiting(LimitsFeature.Lookups);

    private static async Task<IResult> Show(string? chart, HttpContext context, EngineGate gate, Asker asker, ChartDesk desk)
    {
        Language language = RequestLanguage.Of(context);
        if (asker.NotReady(language) is { } problem)
            return new ProblemResult(problem);
        Generation generation = gate.Current!;
        if (ChartKey.Parse(chart ?? "") is not { } key || generation.Answerer.Charts.Series(key) is not { } series)
            return new ProblemResult(Problem.NotFound(language));
        if (!desk.CanDraw)
            return new ProblemResult(Problem.NoCharts(language));
        EntityTagHeaderValue tag = new($"\"{ChartDesk.Tag(series, language, generation.Id)}\"");
        context.Response.Headers.XContentTypeOptions = "nosniff";
        context.Response.Headers.CacheControl = "no-cache";
        if (context.Request.GetTypedHeaders().IfNoneMatch.Any(known => known.Compare(tag, useStrongComparison: false)))
        {
            context.Response.GetTypedHeaders().ETag = tag;
            return Results.StatusCode(StatusCodes.Status304NotModified);
        }

        return await desk.Png(series, language, generation.Id, context.RequestAborted) is { } png
            ? Results.Bytes(png, "image/png", entityTag: tag)
            : new ProblemResult(Problem.Busy(language));
    }
}
