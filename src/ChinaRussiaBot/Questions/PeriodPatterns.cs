using System.Text.RegularExpressions;

namespace ChinaRussiaBot.Questions;

/// <summary>How years and their parts are written in normalised Russian and Chinese text.</summary>
internal static partial class PeriodPatterns
{
    private const string RussianMonthName =
        "(?:январ|феврал|апрел|ию[нл]|(?:сент|окт|но)ябр|декабр)[ьяюе]|(?:март|август)[аеу]?|ма[йяею]|янв|фев|апр|авг|сент?|окт|нояб?|дек";

    private const string RussianMonth =
        "(?<m>" + RussianMonthName + ")";

    /// <summary>No digits of a decimal fraction; the second year of "2021,2022" is a year.</summary>
    private const string NotAFraction = @"(?<!\d)(?:(?<!\d[.,])|(?<=(?<![\d.,])(?:19|20)\d\d,))";

    private const string NotAnAmount = @"(?![\d])(?!\.\d|,(?!(?:19|20)\d\d(?!\d|\.\d))\d)(?!\s*(?:亿|万|млрд|млн|тыс|юан|元|руб|долл|%|吨|т\b|км|公里|人|辆))";

    /// <summary>02.09.2025, 2025-09-02: the month of the day.</summary>
    [GeneratedRegex(@"(?<![\d.,-])(?:\d{1,2}\.(?<m>\d{1,2})\.(?<y>20\d\d)|(?<y>20\d\d)-(?<m>\d\d)-\d\d)(?![\d-])", RegexOptions.CultureInvariant)]
    public static partial Regex NumericDay();

    /// <summary>"Is it in force until 2027?", 有效到2027年: a guess at the end, not the time that is asked about.</summary>
    [GeneratedRegex(@"(?<=(?<!\p{L})(?:действ\w+|продл\w+|продолж\w+|сохран\w+|остан\w+)\s+(?:[^\s?.,]+\s+)?)(?:до|по)\s+(?:конца\s+|начала\s+)?(?:19|20)\d\d(?!\d)(?:\s*(?:г\.?(?!\p{L})|год\w*))?|(?<=有效期?|持续|延续|延长|免签|实行|执行)(?:到|至)(?:19|20)\d\d年?(?:底|末)?(?!\d|\d*月)", RegexOptions.CultureInvariant)]
    public static partial Regex Limit();

    /// <summary>с 2019 по 2025, 2019-2025, 2019年至2025年, from one year to another.</summary>
    [GeneratedRegex(@"(?<!\d)(?<!\d[.,])(?<a>(?:19|20)\d\d)\s*(?:年(?:[初底末](?![^\d]{1,2}20\d\d年\d))?|г\.?|год[ау]?|года)?\s*(?:и\s+)?(?:-|–|по|до|至|到|~)\s*(?:(?:начал|кон[е]?ц)\w*\s+|н\.?\s*в\.?)?(?<b>(?:19|20)\d\d)" + NotAnAmount + @"(?:\s*(?:年|гг?\.?|год\w*))?", RegexOptions.CultureInvariant)]
    public static partial Regex YearRange();

    [GeneratedRegex(NotAFraction + @"(?<y>(?:19|20)\d\d)" + NotAnAmount + @"(?:\s*(?:年度?|гг?\.|гг?(?=\s|$|[?!,])|год\w*))?", RegexOptions.CultureInvariant)]
    public static partial Regex Year();

    /// <summary>22 год, 22-й, 22г, 22年; not "13 лет" and not 近13年, 连续13年.</summary>
    [GeneratedRegex(@"(?<![\d近续去最前满共])(?<!\d[.,])(?<y>\d\d)(?:\s*-?\s*(?:й|м|го|ый|ом|ого))?(?:\s*(?:г\.|г(?=\s|$|[?!,])|год(?:а|у|ом|е)?(?=\s|$|[?!,.]))|年(?![来间内连里])(?:(?<=[比较跟和与于到至]\d\d年)|(?!多(?!少))))|(?<=(?<!\p{L})(?:в|за)\s)(?<y>1[3-9]|2[0-9])(?=\s*(?:$|[?!:;]|,\s+\p{L})|\s+(?:чем|против|относительно|по\s+сравнению)(?!\p{L}))|(?<=(?<!\p{L})за\s)(?<y>1[3-9]|2[0-9])(?=\s+\p{L})(?!\s+(?:час|ча|дн|ден|сут|минут|секунд|мес|недел|лет|руб|юан|долл|евро|тыс|млн|млрд|трлн|тонн|т(?!\p{L})|км|кг|кв|проц|чел|штук|раз|стран|пункт|янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек|машин|вагон|проект))|(?<=[比较跟和与])(?<y>\d\d)年|(?:(?<![\d.,])(?<y>1[3-9]|2[0-9])-?(?:го|м)|(?<=(?<!\p{L})(?:в|за|весь|целый|и)\s)(?<y>1[3-9]|2[0-9])-?(?:й|ый|ом))(?!\p{L})(?!\s*(?:числ|янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек|встреч|сесси|стат|глав|пункт|раз|день|км|километр|век))", RegexOptions.CultureInvariant)]
    public static partial Regex ShortYear();

