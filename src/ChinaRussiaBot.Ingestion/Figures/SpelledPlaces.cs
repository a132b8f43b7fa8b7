using System.Globalization;
using System.Text.RegularExpressions;
using ChinaRussiaBot.Answering.Grounding;

namespace ChinaRussiaBot.Ingestion.Figures;

/// <summary>
/// Places and years in a row that stand in words, as the grammar reads them: 最大原油供应国 is the first of them, «крупнейший поставщик нефти» too,
/// «пятнадцатый год подряд» and 连续第12年 are so many years in a row. Pure.
/// </summary>
internal static class SpelledPlaces
{
    public static string Of(string text)
    {
        text = Partner.Replace(text, "${who}在中国贸易伙伴中列第${n}位");
        text = First.Replace(OverOthers.Replace(text, ""), "第一位");
        text = Largest.Replace(Ranked.Replace(text, "第${n}位"), "第一大");
        text = LargestSupplier.Replace(text, "1-е место среди поставщиков ");
        text = SellsMost.Replace(text, "Россия заняла 1-е место среди поставщиков ${what} в ${to}");
        text = Nth.Replace(text, static place => $"{place.Groups["was"].Value} {Words.Russian(place.Groups["n"].Value.ToLowerInvariant()).ToString(CultureInfo.InvariantCulture)}-е место");
        text = YearInARow.Replace(text, static years => $"{(years.Groups["d"].Success ? years.Groups["d"].Value : Teen(years.Groups["n"].Value.ToLowerInvariant()).ToString(CultureInfo.InvariantCulture))} лет {years.Groups["row"].Value}");
        text = Anniversary.Replace(text, "建交${n}年");
        text = RussianAnniversary.Replace(text, "${n} лет");
        return NthYearInARow.Replace(text, "连续");
    }

    private static int Teen(string stem) => !stem.EndsWith("надцат", StringComparison.Ordinal) ? Words.Russian(stem) : stem[0] == 'о' ? 11 : 10 + Words.Russian(stem);

    // "俄罗斯仍是中国第9大贸易伙伴".
    private static readonly Regex Partner = Pattern.Of("(?<who>俄罗斯)(?:仍|仍然|继续|依然|依旧)?(?:是|列|居|位列|保持)?(?:中国|我国)(?:的)?第(?<n>[二三四五六七八九十]|[2-9]|1\\d)大贸易伙伴国?(?!之一)");

    // "俄罗斯继续居各供应国首位".
    private static readonly Regex First = Pattern.Of("(?<=[居列]各?[\\u4E00-\\u9FFF]{0,5}(?:供应国|来源国|供应方))首位");

    // "俄罗斯超过沙特成为我国最大原油供应国": who was there before.
    private static readonly Regex OverOthers = Pattern.Of("(?:超过|超越|取代|反超)[\\u4E00-\\u9FFF]{2,6}?(?=(?:连续第?[\\d一二三四五六七八九十]{1,3}年)?(?:跃升|成)为)");

    // "俄罗斯继续排名第三".
    private static readonly Regex Ranked = Pattern.Of("(?<=(?:排名|位居|退居|位列|名列|跃居|稳居))第(?<n>[一二三四五六七八九十]{1,2}|\\d{1,2})(?=[,，。；、）)]|$|\\s)");

    // 最大原油供应国, not 最大的几个供应国.
    private static readonly Regex Largest = Pattern.Of("(?<!之一的)最大的?(?=[\\u4E00-\\u9FFF]{0,8}?(?:供应国|供应方|来源国|来源地|供货国)(?!之一))");

    // "крупнейшим поставщиком нефти в Китай", not one of them.
    private static readonly Regex LargestSupplier = Pattern.AnyCase(@"(?<!\p{L})крупнейш(?:ий|им|его)\s+поставщик(?:ом|а)?\s+(?=\p{L})");

    // "Больше всего нефти в КНР по-прежнему поставляет Россия."
    private static readonly Regex SellsMost = Pattern.Of(@"(?<=^|[.!?]\s+|\n)Больше всего\s+(?<what>[\p{L}\s]{3,40}?)\s+в\s+(?<to>Китай|КНР)\s+(?:\p{L}+[\p{L}-]*\s+)?(?:поставляет|поставила|продаёт|продает|продала|экспортирует|экспортировала|отгрузила)\s+Россия");

    // "По этому показателю Россия стала третьей после Австралии и Катара".
    private static readonly Regex Nth = Pattern.AnyCase(@"(?<!\p{L})(?<was>стал[аи]?|оказал[аи]?с[ья]|остал[аи]?с[ья]|остаётся|остается|была|идёт|идет)\s+(?<n>перв|втор|трет|четв[её]рт|пят|шест|седьм|восьм|девят|десят)(?:ой|ым|ьей|ьим|ым)(?=\s*(?:[,.]|после\s|вслед\s|среди\s))");

    private static readonly Regex YearInARow = Pattern.AnyCase(@"(?<!\p{L})(?:(?<d>\d{1,2})-й|(?<n>двенадцат|тринадцат|четырнадцат|пятнадцат|шестнадцат|семнадцат|восемнадцат|девятнадцат|десят|одиннадцат)ый)\s+год\s+(?<row>подряд|кряду)");

    // "迎来中俄建交75周年".
    private static readonly Regex Anniversary = Pattern.Of("建交(?<n>\\d{2})周年");

    // "75-летие установления дипломатических отношений".
    private static readonly Regex RussianAnniversary = Pattern.Of(@"(?<n>\d{2})-лети[еяю](?=\s+(?:со\s+дня\s+)?(?:установления\s+)?дипломатических\s+отношений)");

    // 连续第12年, 连续第十五年.
    private static readonly Regex NthYearInARow = Pattern.Of("连续第(?=[\\d一二三四五六七八九十]{1,3}年)");
}
