using System.Globalization;
using ChinaRussiaBot.Answering.Grounding;
using ChinaRussiaBot.Knowledge;

namespace ChinaRussiaBot.Generations;

/// <summary>
/// What changed since the serving generation in a way that mistakes have and edits seldom do: many items gone, another number from
/// the same source, a value far from its neighbours, a turned direction. A person says whether it is meant. Pure.
/// </summary>
internal static class ChangeReview
{
    private const int FewGone = 3;
    private const double ManyGone = 0.1;
    private const decimal Leap = 8;

    /// <param name="before">What serves.</param>
    /// <param name="after">What was built.</param>
    /// <param name="same">How many passages both hold besides.</param>
    public static IReadOnlyList<ReviewFinding> Of(KnowledgeBase before, KnowledgeBase after, int same = 0)
    {
        TextNumbers numbers = new(after);
        return [.. Gone(before, after, same), .. Items(before, after, numbers), .. Measures(before, after), .. Leaps(before, after)];
    }

    private static IEnumerable<ReviewFinding> Gone(KnowledgeBase before, KnowledgeBase after, int same)
    {
        foreach (IGrouping<string, KnowledgeItem> kind in before.Items.GroupBy(static item => item.GetType().Name))
        {
            List<string> gone = [.. kind.Where(item => after.Item(item.Id) is null).Select(static item => item.Id)];
            int all = kind.Count() + (kind.Key == nameof(Passage) ? same : 0);
            if (gone.Count > Math.Max(FewGone, all * ManyGone))
            {
                yield return new ReviewFinding(kind.Key, string.Create(
                    CultureInfo.InvariantCulture,
                    $"{gone.Count} of {all} are gone: {string.Join(", ", gone.Take(FewGone))} …"));
            }
        }
    }

    private static IEnumerable<ReviewFinding> Items(KnowledgeBase before, KnowledgeBase after, TextNumbers numbers)
    {
        foreach (KnowledgeItem now in after.Items)
        {
            if (before.Item(now.Id) is { } old && !ReferenceEquals(old, now) && old.GetType() == now.GetType() && SameEvidence(old, now) && Turned(old, now, numbers) is { } change)
                yield return new ReviewFinding(now.Id, change + ", though its source and date did not");
        }
    }

    private static bool SameEvidence(KnowledgeItem old, KnowledgeItem now) =>
        old.Date == now.Date && (old as Port)?.StatusAsOf == (now as Port)?.StatusAsOf
        && old.Sources.Select(Evidence).SequenceEqual(now.Sources.Select(Evidence));

    private static (string, string?) Evidence(Source source) => (source.Id, source.Date);

    private static string? Turned(KnowledgeItem old, KnowledgeItem now, TextNumbers numbers) => (old, now) switch
    {
        (Figure { Value: var was }, Figure { Value: var value }) when was.Value != value.Value || was.Unit.Id != value.Unit.Id =>
            $"its value changed from {was.Source} to {value.Source}",
        (Figure { Period: var was }, Figure { Period: var period }) when was != period => $"its period changed from {was} to {period}",
        (Figure { Growth: { } was }, Figure { Growth: { } growth }) when was.Value != growth.Value => $"its growth changed from {was.Source} to {growth.Source}",
        (Figure { Measure.Id: var was }, Figure { Measure.Id: var measure }) when was != measure => $"its measure changed from {was} to {measure}",
        (Port was, Port port) when was.State != port.State => $"its state changed from {was.State} to {port.State}".ToLowerInvariant(),
        (Port was, Port port) when was.Counterpart != port.Counterpart || was.Province.Id != port.Province.Id || was.Region?.Id != port.Region?.Id =>
            $"its counterpart or region changed from {was.Counterpart.Chinese} to {port.Counterpart.Chinese}",
        (Port was, Port port) when !was.Modes.SequenceEqual(port.Modes) => "its modes of transport changed",
        (PolicyPoint { Until: { } was }, PolicyPoint policy) when was != policy.Until => string.Create(CultureInfo.InvariantCulture, $"its last day changed from {was:yyyy-MM-dd} to {policy.Until:yyyy-MM-dd}"),
        _ => OtherNumbers(old, now, numbers),
    };

    private static string? OtherNumbers(KnowledgeItem old, KnowledgeItem now, TextNumbers numbers)
    {
        foreach (Language language in (Language[])[Language.Chinese, Language.Russian])
        {
            if (old.Quote(language) is not { } was || now.Quote(language) is not { } text)
                continue;
            List<NumberMark> before = numbers.Of(was);
            List<NumberMark> after = numbers.Of(text);
            int lost = before.FindIndex(mark => !after.Exists(other => TextNumbers.Same(mark, other)));
            int come = after.FindIndex(mark => !before.Exists(other => TextNumbers.Same(mark, other)));
            if (lost >= 0 && come >= 0)
                return FormattableString.Invariant($"its {LanguageTag.Of(language)} text changed {before[lost].Value:0.####} to {after[come].Value:0.####}");
        }

        return null;
    }

    private static IEnumerable<ReviewFinding> Measures(KnowledgeBase before, KnowledgeBase after)
    {
        foreach (Measure now in after.Measures)
        {
            if (before.Measure(now.Id) is not { } old)
                continue;
            if (old.Direction != now.Direction)
                yield return new ReviewFinding(now.Id, $"its direction changed from {old.Direction} to {now.Direction}");
            if (old.Aspect != now.Aspect || old.Unit.Id != now.Unit.Id)
                yield return new ReviewFinding(now.Id, $"it changed from {old.Aspect} in {old.Unit.Id} to {now.Aspect} in {now.Unit.Id}");
        }
    }

    /// <summary>New values that lie far from every neighbour in time: a decimal sign or a scale is likely wrong.</summary>
    private static IEnumerable<ReviewFinding> Leaps(KnowledgeBase before, KnowledgeBase after)
    {
        foreach (Figure now in after.Figures.Where(figure => before.Item(figure.Id) is null && figure.Value.Value > 0))
        {
            List<Figure> others = [.. before.Figures.Where(other => other.Measure.Id == now.Measure.Id && other.Subject == now.Subject
                && other.Period.Kind == now.Period.Kind && other.Value.Value > 0 && other.Value.Unit.Id == now.Value.Unit.Id)];
            if (others.Count > 1 && others.TrueForAll(other => Ratio(now, other) >= Leap))
            {
                Figure near = others.MinBy(other => Math.Abs(other.Period.End.DayNumber - now.Period.End.DayNumber))!;
                yield return new ReviewFinding(now.Id, $"{now.Value.Source} lies far from all that is known, such as {near.Value.Source} for {near.Period}");
            }
        }
    }

    private static decimal Ratio(Figure left, Figure right) =>
        Math.Max(left.Value.Value, right.Value.Value) / Math.Min(left.Value.Value, right.Value.Value);
}
