using System.Text.RegularExpressions;

namespace ChinaRussiaBot.Answering.Grounding;

/// <summary>How numbers are written in normalised text: digits, Chinese numerals, Russian words, fractions, multiples.</summary>
internal static partial class NumberPatterns
{
    private const string Scale =
        @"(?:\s?[多余]?(?<scale>万亿|千亿|百亿|亿|千万|百万|十万|万|千|трлн|триллион\p{L}*|млрд|миллиард\p{L}*|млн|миллион\p{L}*|тыс(?!\p{L})\.?|тысяч\p{L}*))?";

    [GeneratedRegex(
        @"(?<ord>第)?(?<sign>(?<![\d\p{L}.,])[+-])?(?<n>\d+(?:\.\d+)?)(?:\s?%?\s?(?:-|~|至|到)\s?(?<n2>\d+(?:\.\d+)?))?(?<ord>-?(?:ое|ая|ый|ой|го|му|е|й|я|м|ю)(?!\p{L}))?" + Scale,
        RegexOptions.CultureInvariant)]
    public static partial Regex Digits();

    [GeneratedRegex(@"(?<den>[二三四五六七八九十百]+)分之(?<num>[一二两三四五六七八九十]+)", RegexOptions.CultureInvariant)]
    public static partial Regex ChineseFraction();

    [GeneratedRegex(
        @"(?<ord>第)(?<num>[一二三四五六七八九十百]+)|翻(?<doublings>[一两])?番|(?<tenths>[一二两三四五六七八九])成(?<fifth>[一二三四五六七八九])?(?![为了立员就本果都长])"
        + @"|(?<num>[零一二两三四五六七八九十百千]*[十百千两二三四五六七八九][零一二三四五六七八九十百千]*)(?=万亿|亿|万|个|项|条|种|次|年|大|位|座|列|人|家|类|级|批|倍|天|国)" + Scale,
        RegexOptions.CultureInvariant)]
    public static partial Regex ChineseWords();

    [GeneratedRegex(
        @"(?<!\p{L})(?:(?<two>дв(?:е|ух))\s)?(?:(?<half>половин\p{L}+)|(?<third>трет(?:ь|и|ью|ей))|(?<fourth>четверт(?:ь|и|ью)))(?!\p{L})"
        + @"|(?<!\p{L})(?<fold>вдвое|втрое|вчетверо|впятеро)(?!\p{L})",
        RegexOptions.CultureInvariant)]
    public static partial Regex RussianFraction();

    [GeneratedRegex(
        @"(?<!\p{L})(?:(?<tens>двадцат|тридцат|сорок|пятьдесят|шестьдесят|семьдесят|восемьдесят|девяност)\p{L}?\s)?"
        + @"(?:(?<ord>перв|втор|четверт|пят|шест|седьм|восьм|девят|десят)(?:ый|ое|ая|ого|ом|ому|ой|ую|ые|ых|ым|ыми)(?!\p{L})|(?<ord>трет)(?:ий|ья|ье|ьего|ьем|ьему|ьей|ью|ьи|ьих)(?!\p{L})"
        + @"|(?<card>дв(?:а|е|ух|ум|умя)|тр(?:и|ех|ем|емя)|четыр(?:е|ех|ем|ьмя)|пят(?:ь|и|ью)|шест(?:ь|и|ью)|сем(?:ь|и|ью)|восем(?:ь|ью)|восьми|девят(?:ь|и|ью)|десят(?:ь|и|ью)|двадцат(?:ь|и|ью)|тридцат(?:ь|и|ью)|сорок|пятьдесят|девяност\p{L}|сто)(?!\p{L}))" + Scale,
        RegexOptions.CultureInvariant)]
    public static partial Regex RussianWords();

    [GeneratedRegex(@"(?:(?<about>约|大约|大概|около|примерно|порядка|≈|~)|(?<over>超过|超|逾|高达|более чем|более|свыше|больше|>)|(?<under>近|不足|不到|почти|менее|до|<))\s?$", RegexOptions.CultureInvariant)]
    public static partial Regex Before();

    [GeneratedRegex(@"^\s?(?:(?<times>倍|раза?(?!\p{L}))|(?<tenths>成(?![为了立员就本果都长]))|(?<percent>分之))", RegexOptions.CultureInvariant)]
    public static partial Regex After();
}
