using System.Text.RegularExpressions;
using ChinaRussiaBot.Knowledge;

namespace ChinaRussiaBot.Ingestion.Figures;

/// <summary>
/// Columns of shares and places beside amounts, in tables of China's partners (俄罗斯 | 数量 | 份额 | 位次, «Россия | шт. | доля | место») and in those of
/// Russia's part in the trade of several goods (俄罗斯在……进口来源国中的位次和份额). Their headers leave out whose part it is and of what. Pure.
/// </summary>
internal static class RussianPart
{
    private static readonly Regex Places = Pattern.AnyCase($@"(?<!\p{{L}}){FigureWords.Any("place")}(?!\p{{IsCyrillic}})|{FigureWords.Any("place")}$");

    /// <summary>Whether a header or a label says that its numbers are places in a list.</summary>
    public static bool IsOfPlaces(string words) => Places.IsMatch(Unit.Replace(words, ""));

    /// <summary>Whether the place or share is one of the year before, which nothing dates: 去年同期排名.</summary>
    public static bool IsOfTheTimeBefore(string header) => Before.IsMatch(header);

    private static readonly Regex Before = Pattern.AnyCase(@"去年|上年|上期|同期|прошл\p{L}+|предыдущ\p{L}+|годом\s+ранее");

    /// <summary>The place that a cell holds (3, 第3位, «3-е»); null for other cells.</summary>
    public static string? Place(string cell) => Number.Match(cell) is { Success: true } place ? place.Groups["n"].Value : null;

    /// <summary>What the share or place is of, as measures say it; null where the table does not tell that it is Russia's, or of what.</summary>
    /// <param name="isPlace">Whether it is a place.</param>
    /// <param name="label">Of the row.</param>
    /// <param name="goods">The goods that row, header or caption name; "" for none.</param>
    /// <param name="headers">Of the column, and of the amounts that it stands beside: the nearest first.</param>
    /// <param name="amounts">The headers of all amounts.</param>
    /// <param name="caption">Above the table.</param>
    /// <param name="language">Of the text.</param>
    public static string? Phrase(bool isPlace, string label, string goods, IReadOnlyList<string> headers, IReadOnlyList<string> amounts, string caption, Language language)
    {
        bool isCountry = CountryRows.IsOne(label);
        // In a table of what comes from Russia the share of each of the goods is one in that.
        if (isCountry ? !ForeignSubject.NamesRussia(label) : goods.Length == 0 || !(Told.IsMatch(headers[0]) || (Told.IsMatch(caption) && !FromOrTo.IsMatch(headers[0]))))
            return null;
        if (isCountry ? !CountryRows.IsOfChina(caption, language) : language == Language.Russian && !CountryRows.IsOfChina($"{caption} {headers[0]}", language))
            return null;
        // Partners have their places by what goes both ways, beside whatever column those stand.
        if (goods.Length == 0 && isPlace && amounts.Any(static amount => CountryRows.WayOf(amount) is Direction.Both))
            headers = [.. amounts.Where(static amount => CountryRows.WayOf(amount) is Direction.Both)];
        Direction? way = headers.Append(caption).Select(CountryRows.WayOf).FirstOrDefault(static told => told is not null);
        if (goods.Length == 0)
        {
            return way is not Direction.Both && !(way is null && Partners.IsMatch(caption)) ? null
                : language == Language.Chinese ? isPlace ? "俄罗斯在中国贸易伙伴中的排名" : "俄罗斯占中国外贸总额的比重"
                : isPlace ? "место России среди торговых партнёров Китая" : "доля России во внешней торговле Китая";
        }

        return (way, isPlace, language) switch
        {
            (Direction.RussiaToChina, true, Language.Chinese) => $"俄罗斯在中国{goods}供应国中的排名",
            (Direction.RussiaToChina, false, Language.Chinese) => $"俄罗斯占中国{goods}进口的比重",
            (Direction.ChinaToRussia, true, Language.Chinese) => $"俄罗斯在中国{goods}出口市场中的位次",
            (Direction.ChinaToRussia, false, Language.Chinese) => $"俄罗斯占中国{goods}出口的比重",
            (Direction.RussiaToChina, true, _) => $"место России среди поставщиков {goods} в Китай",
            (Direction.RussiaToChina, false, _) => $"доля России в импорте {goods} Китая",
            (Direction.ChinaToRussia, true, _) => $"место России среди покупателей китайских {goods}",
            (Direction.ChinaToRussia, false, _) => $"доля России в экспорте {goods} Китая",
            _ => null,
        };
    }

    // Whose part it is: 俄罗斯在……中的位次, 俄罗斯占比, «Доля и место России».
    private static readonly Regex Told = Pattern.AnyCase(@"俄罗斯(?:联邦)?(?:在.*(?:中|的)|所|之)?(?:的)?(?:占|居|位|排|份额|比重)|俄罗斯(?:联邦)?在.{2,40}(?:位次|排名|名次|份额|比重|占比|地位)|(?:дол[яиюей]+|мест[оау]|позици\p{L}+|удельн\p{L}+\s+вес)\s+(?:и\s+(?:дол[яию]|мест[оау])\s+)?(?:росси|рф)");

    private static readonly Regex FromOrTo = Pattern.AnyCase(@"[自从对向]俄|(?<!\p{L})(?:из|в)\s+(?:росси[июя]|рф)");

    private static readonly Regex Partners = Pattern.AnyCase(@"贸易伙伴|торгов\p{L}+\s+партн[её]р");

    private static readonly Regex Number = Pattern.AnyCase(@"^\s*(?:第\s*)?(?<n>[1-9]\d{0,2})\s*(?:位|名|(?:-[еояй]{1,2})?(?:\s*место)?)\s*$");

    private static readonly Regex Unit = Pattern.Of(@"\s*[（(][^（）()]*[)）]\s*$");
}