    /// <summary>2016、17、18年; 21, 22 и 23 годы; за 21, 22 и 23: a list of years, the century said once or not at all.</summary>
    [GeneratedRegex(@"(?<![\d.,])(?:(?<y>(?:19|20)\d\d)(?:\s*(?:、|,\s?|/|;\s?|和|跟|\s+и\s+)\s*(?<y>(?:20)?[012]\d)(?![\d%]|\s*(?:мес|кв|月|个|млрд|млн|亿|万|тыс)))+(?:\s*(?:年|гг?\.?(?!\p{L})|год\w*))?|(?<y>[012]\d)(?:\s*(?:、|,\s?|/|;\s?|和|跟|\s+и\s+|\s)\s*(?<y>(?:20)?[012]\d))+\s*(?:年|гг?\.?(?!\p{L})|год\w*)|(?<=(?<!\p{L})(?:за|в)\s+)(?<y>1[3-9]|2\d)(?:\s*(?:,\s?|;\s?|\s+и\s+)\s*(?<y>1[3-9]|2\d))+(?![\d.,%-]*\d|\s*%)(?=\s*(?:$|[?!.,;]|[\p{L}\p{IsCJKUnifiedIdeographs}]))(?!\s*(?:мес|кв|млн|млрд|тыс|трлн|тонн|руб|юан|долл|числ|янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек|раз|д(?:ня|ней|ень)|час|км|страна|стран)))", RegexOptions.CultureInvariant)]
    public static partial Regex YearList();

    /// <summary>экспорт 16 17 19, 24 25 оборот: years side by side with nothing between.</summary>
    [GeneratedRegex(@"(?<![\d.,№]\s?)(?<y>1[3-9]|2\d)(?:\s+(?<y>1[3-9]|2\d))+(?![\d.,-]*\d|\s*(?:%|亿|万|млн|млрд|тыс|трлн|тонн|мес|кв|个|月|吨|числ|раз|дн|час|янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек))", RegexOptions.CultureInvariant)]
    public static partial Regex ShortYearsInARow();

    /// <summary>уголь 24 сколько: a year right before the word that asks.</summary>
    [GeneratedRegex(@"(?<=\p{L}\s)(?<!(?<!\p{L})(?:на|до|по|№|от|из|около|свыше|более)\s)(?<y>1[3-9]|2[0-9])(?=\s+(?:сколько|скока|скок|почем|почём|на\s+(?:сколько|скока))(?!\p{L}))", RegexOptions.CultureInvariant)]
    public static partial Regex ShortYearBeforeAsk();

    /// <summary>24 против 23: two years set against each other, the century left out of both.</summary>
    [GeneratedRegex(@"(?<![\d.,])(?<!на\s)(?<y>1[3-9]|2\d)(?:-?(?:й|го|м))?(?:\s*(?:против|vs\.?|对比|对|比)\s*|\s+к\s+|\s+(?:больше|меньше|выше|ниже)\s+(?:чем\s+)?(?:в\s+)?)(?<y>1[3-9]|2\d)(?:-?(?:й|го|м))?(?![\d.,]*\d|\s*(?:%|亿|万|млн|млрд|тыс|трлн|тонн|мес|кв|个|月|吨|числ))", RegexOptions.CultureInvariant)]
    public static partial Regex ShortYearsAgainst();

    /// <summary>The end of a year's part that two digits follow: 9 мес 25, полугодие 24.</summary>
    [GeneratedRegex(@"\G\.?\s*(?:за\s+|в\s+|,\s*)?(?<y>1[3-9]|2\d)(?:-?(?:го|м))?(?![\d.,]\d|\d|\p{L}|\s*(?:%|тонн|млн|млрд|числ))", RegexOptions.CultureInvariant)]
    public static partial Regex YearAfterPart();

