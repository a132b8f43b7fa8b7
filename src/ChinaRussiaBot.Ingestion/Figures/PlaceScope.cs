using System.Text.RegularExpressions;

namespace ChinaRussiaBot.Ingestion.Figures;

/// <summary>Whether words speak of whole countries, so that a province in the title does not make the value the province's. Pure.</summary>
internal static partial class PlaceScope
{
    public static bool IsOfCountries(string words) => OfCountries().IsMatch(words);

    /// <summary>Whether words speak of the two countries together.</summary>
    public static bool IsOfTheTwo(string words) => OfTheTwo().IsMatch(words);

    /// <summary>Whether words say exports or imports as customs do, for their own side; "supplies" may be either's.</summary>
    public static bool IsCustomsWord(string words) => CustomsWord().IsMatch(words);

    [GeneratedRegex(@"出口|进口|экспорт|импорт|выв[её]з|вывоз|вв[её]з|ввоз", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex CustomsWord();

    /// <summary>Whether words say that something goes to the country or comes from it.</summary>
    public static bool IsToOther(string words, Questions.Country country) => (country == Questions.Country.China ? China() : Russia()).IsMatch(words);

    [GeneratedRegex(@"(?<!\p{L})(?:в|из)\s+(?:китай|китая|кнр)(?!\p{L})", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex China();

    [GeneratedRegex("[对自从向]俄", RegexOptions.CultureInvariant)]
    private static partial Regex Russia();

    /// <summary>Whether words speak of unions of other countries.</summary>
    public static bool IsOfUnions(string words) => Unions().IsMatch(words);

    [GeneratedRegex(@"东盟|欧盟|(?<!\p{L})(?:АСЕАН|ЕС|Евросоюз\p{L}*)(?!\p{L})", RegexOptions.CultureInvariant)]
    private static partial Regex Unions();

    [GeneratedRegex(@"中俄|俄中|росси\p{L}*\s*(?:и|с|–|-|—)\s*(?:кита|кнр)|(?:кита|кнр)\p{L}*\s*(?:и|с|–|-|—)\s*росси|рф и кнр|кнр и рф|российско-китайск|китайско-российск", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex OfTheTwo();

    [GeneratedRegex(@"中俄|俄中|两国|双边|双方|全国|我国|中国|中方|俄方|俄罗斯(?:向|对|自|从|出口|全国)|俄对华|росси\p{L}*\s+(?:и|с|–|-)\s+кита|кита\p{L}*\s+(?:и|с|–|-)\s+росси|двух стран|двусторонн|российско|китайско|(?<!\p{L})(?:кнр|рф)(?!\p{L})", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex OfCountries();
}
