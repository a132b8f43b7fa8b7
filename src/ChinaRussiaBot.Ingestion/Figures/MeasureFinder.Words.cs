using System.Text.RegularExpressions;
using ChinaRussiaBot.Knowledge;
using ChinaRussiaBot.Questions;

namespace ChinaRussiaBot.Ingestion.Figures;

/// <content>What words name, whatever measure they are of.</content>
internal sealed partial class MeasureFinder
{
    /// <summary>Whether the words name a country besides the two.</summary>
    public bool NamesOthers(string words) =>
        PlaceScope.IsOfUnions(words) || NamesIn(Analyzer.Analyze(words)).Any(static name => name.Kind == NameKind.Country);

    /// <summary>Whether the words name another country or union, and not the other one of the two: 美国为我国第三大贸易伙伴.</summary>
    public bool IsOfOthersAlone(string words, Language language)
    {
        Country other = language == Language.Chinese ? Country.Russia : Country.China;
        return (NamesOthers(words) || ForeignSubject.IsOfManyCountries(words)) && !CountryReader.Read(Analyzer.Analyze(words)).Exists(mention => mention.Country == other);
    }

    /// <summary>The goods, pipelines and projects that the words name, as they name them.</summary>
    public string GoodsIn(string words)
    {
        AnalyzedText text = Analyzer.Analyze(words);
        return string.Join(' ', text.Spans.Where(span => span.Term.Kind == TermKind.Name && knowledge.Name(span.Term.Id)?.Kind == NameKind.Goods)
            .Select(span => text.Text.Substring(span.Start, span.Length)).Distinct());
    }

    /// <summary>"大庆市进出口860.2亿元": a town that nobody declares is not its province, nor the town before.</summary>
    public bool IsOfAnUnknownTown(string words) => UnknownTown.IsMatch(words) && !NamesIn(Analyzer.Analyze(words)).Any(IsPlace);

    private static readonly Regex UnknownTown = Pattern.Of(@"(?<![全我本该省各互])[市县](?:[对同与自从]俄(?:罗斯)?)?(?:货物|外贸)?(?:贸易)?(?:进出口|出口|进口)");

    /// <summary>Whether the words name things that nothing declares: добыча, внутренний рынок.</summary>
    public bool SaysMore(string words)
    {
        AnalyzedText text = Analyzer.Analyze(words);
        List<(int, int)> countries = [.. CountryReader.Read(text).Select(mention => CountrySpans.Of(text, mention))];
        return Analyzer.Content(text, countries).Any(IsMore);
    }

    private static bool IsMore(ContentWord word) => !word.IsFlow && !word.IsWeak && !word.Keys.Any(static key => key.StartsWith('#'))
        && !WordForms.IsVerbLike(word.Text) && !WordForms.IsShort(word.Text) && !WordForms.IsNumeral(word.Text) && !PlainWords.Are(word.Text);

    /// <summary>The province that is told nearest to a value; "" for none, or where several are.</summary>
    public string ProvinceAround(DocumentContext context) =>
        context.Around.Reverse().Append(context.Place).Select(said => NamesIn(Analyzer.Analyze(said)).Where(static name => name.Kind is NameKind.Province or NameKind.Region).Distinct().ToArray()).FirstOrDefault(static named => named.Length > 0) is [{ } only]
            ? only.Name[context.Language]
            : "";

    /// <summary>The one province that the head of a document names; "" for none or several.</summary>
    public string ProvinceIn(IEnumerable<string> head, Language language) =>
        head.SelectMany(said => NamesIn(Analyzer.Analyze(said))).Where(static name => name.Kind == NameKind.Province).Distinct().Take(2).ToArray() is [{ } only] ? only.Name[language] : "";

    /// <summary>Whether the words name one port, or a town that has one.</summary>
    public bool NamesAPort(string words) => ports.Of([words]) is not null;

