using ChinaRussiaBot.Text;

namespace ChinaRussiaBot.Questions.Spelling;

/// <summary>
/// Mends slips in Chinese phrases of the field: a character that sounds like the right one, one too many, one too few, two changed over.
/// Only what no known phrase and no dictionary word covers is looked at; another country in the place of a country stays. Thread-safe.
/// </summary>
internal sealed class ChineseSlips
{
    private const int Shortest = 2;
    private const int ShortestSure = 3;
    private const int Longest = 10;
    private const int MostOfName = 8;
    private const string Countries = "俄华中国美日韩";
    private const string OtherCountries = "法英德印朝蒙越哈泰意伊";

    private readonly Dictionary<string, string[]>.AlternateLookup<ReadOnlySpan<char>> isShortened;
    private readonly Dictionary<string, string[]>.AlternateLookup<ReadOnlySpan<char>> isNameShortened;
    private readonly HashSet<string> little;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> isKnown;

    /// <param name="phrases">Everything that is known; slips are mended to those of rank 0.</param>
    /// <param name="names">Names of places and goods: written by their sound even where a dictionary word covers a part (满州|里).</param>
    /// <param name="littleWords">Words that stand alone in any sentence.</param>
    public ChineseSlips(IReadOnlyList<(string Phrase, int Rank)> phrases, IEnumerable<string> names, IEnumerable<string> littleWords)
    {
        little = littleWords.ToHashSet(StringComparer.Ordinal);
        List<string> all = [.. phrases.Select(static entry => TextNormalizer.NormalizeText(entry.Phrase)).Where(static phrase => phrase.Length > 1 && phrase.All(Tokenizer.IsHan))];
        isKnown = all.ToHashSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        isShortened = Shorten(phrases.Where(static entry => entry.Rank == 0 || (entry.Rank == 1 && entry.Phrase.Length > ShortestSure)).Select(static entry => entry.Phrase), Shortest);
        isNameShortened = Shorten(names, ShortestSure);
    }

    private static Dictionary<string, string[]>.AlternateLookup<ReadOnlySpan<char>> Shorten(IEnumerable<string> phrases, int shortest) => phrases
        .Select(TextNormalizer.NormalizeText)
        .Where(phrase => phrase.Length >= shortest && phrase.Length <= Longest && phrase.All(Tokenizer.IsHan)).Distinct()
        .SelectMany(static phrase => Enumerable.Range(0, phrase.Length).Select(at => (Short: phrase.Remove(at, 1), phrase)))
        .GroupBy(static pair => pair.Short, static pair => pair.phrase, StringComparer.Ordinal)
        .ToDictionary(static group => group.Key, static group => group.Distinct().ToArray(), StringComparer.Ordinal)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The text with its slips mended.</summary>
    public string Mend(string normalized)
    {
        normalized = MendNames(normalized);
        bool[] open = Open(normalized);
        for (int at = 0; at < normalized.Length; at++)
        {
            if (!open[at])
                continue;
            if (Best(normalized, at, open) is not { } best)
                continue;
            normalized = normalized[..best.Start] + best.Phrase + normalized[(best.Start + best.Length)..];
            open = Open(normalized);
        }

        return normalized;
    }

    /// <summary>A name with one character that sounds the same, where no known phrase stands.</summary>
    public string MendNames(string text)
    {
        bool[]? known = null;
        for (int start = 0; start + ShortestSure <= text.Length; start++)
        {
            for (int length = Math.Min(MostOfName, text.Length - start); length >= ShortestSure; length--)
            {
                if (Name(text.AsSpan(start, length)) is not { } name)
                    continue;
                known ??= Known(text);
                int slip = start + name.AsSpan().CommonPrefixLength(text.AsSpan(start, length));
                if (known[slip] || BelongsToNext(text, slip, start + length))
                    continue;
                text = text[..start] + name + text[(start + length)..];
                known = null;
                break;
            }
        }

        return text;
    }

    /// <summary>东宁试验区: the character begins a word that goes on behind the name.</summary>
    private static bool BelongsToNext(string text, int at, int end) => Tokenizer.Tokens(text).Exists(token => token.Start <= at && at < token.End && token.End > end)
        || (end < text.Length && Tokenizer.IsHan(text[end]) && Tokenizer.Tokens(text[at..]) is [{ } first, ..] && at + first.Text.Length > end);

    private string? Name(ReadOnlySpan<char> stretch)
    {
        if (stretch.ContainsAnyExceptInRange('\u4E00', '\u9FFF') || isKnown.Contains(stretch))
            return null;
        Span<char> without = stackalloc char[stretch.Length - 1];
        for (int at = 0; at < stretch.Length; at++)
        {
            stretch[..at].CopyTo(without);
            stretch[(at + 1)..].CopyTo(without[at..]);
            if (!isNameShortened.TryGetValue(without, out string[]? names))
                continue;
            foreach (string name in names)
            {
                if (name.Length == stretch.Length && name.AsSpan(at + 1).SequenceEqual(stretch[(at + 1)..]) && name.AsSpan(0, at).SequenceEqual(stretch[..at])
                    && !Countries.Contains(name[at], StringComparison.Ordinal) && Pinyin.SoundSame(stretch[at], name[at]))
                    return name;
            }
        }

        return null;
    }

