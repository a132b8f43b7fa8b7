using ChinaRussiaBot.Generations;
using ChinaRussiaBot.Host.Asking;
using ChinaRussiaBot.Host.Engine;
using ChinaRussiaBot.Host.Problems;
using ChinaRussiaBot.Host.Wording;
using ChinaRussiaBot.Knowledge;

namespace ChinaRussiaBot.Host.Browsing;

/// <summary>GET /api/ports, /api/ports/{id} and /api/figures/{indicator}: the knowledge as data, with its evidence.</summary>
internal static class BrowsingFeature
{
    public static void MapBrowsing(this IEndpointRouteBuilder app)
    {
        app.MapGet("/api/ports", Ports);
        app.MapGet("/api/ports/{id}", OnePort);
        app.MapGet("/api/figures/{indicator}", Figures);
    }

    private static IResult Ports(HttpContext context, EngineGate gate, Asker asker)
    {
        Language language = RequestLanguage.Of(context);
        if (asker.NotReady(language) is { } problem)
            return new ProblemResult(problem);
        IQueryCollection query = context.Request.Query;
        PortFilter filter = PortFilter.Of(query);
        if (PortFilter.Given(query, "type") is not null && filter.Mode is null)
            return new ProblemResult(Problem.BadField("type", Texts.TypeUnknown.In(language, ("types", TransportCode.All)), language));
        if (PortFilter.Given(query, "status") is not null && filter.State is null)
            return new ProblemResult(Problem.BadField("status", Texts.StatusUnknown.In(language, ("states", PortStateText.All)), language));
        if (query["q"].ToString().Length > PortFilter.MostWords)
            return new ProblemResult(Problem.BadField("q", Texts.WordsTooLong.In(language, ("limit", $"{PortFilter.MostWords}")), language));
        Generation generation = gate.Current!;
        List<PortDocument> ports = [.. filter.Of(generation.Knowledge.Ports).Select(Document.Of)];
        return ReadableJson.Send(new PortsDocument(ports.Count, ports, generation.Id));
    }

    private static IResult OnePort(string id, HttpContext context, EngineGate gate, Asker asker)
    {
        Language language = RequestLanguage.Of(context);
        if (asker.NotReady(language) is { } problem)
            return new ProblemResult(problem);
        return gate.Current!.Knowledge.Item(id) is Port port
            ? ReadableJson.Send(Document.Of(port))
            : new ProblemResult(Problem.NotFound(language));
    }

    private static IResult Figures(string indicator, HttpContext context, EngineGate gate, Asker asker)
    {
        Language language = RequestLanguage.Of(context);
        if (asker.NotReady(language) is { } problem)
            return new ProblemResult(problem);
        Generation generation = gate.Current!;
        if (generation.Knowledge.Measure(indicator) is not { } measure)
            return new ProblemResult(Problem.NotFound(language));
        List<ValueDocument> figures =
            [.. generation.Knowledge.Figures.Where(figure => figure.Measure.Id == measure.Id).OrderBy(static figure => figure.Period).Select(Document.Of)];
        return ReadableJson.Send(new MeasureDocument(
            measure.Id, Both.Of(measure.Name)!, measure.Unit.Id, measure.Direction.ToString(), Both.Of(measure.Basis), figures.Count, figures, generation.Id));
    }
}
