using System.Text.RegularExpressions;

namespace ChinaRussiaBot.Questions.Spelling;

/// <summary>Closes the gaps of a spaced-out question ("2 0 2 3 年 贸 易 额"): Chinese is written without them. Pure.</summary>
internal static partial class Spacing
{
    public static string Close(string normalized) => BetweenHan().Replace(BetweenDigits().Replace(normalized, ""), "");

    [GeneratedRegex(@"(?<=[\u4E00-\u9FFF〇])\s+(?=[\u4E00-\u9FFF〇])|(?<=\d)\s+(?=[年月])", RegexOptions.CultureInvariant)]
    private static partial Regex BetweenHan();

    /// <summary>Only single digits: "2022 2023" are two numbers.</summary>
    [GeneratedRegex(@"(?<=(?<!\d)\d)\s+(?=\d(?!\d))", RegexOptions.CultureInvariant)]
    private static partial Regex BetweenDigits();
}
