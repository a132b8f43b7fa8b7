using ChinaRussiaBot.Questions;

namespace ChinaRussiaBot.Answering.Grounding;

/// <summary>Cuts a text into clauses with everything in them that can be right or wrong. Thread-safe.</summary>
internal sealed class TextReading(TextAnalyzer analyzer, NumberScanner numbers)
{
    private const string Breaks = ",;:()!?。、\n\"|《》[]";

    public Segment[] Read(string text)
    {
        AnalyzedText analyzed = analyzer.Analyze(SpelledNumbers.WithWholeYears(SpelledNumbers.ToDigits(text)));
        string normal = analyzed.Text;
        List<DateMark> dates = DateScanner.Scan(normal);
        List<NumberMark> marks = numbers.Scan(normal, dates);
        char[] words = normal.ToCharArray();
        foreach ((int at, int end) in dates.Select(static date => (date.At, date.End)).Concat(marks.Select(static mark => (mark.At, mark.End))))
            words.AsSpan(at, end - at).Fill(' ');
        List<CountryMention> countries = CountryReader.Read(analyzed);
        List<(int Start, int End)> cuts = Cut(normal);
        Segment[] segments = new Segment[cuts.Count];
        for (int index = 0; index < cuts.Count; index++)
        {
            (int start, int end) = cuts[index];
            bool Inside(int at) => start <= at && at < end;
            List<Token> tokens = [.. analyzed.Tokens.Where(token => Inside(token.Start) && token.Kind != TokenKind.Number && words[token.Start] != ' ')];
            List<CountryMention> here = [.. countries.Where(mention => Inside(mention.At))];
            string rest = new(words, start, end - start);
            // Arrays: evidence is kept for good, and most of these are empty.
            segments[index] = new Segment(
                tokens.Where(static token => token.Text.Length > 1 && !IsSmall(token)).Select(static token => token.Key).Distinct().ToArray(),
                Names(analyzed, start, end, words),
                dates.Where(date => Inside(date.At)).Select(static date => date.Date).ToArray(),
                Context(dates, cuts, index).ToArray(),
                marks.Where(mark => Inside(mark.At)).ToArray(),
                SignatureReader.Read(rest, tokens, here, normal),
                rest);
        }

        return segments;
    }

    /// <summary>Little words of Russian say nothing of what a clause is about.</summary>
    private static bool IsSmall(Token token) => token.Kind == TokenKind.Russian && token.Text.Length <= 2;

    private static List<(int Start, int End)> Cut(string text)
    {
        List<(int Start, int End)> cuts = [];
        int start = 0;
        for (int at = 0; at <= text.Length; at++)
        {
            if (at < text.Length && !IsBreak(text, at))
                continue;
            if (at > start && !text.AsSpan(start, at - start).IsWhiteSpace())
                cuts.Add((start, at));
            start = at + 1;
        }

        return cuts;
    }

    private static bool IsBreak(string text, int at) => text[at] switch
    {
        '.' => at + 1 == text.Length || text[at + 1] == ' ' || Tokenizer.IsHan(text[at + 1]),
        '-' => at > 0 && at + 1 < text.Length && ((text[at - 1] == ' ' && text[at + 1] == ' ') || (Tokenizer.IsHan(text[at - 1]) && Tokenizer.IsHan(text[at + 1]))),
        _ => Breaks.Contains(text[at], StringComparison.Ordinal),
    };

    /// <summary>The clause's own dates, else those of the nearest clause before, else of the nearest after.</summary>
    private static IEnumerable<DateParts> Context(List<DateMark> dates, List<(int Start, int End)> cuts, int index)
    {
        (int start, int end) = cuts[index];
        List<DateMark> own = dates.FindAll(date => start <= date.At && date.At < end);
        if (own.Count > 0)
            return own.Select(static date => date.Date);
        int before = dates.FindLastIndex(date => date.At < start);
        int after = dates.FindIndex(date => date.At >= end);
        return ((int[])[before, after]).Where(static found => found >= 0).Select(found => dates[found].Date);
    }

    private static NameMention[] Names(AnalyzedText text, int start, int end, char[] words) =>
        [.. text.Spans
            .Where(span => span.Term.Kind is TermKind.Name or TermKind.Port && start <= span.Start && span.Start < end && words[span.Start] != ' ')
            .GroupBy(static span => (span.Start, span.End))
            .Select(group => new NameMention(text.Text[group.Key.Start..group.Key.End], group.Select(static span => span.Term.Id).ToArray()))];
}
