using ChinaRussiaBot.Answering.Grounding;
using ChinaRussiaBot.Ingestion.Passages;
using ChinaRussiaBot.Knowledge;
using ChinaRussiaBot.Questions;
using ChinaRussiaBot.Text;

namespace ChinaRussiaBot.Ingestion.Figures;

/// <summary>Figures that running text states: a measure, a period and a value in one sentence, and the change that follows the value.</summary>
internal sealed class SentenceFigures(MeasureFinder measures, NumberScanner scanner, ValueText values)
{
    private const string Percent = "percent";

    public IEnumerable<ProposedFigure> In(PassageDraft passage, DocumentContext context, List<string> unknown)
    {
        NormalizedText text = TextNormalizer.Normalize(passage.Text);
        Reading reading = new(text, DateScanner.Scan(text.Text));
        reading.Read(scanner);
        ProposedFigure? last = null;
        foreach (NumberMark mark in reading.Numbers)
        {
            Clause clause = reading.ClauseAt(mark.End - 1);
            if (mark.Unit == Percent)
            {
                // "同比增长26.3%" after a value is that value's change.
                if (last is { Growth: null } && reading.SentenceAt(mark.At) == reading.SentenceAt(reading.LastEnd) && Growth(reading, mark, clause) is { } change)
                    last = last with { Growth = change };
                continue;
            }

            if (Propose(passage, reading, mark, clause, context, unknown) is not { } figure)
                continue;
            if (last is not null)
                yield return last;
            last = figure;
            reading.LastEnd = mark.At;
            if (reading.Before(mark) is { Unit: Percent } earlier && reading.ClauseAt(earlier.At) is var its && its.Sentence == clause.Sentence
                && (its == clause || reading.Words(its, clause).Length < 40) && reading.IsFree(earlier) && Growth(reading, earlier, its) is { } before)
                last = last with { Growth = before };
        }

        if (last is not null)
            yield return last;
    }

    private Quantity? Growth(Reading reading, NumberMark mark, Clause clause)
    {
        int sign = GrowthWords.SignOf(reading.Normal[clause.Start..clause.End]);
        if (sign == 0 || mark.Upper is not null || values.Of(reading.Text, mark) is not { } size)
            return null;
        reading.Take(mark);
        string source = size.Source.TrimStart('≈', '>', '<', '+', '-', '−');
        return size with { Value = Math.Abs(size.Value) * sign, Source = (sign > 0 ? "+" : "-") + source };
    }

    private ProposedFigure? Propose(PassageDraft passage, Reading reading, NumberMark mark, Clause clause, DocumentContext context, List<string> unknown)
    {
        if (values.Of(reading.Text, mark) is not { Unit.Dimension: not (Dimension.Time or Dimension.Rank or Dimension.Share or Dimension.Length) } value || mark.Upper is not null)
            return null;
        string sentence = reading.SentenceText(clause);
        if (GrowthWords.IsNotTheWhole(reading.Normal[clause.Start..mark.At]) || GrowthWords.IsAhead(sentence.ToLowerInvariant()))
            return null;
        Measure? measure = null;
        foreach (string words in reading.WordsBefore(mark, clause))
        {
            measure = measures.Find(words, value.Unit, context);
            if (measure is not null)
                break;
        }

        if (measure is null)
        {
            unknown.Add(value.Source);
            return null;
        }

        Period? period = reading.PeriodOf(mark, clause) ?? Relative(reading, clause, context) ?? Around(context);
        return period is null ? null : new ProposedFigure(measure, period, value, passage.Id, sentence)
        {
            Page = passage.Page,
            Preliminary = GrowthWords.IsPreliminary(sentence.ToLowerInvariant()),
        };
    }

    // "去年", "в прошлом году": counted from the day of publication, when that is known.
    private static Period? Relative(Reading reading, Clause clause, DocumentContext context) =>
        context.Published is { } day && PeriodReader.Read(TextNormalizer.NormalizeText(reading.SentenceText(clause)), day) is { Assumed: true, Periods: [{ } only] } ? only : null;

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
