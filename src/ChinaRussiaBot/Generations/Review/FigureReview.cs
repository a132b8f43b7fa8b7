using ChinaRussiaBot.Answering.Grounding;
using ChinaRussiaBot.Knowledge;

namespace ChinaRussiaBot.Generations;

/// <summary>Figures that contradict their passage, their neighbours, their source's date or each other. Pure.</summary>
internal static class FigureReview
{
    /// <summary>Percentage points by which a stated growth may differ from the computed one: customs revise the year before.</summary>
    private const decimal RevisedBy = 3;

    public static IEnumerable<ReviewFinding> Of(KnowledgeBase knowledge, TextNumbers numbers)
    {
        ILookup<(string Measure, string? Subject), Figure> series =
            knowledge.Figures.ToLookup(static figure => (figure.Measure.Id, figure.Subject));
        foreach (Figure figure in knowledge.Figures)
        {
            IEnumerable<Figure> others = series[(figure.Measure.Id, figure.Subject)].Where(other => other != figure);
            foreach (string message in Messages(figure, [.. others], numbers))
                yield return new ReviewFinding(figure.Id, message);
        }
    }

    private static IEnumerable<string> Messages(Figure figure, List<Figure> others, TextNumbers numbers)
    {
        foreach (Language language in (Language[])[Language.Chinese, Language.Russian])
        {
            if (figure.Passage?.Quote(language) is { } text && !Says(numbers.Of(text), figure.Value))
                yield return $"its passage {figure.Passage.Id} does not say {figure.Value.Source} in {LanguageTag.Of(language)}";
        }

        if (figure.Measure.Unit.Dimension == Dimension.Share && figure.Measure.Aspect == Aspect.Share && figure.Value.Value is < 0 or > 100)
            yield return $"a share of {figure.Value.Source} cannot be";
        if (Contradicted(figure, others) is { } computed)
            yield return FormattableString.Invariant($"the growth of {figure.Growth!.Source} does not fit: against {figure.Period.Shift(-1)} it is {computed:0.0} %");
        if (others.Find(other => other.Period == figure.Period && other.Passage == figure.Passage && other.Sources.SequenceEqual(figure.Sources)
            && string.CompareOrdinal(other.Id, figure.Id) < 0) is { } twin)
            yield return $"stands twice: {twin.Id} has the same measure, period and source";
        if (KnownTooEarly(figure))
            yield return $"{figure.Period} ends after the source was published ({figure.Date ?? figure.Sources[0].Date}): mark it estimate, or write 'as of'";
    }

    private static bool Says(List<NumberMark> said, Quantity value) => said.Exists(mark =>
        Math.Abs(mark.Value - Math.Abs(value.Value)) <= mark.Tolerance
        || (mark.Upper is { } upper && Math.Abs(upper - Math.Abs(value.Value)) <= mark.Tolerance));

    /// <summary>The growth computed from the period a year before, when it rules the stated one out; null otherwise.</summary>
    private static decimal? Contradicted(Figure figure, List<Figure> others)
    {
        if (figure.Growth is not { } growth || figure.Period.Kind == PeriodKind.Annual)
            return null;
        Period before = figure.Period.Shift(-1);
        List<decimal> computed = [.. others
            .Where(other => other.Period == before && other.Value.IsComparableTo(figure.Value) && other.Value.Value > 0)
            .Select(other => ((figure.Value.Value / other.Value.Value) - 1) * 100)];
        return computed.Count > 0 && computed.TrueForAll(value => Math.Abs(value - growth.Value) > RevisedBy) ? computed[0] : null;
    }

    /// <summary>A final value of a stretch of time that was not over when its newest source appeared.</summary>
    private static bool KnownTooEarly(Figure figure)
    {
        if (figure.Passage is not null || figure.Status is FigureStatus.Estimate or FigureStatus.Preliminary || figure.Period.Kind is PeriodKind.AsOf or PeriodKind.Annual)
            return false;
        List<Period> published = [.. figure.Sources.Select(static source => source.Date).Append(figure.Date).OfType<string>().Select(PeriodCode.Parse).OfType<Period>()];
        return published.Count > 0 && published.TrueForAll(date => date.End < figure.Period.End);
    }
}