    /// <summary>Whether each value of a measure is of one port or town.</summary>
    public bool IsOfPlaces(Measure measure) => ports.IsOfPlaces(measure);

    /// <summary>Whether a measure is of one port each, and the words name one or a kind of port: 其中铁路口岸完成912.2万吨.</summary>
    public bool NamesAPort(Measure measure, string words) => ports.IsOfPlaces(measure) && (PortSubjects.NamesAWay(words) || ports.Of([words]) is not null);

    /// <summary>The words without ports and towns, where they name one.</summary>
    public string WithoutPorts(string words) => ports.Of([words]) is null ? words : ports.Without(words);

    /// <summary>Whether the words name a port or a town and nothing else.</summary>
    public bool IsPlaceAlone(string words) => ports.Of([words]) is not null && ports.Without(words) is var rest
        && !SaysMore(rest) && rest.Replace("口岸", "", StringComparison.Ordinal).Count(char.IsLetter) <= MostBesideAPlace;

    // A preposition.
    private const int MostBesideAPlace = 3;

    /// <summary>What the words name, for those that leave something unsaid.</summary>
    public PhraseParts Parts(string words)
    {
        AnalyzedText text = Analyzer.Analyze(words);
        NameKind[] kinds = [.. NamesIn(text).Select(static name => name.Kind)];
        return new PhraseParts(
            CountryReader.Read(text).Count > 0,
            kinds.Any(static kind => kind is NameKind.Country or NameKind.Province or NameKind.Region or NameKind.City or NameKind.Macroregion) || ForeignSubject.IsOfOthers(words),
            kinds.Contains(NameKind.Goods),
            text.Spans.Any(static span => span.Term.IsFlow));
    }

    /// <summary>Whether the words name China and Russia both.</summary>
    public bool NamesBoth(string words) => CountryReader.Read(Analyzer.Analyze(words)).Select(static mention => mention.Country).Distinct().Count() == 2;

    /// <summary>Whether the words speak of trade both ways.</summary>
    public static bool SaysBothWays(string words) => BothWays.IsMatch(words);

    /// <summary>Whether the words speak of exports or of imports alone, so that no measure of trade both ways is theirs.</summary>
    public static bool IsOneWay(string words) => !PlaceScope.IsOfTrade(words) && !BothWays.IsMatch(words) && (OneWay.IsMatch(words) != OtherWay.IsMatch(words));

    /// <summary>Whether one speaks of exports alone and the other of imports alone.</summary>
    public static bool IsTheOtherWay(string words, string other) => IsOneWay(words) && IsOneWay(other) && OneWay.IsMatch(words) != OneWay.IsMatch(other);

    /// <summary>Whether words speak of imports and every name of a measure of exports, or the other way round.</summary>
    public static bool IsNeverSaidOf(Measure measure, string words, Language language) =>
        measure.Direction != Direction.Both && (language == Language.Chinese ? measure.ChineseSynonyms : measure.RussianSynonyms).Prepend(measure.Name[language]).All(name => IsTheOtherWay(words, name));

    public static bool IsExport(string words) => OneWay.IsMatch(words);

    /// <summary>The measure of what goes one way of what another has both ways; null for none.</summary>
    public Measure? OneWayOf(Measure bothWays, Direction direction) =>
        knowledge.Measures.Where(measure => measure.Unit == bothWays.Unit && measure.Direction == direction && measure.Aspect == bothWays.Aspect && measure.About.ToHashSet().SetEquals(bothWays.About)).Take(2).ToArray() is [{ } only] ? only : null;

    /// <summary>The measure of the people of one side among those of both, or beside those of the other, where words say no more than whose they are; null for none.</summary>
    public Measure? OfTravellers(Measure counted, string words) =>
        PlaceScope.SideOfTravellers(words) is { } side && side != counted.Direction && !SaysMore(PlaceScope.WithoutTravellers(words))
            ? knowledge.Measures.Where(measure => measure.Unit == counted.Unit && measure.Direction == side && measure.Aspect == counted.Aspect && measure.Topics.ToHashSet().SetEquals(counted.Topics) && (counted.Direction != Direction.Both || measure.About.All(counted.About.Contains))).Take(2).ToArray() is [{ } only] ? only : null
            : null;