    /// <summary>十年前: told beside the year itself it adds nothing.</summary>
    [GeneratedRegex(@"(?:[一二两三四五六七八九十]{1,2}|\d{1,2})年(?:之?前|以前)|(?:\d{1,2}|дв[ае]|три|четыре|пять|шесть|семь|восемь|девять|десять)\s+(?:лет|года)\s+назад", RegexOptions.CultureInvariant)]
    public static partial Regex YearsAgo();

    /// <summary>9, 10 и 11 мес.: several stretches from January on.</summary>
    [GeneratedRegex(@"(?<![\d.,])(?:(?<n>\d{1,2})\s*(?:мес(?:яц\w*)?\.?\s*|个月)?(?:,|、|/|\s+и\s+(?:за\s+)?|\s+минус\s+|\s+без\s+|\s+против\s+|和|减去?|比)\s*)+(?<n>\d{1,2})\s*(?:мес(?:яц\w*)?\.?|个月)", RegexOptions.CultureInvariant)]
    public static partial Regex FirstMonthsList();

    /// <summary>с 19 по 23 год, 19到23年: both years in two digits.</summary>
    [GeneratedRegex(@"(?<![\d.,近第])(?<a>[12]\d)(?:年|-?го|\s*(?:г\.?|год[ау]?))?\s*(?:и\s+)?(?:-|–|по|до|至|到|~)\s*(?:(?:начал|кон[е]?ц)\w*\s+)?(?<b>[12]\d)(?:年|-?(?:го|й)(?!\p{L})(?!\s*(?:числ|янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек))|\s*(?:гг?\.?(?!\p{L})|год\w*))", RegexOptions.CultureInvariant)]
    public static partial Regex ShortYearRange();

    /// <summary>нефть 2023 млн тонн: a year that the unit asked for follows.</summary>
    [GeneratedRegex(@"(?<![\d.,])(?<y>20[12]\d)(?=\s+(?:млн|млрд|тыс|трлн)\.?(?!\p{L}))", RegexOptions.CultureInvariant)]
    public static partial Regex YearBeforeUnit();

    [GeneratedRegex(@"[零〇○一二三四五六七八九壹贰叁肆伍陆柒捌玖]{4}(?=年|\D|$)", RegexOptions.CultureInvariant)]
    public static partial Regex ChineseNumeralYear();

    [GeneratedRegex(@"(?<![零〇一二三四五六七八九十续近第过满共])(?:[二一][零〇一二三四五六七八九]|[零〇][一二三四五六七八九])(?=年(?![来间内连里]|多(?!少)))", RegexOptions.CultureInvariant)]
    public static partial Regex ChineseNumeralShortYear();

    [GeneratedRegex(@"(?:(?<q>[1-4]|iv|i{1,3}|перв\w+|втор\w+|трет\w+|четв[её]рт\w+)\s*-?(?:й|ый|ом|м|го|ий)?\s*(?:кв(?:артал\w*)?\.?(?=\s|\d|$|[?!,.)]))|q\s*(?<q>[1-4])|(?<!\p{L})квартал\s+(?<q>[1-4])(?![\d.,])|(?<![那这每哪])第?\s*(?<q>[一二三四1-4])\s*季度?)", RegexOptions.CultureInvariant)]
    public static partial Regex Quarter();

    /// <summary>二到四季度, со 2 по 4 квартал, 1-3 кварталы.</summary>
    [GeneratedRegex(@"第?(?<a>[一二三四1-4])季?度?(?:到|至|-|–|~)第?(?<b>[一二三四1-4])季度?|(?:(?<!\p{L})со?\s+)?(?<![\d.,])(?<a>[1-4]|перв\w+|втор\w+|трет\w+)(?:-?го)?\s*(?:-|–|по|до)\s*(?<b>[1-4]|втор\w+|трет\w+|четв[её]рт\w+)(?:-?й|-?ый)?\s*кв(?:артал\w*)?\.?(?!\p{L})", RegexOptions.CultureInvariant)]
    public static partial Regex Quarters();

    [GeneratedRegex(@"(?:(?<h>перв\w+|втор\w+|1|2|i{1,2})\s*-?(?:е|ое|ом|м|я|ая|ую|ой)?\s*(?:полугоди\w+|половин\w+(?:\s+года)?|пол\.|п/г(?!\p{L}))|(?<h>上|下|前|后)半年|h(?<h>[12])(?![\d])|(?<!\p{L})(?<h>пол)(?:угоди[еяю]|года)(?!\p{L}))", RegexOptions.CultureInvariant)]
    public static partial Regex Half();

    [GeneratedRegex(RussianMonth + @"\.?\s*(?:(?:-|–|по|до|и)\s*)?(?<m2>" + RussianMonthName + @")(?!\p{L})", RegexOptions.CultureInvariant)]
    public static partial Regex RussianMonths();

