using System.Globalization;
using System.Text.RegularExpressions;

namespace ChinaRussiaBot.Answering.Grounding;

/// <summary>
/// Writes numbers that stand in words as digits: 百分之二十六点三 → 26.3%, 二〇二三年 → 2023年, двести сорок → 240, двадцать шесть целых
/// три десятых → 26,3. Single small words without a unit are left to the scanner, which knows what they may mean. Pure.
/// </summary>
internal static partial class SpelledNumbers
{
    private const string ChineseDigits = "〇一二三四五六七八九";

    private static readonly Dictionary<string, int> Russian = new(StringComparer.OrdinalIgnoreCase)
    {
        ["один"] = 1,
        ["одна"] = 1,
        ["одно"] = 1,
        ["одного"] = 1,
        ["одной"] = 1,
        ["два"] = 2,
        ["две"] = 2,
        ["двух"] = 2,
        ["три"] = 3,
        ["трёх"] = 3,
        ["трех"] = 3,
        ["четыре"] = 4,
        ["четырёх"] = 4,
        ["четырех"] = 4,
        ["пять"] = 5,
        ["пяти"] = 5,
        ["шесть"] = 6,
        ["шести"] = 6,
        ["семь"] = 7,
        ["семи"] = 7,
        ["восемь"] = 8,
        ["восьми"] = 8,
        ["девять"] = 9,
        ["девяти"] = 9,
        ["десять"] = 10,
        ["десяти"] = 10,
        ["одиннадцать"] = 11,
        ["одиннадцати"] = 11,
        ["двенадцать"] = 12,
        ["двенадцати"] = 12,
        ["тринадцать"] = 13,
        ["тринадцати"] = 13,
        ["четырнадцать"] = 14,
        ["четырнадцати"] = 14,
        ["пятнадцать"] = 15,
        ["пятнадцати"] = 15,
        ["шестнадцать"] = 16,
        ["шестнадцати"] = 16,
        ["семнадцать"] = 17,
        ["семнадцати"] = 17,
        ["восемнадцать"] = 18,
        ["восемнадцати"] = 18,
        ["девятнадцать"] = 19,
        ["девятнадцати"] = 19,
        ["двадцать"] = 20,
        ["двадцати"] = 20,
        ["тридцать"] = 30,
        ["тридцати"] = 30,
        ["сорок"] = 40,
        ["сорока"] = 40,
        ["пятьдесят"] = 50,
        ["пятидесяти"] = 50,
        ["шестьдесят"] = 60,
        ["шестидесяти"] = 60,
        ["семьдесят"] = 70,
        ["семидесяти"] = 70,
        ["восемьдесят"] = 80,
        ["восьмидесяти"] = 80,
        ["девяносто"] = 90,
        ["девяноста"] = 90,
        ["сто"] = 100,
        ["ста"] = 100,
        ["двести"] = 200,
        ["двухсот"] = 200,
        ["триста"] = 300,
        ["трёхсот"] = 300,
        ["трехсот"] = 300,
        ["четыреста"] = 400,
        ["четырёхсот"] = 400,
        ["четырехсот"] = 400,
        ["пятьсот"] = 500,
        ["пятисот"] = 500,
        ["шестьсот"] = 600,
        ["шестисот"] = 600,
        ["семьсот"] = 700,
        ["семисот"] = 700,
        ["восемьсот"] = 800,
        ["восьмисот"] = 800,
        ["девятьсот"] = 900,
        ["девятисот"] = 900,
    };

    /// <summary>The text with such numbers in digits.</summary>
    public static string ToDigits(string text)
    {
        text = ChineseYear().Replace(text, static year => string.Concat(year.Groups["n"].Value.Select(Digit)));
        text = ChinesePercent().Replace(text, static share => Chinese(share.Groups["n"].Value, share.Groups["d"].Value) + "%");
        text = ChineseDecimal().Replace(text, static number => Chinese(number.Groups["n"].Value, number.Groups["d"].Value));
        text = HalfMore().Replace(text, "1,5");
        return RussianNumber().Replace(text, static match => Read(match) ?? match.Value);
    }

    /// <summary>"2024 г." in mid-sentence as "2024 года": its point ends no clause.</summary>
    public static string WithWholeYears(string text) => ShortYear().Replace(text, " года");

    private static string Chinese(string whole, string decimals)
    {
        string number = Words.Chinese(whole).ToString(CultureInfo.InvariantCulture);
        return decimals.Length == 0 ? number : $"{number}.{string.Concat(decimals.Select(Digit))}";
    }

    private static char Digit(char numeral) => numeral == '零' ? '0' : (char)('0' + Math.Max(0, ChineseDigits.IndexOf(numeral, StringComparison.Ordinal)));

