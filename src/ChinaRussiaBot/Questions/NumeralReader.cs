using System.Globalization;

namespace ChinaRussiaBot.Questions;

/// <summary>Small numbers as words of either language. Pure.</summary>
internal static class NumeralReader
{
    private const string ChineseDigits = "零一二三四五六七八九";
    private const string FormalDigits = "零壹贰叁肆伍陆柒捌玖";

    /// <summary>1 to 31 from digits, Roman, Chinese or Russian words; 0 when it is none.</summary>
    public static int Small(string text)
    {
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number))
            return number;
        if (text.Length > 0 && Tokenizer.IsHan(text[0]))
            return Chinese(text);
        return text switch
        {
            "i" => 1,
            "ii" => 2,
            "iii" => 3,
            "iv" => 4,
            _ => Russian(text),
        };
    }

    /// <summary>二〇二二 → 2022; 0 when a sign is no digit.</summary>
    public static int Digits(string text)
    {
        int number = 0;
        foreach (char character in text)
        {
            int digit = character is '〇' or '○' ? 0
                : Math.Max(ChineseDigits.IndexOf(character, StringComparison.Ordinal), FormalDigits.IndexOf(character, StringComparison.Ordinal));
            if (digit < 0)
                return 0;
            number = (number * 10) + digit;
        }

        return number;
    }

    private static int Chinese(string text)
    {
        if (text is "上" or "前")
            return 1;
        if (text is "下" or "后" or "两" or "俩")
            return 2;
        int ten = text.IndexOf('十', StringComparison.Ordinal);
        if (ten < 0)
            return text.Length == 1 ? Math.Max(0, ChineseDigits.IndexOf(text[0], StringComparison.Ordinal)) : 0;
        int tens = ten == 0 ? 1 : ChineseDigits.IndexOf(text[0], StringComparison.Ordinal);
        int ones = ten == text.Length - 1 ? 0 : ChineseDigits.IndexOf(text[^1], StringComparison.Ordinal);
        return (tens * 10) + ones;
    }

    private static int Russian(string text)
    {
        (string Stem, int Value)[] words =
        [
            ("перв", 1), ("втор", 2), ("трет", 3), ("четв", 4), ("дв", 2), ("тр", 3), ("чет", 4), ("пят", 5), ("шест", 6),
            ("сем", 7), ("седьм", 7), ("восем", 8), ("восьм", 8), ("девят", 9), ("десят", 10), ("один", 11),
        ];
        foreach ((string stem, int value) in words)
        {
            if (text.StartsWith(stem, StringComparison.Ordinal))
                return value;
        }

        return 0;
    }
}
