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
        Language language = PageLanguage.Of(context);
        if (asker.NotReady(language) is { } problem)
            return new ProblemResult(problem);
        KnowledgeBase knowledge = gate.Current!.Knowledge;
        return knowledge.Sources.TryGetValue(document, out Source? source)
            ? new PageResult(SourcePage.Of(source, knowledge.ItemsOf(source), language))
            : new ProblemResult(Problem.NotFound(language));
    }
}
