using ChinaRussiaBot.Answering.Grounding;
using ChinaRussiaBot.Knowledge;
using ChinaRussiaBot.Text;

namespace ChinaRussiaBot.Ingestion.Figures;

/// <summary>One passage, normalised and cut, while its figures are looked for.</summary>
internal sealed class Reading(NormalizedText text, List<DateMark> dates)
{
    private readonly List<Clause> clauses = Clause.Cut(text);
    private char[] words = [];

    public NormalizedText Text { get; } = text;

    public string Normal => Text.Text;

    public List<NumberMark> Numbers { get; private set; } = [];

    public void Read(NumberScanner scanner)
    {
        Numbers = [.. scanner.Scan(Normal, dates).OrderBy(static mark => mark.At)];
        words = Normal.ToCharArray();
        foreach ((int at, int end) in dates.Select(static date => (date.At, date.End)).Concat(Numbers.Select(static mark => (mark.At, mark.End))))
            words.AsSpan(at, end - at).Fill(' ');
    }

    public Clause ClauseAt(int at) => clauses.FindLast(clause => clause.Start <= at) is var found && found.End > found.Start ? found : clauses[0];

    public int SentenceAt(int at) => ClauseAt(at).Sentence;

    /// <summary>
    /// What may name the measure of a value: its clause up to it, its whole clause, then with the clauses before it back to the one of the
    /// value before.
    /// </summary>
    public IEnumerable<string> WordsBefore(NumberMark mark, Clause clause)
    {
        int index = clauses.IndexOf(clause);
        int previous = Numbers.FindLastIndex(other => other.At < mark.At && other.Unit is not ("percent" or "times" or "pp") && clause.Holds(other.At));
        int start = previous >= 0 ? Numbers[previous].End : clause.Start;
        yield return new string(words, start, mark.At - start);
        if (previous < 0)
            yield return new string(words, clause.Start, clause.End - clause.Start);
        int first = index;
        while (previous < 0 && first > 0 && clauses[first - 1].Sentence == clause.Sentence && !HasValue(clauses[first - 1]))
        {
            first--;
            yield return new string(words, clauses[first].Start, mark.At - clauses[first].Start);
        }
    }

    /// <summary>The date of the value's clause, else the nearest before it in the sentence, else in the passage.</summary>
    public Period? PeriodOf(NumberMark mark, Clause clause)
    {
        List<DateMark> usable = [.. dates.Where(date => !TextPeriods.IsCompared(Normal, date))];
        DateMark? found = Last(usable, date => clause.Holds(date.At) && date.At < mark.At)
            ?? First(usable, date => clause.Holds(date.At))
            ?? Last(usable, date => date.At < mark.At && SentenceAt(date.At) == clause.Sentence)
            ?? Last(usable, date => date.At < mark.At);
        return found is { } date ? TextPeriods.Of(date.Date, TextPeriods.IsState(Normal, date)) : null;
    }

    /// <summary>All stretches of time that the passage names for values of its own.</summary>
    public IEnumerable<Period> Periods() => dates.Where(date => !TextPeriods.IsCompared(Normal, date))
        .Select(date => TextPeriods.Of(date.Date, TextPeriods.IsState(Normal, date))).OfType<Period>();

    /// <summary>What stands between the start of the sentence and the end of a clause.</summary>
    public string UpTo(Clause clause) => Normal[clauses.Find(other => other.Sentence == clause.Sentence).Start..clause.End];

    /// <summary>The sentence as the document writes it.</summary>
    public string SentenceText(Clause clause)
    {
        List<Clause> all = clauses.FindAll(other => other.Sentence == clause.Sentence);
        int end = Math.Min(all[^1].End, Normal.Length);
        (int start, int length) = Text.SourceRange(all[0].Start, end - all[0].Start);
        return Text.Source.Substring(start, length).ReplaceLineEndings(" ").Trim();
    }

    private bool HasValue(Clause clause) => Numbers.Exists(mark => clause.Holds(mark.At) && mark.Unit is not ("" or "percent" or "times" or "rank" or "pp" or "year"));

    private static DateMark? Last(List<DateMark> dates, Predicate<DateMark> fits) => dates.FindLastIndex(fits) is >= 0 and int index ? dates[index] : null;

    private static DateMark? First(List<DateMark> dates, Predicate<DateMark> fits) => dates.FindIndex(fits) is >= 0 and int index ? dates[index] : null;
}
