using System.Text.RegularExpressions;

namespace ChinaRussiaBot.Questions;

/// <summary>
/// A question that asks several things one after the other ("how many cars, and for how much", 做了多少，占几成) in its parts. Each part
/// asks for something in words of its own; what asks for nothing belongs to the part behind it. Pure.
/// </summary>
internal static partial class SeveralAsks
{
    private const int Longest = 250;
    private const int Most = 4;

    private static readonly ILookup<string, string> Table = WordClasses.Read("asks").ToLookup(static entry => entry.Class, static entry => entry.Phrase);

    private static readonly Regex Ask = Pattern($@"{Any("zh")}|{Any("zh.few")}(?!{Any("zh.few.not")})|(?<!\p{{L}}){Any("ru")}(?!\p{{L}})");

    /// <summary>Marks between the parts, spaces of Chinese, "and how much", and 多少吨 before what is asked next.</summary>
    private static readonly Regex Cuts = Pattern(string.Join('|',
        @"[,，;；、。.？?！!](?!\d)\s*",
        $@"\s+(?={Any("ru.and")}\s+(?:{Any("ru.more")}\s+)?(?:{Any("ru.before")}\s+)?{Any("ru")}(?!\p{{L}}))",
        @"(?<=\p{IsCJKUnifiedIdeographs})\s+(?=\p{IsCJKUnifiedIdeographs})",
        $@"(?<={AnyChinese}[万亿]{{0,2}}{Any("zh.unit")})(?=\p{{IsCJKUnifiedIdeographs}}{{0,6}}{AnyChinese})",
        $@"(?<={Any("zh")})(?!{Any("zh.unit")})(?=\p{{IsCJKUnifiedIdeographs}}{{1,4}}{Any("zh")}(?!\p{{IsCJKUnifiedIdeographs}}*{Any("zh")}))",
        $@"(?<=\p{{IsCJKUnifiedIdeographs}})(?={Any("zh.and")}\p{{IsCJKUnifiedIdeographs}}{{0,8}}{AnyChinese})"));

    /// <summary>The parts in the order of asking; empty when there are not two, or too many to be one person's question.</summary>
    public static IReadOnlyList<string> Of(string text)
    {
        if (text.Length > Longest)
            return [];
        List<string> parts = [];
        int start = 0;
        foreach (Match cut in Cuts.Matches(text))
        {
            if (cut.Index < start || !Asks(text[start..cut.Index]) || !Asks(text[(cut.Index + cut.Length)..]))
                continue;
            parts.Add(text[start..cut.Index].Trim());
            start = cut.Index + cut.Length;
        }

        parts.Add(WithoutEnding(text[start..]));
        return parts.Count is > 1 and <= Most ? parts : [];
    }

    /// <summary>"…, thank you": what stands behind the last ask and is none.</summary>
    private static string WithoutEnding(string text)
    {
        Match? end = Ends().Matches(text).FirstOrDefault(end => end.Index > 0 && Asks(text[..end.Index]) && !Asks(text[end.Index..]));
        return (end is null || text[end.Index..].Any(char.IsAsciiDigit) ? text : text[..end.Index]).Trim();
    }

    /// <summary>多少, 几 and the like, whatever follows.</summary>
    private static string AnyChinese => $"(?:{Any("zh")}|{Any("zh.few")})";

    private static string Any(string group) => $"(?:{string.Join('|', Table[group].OrderByDescending(static word => word.Length).Select(Regex.Escape))})";

    // Made once, used on short texts: not worth compiling.
    private static Regex Pattern(string pattern) => new(pattern, RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    private static bool Asks(string text) => Ask.IsMatch(text);

    [GeneratedRegex(@"[,，;；。.？?！!]", RegexOptions.CultureInvariant)]
    private static partial Regex Ends();
}
