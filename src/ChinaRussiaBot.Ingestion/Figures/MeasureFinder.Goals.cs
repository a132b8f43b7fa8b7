using System.Text.RegularExpressions;
using ChinaRussiaBot.Knowledge;
using ChinaRussiaBot.Questions;

namespace ChinaRussiaBot.Ingestion.Figures;

/// <content>What is wanted of trade.</content>
internal sealed partial class MeasureFinder
{
    /// <summary>
    /// "Правительства намерены довести товарооборот до 200 млрд к 2020 году", «стороны договорились к 2010 году выйти на 60 млрд»: who wants it is no part of what
    /// it is. All trade of the two, where nothing else is named; null otherwise.
    /// </summary>
    public Measure? WantedOfTrade(string sentence, Unit unit, DocumentContext context) =>
        context.IsOfTheTwo && context.Language == Language.Russian && OfSides.IsMatch(sentence) && !OneWay.IsMatch(sentence) && !OtherWay.IsMatch(sentence) && Parts(sentence) is { HasGoods: false, HasOther: false }
            ? knowledge.Measures.Where(measure => measure.Unit == unit && measure.Direction == Direction.Both && measure.Of is null && IsWhole(measure) && Places(measure).Count == 0 && GoalOf(measure) is not null).Take(2).ToArray() is [{ } only] ? only : null
            : null;

    /// <summary>Whether a measure is of some kind of goods.</summary>
    public bool IsOfGoods(Measure measure) => measure.About.Any(id => knowledge.Name(id)?.Kind == NameKind.Goods);

    /// <summary>The one kind of goods that the words name; "" for none, null for several.</summary>
    public string? GoodsNamed(string words)
    {
        AnalyzedText text = Analyzer.Analyze(words);
        (string Id, string Said)[] named = [.. text.Spans.Where(span => span.Term.Kind == TermKind.Name && knowledge.Name(span.Term.Id)?.Kind == NameKind.Goods).Select(span => (span.Term.Id, text.Text.Substring(span.Start, span.Length)))];
        return named.Length == 0 ? "" : named.Select(static name => name.Id).Distinct().Count() == 1 ? named[0].Said : null;
    }

    /// <summary>Whether words that say only that something was sent are of the goods that were spoken of, not of all that goes that way.</summary>
    public bool GoesOnWithGoods(string words, Measure whole, Measure before) =>
        IsOfAll(whole) && whole.Direction != Direction.Both && !IsOfAll(before) && IsOfGoods(before) && GrowthWords.IsSupply(words) && !OfAllGoods.IsMatch(words);

    private static readonly Regex OfAllGoods = Pattern.AnyCase(@"(?<!\p{L})(?:товар|всего|все[хй]?(?!\p{L})|общ|весь|продукци)");

    private static readonly Regex OfSides = Pattern.AnyCase(@"(?<!\p{L})(?:товарооборот|(?:взаимн|двусторонн)\p{L}+\s+(?:торговл|оборот)|торговл[юи]|(?:лидер|глав|президент|руководител)\p{L}*\s+(?:двух|обеих|обоих)\s|(?:стороны|две\s+страны|обе\s+страны|страны|правительства)\s+(?:\p{L}+\s+){0,2}(?:договорились|наметили|условились|намерены|рассчитывают))");
}
