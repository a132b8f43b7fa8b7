using System.Text.RegularExpressions;

namespace ChinaRussiaBot.Ingestion.Figures;

/// <summary>Words that make a value one of something else than the dealings of two countries. Pure.</summary>
internal static class ForeignSubject
{
    /// <summary>Output, consumption, the home market: what does not cross the border.</summary>
    public static bool IsAtHome(string words) => AtHome.IsMatch(words);

    /// <summary>What a port or a bridge could let through: проектная пропускная способность, 设计通行能力.</summary>
    public static bool IsCapacity(string words) => Capacity.IsMatch(words);

    private static readonly Regex Capacity = Pattern.AnyCase(@"(?:设计|年|日|通行|通关|验放|过货|换装|吞吐|放行)能力|设计年|合同|(?<!\p{L})(?:(?:пропускн|провозн)\p{L}+\s+способност\p{L}+|мощност\p{L}+|рассчитан\p{L}*\s+на)");

    /// <summary>What one company sold or bought: right only for measures that are declared for it.</summary>
    public static bool IsOneCompany(string words) => OneCompany.IsMatch(words);

    /// <summary>Dealings with all countries together.</summary>
    public static bool IsEverywhere(string words) => Everywhere.IsMatch(words);

    /// <summary>Whether a share is of what all the world does: доля юаня в мировых платежах.</summary>
    public static bool IsOfTheWorld(string words) => World.IsMatch(words);

    private static readonly Regex World = Pattern.AnyCase(FigureWords.Any("part.world"));

    /// <summary>Whether the words say foreign trade without with whom.</summary>
    public static bool IsAllForeignTrade(string words) => ForeignTrade.IsMatch(words);

    private static readonly Regex ForeignTrade = Pattern.AnyCase(@"(?<!\p{L})(?:внешнеторгов\p{L}+\s+оборот\p{L}*|внешн(?:яя|ей|юю)\s+торговл\p{L})(?!\s+\p{L}+\s+(?:с|и)\s)(?!.*\sс\s)");

    /// <summary>Groups of countries: 共建“一带一路”国家, страны БРИКС.</summary>
    public static bool IsOfManyCountries(string words) => Many.IsMatch(words);

    private static readonly Regex Many = Pattern.AnyCase(FigureWords.Any("many.countries"));

    /// <summary>Parts of trade by who trades and how: 民营企业进出口, 一般贸易进出口.</summary>
    public static bool IsOfOneKindOfTrade(string words) => OneKind.IsMatch(words);

    private static readonly Regex OneKind = Pattern.AnyCase(FigureWords.Any("kind.of.trade"));

    /// <summary>What one country buys or sells wherever: 中国大豆进口总量, «весь экспорт продовольствия из России».</summary>
    public static bool IsOfAllTheWorld(string words) => AllOf.IsMatch(words) && !Partner.IsMatch(words) && !(Other.IsMatch(words) && China.IsMatch(words));

    private static readonly Regex AllOf = Pattern.AnyCase(@"(?:中国|我国|全国|全球|世界)[^,;。对自从俄]{0,10}(?:进口|出口)总[量额值][^\p{L}]*(?:为|达|约)?[^\p{L}]*$|(?:我国|全国)[^,;。对自从与同俄]{0,8}进出口[额值量]?[^\p{L}]*(?:为|达|约)?[^\p{L}]*$|(?:我国|全国)(?:共|累计|合计|共计)?[^,;。对自从与同俄]{0,6}(?:进口|出口)[^,;。对自从俄]{0,12}$|(?<!\p{L})страна\s+(?:ввезл|вывезл|импортир|экспортир|закупил)|(?<!\p{L})в целом\s+(?:кита[йя]|кнр|росси[яи]|рф)(?!\p{L})|(?<!\p{L})(?:весь|совокупн\p{L}+|суммарн\p{L}+|общ(?:ий|его|ая|ей|ую))\s+(?:\p{L}+\s+){0,2}(?:агро)?(?:экспорт|импорт|вывоз|ввоз)");

    /// <summary>Whether words tell of all that one country buys or sells of something, wherever they stand: 中国石油进口总量略有减少.</summary>
    public static bool IsOfAWholeFlow(string words) => WholeFlow.IsMatch(words) && !Other.IsMatch(words);

    private static readonly Regex WholeFlow = Pattern.Of("(?:中国|我国|全国)[^,;。对自从俄]{0,10}(?:进口|出口|购买)的?[^,;。对自从俄]{0,4}总[量额值]");

    // "Общий импорт из Китая" is of the two; «общий экспорт автомобилей из КНР» is not.
    private static readonly Regex Partner = Pattern.AnyCase(@"(?:импорт|ввоз)\p{L}*(?:\s+\p{L}+){0,3}\s+из\s+(?:кита|кнр)|(?:экспорт|вывоз)\p{L}*(?:\s+\p{L}+){0,3}\s+в\s+(?:кита|кнр)|(?<!\p{L})(?:двусторонн|взаимн)\p{L}+");

    private static readonly Regex China = Pattern.AnyCase(@"(?<!\p{L})(?:кита[йея]\p{L}*|кнр)|中|华");

    /// <summary>Whether the words name what one's own country sells or buys, and nobody else: 我国出口机电产品9.93万亿元，占出口总值的60.9%.</summary>
    public static bool IsOfOneCountryAlone(string words) => OwnFlow.IsMatch(words) && !Other.IsMatch(words);

    private static readonly Regex OwnFlow = Pattern.Of("(?:我国|全国)(?:共|累计|合计)?(?:进出口|进口|出口)");

