using System.ComponentModel;
using System.Reflection;
using ChinaRussiaBot.Answering;
using ChinaRussiaBot.Generations;
using ChinaRussiaBot.Knowledge;
using ChinaRussiaBot.Questions;

namespace ChinaRussiaBot.Verbs;

/// <summary>
/// What other agents may ask of the engine: the same methods become kernel functions and MCP tools. All of them only read; each gives JSON
/// in which Chinese and Russian letters stay as they are. Thread-safe.
/// </summary>
/// <param name="current">The generation that answers now; null while none is open.</param>
public sealed class EngineVerbs(Func<Generation?> current)
{
    private const int MostFound = 20;

    /// <summary>The verbs by the names under which agents know them.</summary>
    public static IReadOnlyList<(string Name, MethodInfo Method)> All { get; } =
    [
        ("search", Method(nameof(Search))),
        ("figure", Method(nameof(Figure))),
        ("series", Method(nameof(Series))),
        ("port", Method(nameof(Port))),
        ("sources", Method(nameof(Sources))),
    ];

    /// <summary>A whole cited answer.</summary>
    [Description("Answers a question about trade and cooperation between China and Russia from reviewed knowledge. Gives statements with numbered citations and quotes. status is answered, clarify (ask one of suggestions) or unknown (there is no answer: do not guess one).")]
    public string Search(
        [Description("The question, in Chinese or Russian.")] string question,
        [Description("Language of the answer: zh or ru. Left out: that of the question.")] string? language = null) =>
        With(engine => AnswerJson.Write(AnswerJson.Of(engine.Answerer.Ask(QuestionLength.Bounded(question), LanguageTag.Parse(language), Conversation.Empty).Answer)));

    /// <summary>The values of a measure for one period.</summary>
    [Description("Looks up the figures of one indicator for one period, as every source states them. Sources that differ stay several figures. An unknown indicator gives the ids of similar ones.")]
    public string Figure(
        [Description("Id of the indicator, such as trade.total, or words of its name in Chinese or Russian.")] string indicator,
        [Description("Year (2023), quarter (2024-Q1), months (2024-01..2024-08) or other period as the knowledge writes it.")] string period) =>
        With(engine => OfMeasure(engine, indicator, figure => figure.Period.ToString() == period.Trim()));

    /// <summary>All values of a measure.</summary>
    [Description("Gives the whole series of one indicator, oldest first, optionally between two years. An unknown indicator gives the ids of similar ones.")]
    public string Series(
        [Description("Id of the indicator, or words of its name in Chinese or Russian.")] string indicator,
        [Description("First year. Left out: from the beginning.")] int? from = null,
        [Description("Last year. Left out: to the end.")] int? to = null) =>
        With(engine => OfMeasure(engine, indicator, figure => figure.Period.Start.Year >= (from ?? 0) && figure.Period.End.Year <= (to ?? 9999)));

    /// <summary>Border crossings.</summary>
    [Description("Finds border crossings between China and Russia: place, what is opposite, way of transport, whether it works and since when that is known.")]
    public string Port(
        [Description("A name or part of one, in Chinese or Russian: of the crossing, its town, its province or the Russian side. Empty: all, the first ones.")] string name) =>
        With(engine =>
        {
            List<Port> found = [.. engine.Knowledge.Ports.Where(port => NamesOf(port).Any(one => one.Contains(name.Trim(), StringComparison.OrdinalIgnoreCase)))];
            return VerbJson.Write(new PortsFound(found.Count, [.. found.Take(MostFound).Select(VerbJson.Of)], engine.Id));
        });

    /// <summary>What an item or a document rests on.</summary>
    [Description("Tells what a cited item or document is: publisher, title, date, address, and the quoted text in both languages. Takes the id of an item or of a source as other tools give it.")]
    public string Sources(
        [Description("Id of an item (trade.total.2023) or of a source.")] string id) =>
        With(engine => engine.Knowledge.Item(id.Trim()) is { } item ? VerbJson.Write(VerbJson.Of(item))
            : engine.Knowledge.Sources.TryGetValue(id.Trim(), out Source? source) ? VerbJson.Write(VerbJson.Of(source))
            : VerbJson.Problem("not found"));

    private static string OfMeasure(Generation engine, string indicator, Func<Figure, bool> accept)
    {
        if (engine.Knowledge.Measure(indicator.Trim()) is not { } measure)
        {
            Measure[] similar = [.. engine.Knowledge.Measures.Where(one => NamesOf(one).Any(name => name.Contains(indicator.Trim(), StringComparison.OrdinalIgnoreCase)))];
            if (similar.Length != 1)
                return VerbJson.Write(new IndicatorsFound("no such indicator", [.. similar.Take(MostFound).Select(VerbJson.Of)]));
            measure = similar[0];
        }

        return VerbJson.Write(new FiguresFound(
            VerbJson.Of(measure),
            [.. engine.Knowledge.Figures.Where(figure => figure.Measure == measure).Where(accept).OrderBy(static figure => figure.Period).Select(VerbJson.Of)],
            engine.Id));
    }

    private static IEnumerable<string> NamesOf(Measure measure) =>
        [measure.Id, measure.Name.Chinese, measure.Name.Russian, .. measure.ChineseSynonyms, .. measure.RussianSynonyms];

    private static IEnumerable<string> NamesOf(Port port)
    {
        BilingualText?[] names = [port.Name, port.Counterpart, port.Place?.Name, port.Province.Name, port.Region?.Name, port.CounterpartPlace?.Name];
        return [port.Id, .. port.ChineseSynonyms, .. port.RussianSynonyms, .. names.OfType<BilingualText>().SelectMany(static name => new[] { name.Chinese, name.Russian })];
    }

    private string With(Func<Generation, string> ask) => current() is { } engine ? ask(engine) : VerbJson.Problem("not ready");

    private static MethodInfo Method(string name) => typeof(EngineVerbs).GetMethod(name)!;
}