    [GeneratedRegex(@"(?:(?<!\d)(?<!\d[.,])\d{1,2}(?:-?го)?\s+|начал\w\s+|конц\w\s+|середин\w\s+)?(?<!\p{L})" + RussianMonth + @"(?!\p{L})", RegexOptions.CultureInvariant)]
    public static partial Regex RussianMonthAlone();

    [GeneratedRegex(@"(?<!\d)(?<!\d[.,])(?:перв\w+\s+)?(?<n>\d{1,2}|дв[ае]|три|трех|четыре|четырех|пять|пяти|шесть|шести|семь|семи|восемь|восьми|девять|девяти|десять|десяти|одиннадцать|одиннадцати)\s*-?\s*(?:ти|и|х)?\s*(?:с\s+(?:небольшим|лишним|хвостиком)\s+)?мес(?:яц\w*)?\.?", RegexOptions.CultureInvariant)]
    public static partial Regex RussianFirstMonths();

    /// <summary>с 2016 года, 2016年以来: until today.</summary>
    [GeneratedRegex(@"(?:(?:начиная\s+)?(?<!\p{L})(?<!(?:сравнени[юи]|наравне|вровень)\s)со?|после)\s+(?<y>(?:19|20)\d\d)(?!\d)(?:\s*(?:г\.?|год\w*))?(?!\s*(?:-|–|по|до)\s*\d)|(?:自|从)?(?<y>(?:19|20)\d\d)年?(?:以来|起|以后|之后|至今|到现在|往后|开始|以降|说起|算起)", RegexOptions.CultureInvariant)]
    public static partial Regex Since();

    /// <summary>从22年说起, с 22 года: the same, the year in two digits.</summary>
    [GeneratedRegex(@"(?<!\p{L})со?\s+(?<y>1[3-9]|2\d)(?:(?:-?го)?\s+год\w*(?!\s*(?:-|–|по|до)\s*\d)|(?=\s*(?:$|[?!])))|(?<!\d)(?<!\d[.,])(?<y>1[3-9]|2\d)年(?:以来|至今|到现在|往后)|(?:自|从)(?<y>1[3-9]|2\d)年(?:起|说起|算起|开始)", RegexOptions.CultureInvariant)]
    public static partial Regex ShortSince();

    /// <summary>"For the first time since 2020", 2020年以来首次: says what a change is like, not which years are asked.</summary>
    [GeneratedRegex(@"(?<!\p{L})(?:впервые|перв\w+\s+(?:раз|снижени\w|падени\w|спад\w?|рост\w?))(?:\s+ли)?\s+со?\s+(?:19|20)\d\d(?!\d)(?:\s*(?:г\.?|год\w*))?(?!\s*(?:-|–|по|до)\s*\d)|(?:自|从)?(?:19|20)\d\d年?(?:以来|之后|以后)的?(?:首次|第一次|头一次|头一回|首度)", RegexOptions.CultureInvariant)]
    public static partial Regex FirstSince();

    /// <summary>двадцать второй год, in words.</summary>
    [GeneratedRegex(@"двадцать\s+(?<d>перв|втор|трет|четверт|пят|шест|седьм|восьм|девят)\w*\s+год\w*|(?<=(?<!\p{L})(?:в|за)\s)двадцать\s+(?<d>перв|втор|трет|четверт|пят|шест|седьм|восьм|девят)(?:[оеьы][йм]|ьем|ий)(?=\s*(?:$|[?!,]))", RegexOptions.CultureInvariant)]
    public static partial Regex RussianNumeralYear();

    /// <summary>前三季度, три квартала: from the beginning of the year.</summary>
    [GeneratedRegex(@"(?:前|头)(?<n>[二两三23])个?季度?|(?<!\d)(?<!\d[.,])(?:перв\w+\s+|за\s+)(?<n>дв[ае]|три|трех|2|3)\s*квартал\w+", RegexOptions.CultureInvariant)]
    public static partial Regex FirstQuarters();

    [GeneratedRegex(@"(?<!\d)(?<!\d[.,])(?<a>\d{1,2}|[一二三四五六七八九十]{1,2})(?:月?份?\s*(?:-|–|至|到|~)\s*|月)(?<b>\d{1,2}|[一二三四五六七八九十]{1,2})月份?", RegexOptions.CultureInvariant)]
    public static partial Regex ChineseMonths();

