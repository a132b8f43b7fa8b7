using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace ChinaRussiaBot.Tests.Golden;

/// <summary>A number as a text states it: its value with the scale word, and how exactly it is stated. Knows nothing of the engine's own reading.</summary>
internal sealed partial record StatedNumber(decimal Value, decimal Step, string Text)
{
    private static readonly Dictionary<string, decimal> Scales = new(StringComparer.OrdinalIgnoreCase)
    {
        ["万亿"] = 1_000_000_000_000m,
        ["亿"] = 100_000_000m,
        ["千万"] = 10_000_000m,
        ["百万"] = 1_000_000m,
        ["万"] = 10_000m,
        ["千"] = 1000m,
        ["трлн"] = 1_000_000_000_000m,
        ["млрд"] = 1_000_000_000m,
        ["млн"] = 1_000_000m,
        ["тыс"] = 1000m,
    };

    public static IEnumerable<StatedNumber> In(string text)
    {
        string even = DigitGroups().Replace(text.Normalize(NormalizationForm.FormKC), "");
        foreach (Match match in Number().Matches(even))
        {
            string digits = match.Groups[1].Value.Replace(',', '.');
            decimal scale = Scales.GetValueOrDefault(match.Groups[2].Value, 1);
            int decimals = digits.Contains('.', StringComparison.Ordinal) ? digits.Length - digits.IndexOf('.', StringComparison.Ordinal) - 1 : 0;
            decimal step = scale;
            for (int i = 0; i < decimals; i++)
                step /= 10;
            yield return new StatedNumber(decimal.Parse(digits, CultureInfo.InvariantCulture) * scale, step, match.Value);
        }
    }

    /// <summary>Whether this is the other number, as exactly or rounded.</summary>
    public bool Agrees(StatedNumber other) => Math.Abs(Value - other.Value) <= (Step > other.Step ? Step / 2 : 0);

    public override string ToString() => Text;

    [GeneratedRegex(@"(?<=\d)[  ](?=\d{3}(?!\d))")]
    private static partial Regex DigitGroups();

    [GeneratedRegex(@"(\d+(?:[.,]\d+)?)\s*(万亿|千万|百万|亿|万|千|трлн|млрд|млн|тыс)?")]
    private static partial Regex Number();
}
