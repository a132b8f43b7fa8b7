using ChinaRussiaBot.Answering.Grounding;
using ChinaRussiaBot.Ingestion.Passages;
using ChinaRussiaBot.Knowledge;
using ChinaRussiaBot.Text;

namespace ChinaRussiaBot.Ingestion.Figures;

/// <summary>Figures that running text states: a measure, a period and a value in one sentence, and the change that goes with the value. What a passage speaks of may go on in the next: not thread-safe.</summary>
internal sealed class SentenceFigures(MeasureFinder measures, NumberScanner scanner, ValueText values)
{
    private const int LateInAMonth = 27;

    private readonly Naming naming = new(measures);
    private readonly Parts parts = new(measures, values);

    /// <summary>What follows is under another heading.</summary>
    public void BeginSection() => naming.Forget();

    /// <param name="passage">Running text.</param>
    /// <param name="context">What is said around it.</param>
    /// <param name="periods">All periods that the document has named so far; those of this passage are added.</param>
    /// <param name="loose">Receives changes that are told elsewhere than beside their value.</param>
    /// <param name="open">Receives values of which nothing told the measure or the time.</param>
    public IReadOnlyList<ProposedFigure> In(PassageDraft passage, DocumentContext context, PeriodsSoFar periods, LooseChanges loose, List<OpenFigure> open)
    {
        string plain = SpelledText.Of(passage.Text, context.Published);
        NormalizedText text = TextNormalizer.Normalize(plain);
        List<DateMark> dates = Stretches.Scan(text.Text, context.Published?.Year, Breaks(text), MonthsOver(context.Published));
        periods.SaysThisYear |= context.Published is null && Stretches.SaysThisYear(text.Text);
        Reading reading = new(text, TextPeriods.Complete(text.Text, dates, context.Published, TextPeriods.YearAfterCompared(text.Text, dates) ?? FigureTimes.YearAround(context) ?? (periods.SaysThisYear ? periods.YearOfMonths : periods.Last?.End.Year ?? periods.Year)));
        reading.Read(scanner);
        parts.Begin();
        if (Asked.Before(context.Before) is not { } asked)
            naming.Begin();
        else if (asked.Any(char.IsLetter))
            naming.Begin(asked);
        List<ProposedFigure> found = [.. new PassageFigures(measures, naming, parts, values, passage, context, reading, periods, loose).Read(plain, open)];
        // "首次突破2400亿美元，达到2401.1亿美元": the mark that was passed is no second value.
        found.RemoveAll(figure => IsLoose(figure.Value) && found.Exists(other => other.Measure == figure.Measure && other.Period == figure.Period && !IsLoose(other.Value)));
        loose.EndPassage(found);
        return found;
    }

    private static bool IsLoose(Quantity value) => value.Approximation is Approximation.Over or Approximation.Under;

    // The last month that was over when the document appeared; 0 when that is not known.
    private static int MonthsOver(DateOnly? published) => published is { } day ? day.Month - (day.Day > LateInAMonth ? 0 : 1) : 0;

    // Where lines begin, in the normalised text.
    private static List<int> Breaks(NormalizedText text) =>
        [.. Enumerable.Range(1, Math.Max(0, text.Text.Length - 1)).Where(at => text.Source.AsSpan(text.SourceIndex(at - 1), text.SourceIndex(at) - text.SourceIndex(at - 1) + 1).Contains('\n') && !char.IsWhiteSpace(text.Text[at]))];
}
