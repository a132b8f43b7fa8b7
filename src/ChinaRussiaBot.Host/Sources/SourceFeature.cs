using ChinaRussiaBot.Host.Asking;
using ChinaRussiaBot.Host.Engine;
using ChinaRussiaBot.Host.Limits;
using ChinaRussiaBot.Host.Problems;
using ChinaRussiaBot.Host.Web;
using ChinaRussiaBot.Knowledge;

namespace ChinaRussiaBot.Host.Sources;

/// <summary>
/// GET /sources/{document}: what a citation opens. As the serving generation knows it, with ?generation= as that one did; what was
/// withdrawn since is shown as it was known last.
/// </summary>
internal static class SourceFeature
{
    public static void AddSources(this IServiceCollection services) => services.AddSingleton<SourceArchive>();

    public static void MapSources(this IEndpointRouteBuilder app) => app.MapGet("/sources/{document}", Show).RequireRateLimiting(LimitsFeature.Lookups);

    private static async Task<IResult> Show(string document, string? generation, HttpContext context, EngineGate gate, Asker asker, SourceArchive archive)
    {
        Language language = PageLanguage.Of(context);
        if (asker.NotReady(language) is { } problem)
            return new ProblemResult(problem);
        KnowledgeBase knowledge = gate.Current!.Knowledge;
        bool serves = knowledge.Sources.TryGetValue(document, out Source? source);
        IReadOnlyList<string> earlier = archive.Knowing(document);
        string? wanted = generation is not null && earlier.Contains(generation) ? generation : serves ? null : earlier.Count > 0 ? earlier[0] : null;
        if (wanted is null)
            return serves ? new PageResult(Page(knowledge, source!, new(null, earlier, Serves: true))) : new ProblemResult(Problem.NotFound(language));
        (Page? page, bool busy) = await archive.Show(wanted, document, (then, known) => Page(then, known, new(wanted, earlier, serves)), context.RequestAborted);
        return page is not null ? new PageResult(page) : new ProblemResult(busy ? Problem.Busy(language) : Problem.NotFound(language));

        Page Page(KnowledgeBase from, Source known, SourceStates states) => SourcePage.Of(known, from.ItemsOf(known), states, language);
    }
}
