using System.Text.RegularExpressions;

namespace ChinaRussiaBot.Questions;

/// <summary>
/// What a question only tells by the way: clauses that say who asks and what they deal in, beside those that ask ("We make honey. From which day is
/// registration required?"), and what is offered for choice ("or only from the Far East?"). Pure.
/// </summary>
internal static partial class Circumstances
{
    private const int FirstWords = 2;
    private const int LongestOpening = 70;

    private static readonly ILookup<string, string> Table = WordClasses.Read("clauses").ToLookup(static entry => entry.Class, static entry => entry.Phrase);
    private static readonly HashSet<string> Russian = Table["ru"].ToHashSet(StringComparer.Ordinal);
    private static readonly HashSet<string> RussianFirst = Table["ru.first"].ToHashSet(StringComparer.Ordinal);
    private static readonly string[] Chinese = [.. Table["zh"]];
    private static readonly string[] Open = [.. Table["open"]];
    private static readonly string[] Back = [.. Table["back"]];

    /// <summary>The clauses that do not ask, where others do; none otherwise.</summary>
    public static IReadOnlyList<(int Start, int End)> Told(Question question)
    {
        List<(int Start, int End, bool Asks)> clauses = Clauses(question);
        if (!clauses.Exists(static clause => clause.Asks))
            return [];
        List<(int, int)> told = [];
        for (int index = 0; index < clauses.Count; index++)
        {
            // "We carry honey, what is the duty on it": told, but asked about.
            if (!clauses[index].Asks && !(index + 1 < clauses.Count && clauses[index + 1].Asks && PointsBack(question.Analyzed, clauses[index + 1].Start, clauses[index + 1].End)))
                told.Add((clauses[index].Start, clauses[index].End));
        }

        return told;
    }

    /// <summary>What stands behind "or" to the end of its clause.</summary>
    public static IReadOnlyList<(int Start, int End)> Offered(Question question) =>
        [.. Choice().Matches(question.Analyzed.Text).Select(static match => (match.Index, match.Index + match.Length))];

    /// <summary>Whether a word stands in one of the stretches.</summary>
    public static bool Hold(IReadOnlyList<(int Start, int End)> stretches, ContentWord word)
    {
        foreach ((int start, int end) in stretches)
        {
            if (start <= word.Start && word.Start < end)
                return true;
        }

        return false;
    }

    /// <summary>"Made for a seminar: how much …": an opening that names nothing the knowledge declares says what the answer is for.</summary>
    public static int Opening(AnalyzedText text)
    {
        int end = text.Text.IndexOf(": ", StringComparison.Ordinal);
        return end > 0 && end <= LongestOpening && end + 2 < text.Text.Length && !text.Text.AsSpan(0, end).ContainsAny("?!。") && !text.Tokens.Any(token => token.Kind is TokenKind.Number or TokenKind.Latin && token.Start < end)
            && !text.Spans.Any(span => span.Start < end && (span.Term.IsFlow || span.Term.IsGoods || span.Term.Kind is TermKind.Port or TermKind.Name))
            && Array.Exists(Open, word => Tokenizer.IsHan(word[0]) ? text.Text.AsSpan(0, end).Contains(word, StringComparison.Ordinal) : text.Tokens.Any(token => token.Start < end && token.Text == word)) ? end : 0;
    }

    private static bool PointsBack(AnalyzedText text, int start, int end) =>
        Array.Exists(Back, word => Tokenizer.IsHan(word[0]) ? text.Text.AsSpan(start, end - start).Contains(word, StringComparison.Ordinal) : text.Tokens.Any(token => token.Start >= start && token.Start < end && token.Text == word));

    private static List<(int Start, int End, bool Asks)> Clauses(Question question)
    {
        string text = question.Analyzed.Text;
        HashSet<int> gaps = Gaps(question.Text, text);
        List<(int, int, bool)> clauses = [];
        int start = 0;
        for (int at = 0; at <= text.Length; at++)
        {
            bool gap = gaps.Contains(at);
            if (at < text.Length && !gap && !IsBreak(text, at))
                continue;
            if (at > start)
                clauses.Add((start, at, (at < text.Length && text[at] == '?') || Asks(question.Analyzed, start, at)));
            start = gap ? at : at + 1;
        }

        return clauses;
    }

    /// <summary>People who type Chinese in haste part clauses by a gap, which the normalised text has no more.</summary>
    private static HashSet<int> Gaps(string asked, string text)
    {
        List<int> places = [];
        for (int at = 0; at < text.Length; at++)
        {
            if (!char.IsWhiteSpace(text[at]))
                places.Add(at);
        }

        string trimmed = asked.Trim();
        HashSet<int> gaps = [];
        // Where slips were mended the characters no longer correspond.
        if (trimmed.Count(static character => !char.IsWhiteSpace(character)) != places.Count)
            return gaps;
        int seen = 0;
        for (int at = 0; at < trimmed.Length; at++)
        {
            if (!char.IsWhiteSpace(trimmed[at]))
                seen++;
            else if (seen < places.Count && at > 1 && Tokenizer.IsHan(trimmed[at - 1]) && Tokenizer.IsHan(trimmed[at - 2]))
                gaps.Add(places[seen]);
        }

        return gaps;
    }

    private static bool IsBreak(string text, int at) => text[at] switch
    {
        '?' or '!' or ';' or '。' => true,
        ',' or '.' or ':' => !(at > 0 && at + 1 < text.Length && char.IsAsciiDigit(text[at - 1]) && char.IsAsciiDigit(text[at + 1])),
        '-' or '—' or '–' => at > 0 && at + 1 < text.Length && text[at - 1] == ' ' && text[at + 1] == ' ',
        _ => false,
    };

    private static bool Asks(AnalyzedText text, int start, int end)
    {
        string clause = text.Text[start..end];
        if (Array.Exists(Chinese, word => clause.Contains(word, StringComparison.Ordinal)) || YesOrNo().IsMatch(clause))
            return true;
        int number = 0;
        foreach (Token token in text.Tokens)
        {
            if (token.Start < start || token.Start >= end)
                continue;
            if (Russian.Contains(token.Text) || (number < FirstWords && RussianFirst.Contains(token.Text)))
                return true;
            number++;
        }

        return false;
    }

    /// <summary>能不能, 要不要, 有没有.</summary>
    [GeneratedRegex(@"(?<verb>\p{IsCJKUnifiedIdeographs})[不没]\k<verb>", RegexOptions.CultureInvariant)]
    private static partial Regex YesOrNo();

    [GeneratedRegex(@"(?:\b(?:или|либо)\b|还是)[^,.?!;:]*", RegexOptions.CultureInvariant)]
    private static partial Regex Choice();
}
