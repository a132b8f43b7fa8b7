using System.Text.RegularExpressions;

namespace ChinaRussiaBot.Questions;

/// <summary>"By customs data, how much …", 按海关统计: who counted, which says nothing of what is asked. Pure.</summary>
internal static partial class StatedBy
{
    /// <summary>The stretches of text that only name who counted.</summary>
    public static List<(int Start, int End)> In(string text) => [.. Pattern().Matches(text).Select(static match => (match.Index, match.Index + match.Length))];

    [GeneratedRegex(@"(?:按|按照|据|根据|依据|依)\p{IsCJKUnifiedIdeographs}{0,8}?(?:统计|数据|口径|公布|发布)(?:的数据)?|(?<!\p{L})(?:по|согласно)\s+(?:данным|статистике|сведениям|подсчетам|оценке|оценкам|отчетам)\s+\p{L}+(?:\s+(?:службы|кнр|рф|китая|россии)(?!\p{L}))?|(?<!\p{L})по\s+(?:таможне|таможенной\s+статистике|таможенным\s+данным)(?!\p{L})", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
