using ChinaRussiaBot.Host.Asking;
using ChinaRussiaBot.Host.Engine;
using ChinaRussiaBot.Host.Problems;
using ChinaRussiaBot.Host.Web;
using ChinaRussiaBot.Knowledge;

namespace ChinaRussiaBot.Host.Sources;

/// <summary>GET /sources/{document}: what a citation opens.</summary>
internal static class SourceFeature
{
    public static void MapSources(this IEndpointRouteBuilder app) => app.MapGet("/sources/{document}", Show);

    private static IResult Show(string document, HttpContext context, EngineGate gate, Asker asker)
    {
        Language language = RequestLanguage.Of(context);
        if (asker.NotReady(language) is { } problem)
            return new ProblemResult(problem);
        KnowledgeBase knowledge = gate.Current!.Knowledge;
        if (!knowledge.Sources.TryGetValue(document, out Source? source))
            return new ProblemResult(Problem.NotFound(language));
        PageHeaders.Set(context.Response);
        return Results.Content(SourcePage.Render(source, knowledge.ItemsOf(source), language), "text/html; charset=utf-8");
    }
}
