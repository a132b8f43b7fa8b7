using System.Text.RegularExpressions;
using ChinaRussiaBot.Knowledge;

namespace ChinaRussiaBot.Ingestion.Figures;

/// <summary>
/// A row of one of the two countries alone in a table of the partners of the other one: 2025年进口煤来源 | 俄罗斯, 国别（地区） | 俄罗斯联邦, «Страна-партнёр | Китай».
/// Header or caption say which way. Pure.
/// </summary>
internal static class CountryRows
{
    /// <summary>Who sends what to whom, or that both are meant; null for other rows, and where nothing says which way.</summary>
    /// <param name="label">Of the row.</param>
    /// <param name="header">Of the column.</param>
    /// <param name="caption">Above the table.</param>
    /// <param name="language">Of the text: Chinese statistics speak for China where they do not say that they speak for Russia.</param>
    public static string? Flow(string label, string header, string caption, Language language)
    {
        if (!Row.IsMatch(label))
            return null;
        bool partnerIsRussia = Russia.IsMatch(label);
        bool ofRussia = OfRussia.IsMatch(caption);
        bool ofChina = OfChina.IsMatch(caption) || (language == Language.Chinese && !ofRussia);
        if (partnerIsRussia ? !ofChina || ofRussia : !ofRussia || OfChina.IsMatch(caption))
            return null;
        string way = IsToldBy(header) ? header : caption;
        if (Both.IsMatch(way))
            return language == Language.Chinese ? "中俄贸易额" : "товарооборот России и Китая";
        if (!IsToldBy(way))
            return null;
        bool isExport = Out.IsMatch(way);
        return language == Language.Russian ? BareFlow.Sides(isExport, ofRussia: !partnerIsRussia) : (isExport, partnerIsRussia) switch
        {
            (true, true) => "对俄罗斯出口",
            (false, true) => "自俄罗斯进口",
            (true, false) => "俄罗斯对中国出口",
            (false, false) => "俄罗斯自中国进口",
        };
    }

    /// <summary>Which way header or caption say: both for trade; null where they say nothing, or exports and imports.</summary>
    public static Direction? WayOf(string words) => Both.IsMatch(words) ? Direction.Both : !IsToldBy(words) ? null : Out.IsMatch(words) ? Direction.ChinaToRussia : Direction.RussiaToChina;

    /// <summary>Whether a table is of China's partners.</summary>
    public static bool IsOfChina(string caption, Language language) => !OfRussia.IsMatch(caption) && (language == Language.Chinese || OfChina.IsMatch(caption));

    /// <summary>Whether a row is of one of the two countries alone.</summary>
    public static bool IsOne(string label) => Row.IsMatch(label);

    /// <summary>Whether a line above rows only says where in the world their countries are: 欧洲：, «Страны дальнего зарубежья».</summary>
    public static bool IsPartOfTheWorld(string group) => Worlds.IsMatch(group);

    private static readonly Regex Worlds = Pattern.AnyCase($@"^\s*(?:其中|в том числе|из них)?[\s:：]*{FigureWords.Any("parts.of.world")}\s*[:：]?\s*$");

    private static bool IsToldBy(string words) => Both.IsMatch(words) || In.IsMatch(words) != Out.IsMatch(words);

    private static readonly Regex Row = Pattern.AnyCase(@"^\s*(?:(?:其中|в том числе|из них)[:：\s]*)?(?:俄罗斯(?:联邦)?|中国|россия|рф|российская федерация|китай|кнр|китайская народная республика)\s*$");

    private static readonly Regex Russia = Pattern.AnyCase(@"俄|росси|рф");

    private static readonly Regex OfChina = Pattern.AnyCase(@"кита|(?<!\p{L})кнр(?!\p{L})");

    // Whose trade it is: «импорт России», «внешняя торговля Российской Федерации», 俄罗斯进口.
    private static readonly Regex OfRussia = Pattern.AnyCase(@"(?:импорт|экспорт|ввоз|вывоз|торговл|товарооборот)\p{L}{0,3}\s+(?:товар\p{L}+\s+)?(?:росси|рф)|российск\p{L}+\s+(?:импорт|экспорт)|俄罗斯(?:联邦)?(?:对外贸易|外贸|进出口|(?:进|出)口)");

    private static readonly Regex Both = Pattern.AnyCase(@"进出口|贸易(?:额|总)|товарооборот|(?<!\p{L})оборот(?!\p{L})|внешн\p{L}+\s+торговл");

    private static readonly Regex In = Pattern.AnyCase(@"进口|(?<!资料|数据|信息|统计)来源|(?<!\p{L})(?:импорт|ввоз|закуп|поставщик)");

    private static readonly Regex Out = Pattern.AnyCase(@"出口|目的地|(?<!\p{L})(?:экспорт|вывоз|покупател)");
}