    /// <summary>The measure of what goods that were told in tonnes or pieces cost; null for none.</summary>
    public Measure? ValueOf(Measure moved, Unit unit) =>
        moved.About.Any(id => knowledge.Name(id)?.Kind == NameKind.Goods)
            ? knowledge.Measures.Where(measure => measure.Unit == unit && measure.Aspect == Aspect.Value && measure.Direction == moved.Direction && measure.About.ToHashSet().SetEquals(moved.About)).Take(2).ToArray() is [{ } only] ? only : null
            : null;

    /// <summary>The measure of the same in another money; null for none.</summary>
    public Measure? InMoney(Measure paid, Unit unit) =>
        knowledge.Measures.Where(measure => measure.Unit == unit && measure.Direction == paid.Direction && measure.Aspect == paid.Aspect && measure.Of == paid.Of && measure.Topics.ToHashSet().SetEquals(paid.Topics) && measure.About.Except(["yuan"]).ToHashSet().SetEquals(paid.About.Except(["yuan"]))).Take(2).ToArray() is [{ } only] ? only : null;

    /// <summary>The measure of what things that are counted cost together; null for none.</summary>
    public Measure? SumOf(Measure counted, Unit unit) =>
        knowledge.Measures.Where(measure => measure.Unit == unit && measure.Aspect == Aspect.Value && measure.Direction == counted.Direction && measure.About.Count > 0 && measure.About.All(counted.About.Contains) && measure.Topics.ToHashSet().SetEquals(counted.Topics))
            .OrderByDescending(static measure => measure.About.Count).ToArray() is [{ } sum, ..] all && (all.Length == 1 || all[1].About.Count < sum.About.Count) ? sum : null;

    /// <summary>The measure of all that a port carries, in a unit; null for none.</summary>
    public Measure? OfAllAtAPort(Unit unit) => ports.With(unit).Where(static measure => measure.About.Count == 0).Take(2).ToArray() is [{ } only] ? only : null;

    private static readonly Regex BothWays = Pattern.AnyCase(@"товарооборот|торговл|(?<!\p{L})оборот|总额|合计");

    private static readonly Regex OneWay = Pattern.AnyCase(@"出口|(?<!\p{L})экспорт|(?<!\p{L})вывоз");

    private static readonly Regex OtherWay = Pattern.AnyCase(@"进口|(?<!\p{L})импорт|(?<!\p{L})ввоз");

    /// <summary>Whether a sentence says what goes from one of the two to the other: китайский импорт российских товаров.</summary>
    public bool SaysWhoTrades(string sentence) => NamesBoth(sentence) && (PlaceScope.IsCustomsWord(sentence) || GrowthWords.IsSent(sentence));

    /// <summary>Where the words begin to say what moves: "Россия экспорт КНР в Россию" → "экспорт КНР в Россию".</summary>
    public int StartOfFlow(string words) =>
        Analyzer.Analyze(words) is var text && text.Text.Length == words.Length && text.Spans.Where(static span => span.Term.IsFlow).Select(static span => span.Start).DefaultIfEmpty(0).Min() is var start && NamesBoth(words[start..]) ? start : 0;

    /// <summary>The words without the goods they name, and the pipelines and projects.</summary>
    public string WithoutGoods(string words)
    {
        AnalyzedText text = Analyzer.Analyze(words);
        char[] rest = text.Text.ToCharArray();
        foreach (TermSpan span in text.Spans.Where(span => span.Term.Kind == TermKind.Name && knowledge.Name(span.Term.Id)?.Kind is NameKind.Goods or NameKind.Other))
            rest.AsSpan(span.Start, span.Length).Fill(' ');
        return new string(rest);
    }
}
