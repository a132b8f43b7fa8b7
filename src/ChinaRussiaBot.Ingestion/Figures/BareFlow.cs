using System.Text.RegularExpressions;

namespace ChinaRussiaBot.Ingestion.Figures;

/// <summary>
/// "其中出口", «импорт — 76 млрд»: exports and imports whose sides the words before tell. Chinese statistics speak for China; in Russian the side is
/// the one that the words before speak for. Pure.
/// </summary>
internal static class BareFlow
{
    /// <summary>The words with both sides named; null when they are no bare flow, or nothing before names the sides.</summary>
    public static string? Complete(string own, string frame, Language language) =>
        language == Language.Chinese ? Chinese(own, frame) : Russian(own, frame);

    /// <summary>What words say that name both sides by where it goes, or who buys where: из РФ в КНР, закупил в РФ. Null for others.</summary>
    public static string? Told(string own, string frame, Language language) =>
        language == Language.Chinese ? null
        // "Поставки из КНР в РФ оцениваются в 9,5 млрд, из РФ в КНР – в 10,98 млрд".
        : RussianWay.Match(own) is { Success: true } way ? Sides(true, way.Groups["russia"].Success)
        // "Китайские поставки в Россию оценены в 8,74 млрд, встречные — в 11,13 млрд".
        : Counter.IsMatch(own) ? RussianSent.Match(frame) is { Success: true } sent ? Sides(true, !sent.Groups["russia"].Success) : null
        // "Китай поставил в Россию товаров на 9,05 млрд, закупил в РФ – на 10,21 млрд".
        : RussianBought.Match(own) is not { Success: true } bought ? null
        : bought.Groups["from"].Success ? Sides(false, !bought.Groups["russia"].Success)
        : RussianSupplier.Match(frame) is { Success: true } supplier ? Sides(false, supplier.Groups["russia"].Success) : null;

    /// <summary>Whether the words say exports or imports and nothing else.</summary>
    public static bool IsOne(string own, Language language) => (language == Language.Chinese ? ChineseFlow : RussianFlow).IsMatch(own);

    private static string? Chinese(string own, string frame) =>
        ChineseFlow.Match(own) is { Success: true } flow && ChineseBoth.IsMatch(frame)
            ? flow.Groups["out"].Success ? "中国对俄出口" : "中国自俄进口"
            : null;

    private static string? Russian(string own, string frame)
    {
        // "Экспорт Китая" where the words before speak of both, or the cell before names the partner.
        if (RussianOwn.Match(own) is { Success: true } named && (PlaceScope.IsOfTheTwo(frame) || BothSides.IsMatch(frame) || TurnoverAlone.IsMatch(frame) || IsPartner(named)))
            return Sides(named.Groups["out"].Success, named.Groups["russia"].Success);
        // "Взаимный товарооборот составил 240,1 млрд. Российские поставки поднялись до 129,1 млрд, китайские — до 111 млрд".
        if (Supplies.Match(own) is { Success: true } supplies && (PlaceScope.IsOfTheTwo(frame) || BothSides.IsMatch(frame) || TurnoverAlone.IsMatch(frame) || Mutual.IsMatch(frame)))
            return Sides(true, supplies.Groups["russia"].Success);
        // "Товарооборот" over a row of «Россия», in a table of China's trade.
        if (Turnover.Match(own) is { Success: true } both && (both.Groups["russia"].Success ? OfChina : OfRussia).IsMatch(frame))
            return "товарооборот России и Китая";
        if (RussianFlow.Match(own) is not { Success: true } flow || RussianActor.Match(frame) is not { Success: true } actor)
            return null;
        return Sides(flow.Groups["out"].Success, actor.Groups["russia"].Success);
    }

    private static bool IsPartner(Match named) =>
        named.Groups["partner"] is { Success: true } partner && (partner.Value is "россия" or "рф") != named.Groups["russia"].Success;

    /// <summary>Exports or imports of one of the two, with the other one named.</summary>
    public static string Sides(bool isExport, bool ofRussia) => (isExport, ofRussia) switch
    {
        (true, true) => "экспорт России в Китай",
        (false, true) => "импорт России из Китая",
        (true, false) => "экспорт Китая в Россию",
        (false, false) => "импорт Китая из России",
    };

    private const string Tail = @"(?:\s+за\s+(?:этот|тот\s+же|указанный)\s+период)?(?:\s+(?:состав|достиг|вырос|возрос|поднял|снизил|сократил|увеличил|уменьшил|упал|прибавил|потерял|равен|равн)\p{L}*)?[\s-]*(?:на)?[\s,:-]*(?:до|и\s+состав\p{L}+|и\s+достиг\p{L}*|достигнув|составив)?[\s$:-]*$";

    private static readonly Regex RussianOwn = Pattern.Of(@"^[\s,;:-]*(?:(?<partner>россия|рф|китай|кнр)\s+)?(?:в том числе|из них|при этом|а)?[\s,:]*(?:(?:(?<out>экспорт|вывоз)|импорт|ввоз)\p{L}{0,2}\s+(?:(?<russia>росси\p{L}*|рф)|кита\p{L}*|кнр)|(?:(?<russia>российск)|китайск)\p{L}{2,3}\s+(?:(?<out>экспорт|вывоз)|импорт|ввоз)\p{L}{0,2})" + Tail);

