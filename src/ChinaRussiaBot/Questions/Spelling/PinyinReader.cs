using System.Text;
using System.Text.RegularExpressions;
using ChinaRussiaBot.Text;

namespace ChinaRussiaBot.Questions.Spelling;

/// <summary>
/// Reads Chinese written in Latin letters, with or without blanks and tones: "zhong e maoyi e" is 中俄贸易额. A stretch is read only
/// when known phrases cover all of it, the fewest that can. Thread-safe.
/// </summary>
internal sealed partial class PinyinReader
{
    private const int LongestRun = 80;
    private const int ShortestAlone = 4;
    private const double ForOneCharacter = 1.7;
    private const double ForRank = 0.1;

    private readonly string[] spellings;
    private readonly string[] phrases;
    private readonly double[] costs;
    /// <param name="known">Phrases with their rank, those that are meant sooner first.</param>
    public PinyinReader(IEnumerable<(string Phrase, int Rank)> known)
    {
        Dictionary<string, (string Phrase, double Cost)> best = new(StringComparer.Ordinal);
        foreach ((string spelled, int rank) in known)
        {
            string phrase = TextNormalizer.NormalizeText(spelled);
            if (phrase.Length is 0 or > 10 || !phrase.All(Tokenizer.IsHan))
                continue;
            double cost = (phrase.Length == 1 ? ForOneCharacter : 1) + (rank * ForRank);
            foreach (string spelling in Pinyin.Spell(phrase))
            {
                // Of single characters that sound alike the shorter story is the likelier: 是, 的, 有 stand first in the language's table.
                if (!best.TryGetValue(spelling, out (string Phrase, double Cost) other) || cost < other.Cost)
                    best[spelling] = (phrase, cost);
            }
        }

        spellings = [.. best.Keys.Order(StringComparer.Ordinal)];
        phrases = [.. spellings.Select(spelling => best[spelling].Phrase)];
        costs = [.. spellings.Select(spelling => best[spelling].Cost)];
    }

    /// <summary>The normalised text with what is pinyin in Chinese characters.</summary>
    /// <param name="normalized">The text.</param>
    /// <param name="knows">Whether a word in Latin letters is known as it stands: LNG is no pinyin.</param>
    public string Read(string normalized, Func<string, bool> knows) => Run().Replace(Year().Replace(normalized, static match => match.Value.TrimStart() == "nian" ? "年" : "月"), match => ReadRun(match.Value, knows));

    private string ReadRun(string run, Func<string, bool> knows)
    {
        string plain = ToneNumber().Replace(run, "");
        if (Decode(plain, knows) is { } all)
            return all;
        return Word().Replace(plain, word => knows(word.Value) || word.Length < ShortestAlone ? word.Value : Decode(word.Value, knows) ?? word.Value) is var mended && mended != plain
            ? mended
            : run;
    }

    private string? Decode(string run, Func<string, bool> knows)
    {
        string[] parts = run.Split([' ', '\'', '-'], StringSplitOptions.RemoveEmptyEntries);
        string letters = string.Concat(parts);
        if (letters.Length is < ShortestAlone or > LongestRun || Array.TrueForAll(parts, new Predicate<string>(knows)))
            return null;
        double[] cost = new double[letters.Length + 1];
        int[] piece = new int[letters.Length + 1];
        int[] from = new int[letters.Length + 1];
        Array.Fill(cost, double.MaxValue, 1, letters.Length);
        for (int start = 0; start < letters.Length; start++)
        {
            if (cost[start] < double.MaxValue)
                Extend(letters, start, cost, piece, from);
        }

        return cost[^1] < double.MaxValue ? Join(letters.Length, piece, from) : null;
    }

    private void Extend(string letters, int start, double[] cost, int[] piece, int[] from)
    {
        int low = 0;
        int high = spellings.Length;
        for (int end = start + 1; end <= letters.Length && low < high; end++)
        {
            ReadOnlySpan<char> prefix = letters.AsSpan(start, end - start);
            low = First(low, high, prefix, after: false);
            high = First(low, high, prefix, after: true);
            if (low < high && spellings[low].Length == prefix.Length && cost[start] + costs[low] < cost[end])
                (cost[end], piece[end], from[end]) = (cost[start] + costs[low], low, start);
        }
    }

    /// <summary>The first spelling not before the prefix, or, with <paramref name="after"/>, the first that does not begin with it.</summary>
    private int First(int low, int high, ReadOnlySpan<char> prefix, bool after)
    {
        while (low < high)
        {
            int middle = (low + high) / 2;
            ReadOnlySpan<char> spelling = spellings[middle].AsSpan();
            int order = spelling[..Math.Min(spelling.Length, prefix.Length)].SequenceCompareTo(prefix);
            if (order < 0 || (after && order == 0))
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    /// <summary>Single characters alone say nothing sure: half of what is read must be phrases.</summary>
    private string? Join(int end, int[] piece, int[] from)
    {
        List<string> read = [];
        for (int at = end; at > 0; at = from[at])
            read.Add(phrases[piece[at]]);
        read.Reverse();
        StringBuilder text = new();
        text.AppendJoin("", read);
        return read.Where(static phrase => phrase.Length > 1).Sum(static phrase => phrase.Length) * 2 >= text.Length ? text.ToString() : null;
    }

    [GeneratedRegex(@"(?<![a-z])[a-z]+[1-5]?(?:[ '\-]?[a-z]+[1-5]?(?!\d))*", RegexOptions.CultureInvariant)]
    private static partial Regex Run();

    [GeneratedRegex(@"(?<=\d) ?(?:nian|yue)(?![a-z])", RegexOptions.CultureInvariant)]
    private static partial Regex Year();

    [GeneratedRegex(@"(?<=[a-z])[1-5](?!\d)", RegexOptions.CultureInvariant)]
    private static partial Regex ToneNumber();

    [GeneratedRegex(@"[a-z]+", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
