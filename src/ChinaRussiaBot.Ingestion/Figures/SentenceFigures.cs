using ChinaRussiaBot.Answering.Grounding;
using ChinaRussiaBot.Ingestion.Passages;
using ChinaRussiaBot.Knowledge;
using ChinaRussiaBot.Questions;
using ChinaRussiaBot.Text;

namespace ChinaRussiaBot.Ingestion.Figures;

/// <summary>Figures that running text states: a measure, a period and a value in one sentence, and the change that goes with the value.</summary>
internal sealed class SentenceFigures(MeasureFinder measures, NumberScanner scanner, ValueText values)
{
    private readonly Changes changes = new(values);
    private readonly Naming naming = new(measures);

    /// <param name="passage">Running text.</param>
    /// <param name="context">What is said around it.</param>
    /// <param name="periods">All periods that the document has named so far; those of this passage are added.</param>
    /// <param name="unknown">Receives values of no declared measure.</param>
    public IEnumerable<ProposedFigure> In(PassageDraft passage, DocumentContext context, PeriodsSoFar periods, List<string> unknown)
    {
        List<ProposedFigure> found = [.. Stated(passage, context, periods, unknown)];
        // "首次突破2400亿美元，达到2401.1亿美元": the mark that was passed is no second value.
        return found.Where(figure => !IsLoose(figure.Value) || !found.Exists(other => other.Measure == figure.Measure && other.Period == figure.Period && !IsLoose(other.Value)));
    }

    private static bool IsLoose(Quantity value) => value.Approximation is Approximation.Over or Approximation.Under;

    private IEnumerable<ProposedFigure> Stated(PassageDraft passage, DocumentContext context, PeriodsSoFar periods, List<string> unknown)
    {
        NormalizedText text = TextNormalizer.Normalize(passage.Text);
        Reading reading = new(text, TextPeriods.Complete(text.Text, Stretches.Scan(text.Text, context.Published?.Year), context.Published, periods.Last));
        reading.Read(scanner);
        naming.Begin();
        Period? only = periods.Only;
        Period? last = null;
        List<NumberMark> amounts = [.. reading.Numbers.Where(mark => mark.Unit is not ("percent" or "times" or "pp" or "rank") && Amount(reading, mark) is not null)];
        Dictionary<int, Quantity> growth = changes.Of(reading, [.. amounts.Where(mark => !IsBack(reading, mark))]);
        Dictionary<int, string> told = Respective.Of(reading, amounts);
        foreach (NumberMark mark in amounts)
        {
            Clause clause = reading.ClauseAt(mark.End - 1);
            string sentence = reading.SentenceText(clause);
            if (GrowthWords.IsNotTheWhole(reading.Normal[clause.Start..mark.At]) || GrowthWords.IsAhead(reading.UpTo(clause)) || TextPeriods.IsOfTheMonthBefore(reading.Between(mark), reading.After(mark)))
                continue;
            Quantity value = Amount(reading, mark)!;
            if (value.Approximation == Approximation.Exact && GrowthWords.IsPassed(reading.Normal[clause.Start..mark.At]))
                value = value with { Approximation = Approximation.Over, Source = ">" + value.Source };
            if (naming.Of(reading, mark, clause, value.Unit, context.With(sentence), told.GetValueOrDefault(mark.At), reading.TopicOf(mark), reading.LeadOf(mark)) is not { } measure)
            {
                unknown.Add(value.Source);
                continue;
            }

            bool isBack = IsBack(reading, mark);
            Period? compared = reading.ComparedPeriodOf(mark, clause);
            Period? period = compared ?? (isBack ? last?.Shift(-1) : null)
                ?? reading.PeriodOf(mark, clause)
                ?? (TextPeriods.GoesBackAYear(sentence) ? last?.Shift(-1) : null)
                ?? (TextPeriods.IsSinceTheStart(sentence) ? null : Relative(reading.WithoutAsides(clause), context) ?? TextPeriods.WholeYear(sentence, periods.Last) ?? reading.PeriodBefore(mark) ?? (TextPeriods.IsTheSame(sentence) ? periods.Last : null) ?? Around(context) ?? only);
            if (measures.IsState(measure) && TextPeriods.IsNow(reading.UpTo(clause)) && context.Published is { } today)
                period = Period.OfMonths(today.Year, today.Month, today.Month);
            if (measures.IsState(measure))
                period = period is null ? null : TextPeriods.AsState(period);
            if (period is null)
                continue;
            if (!isBack && compared is null && !TextPeriods.LooksBack(sentence))
                periods.Last = last = period;
            yield return new ProposedFigure(measure, period, value, passage.Id, sentence)
            {
                Page = passage.Page,
                Preliminary = GrowthWords.IsPreliminary(sentence.ToLowerInvariant()),
                Growth = growth.GetValueOrDefault(mark.At),
            };
        }

        periods.Add(reading.Periods());
    }

    private static bool IsBack(Reading reading, NumberMark mark) => TextPeriods.IsOfTheYearBefore(reading.Between(mark), reading.After(mark));

    private Quantity? Amount(Reading reading, NumberMark mark) =>
        mark.Upper is null && (values.Of(reading.Text, mark) ?? values.Of(reading.Text, mark, reading.ImpliedUnits(mark))) is { Unit.Dimension: not (Dimension.Time or Dimension.Rank or Dimension.Share or Dimension.Length) } value ? value : null;

    // "去年", "в прошлом году": counted from the day of publication, when that is known.
    private static Period? Relative(string sentence, DocumentContext context) =>
        context.Published is { } day && PeriodReader.Read(TextNormalizer.NormalizeText(sentence), day) is { Assumed: true, Periods: [{ } only] } ? only : null;

    private static Period? Around(DocumentContext context)
    {
        foreach (string text in context.Around.Reverse())
        {
            string normal = TextNormalizer.NormalizeText(text);
            if (TextPeriods.Complete(normal, Stretches.Scan(normal, context.Published?.Year), context.Published, null) is [{ } date] && TextPeriods.Of(date.Date, TextPeriods.IsState(normal, date)) is { } period)
                return period;
        }

        return null;
    }
}
