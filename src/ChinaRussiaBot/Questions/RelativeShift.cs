using System.Text.RegularExpressions;

namespace ChinaRussiaBot.Questions;

/// <summary>A year named by its distance from the one just asked about: "а через два года?", 再下一年呢, "годом ранее". Pure.</summary>
internal static partial class RelativeShift
{
    /// <summary>Years to move by; null when the text moves nowhere.</summary>
    public static int? Read(string text)
    {
        Match match = Shift().Match(text);
        if (!match.Success)
            return null;
        int years = match.Groups["n"].Success && NumeralReader.Small(match.Groups["n"].Value) is > 0 and int number ? number : 1;
        return match.Groups["back"].Success ? -years : years;
    }

    [GeneratedRegex(@"(?<back>годом\s+ранее|годом\s+раньше|(?<!\p{L})(?:до|перед)\s+(?:этого|этим|того|тем)(?!\p{L})|за\s+предыдущ\w+(?:\s+(?:год|период))?|предыдущ\w+\s+год\w*|(?:再)?(?:之前|以前|往前)(?:呢|的呢|一年)|再早一年|头一年|(?:за\s+)?год\w*\s+до\s+(?:этого|того)|(?<n>дв[ае]|три|\d)\s+года\s+(?:назад|раньше|ранее)|前一年|上一年呢|再上一年|(?<n>[两三\d])年前)|через\s+(?:год|(?<n>дв[ае]|три|четыре|пять|\d)\s+(?:год\w*|лет))|годом\s+(?:позже|позднее)|(?<!\p{L})после\s+(?:этого|того)(?!\p{L})|(?:再)?(?:之后|以后|往后)(?:呢|的呢|一年)|следующ\w+\s+год\w*|(?:再)?下一年|次年|第二年|(?<n>[两三\d])年后", RegexOptions.CultureInvariant)]
    private static partial Regex Shift();
}
