using System.Globalization;
using ChinaRussiaBot.Generations;
using ChinaRussiaBot.Host.Asking;
using ChinaRussiaBot.Host.Charts;
using ChinaRussiaBot.Host.Engine;
using ChinaRussiaBot.Host.Problems;
using ChinaRussiaBot.Host.Web;
using ChinaRussiaBot.Knowledge;

namespace ChinaRussiaBot.Host.Browsing.Pages;

/// <summary>GET /ports, /ports/{id}, /figures, /figures/{indicator}: the same lookups for people. They work without scripts.</summary>
internal static class BrowsingPages
{
    public static void MapBrowsingPages(this IEndpointRouteBuilder app)
    {
        app.MapGet("/ports", static (HttpContext context, EngineGate gate, Asker asker) => Show(context, gate, asker, (engine, language) =>
            PortsPage.Of(engine.Knowledge, PortFilter.Of(context.Request.Query), language)));
        app.MapGet("/ports/{id}", static (string id, HttpContext context, EngineGate gate, Asker asker) => Show(context, gate, asker, (engine, language) =>
            engine.Knowledge.Item(id) is Port port ? PortPage.Of(port, language) : null));
        app.MapGet("/figures", static (HttpContext context, EngineGate gate, Asker asker) => Show(context, gate, asker, (engine, language) =>
            FiguresPage.Of(engine.Knowledge, PortFilter.Given(context.Request.Query, "topic"), PortFilter.Given(context.Request.Query, "q"), language)));
        app.MapGet("/figures/{indicator}", static (string indicator, HttpContext context, EngineGate gate, Asker asker, ChartDesk charts) => Show(context, gate, asker, (engine, language) =>
            engine.Knowledge.Measure(indicator) is { } measure ? FigurePage.Of(Sheet(engine, measure, context), language, charts.CanDraw) : null));
        app.MapGet("/figures/{indicator}.csv", Csv);
    }

    private static IResult Show(HttpContext context, EngineGate gate, Asker asker, Func<Generation, Language, Page?> page)
    {
        Language language = PageLanguage.Of(context);
        if (asker.NotReady(language) is { } problem)
            return new ProblemResult(problem);
        return page(gate.Current!, language) is { } found ? new PageResult(found) : new ProblemResult(Problem.NotFound(language));
    }

    private static IResult Csv(string indicator, HttpContext context, EngineGate gate, Asker asker)
    {
        Language language = PageLanguage.Of(context);
        if (asker.NotReady(language) is { } problem)
            return new ProblemResult(problem);
        Generation engine = gate.Current!;
        return engine.Knowledge.Measure(indicator) is { } measure
            ? Results.File(FigureCsv.Write(Sheet(engine, measure, context), language), "text/csv; charset=utf-8", $"{measure.Id}.csv")
            : new ProblemResult(Problem.NotFound(language));
    }

    private static FigureSheet Sheet(Generation engine, Measure measure, HttpContext context) =>
        FigureSheet.Of(engine.Knowledge, engine.Answerer.Charts, measure, Year(context, "from"), Year(context, "to"));

    private static int? Year(HttpContext context, string name) =>
        int.TryParse(context.Request.Query[name], NumberStyles.None, CultureInfo.InvariantCulture, out int year) ? year : null;
}
