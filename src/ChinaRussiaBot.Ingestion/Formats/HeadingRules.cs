using System.Text.RegularExpressions;

namespace ChinaRussiaBot.Ingestion.Formats;

/// <summary>Headings by their numbering, as Chinese and Russian documents write it, where the format does not mark them. Pure.</summary>
internal static partial class HeadingRules
{
    private const int LongestHeading = 60;
    private const int LongestWithComma = 34;

    /// <summary>1 to 3; 0 when the text is no heading.</summary>
    public static int LevelOf(string text)
    {
        if (text.Length is 0 or > LongestHeading || text.Contains('\n', StringComparison.Ordinal) || text[^1] is '。' or '；' or ';' or ',' or '，' or '：' or ':')
            return 0;
        if (Chapter().IsMatch(text))
            return 1;
        // "三、鲜活农产品预约通关，企业应当提前48小时申请": an item that says something whole.
        if (IsWhole(text))
            return 0;
        if (ChineseNumeral().IsMatch(text))
            return 1;
        if (ChineseBracketed().IsMatch(text))
            return 2;
        if (Decimal().Match(text) is { Success: true } number && text[^1] != '.' && !EndsLikeSentence(text))
            return number.Groups["n"].Value.Count(static character => character == '.') + 1;
        return 0;
    }

    /// <summary>
    /// "4. Государственная пошлина" on a line of its own between blank ones: in running lines the same number begins an item of a list. 0 when it is none.
    /// </summary>
    public static int LevelAlone(string text) =>
        text.Length is > 0 and <= LongestHeading && Numbered().Match(text) is { Success: true } number && text[^1] is not ('.' or '。' or '；' or ';' or ',' or '，' or '：' or ':')
        && !IsWhole(text) && !EndsLikeSentence(text[number.Length..]) ? 1 : 0;

    /// <summary>A line that begins an item of a list.</summary>
    public static bool IsListItem(string line) => ListItem().IsMatch(line);

    private static bool IsWhole(string text) => text.Contains('，', StringComparison.Ordinal) && (text.Any(char.IsAsciiDigit) || text.Length > LongestWithComma);

    private static bool EndsLikeSentence(string text) => text.Contains('。', StringComparison.Ordinal) || SentenceInside().IsMatch(text);

    [GeneratedRegex(@"^(?:第[一二三四五六七八九十百\d]{1,4}[章节部分篇编]|(?:Глава|Раздел|Часть|ГЛАВА|РАЗДЕЛ|ЧАСТЬ)\s+(?:\d+|[IVXLC]+)(?:[.\s:]|$)|(?:I{1,3}|IV|VI{0,3}|IX|X)\.\s+\p{Lu})", RegexOptions.CultureInvariant)]
    private static partial Regex Chapter();

    [GeneratedRegex(@"^[一二三四五六七八九十]{1,3}、\S", RegexOptions.CultureInvariant)]
    private static partial Regex ChineseNumeral();

    [GeneratedRegex(@"^[（(][一二三四五六七八九十]{1,3}[)）]\S", RegexOptions.CultureInvariant)]
    private static partial Regex ChineseBracketed();

    [GeneratedRegex(@"^(?<n>\d{1,2}(?:\.\d{1,2}){0,2})\.?\s+(?:\p{Lu}|[\u4E00-\u9FFF])", RegexOptions.CultureInvariant)]
    private static partial Regex Decimal();

    [GeneratedRegex(@"^\d{1,2}[.、]\s*(?=\p{Lu}|[\u4E00-\u9FFF])", RegexOptions.CultureInvariant)]
    private static partial Regex Numbered();

    [GeneratedRegex(@"^\s*(?:[-–—•·*]\s|\d{1,2}[.)、]\s?|[a-zа-я]\)\s)", RegexOptions.CultureInvariant)]
    private static partial Regex ListItem();

    [GeneratedRegex(@"[.!?]\s+\p{Lu}", RegexOptions.CultureInvariant)]
    private static partial Regex SentenceInside();
}
