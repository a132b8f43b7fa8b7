using System.Text.RegularExpressions;
using ChinaRussiaBot.Knowledge;

namespace ChinaRussiaBot.Ingestion.Figures;

/// <summary>Whether words speak of whole countries, so that a province in the title does not make the value the province's. Pure.</summary>
internal static class PlaceScope
{
    public static bool IsOfCountries(string words) => OfCountries.IsMatch(words);

    /// <summary>Whether words speak of the two countries together.</summary>
    public static bool IsOfTheTwo(string words) => OfTheTwo.IsMatch(words);

    /// <summary>Whether words speak of both sides without their names: 双边, «двух стран».</summary>
    public static bool IsOfBoth(string words) => OfBoth.IsMatch(words);

    private static readonly Regex OfBoth = Pattern.AnyCase(@"双边|两国|双方|двух\s+стран|двусторонн|взаимн|обеих\s+стран");

    /// <summary>Whether words say exports or imports as customs do, for their own side; "supplies" may be either's.</summary>
    public static bool IsCustomsWord(string words) => CustomsWord.IsMatch(words);

    private static readonly Regex CustomsWord = Pattern.AnyCase(@"出口|进口|экспорт|импорт|выв[её]з|вывоз|вв[её]з|ввоз");

    /// <summary>Whether words say that something goes to the country or comes from it.</summary>
    public static bool IsToOther(string words, Questions.Country country) => (country == Questions.Country.China ? China : Russia).IsMatch(words);

    private static readonly Regex China = Pattern.AnyCase(@"(?<!\p{L})(?:в|из)\s+(?:китай|китая|кнр)(?!\p{L})");

    private static readonly Regex Russia = Pattern.Of("[对自从向]俄");

    /// <summary>Whether words speak of trade both ways.</summary>
    public static bool IsOfTrade(string words) => words.Contains("贸易", StringComparison.Ordinal) || words.Contains("进出口", StringComparison.Ordinal);

    /// <summary>俄对华农产品出口: who sends, where goods stand between the sides and what they do.</summary>
    public static Direction? SideOf(string words) => Side.Match(words) is not { Success: true } side ? null
        : side.Groups["out"].Success == side.Groups["russia"].Success ? Direction.RussiaToChina : Direction.ChinaToRussia;

    private static readonly Regex Side = Pattern.Of(@"(?:(?<russia>俄(?:罗斯)?)[对向](?:华|中国|中)|(?:中国?|我国?)[对向]俄(?:罗斯)?)(?!进出口)[^进出,]{0,10}(?:(?<out>出口)|进口)");

    /// <summary>Whose people go, where words say only that: китайцы в безвизовых группах.</summary>
    public static Direction? TravellersOf(string words) => Travellers.Match(words) is not { Success: true } people ? null
        : people.Groups["china"].Success ? Direction.ChinaToRussia : Direction.RussiaToChina;

    private static readonly Regex Travellers = Pattern.AnyCase(@"(?<!\p{L})(?:(?<china>китайц\p{L}+|граждан\p{L}*\s+(?:кита\p{L}*|кнр)|китайски[ех]\p{L}?\s+(?:турист|граждан)\p{L}*)|россиян\p{L}*|граждан\p{L}*\s+(?:росси\p{L}*|рф)|российски[ех]\p{L}?\s+турист\p{L}*)");

    /// <summary>Whose people go, in either language: 赴俄的中国游客.</summary>
    public static Direction? SideOfTravellers(string words) => TravellersOf(words) ?? (ChineseTravellers.Match(words) is not { Success: true } people ? null
        : people.Groups["china"].Success ? Direction.ChinaToRussia : Direction.RussiaToChina);

    private static readonly Regex ChineseTravellers = Pattern.Of("(?<china>(?:赴俄|访俄)的?(?:中国)?(?:籍)?(?:游客|公民|旅客)|中国(?:籍)?(?:游客|公民|旅客))|(?:(?:来华|赴华)的?)?俄罗斯(?:籍)?(?:游客|公民|旅客)");

    /// <summary>Whether the words say whose people go to a country: through which port nobody says.</summary>
    public static bool IsOfTravellersToACountry(string words) => Travellers.IsMatch(words) && (China.IsMatch(words) || ToRussia.IsMatch(words));

    /// <summary>The words without whose people go where.</summary>
    public static string WithoutTravellers(string words) => Went.Replace(ChineseTravellers.Replace(Travellers.Replace(China.Replace(ToRussia.Replace(words, " "), " "), " "), " "), " ");

    private static readonly Regex Went = Pattern.AnyCase($@"(?<!\p{{L}}){FigureWords.Any("went.ru")}\p{{L}}*");

    private static readonly Regex ToRussia = Pattern.AnyCase(@"(?<!\p{L})(?:в|из)\s+(?:росси[юи]|рф)(?!\p{L})");

    /// <summary>Whether words begin with those who go: россиян съездили в Китай, 俄罗斯游客来华.</summary>
    public static bool BeginsWithTravellers(string words) => Begins.IsMatch(words);

    private static readonly Regex Begins = Pattern.AnyCase(@"^\s*(?:россиян|российских\s+(?:турист|граждан)|китайцев|китайских\s+(?:турист|граждан)|граждан\s+(?:кита|кнр|росси|рф)|(?:俄罗斯|中国)(?:籍)?(?:游客|公民|旅客))");

    /// <summary>Whether words speak of what goes between the two: neither way alone.</summary>
    public static bool IsBothWays(string words) => Between.IsMatch(words);

    private static readonly Regex Between = Pattern.AnyCase(FigureWords.Any("between"));

    /// <summary>Whether words speak of unions of other countries.</summary>
    public static bool IsOfUnions(string words) => Unions.IsMatch(words);

    private static readonly Regex Unions = Pattern.AnyCase(@"东盟|欧盟|(?<!\p{L})(?:АСЕАН|ЕС|Евросоюз\p{L}*|Ассоциаци\p{L} государств Юго-Восточной Азии)(?!\p{L})");

    private static readonly Regex OfTheTwo = Pattern.AnyCase(@"中俄|俄中|росси\p{L}*\s*(?:и|с|[–—⇄↔⇔-])\s*(?:кита|кнр)|(?:кита|кнр)\p{L}*\s*(?:и|с|[–—⇄↔⇔-])\s*росси|рф\s*(?:и|с|[–—⇄↔⇔-])\s*(?:кнр|кита)|(?:кнр|кита\p{L}*)\s*(?:и|с|[–—⇄↔⇔-])\s*рф(?!\p{L})|российско-китайск|китайско-российск");

    private static readonly Regex OfCountries = Pattern.AnyCase(@"中俄|俄中|两国|双边|双方|全国|我国|中国|中方|俄方|俄罗斯(?:向|对|自|从|出口|全国)|俄对华|росси\p{L}*\s+(?:и|с|–|-)\s+кита|кита\p{L}*\s+(?:и|с|–|-)\s+росси|росси\p{L}*\s+в\s+кита\p{L}*|кита\p{L}*\s+в\s+росси\p{L}*|двух стран|двусторонн|(?:все|сухопутны|железнодорожны)[ех]?\s+погранпереход\p{L}+\s+с\s+(?:кита|кнр)|российско|китайско|(?<!\p{L})(?:кнр|рф)(?!\p{L})");
}
