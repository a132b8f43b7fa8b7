using System.Text.RegularExpressions;
using ChinaRussiaBot.Knowledge;
using ChinaRussiaBot.Questions;

namespace ChinaRussiaBot.Ingestion.Figures;

/// <summary>
/// Measures that are of one port or town each (cargo, passengers, what border residents bring in), and of which a value is: the place and the kind of
/// port that its words, heading or title name.
/// </summary>
internal sealed class PortSubjects(KnowledgeBase knowledge, TextAnalyzer analyzer)
{
    private static readonly (Regex Words, TransportMode Mode)[] Modes =
    [
        (new(FigureWords.Any("mode.rail") + @"\p{IsCyrillic}*", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase), TransportMode.Rail),
        (new($@"(?<!\p{{L}}){FigureWords.Any("mode.road")}\p{{IsCyrillic}}*|公路", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase), TransportMode.Road),
        (new(FigureWords.Any("mode.river") + @"\p{IsCyrillic}*", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase), TransportMode.River),
    ];

    private readonly HashSet<Measure> ofPlaces = [.. knowledge.Figures.GroupBy(static figure => figure.Measure)
        .Where(group => !group.Key.IsForComputing && group.All(figure => figure.Subject is not null && (knowledge.Ports.Any(port => port.Id == figure.Subject) || knowledge.Name(figure.Subject)?.Kind == NameKind.City)) && !group.Key.About.Any(id => group.Any(figure => figure.Subject == id)))
        .Select(static group => group.Key)];

    private readonly Counterparts counterparts = new(knowledge, analyzer);

    private readonly ILookup<string, Port> ports = knowledge.Ports.Where(static port => port.Place is not null).ToLookup(static port => port.Place!.Id);

    /// <summary>Whether each value of a measure is of one port or town.</summary>
    public bool IsOfPlaces(Measure measure) => ofPlaces.Contains(measure);

    public IEnumerable<Measure> With(Unit unit) => ofPlaces.Where(measure => measure.Unit == unit || CountsEachTime(unit, measure.Unit));

    /// <summary>人次 at a port are the people that pass it: the value in the unit of its measure.</summary>
    public static Quantity In(Quantity value, Unit unit) => CountsEachTime(value.Unit, unit)
        ? value with { Unit = unit, Source = value.Source.Replace(value.Unit.ChinesePrint, unit.ChinesePrint, StringComparison.Ordinal) }
        : value;

    public static bool CountsEachTime(Unit times, Unit unit) => times.ChinesePrint == unit.ChinesePrint + "次";

    /// <summary>Whether the words speak of people that cross: what else is counted in 人次 is not the port's.</summary>
    public static bool IsOfPassers(string words) => Passers.IsMatch(words);

    private static readonly Regex Passers = Pattern.AnyCase(FigureWords.Any("passers"));

    /// <summary>Whether the words speak of what is carried.</summary>
    public static bool IsOfCargo(string words) => Cargo.IsMatch(words);

    private static readonly Regex Cargo = Pattern.AnyCase(FigureWords.Any("cargo"));

    /// <summary>Whether the words say that something crosses at a port: перевезено, обработал, 验放.</summary>
    /// <summary>Whether words name a crossing, be it which it may: 口岸出入境旅客.</summary>
    public static bool NamesACrossing(string words) => Crossing.IsMatch(words);

    /// <summary>Whether words say whom a place receives, which is no journey from one country to the other: 全省接待俄罗斯游客.</summary>
    public static bool IsHosted(string words) => Hosted.IsMatch(words);

    private static readonly Regex Hosted = Pattern.Of(FigureWords.Any("hosted"));

    private static readonly Regex Crossing = Pattern.AnyCase($@"(?<!\p{{IsCyrillic}}){FigureWords.Any("crossing")}");

    public static bool IsHandled(string words) => Handled.IsMatch(words);

    /// <summary>The words without what says that.</summary>
    public static string WithoutHandling(string words) => Handled.Replace(words, " ");

    private static readonly Regex Handled = Pattern.AnyCase($@"(?<!\p{{IsCyrillic}}){FigureWords.Any("handled")}\p{{IsCyrillic}}*");

    /// <summary>Whether the words speak of another way to cross than what was said before.</summary>
    public static bool IsAnotherWay(string words, string before) => ModeOf(words) is { } mode && ModeOf(before) is { } other && mode != other;

