namespace ChinaRussiaBot.Tests.Answering.Grounding;

/// <summary>Numbers below a thousand in words.</summary>
internal static class NumberWords
{
    private const string Digits = "零一二三四五六七八九";

    private static readonly string[] Ones =
    [
        "ноль", "один", "два", "три", "четыре", "пять", "шесть", "семь", "восемь", "девять", "десять", "одиннадцать", "двенадцать", "тринадцать", "четырнадцать",
        "пятнадцать", "шестнадцать", "семнадцать", "восемнадцать", "девятнадцать",
    ];

    private static readonly string[] Tens = ["", "", "двадцать", "тридцать", "сорок", "пятьдесят", "шестьдесят", "семьдесят", "восемьдесят", "девяносто"];

    private static readonly string[] Hundreds = ["", "сто", "двести", "триста", "четыреста", "пятьсот", "шестьсот", "семьсот", "восемьсот", "девятьсот"];

    public static string Chinese(int number)
    {
        if (number < 10)
            return Digits[number].ToString();
        if (number < 100)
            return (number < 20 ? "" : Digits[number / 10].ToString()) + "十" + (number % 10 == 0 ? "" : Digits[number % 10].ToString());
        int rest = number % 100;
        return Digits[number / 100] + "百" + (rest == 0 ? "" : rest < 10 ? "零" + Digits[rest] : (rest < 20 ? "一" : "") + Chinese(rest));
    }

    public static string ChineseDigits(string digits) => string.Concat(digits.Select(static digit => Digits[digit - '0']));

    public static string Russian(int number)
    {
        List<string> words = [];
        if (number >= 100)
            words.Add(Hundreds[number / 100]);
        int rest = number % 100;
        if (rest >= 20)
            words.Add(Tens[rest / 10]);
        if (rest is > 0 and < 20)
            words.Add(Ones[rest]);
        else if (rest % 10 > 0)
            words.Add(Ones[rest % 10]);
        return string.Join(' ', words);
    }
}