    /// <summary>3、4两个月, 3月和4月: two months side by side.</summary>
    [GeneratedRegex(@"(?<![\d.,])(?<a>\d{1,2})(?:月份?\s*(?:、|和|跟|与|,)\s*(?<b>\d{1,2})月份?|\s*(?:、|和|跟|与|,)\s*(?<b>\d{1,2})(?:月份?|这?两个月))", RegexOptions.CultureInvariant)]
    public static partial Regex ChineseTwoMonths();

    [GeneratedRegex(@"(?:前|头|开年头?|开局|首)(?<n>\d{1,2}|[一二两俩三四五六七八九十]{1,2})个?多?月|(?<n>\d{1,2}|[一二两三四五六七八九十]{1,2})个多月", RegexOptions.CultureInvariant)]
    public static partial Regex ChineseFirstMonths();

    [GeneratedRegex(@"(?<![\d个])(?<!\d[.,])(?<m>\d{1,2}|十[一二]?|[一二三四五六七八九])月(?:份|\d{1,2}[日号]|初|底|末|上旬|中旬|下旬)?", RegexOptions.CultureInvariant)]
    public static partial Regex ChineseMonthAlone();

    /// <summary>с начала года по 2 сентября, с января до начала сентября: the months that are over by that day.</summary>
    [GeneratedRegex(@"(?:(?<!\p{L})с\s+(?:начала\s+года|(?:1\s+)?января)\s+|(?<=с\s+начала\s+(?:19|20)\d\d(?:\s*(?:г\.?|года))?\s+))(?:и\s+)?(?:по|до)\s+(?:(?<d>\d{1,2})(?:-?(?:е|го))?|(?<d>начал\w|конец|конца))\s+" + RussianMonth + @"(?!\p{L})", RegexOptions.CultureInvariant)]
    public static partial Regex RussianUntilDay();

    /// <summary>截至9月初, 到9月2日: the months that are over by that day.</summary>
    [GeneratedRegex(@"(?<=(?:截至|截止|截止到|截至到|年初到|年初至)(?:(?:19|20)\d\d年|今年|去年)?)(?<m>\d{1,2}|十[一二]?|[一二三四五六七八九])月(?:(?<d>\d{1,2})[日号]|(?<d>初|底|末))", RegexOptions.CultureInvariant)]
    public static partial Regex ChineseUntilDay();

    /// <summary>一季度、前三季度、全年; 2024年…，其中一季度: the whole year beside its parts.</summary>
    [GeneratedRegex(@"(?<=[、,，和及与跟占])全年度?|(?<=(?:,|и)\s*(?:за\s+|в\s+)?)(?:весь|полный|целый)\s+год(?!\p{L})|(?<=(?:(?:19|20)?\d\d|去|今|前)年?(?!\d)[^\d]{0,20})其中|(?<=(?:19|20)\d\d(?!\d)\D{0,30})(?:в\s+том\s+числе|из\s+(?:них|него|которых))(?!\p{L})", RegexOptions.CultureInvariant)]
    public static partial Regex WholeYearBeside();

    [GeneratedRegex(@"(?:(?:(?:за\s+)?(?:последни\w+|прошедши\w+)|за(?=\s+[^\s]+\s+(?:с\s+лишним\s+)?(?:лет|года)(?!\p{L})))\s+(?<n>\d{1,2}|дв[ае]|три|четыре|пять|шесть|семь|восемь|девять|десять)\s*-?\s*(?:х)?\s*(?<more>с\s+лишним\s+|с\s+небольшим\s+)?(?:лет|год[аов]*(?!\p{L}))|(?:近|过去|最近|这)(?<n>\d{1,2}|[一二两三四五六七八九十]{1,2})(?<more>[几多])?年)", RegexOptions.CultureInvariant)]
    public static partial Regex LastYears();

    /// <summary>上个月, в прошлом месяце, за этот месяц.</summary>
    [GeneratedRegex(@"(?<w>上个?月|这个月|本月|当月)|(?<w>(?:прошл|эт|текущ)\w+\s+месяц\w*)", RegexOptions.CultureInvariant)]
    public static partial Regex RelativeMonth();

    /// <summary>A year named by its distance from the date of asking; not "as compared with last year".</summary>
    [GeneratedRegex(@"(?<!(?<!对)比|较)(?<w>去年|前年|今年|本年度?|明年|后年|大前年)|(?<!(?:(?<!\p{L})[ск]|чем в|чем)\s)(?<w>позапрошл\w+(?:\s+год\w*)?|прошл\w+\s+год\w*|(?:эт\w+|текущ\w+|нынешн\w+)\s+год\w*|следующ\w+\s+год\w*|будущ\w+\s+год\w*)", RegexOptions.CultureInvariant)]
    public static partial Regex RelativeYear();
}
