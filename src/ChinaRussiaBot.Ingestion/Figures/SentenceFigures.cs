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

    /// <param name="passage">Running text.</param>
    /// <param name="context">What is said around it.</param>
    /// <param name="periods">All periods that the document has named so far; those of this passage are added.</param>
    /// <param name="unknown">Receives values of no declared measure.</param>
    public IEnumerable<ProposedFigure> In(PassageDraft passage, DocumentContext context, HashSet<Period> periods, List<string> unknown)
    {
        NormalizedText text = TextNormalizer.Normalize(passage.Text);
        Reading reading = new(text, TextPeriods.Complete(text.Text, DateScanner.Scan(text.Text), context.Published));
        reading.Read(scanner);
        // One period so far is the period of what follows; of several, none is.
        Period? soFar = periods.Count == 1 ? periods.First() : null;
        List<NumberMark> amounts = [.. reading.Numbers.Where(mark => mark.Unit is not ("percent" or "times" or "pp" or "rank") && Amount(reading, mark) is not null)];
        Dictionary<int, Quantity> growth = changes.Of(reading, amounts);
        foreach (NumberMark mark in amounts)
        {
            if (Propose(passage, reading, mark, context, soFar, unknown) is { } figure)
                yield return figure with { Growth = growth.GetValueOrDefault(mark.At) };
        }

        periods.UnionWith(reading.Periods());
    }

    private Quantity? Amount(Reading reading, NumberMark mark) =>
        mark.Upper is null && values.Of(reading.Text, mark) is { Unit.Dimension: not (Dimension.Time or Dimension.Rank or Dimension.Share or Dimension.Length) } value ? value : null;

    private ProposedFigure? Propose(PassageDraft passage, Reading reading, NumberMark mark, DocumentContext context, Period? soFar, List<string> unknown)
    {
        Quantity value = Amount(reading, mark)!;
        Clause clause = reading.ClauseAt(mark.End - 1);
        string sentence = reading.SentenceText(clause);
        if (GrowthWords.IsNotTheWhole(reading.Normal[clause.Start..mark.At]) || GrowthWords.IsAhead(reading.UpTo(clause)))
            return null;
        DocumentContext here = context.With(sentence);
        // Some measures are named by their unit alone: 117万辆, 848 тыс. поездок, 1.69万亿元.
        string unit = value.Unit.RussianPrint.Count > 0 && context.Language == Language.Russian ? value.Unit.RussianPrint[^1] : value.Unit.ChinesePrint;
        string[] named = [.. reading.WordsBefore(mark, clause)];
        Measure? measure = named.Concat(named.Select(words => $"{words} {unit}")).Select(words => measures.Find(words, value.Unit, here)).FirstOrDefault(static found => found is not null);
        if (measure is null)
        {
            unknown.Add(value.Source);
            return null;
        }

        Period? period = reading.PeriodOf(mark, clause) ?? Relative(sentence, context) ?? Around(context) ?? soFar;
        return period is null ? null : new ProposedFigure(measure, period, value, passage.Id, sentence)
        {
            Page = passage.Page,
            Preliminary = GrowthWords.IsPreliminary(sentence.ToLowerInvariant()),
        };
    }

    // "去年", "в прошлом году": counted from the day of publication, when that is known.
    private static Period? Relative(string sentence, DocumentContext context) =>
        context.Published is { } day && PeriodReader.Read(TextNormalizer.NormalizeText(sentence), day) is { Assumed: true, Periods: [{ } only] } ? only : null;

    private static Period? Around(DocumentContext context)
    {
        foreach (string text in context.Around.Reverse())
        {
            string normal = TextNormalizer.NormalizeText(text);
            if (DateScanner.Scan(normal) is [{ } date] && TextPeriods.Of(date.Date, TextPeriods.IsState(normal, date)) is { } period)
                return period;
        }

        return null;
    }
}
