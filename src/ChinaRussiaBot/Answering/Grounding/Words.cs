namespace ChinaRussiaBot.Answering.Grounding;

/// <summary>Numerals and scales as words. Pure.</summary>
internal static class Words
{
    private const string Digits = "零一二三四五六七八九";

    private static readonly (string Stem, int Value)[] RussianStems =
    [
        ("двадцат", 20), ("тридцат", 30), ("сорок", 40), ("пятьдесят", 50), ("шестьдесят", 60), ("семьдесят", 70), ("восемьдесят", 80),
        ("девяност", 90), ("сто", 100), ("перв", 1), ("втор", 2), ("трет", 3), ("четв", 4), ("дв", 2), ("тр", 3), ("четыр", 4), ("пят", 5),
        ("шест", 6), ("седьм", 7), ("сем", 7), ("восьм", 8), ("восем", 8), ("девят", 9), ("десят", 10),
    ];

    private static readonly (string Stem, decimal Factor)[] Scales =
    [
        ("万亿", 1e12m), ("千亿", 1e11m), ("百亿", 1e10m), ("亿", 1e8m), ("千万", 1e7m), ("百万", 1e6m), ("十万", 1e5m), ("万", 1e4m), ("千", 1e3m),
        ("тр", 1e12m), ("млрд", 1e9m), ("миллиард", 1e9m), ("мл", 1e6m), ("миллион", 1e6m), ("тыс", 1e3m),
    ];

    /// <summary>九 → 9, 二十五 → 25, 一百二十 → 120; 0 for none.</summary>
    public static int Chinese(string text)
    {
        int total = 0;
        int current = 0;
        foreach (char character in text)
        {
            int power = character switch { '十' => 10, '百' => 100, '千' => 1000, _ => 0 };
            if (power > 0)
            {
                total += Math.Max(current, 1) * power;
                current = 0;
            }
            else
            {
                current = character == '两' ? 2 : Math.Max(0, Digits.IndexOf(character, StringComparison.Ordinal));
            }
        }

        return total + current;
    }

    public static int Russian(string word)
    {
        foreach ((string stem, int value) in RussianStems)
        {
            if (word.StartsWith(stem, StringComparison.Ordinal))
                return value;
        }

        return 0;
    }

    public static decimal Scale(string word)
    {
        foreach ((string stem, decimal factor) in Scales)
        {
            if (word.StartsWith(stem, StringComparison.Ordinal))
                return factor;
        }

        return 1;
    }
}
