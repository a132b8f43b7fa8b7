using ChinaRussiaBot.Questions;
using ChinaRussiaBot.Search;

namespace ChinaRussiaBot.Answering.Passages;

/// <summary>
/// Numbers of a question that name their unit. An item that has the same digits of something else ("20 km" where "20 days" are asked, an
/// agreement of 2000 where 200 billion are) does not hold them. For how long somebody would stay or wait is their own affair: an item need not name it. Pure.
/// </summary>
internal static class NumbersInUnits
{
    private const string Time = "time";

    // By the beginning of the word. What is not among them may be anything, so nothing is told from it.
    private static readonly (string Word, string Kind)[] Units =
    [
        .. "天 日 月 年 周 小时 分钟 дн ден мес год лет час сут недел минут".Split(' ').Select(static word => (word, Time)),
        .. "公里 千米 км килом".Split(' ').Select(static word => (word, "length")),
        .. "元 块 卢布 欧元 美元 руб юан долл евро".Split(' ').Select(static word => (word, "money")),
        .. "吨 тонн".Split(' ').Select(static word => (word, "mass")),
        .. "亿 млрд миллиард".Split(' ').Select(static word => (word, "billions")),
        .. "万 тыс тыщ".Split(' ').Select(static word => (word, "thousands")),
        .. "млн миллион".Split(' ').Select(static word => (word, "millions")),
    ];

    /// <summary>The items without credit for digits of another unit, and without blame for want of the asker's own days.</summary>
    /// <param name="found">What was found.</param>
    /// <param name="question">What is asked.</param>
    /// <param name="content">Its words, as they were searched for.</param>
    /// <param name="weights">What each of them weighs.</param>
    public static List<FoundItem> Tell(List<FoundItem> found, Question question, IReadOnlyList<ContentWord> content, double[] weights)
    {
        List<Measured> numbers = [.. content.Select((word, index) => Of(question, word, weights[index])).OfType<Measured>()];
        double total = weights.Sum();
        return numbers.Count == 0 || total <= 0 ? found : [.. found.Select(item => Tell(item, numbers, total, question.Language))];
    }

    /// <summary>Whether thousands are said of the number; 万 are ten of them.</summary>
    public static bool IsOfThousands(string text, ContentWord number) => number.Start + number.Text.Length is var end && end <= text.Length && Unit(text, end) is "thousands" && !text[end..].TrimStart().StartsWith('万');

    private static FoundItem Tell(FoundItem item, List<Measured> numbers, double total, Language language)
    {
        double held = item.Coverage * total;
        List<ContentWord> missing = [.. item.Missing];
        double score = item.Score;
        foreach (Measured number in numbers)
        {
            if (!missing.Contains(number.Word) && !IsSaid(item.Item.Quote(language) ?? "", number))
            {
                missing.Add(number.Word);
                score *= held > 0 ? Math.Max(0, held - number.Weight) / held : 1;
                held -= number.Weight;
            }

            if (number.IsTime && missing.Remove(number.Word))
                held += number.Weight;
        }

        return item with { Missing = missing, Coverage = Math.Clamp(held / total, 0, 1), Score = score };
    }

    private static Measured? Of(Question question, ContentWord word, double weight)
    {
        string text = question.Analyzed.Text;
        int end = word.Start + word.Text.Length;
        return char.IsAsciiDigit(word.Text[0]) && end <= text.Length && Unit(text, end) is { } unit ? new Measured(word, weight, unit) : null;
    }

    /// <summary>Whether the text has the number of that unit, or of one of which nothing can be told.</summary>
    private static bool IsSaid(string text, Measured number)
    {
        string digits = number.Word.Text;
        bool isThere = false;
        for (int at = text.IndexOf(digits, StringComparison.Ordinal); at >= 0; at = text.IndexOf(digits, at + 1, StringComparison.Ordinal))
        {
            int end = at + digits.Length;
            if ((at > 0 && char.IsAsciiDigit(text[at - 1])) || (end < text.Length && char.IsAsciiDigit(text[end])))
                continue;
            isThere = true;
            if (Unit(text, end) is not { } unit || unit == number.Unit)
                return true;
        }

        return !isThere;
    }

    /// <summary>What is counted by the word behind a number; null when that cannot be told.</summary>
    private static string? Unit(string text, int end)
    {
        while (end < text.Length && text[end] is ' ' or '\u00a0' or '-')
            end++;
        return Array.Find(Units, unit => text.AsSpan(end).StartsWith(unit.Word, StringComparison.OrdinalIgnoreCase)).Kind;
    }

    /// <summary>A number and what is counted.</summary>
    private sealed record Measured(ContentWord Word, double Weight, string Unit)
    {
        public bool IsTime => Unit == Time;
    }
}