    private bool[] Known(string text)
    {
        bool[] known = new bool[text.Length];
        Cover(text, known, true);
        return known;
    }

    /// <summary>Characters that neither a known phrase nor a dictionary word of two or more covers.</summary>
    private bool[] Open(string text)
    {
        bool[] open = [.. text.Select(Tokenizer.IsHan)];
        foreach (Token token in Tokenizer.Tokens(text))
        {
            if (token.Kind == TokenKind.Chinese && (token.Text.Length > 1 || little.Contains(token.Text)))
                Array.Fill(open, false, token.Start, token.Text.Length);
        }

        Cover(text, open, false);
        return open;
    }

    /// <summary>Marks what known phrases cover.</summary>
    private void Cover(string text, bool[] marks, bool value)
    {
        for (int start = 0; start < text.Length; start++)
        {
            for (int length = Math.Min(Longest, text.Length - start); length > 1; length--)
            {
                if (!isKnown.Contains(text.AsSpan(start, length)))
                    continue;
                Array.Fill(marks, value, start, length);
                break;
            }
        }
    }

    /// <summary>The longest phrase that a stretch around the open character is one slip away from.</summary>
    private (int Start, int Length, string Phrase)? Best(string text, int at, bool[] open)
    {
        for (int length = Longest + 1; length >= Shortest; length--)
        {
            for (int start = Math.Max(0, at - length + 1); start <= at && start + length <= text.Length; start++)
            {
                ReadOnlySpan<char> stretch = text.AsSpan(start, length);
                if (!stretch.ContainsAnyExceptInRange('\u4E00', '\u9FFF') && Meant(stretch, open.AsSpan(start, length)) is { } phrase)
                    return (start, length, phrase);
            }
        }

        return null;
    }

    private string? Meant(ReadOnlySpan<char> stretch, ReadOnlySpan<bool> open)
    {
        Span<char> without = stackalloc char[stretch.Length - 1];
        for (int at = 0; at < stretch.Length; at++)
        {
            stretch[..at].CopyTo(without);
            stretch[(at + 1)..].CopyTo(without[at..]);
            if (at > 0 && stretch[at] == stretch[at - 1] && without.Length >= ShortestSure && isKnown.Contains(without))
                return without.ToString();
            if (!isShortened.TryGetValue(without, out string[]? phrases))
                continue;
            foreach (string phrase in phrases)
            {
                if (phrase.Length == stretch.Length && IsSlip(stretch, phrase, open))
                    return phrase;
            }
        }

        foreach (string phrase in isShortened.TryGetValue(stretch, out string[]? longer) ? longer : [])
        {
            if (IsBroken(phrase, Math.Min(phrase.AsSpan().CommonPrefixLength(stretch), phrase.Length - 1)))
                return phrase;
        }

        return null;
    }

    /// <summary>The open character sounds like the right one, or it changed places with its neighbour.</summary>
    private static bool IsSlip(ReadOnlySpan<char> stretch, string phrase, ReadOnlySpan<bool> open)
    {
        int first = stretch.CommonPrefixLength(phrase);
        if (first < stretch.Length && stretch[(first + 1)..].SequenceEqual(phrase.AsSpan(first + 1)))
            return !IsPairWithAnother(phrase, first) && (open[first] || phrase.Length > ShortestSure) && !Countries.Contains(phrase[first], StringComparison.Ordinal) && Pinyin.SoundAlike(stretch[first], phrase[first]);
        return stretch.Length >= ShortestSure && first + 1 < stretch.Length && stretch[first] == phrase[first + 1] && stretch[first + 1] == phrase[first]
            && stretch[(first + 2)..].SequenceEqual(phrase.AsSpan(first + 2));
    }

    /// <summary>俄发 is no slip of 俄法: a pair of countries would be another question.</summary>
    private static bool IsPairWithAnother(string phrase, int at) => phrase.Length == Shortest && OtherCountries.Contains(phrase[at], StringComparison.Ordinal) && Countries.Contains(phrase[1 - at], StringComparison.Ordinal);

    /// <summary>
    /// What is missing is part of a dictionary word, whose rest is left without sense: 贸(易)额. A country is never supplied, nor a no, nor whether
    /// it goes in or out: that would be another question.
    /// </summary>
    private static bool IsBroken(string phrase, int gap) =>
        !Countries.Contains(phrase[gap], StringComparison.Ordinal) && !"不无非未进出".Contains(phrase[gap], StringComparison.Ordinal)
        && Tokenizer.Tokens(phrase).Exists(token => token.Start <= gap && gap < token.End && token.Text.Length > 1);
}