    private static readonly Regex Supplies = Pattern.Of(@"^[\s,;:-]*(?:при этом|а)?[\s,:]*(?:(?<russia>российск)|китайск)ие(?:\s+(?:поставки|отгрузки))?" + Tail);

    private static readonly Regex Mutual = Pattern.Of(@"(?:взаимн|двусторонн)\p{L}+\s+(?:торгов|товарооборот|оборот)");

    private static readonly Regex RussianWay = Pattern.Of(@"^[\s,;:-]*(?:а|и)?\s*из\s+(?:(?<russia>росси\p{L}|рф)|кита\p{L}|кнр)\s+в\s+(?:росси\p{L}|рф|кита\p{L}|кнр)[\s:-]*(?:в|на|до)?[\s$:-]*$");

    private static readonly Regex Counter = Pattern.Of(@"^[\s,;:-]*(?:а|и)?\s*встречн\p{L}+(?:\s+(?:поставк|поток|экспорт|вывоз)\p{L}*)?(?:\s+(?:оценен|состав|достиг)\p{L}*)?[\s:-]*(?:в|на|до)?[\s$:-]*$");

    private static readonly Regex RussianSent = Pattern.Of(@"(?<russia>российск\p{L}+\s+(?:экспорт|поставк)|(?:экспорт|поставк)\p{L}{1,3}\s+(?:из\s+)?(?:росси|рф))|китайск\p{L}+\s+(?:экспорт|поставк)|(?:экспорт|поставк)\p{L}{0,3}\s+(?:из\s+)?(?:кита|кнр)");

    private static readonly Regex RussianBought = Pattern.Of(@"^[\s,;:-]*(?:а|и|при этом)?\s*(?:(?:за|при)?куп\p{L}+|импортир\p{L}+|вв[её]з\p{L}*|приобр\p{L}+)(?:\s+товаров)?(?<from>\s+(?:в|у|из)\s+(?:(?<russia>росси\p{L}|рф)|кита\p{L}|кнр))?(?:\s+товаров)?[\s:-]*(?:на(?:\s+сумму)?)?[\s$:-]*$");

    private static readonly Regex RussianSupplier = Pattern.Of(@"(?:(?<russia>росси[яию]|рф)|кита[йяе]|кнр)\s+(?:постав|экспортир|вывез|отгруз|отправ|продал)\p{L}*");

    private static readonly Regex BothSides = Pattern.Of(@"(?<!\p{L})(?:двух|обеих|наших)\s+стран|двусторонн\p{L}+|взаимн\p{L}+\s+торговл");

    // "В январе – сентябре товарооборот составил 180,4 млрд": what had no sides of its own was of the two.
    private static readonly Regex TurnoverAlone = Pattern.AnyCase(@"^[^\p{L}]*товарооборот(?!.*(?:росси|рф|кита|кнр))");

    private static readonly Regex Turnover = Pattern.Of(@"^\s*(?:внешнеторговый\s+)?(?:товаро)?оборот\s+(?:(?<russia>россия|рф)|китай|кнр)\s*$|^\s*(?:(?<russia>россия|рф)|китай|кнр)\s+(?:внешнеторговый\s+)?(?:товаро)?оборот\s*$");

    private static readonly Regex OfChina = Pattern.Of(@"(?<!\p{L})(?:кита[йяе]|китайск\p{L}+|кнр)");

    private static readonly Regex OfRussia = Pattern.Of(@"(?<!\p{L})(?:росси[яию]|российск\p{L}+|рф)(?!\p{L})");

    private static readonly Regex ChineseFlow = Pattern.Of(@"^[\s,、;:]*(?:其中|分别为)?[\s,:]*(?:中国|中方|我方|我国|我)?(?:(?<out>出口)|进口)(?:额|总值|总额|值)?(?:为|达|达到|约|超)?[\s:]*$");

    private static readonly Regex ChineseBoth = Pattern.Of(@"(?:对俄|与俄|同俄|中俄|俄中).*(?:进出口|贸易|出口|进口)|(?:自|从|对)俄|(?:两国|双边|双方).*(?:贸易|进出口)");

    private static readonly Regex RussianFlow = Pattern.Of(@"^[\s,;:-]*(?:в том числе|из них|при этом|а)?[\s,:]*(?:(?<out>экспорт|вывоз)|импорт|ввоз)\p{L}{0,2}" + Tail);

    private static readonly Regex RussianActor = Pattern.Of(@"(?<russia>российск\p{L}+\s+(?:экспорт|импорт)|(?:экспорт|импорт)\p{L}{0,2}\s+(?:росси|рф)|экспорт\p{L}{0,2}\s+из\s+(?:росси|рф))|экспорт\p{L}{0,2}\s+из\s+(?:кита|кнр)|китайск\p{L}+\s+(?:экспорт|импорт)|(?:экспорт|импорт)\p{L}{0,2}\s+(?:кита|кнр)");
}