    /// <summary>Null for a single small word, and for words in an order that no number has.</summary>
    private static string? Read(Match match)
    {
        int[] parts = [.. Parts(match.Groups["n"].Value)];
        if (Sum(parts) is not { } whole)
            return null;
        if (match.Groups["d"].Success)
        {
            if (Sum([.. Parts(match.Groups["d"].Value)]) is not { } decimals)
                return null;
            int digits = match.Groups["of"].Value[0] is 'д' or 'Д' ? 1 : 2;
            return string.Create(CultureInfo.InvariantCulture, $"{whole},{decimals.ToString(CultureInfo.InvariantCulture).PadLeft(digits, '0')}");
        }

        return parts.Length > 1 || whole > 10 || match.Groups["unit"].Success ? whole.ToString(CultureInfo.InvariantCulture) : null;
    }

    private static IEnumerable<int> Parts(string words) =>
        words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(static word => Russian[word]);

    /// <summary>Hundreds, tens, ones: each once and in that order.</summary>
    private static int? Sum(int[] parts)
    {
        int sum = 0;
        int limit = 1000;
        foreach (int part in parts)
        {
            int size = part >= 100 ? 100 : part >= 20 ? 10 : 1;
            if (size >= limit || (size == 1 && part >= 10 && limit == 10))
                return null;
            sum += part;
            limit = part is >= 10 and < 20 ? 1 : size;
        }

        return sum;
    }

    [GeneratedRegex("(?<![〇零一二三四五六七八九])(?<n>[一二][〇零一二三四五六七八九]{3})(?=年)")]
    private static partial Regex ChineseYear();

    [GeneratedRegex("百分之(?<n>[零一二两三四五六七八九十百]+)(?:点(?<d>[〇零一二三四五六七八九]+))?")]
    private static partial Regex ChinesePercent();

    [GeneratedRegex("(?<n>[零一二两三四五六七八九十百千]+)点(?<d>[〇零一二三四五六七八九]+)(?=[万亿千百倍个吨%美元人])")]
    private static partial Regex ChineseDecimal();

    [GeneratedRegex(@"(?<!\p{L})полтор(?:а|ы)(?=[\s\u00A0]+(?:раза|миллиард|миллион|тысяч|трлн|млрд|млн|тыс))", RegexOptions.IgnoreCase)]
    private static partial Regex HalfMore();

    /// <summary>"Двадцать восьмой" is one number, and no twenty.</summary>
    private const string NoOrdinal = @"(?![\s\u00A0]+(?:перв|втор|трет|четв[её]рт|пят[ыоа]|шест[оы]|седьм|восьм[оы]|девят[ыоа]|десят[ыо]))";

    /// <summary>Before a unit even a small word is a quantity.</summary>
    private const string Unit = @"(?<unit>(?=[\s\u00A0]+(?:процент|миллиард|миллион|тысяч|триллион|трлн|млрд|млн|тыс|тонн|долл|рубл|юан)))?";

    private const string Word = @"(?:од(?:ин|на|но|ного|ной)|дв(?:а|е|ух|адцат[ьи]|енадцат[ьи]|ести|ухсот)|тр(?:и|[её]х|инадцат[ьи]|идцат[ьи]|иста|[её]хсот)|четыр(?:е|[её]х|надцат[ьи]|еста|[её]хсот)|пят(?:ь|и|надцат[ьи]|ьдесят|идесяти|ьсот|исот)|шест(?:ь|и|надцат[ьи]|ьдесят|идесяти|ьсот|исот)|сем(?:ь|и|надцат[ьи]|ьдесят|идесяти|ьсот|исот)|вос(?:емь|ьми|емнадцат[ьи]|емьдесят|ьмидесяти|емьсот|ьмисот)|девят(?:ь|и|надцат[ьи]|ьсот|исот)|девяност[оа]|десят[ьи]|одиннадцат[ьи]|сорока?|ст[оа])";

    [GeneratedRegex(@"(?<!\p{L})(?<n>" + Word + @"(?:[\s\u00A0]+" + Word + @")*)(?!\p{L})(?:[\s\u00A0]+цел(?:ых|ая|ой)[\s\u00A0]+(?:и[\s\u00A0]+)?(?<d>" + Word + @"(?:[\s\u00A0]+" + Word + @")*)[\s\u00A0]+(?<of>десят(?:ых|ая|ой)|сот(?:ых|ая|ой)))?" + NoOrdinal + Unit, RegexOptions.IgnoreCase)]
    private static partial Regex RussianNumber();

    [GeneratedRegex(@"(?<=(?<!\d)(?:19|20)\d\d)[\s\u00A0]?г\.(?=[\s\u00A0]+\p{Ll})")]
    private static partial Regex ShortYear();
}