    /// <summary>Whether all that is carried between two countries is meant, whichever way it goes.</summary>
    public static bool IsByAllWays(string words) => AllWays.IsMatch(words);

    private static readonly Regex AllWays = Pattern.AnyCase(FigureWords.Any("all.ways"));

    /// <summary>What one country trades with all others: 我国外贸总值, внешнеторговый оборот Китая.</summary>
    public static bool IsOfOneCountry(string words) => (Whole.IsMatch(words) && !Other.IsMatch(words)) || WholeLast.IsMatch(words);

    private static readonly Regex Whole = Pattern.AnyCase($@"{FigureWords.Any("whole.owner.zh")}{FigureWords.Any("whole.zh")}|(?<!\p{{L}}){FigureWords.Any("whole.ru")}\s+(?:кита\p{{L}}+|кнр)(?!\p{{L}}|\s+(?:и|с)\s)");
    // "На Россию пришлось 3,5 % всей внешней торговли Китая (11,2 трлн юаней)": in brackets behind the whole.
    private static readonly Regex WholeLast = Pattern.AnyCase($@"(?<!\p{{L}}){FigureWords.Any("whole.ru")}\s+(?:кита\p{{L}}+|кнр)\s*\(?\s*$");
    private static readonly Regex Other = Pattern.AnyCase(@"俄|росси|(?<!\p{L})рф(?!\p{L})");

    public static bool NamesRussia(string words) => Other.IsMatch(words);

    /// <summary>What a part of a country sold or bought, where nothing says which part: вывоз сои из области.</summary>
    public static bool IsOfARegion(string words) => Region.IsMatch(words);

    /// <summary>Whether all that a railway carries is meant, to wherever.</summary>
    public static bool IsOfTheNetwork(string words) => Network.IsMatch(words);

    private static readonly Regex Network = Pattern.AnyCase(FigureWords.Any("network"));

    private static readonly Regex Region = Pattern.AnyCase($@"(?<!\p{{L}})(?:{FigureWords.Any("region.ru")}|{FigureWords.Any("region.who")}\p{{L}}*\s+{FigureWords.Any("own.place.ru")})(?!\p{{L}})|{FigureWords.Any("region.zh")}");

    /// <summary>Whether the words before a value say that it has been revised.</summary>
    public static bool IsSuperseded(string words) => Superseded.IsMatch(words);

    private static readonly Regex Superseded = Pattern.AnyCase(FigureWords.Any("superseded"));

    /// <summary>Whether a value is of other statistics than those of China, where the text tells of both: «по данным Росстата — 372 тыс., таможня КНР насчитала 395 тыс.».</summary>
    /// <param name="near">What stands between the value before and it.</param>
    /// <param name="sentence">The sentence.</param>
    public static bool IsOfOtherStatistics(string near, string sentence) => OtherStatistics.IsMatch(near) && !IsOfChinaStatistics(near) && IsOfChinaStatistics(sentence);

    public static bool IsOfChinaStatistics(string words) => ChinaStatistics.IsMatch(OtherStatistics.Replace(words, " "));

    private static readonly Regex OtherStatistics = Pattern.AnyCase($@"(?<!\p{{IsCyrillic}}){FigureWords.Any("statistics.other")}(?!\p{{IsCyrillic}})");
    private static readonly Regex ChinaStatistics = Pattern.AnyCase($@"(?<!\p{{IsCyrillic}}){FigureWords.Any("statistics.china")}(?!\p{{IsCyrillic}})");

    /// <summary>Whether the words say that someone gets what another sells.</summary>
    public static bool IsBought(string words) => Buys.IsMatch(words);

    private static readonly Regex Buys = Pattern.AnyCase($@"(?<!\p{{IsCyrillic}}){FigureWords.Any("buys")}");

    /// <summary>Whether the words speak of people or goods of other countries: саудиты, катарский СПГ.</summary>
    public static bool IsOfOthers(string words) => Others.IsMatch(words) || Foreigners.IsMatch(words);

    public static bool IsOfAllForeigners(string words) => Foreigners.IsMatch(words);

    // "赴俄外国游客总计450万人次": of all the world.
    private static readonly Regex Foreigners = Pattern.Of(FigureWords.Any("all.foreigners"));

    private static readonly Regex Others = Pattern.AnyCase($@"(?<!\p{{L}}){FigureWords.Any("others.ru")}\p{{L}}*");
    private static readonly Regex Everywhere = Pattern.AnyCase(FigureWords.Any("everywhere"));

    private static readonly Regex AtHome = Pattern.AnyCase(@"产量|生产总值|(?<!\p{L})(?:GDP|ВВП)(?!\p{L})|开采量|消费量|国内市场|内销|加工量|库存|产能|自主品牌|关税|税额|报废税|应收账款|(?<!\p{L})(?:урожа\p{L}*|добы(?:ч|л|т)\p{L}*|производств\p{L}*|произв[её]л\p{L}*|потреблени\p{L}*|выработ\p{L}+|склад\p{L}*|(?:внутренн|розничн)\p{L}+\s+рын\p{L}+|запас(?:ы|ов|ах)|(?:марок|брендов)(?!\p{L}))");

    private static readonly Regex OneCompany = Pattern.AnyCase(@"公司|集团|我司|该厂|(?<!\p{L})(?:компани\p{L}|корпораци\p{L}|холдинг\p{L}*|завод\p{L}*|комбинат\p{L}*)(?!\p{L})");
}