    /// <summary>Whether a port, a town or a province is named.</summary>
    public bool NamesAPlace(string words) => analyzer.Analyze(words) is var text && (text.Spans.Any(IsPlace) || counterparts.In(text).Any());

    /// <summary>The words without ports and places.</summary>
    public string Without(string words)
    {
        AnalyzedText text = analyzer.Analyze(words);
        char[] rest = text.Text.ToCharArray();
        foreach (TermSpan span in text.Spans.Where(IsPlace))
            rest.AsSpan(span.Start, span.Length).Fill(' ');
        foreach ((int start, int end, _) in counterparts.In(text))
            rest.AsSpan(start, end - start).Fill(' ');
        return Modes.Aggregate(Town.Replace(new string(rest), " "), static (bare, mode) => mode.Words.Replace(bare, " "));
    }

    /// <summary>Whether the words, or what stands around them, speak of what the measure is about.</summary>
    public bool Says(Measure measure, string text) =>
        analyzer.Analyze(text).Spans.Any(span => (span.Term.Kind == TermKind.Name && (measure.Topics.Contains(span.Term.Id) || measure.About.Contains(span.Term.Id))) || span.Term.Kind == TermKind.Port);

    /// <summary>The province that is named nearest; for measures of things that a province has a sum of (互市贸易进口量), not of what a port carries.</summary>
    public string? ProvinceOf(Measure measure, IReadOnlyList<string> said) => measure.About.Count == 0 ? null
        : said.Select(text => analyzer.Analyze(text).Spans.Where(static span => span.Term.Kind == TermKind.Name).Select(span => knowledge.Name(span.Term.Id)).Where(static name => name?.Kind is NameKind.Province or NameKind.Region).Select(static name => name!.Id).Distinct().ToArray())
            .FirstOrDefault(static named => named.Length > 0) is [{ } only] ? only : null;

    /// <summary>Id of the port, or of the town where several ports could be meant; null when no town with a port is named, or several are.</summary>
    /// <param name="said">The nearest first.</param>
    public string? Of(IReadOnlyList<string> said)
    {
        for (int index = 0; index < said.Count; index++)
        {
            string[] places = PlacesIn(said[index]);
            if (places.Length > 1)
                return null;
            if (places is not [{ } place])
                continue;
            // "绥芬河铁路口岸…；东宁口岸…": how things cross at the port before says nothing of this one.
            TransportMode? own = said.Take(index + 1).Select(ModeOf).FirstOrDefault(static found => found is not null);
            TransportMode? around = said.Skip(index + 1).Where(text => Array.TrueForAll(PlacesIn(text), other => other == place)).Select(ModeOf).FirstOrDefault(static found => found is not null);
            // A heading on roads, and a town by a river: the heading is not of this one.
            TransportMode? mode = own ?? (ports[place].Any(port => around is { } way && port.Modes.Contains(way)) ? around : null);
            return ports[place].Where(port => mode is null || port.Modes.Contains(mode.Value)).ToArray() is [{ } only] ? only.Id : mode is null ? place : null;
        }

        return null;
    }

    private string[] PlacesIn(string words) => analyzer.Analyze(words) is var text
        ? [.. text.Spans.Where(IsPlace).Select(PlaceOf).OfType<string>().Where(ports.Contains).Concat(counterparts.In(text).Select(static found => found.Place)).Distinct()]
        : [];

    /// <summary>Whether the words say how things cross: by rail, by road, by river.</summary>
    public static bool NamesAWay(string words) => ModeOf(words) is not null;

    private static TransportMode? ModeOf(string text) => Modes.Where(mode => mode.Words.IsMatch(text)).Take(2).ToArray() is [var (_, only)] ? only : null;

    private bool IsPlace(TermSpan span) => span.Term.Kind == TermKind.Port || (span.Term.Kind == TermKind.Name && knowledge.Name(span.Term.Id)?.Kind is NameKind.City or NameKind.Province or NameKind.Region);

    private string? PlaceOf(TermSpan span) => span.Term.Kind == TermKind.Port ? knowledge.Ports.FirstOrDefault(port => port.Id == span.Term.Id)?.Place?.Id : span.Term.Id;

    private static readonly Regex Town = Pattern.Of(@"全市|我市|本市|全省|该市|(?<!\p{L})г\.\s");
}
