using System.Text.RegularExpressions;

namespace ChinaRussiaBot.Ingestion.Figures;

/// <summary>Whether a per cent is a change on a year before, and which way. Pure.</summary>
internal static class GrowthWords
{
    /// <summary>1 up, -1 down, 0 when the words tell no change on the same period a year before.</summary>
    public static int SignOf(string clause)
    {
        return OtherBase.IsMatch(clause) ? 0 : WayOf(clause);
    }

    /// <summary>1 up, -1 down, 0 for neither, whatever it is compared with.</summary>
    public static int WayOf(string clause)
    {
        Match down = Down.Match(clause);
        Match up = Up.Match(clause);
        return down.Success && (!up.Success || down.Index < up.Index) ? -1 : up.Success ? 1 : 0;
    }

    /// <summary>Whether the words compare with something else than the same period a year before.</summary>
    public static bool IsOfAnotherBase(string text) => OtherBase.IsMatch(text);

    /// <summary>Whether both a rise and a fall are told.</summary>
    public static bool SaysBothWays(string text) => Down.IsMatch(text) && Up.IsMatch(text);

    /// <summary>Whether the words speak of what is planned or expected.</summary>
    public static bool IsAhead(string sentence) => Ahead.IsMatch(sentence);

    /// <summary>Whether the words say what would follow from something, not what was: при росте цены на каждые 10 %.</summary>
    public static bool IsOnCondition(string sentence) => Condition.IsMatch(sentence);

    private static readonly Regex Condition = Pattern.AnyCase(@"每[上下增减]|如果|(?<!\p{L})(?:кажд(?:ый|ые|ого|ом)|если)(?!\p{L})");

    /// <summary>Whether an upper bound is that of a rule: группа от 5 до 50 человек.</summary>
    public static bool IsARule(string before) => FromTo.IsMatch(before);

    private static readonly Regex FromTo = Pattern.AnyCase(@"(?<!\p{L})от\s+\d[\d\s.,]*(?:\p{L}+\s+)?(?:до\s*)?$");

    /// <summary>Whether the words set a goal.</summary>
    public static bool IsWanted(string words) => Wanted.IsMatch(words);

    private static readonly Regex Wanted = Pattern.AnyCase($@"(?<!\p{{IsCyrillic}}){FigureWords.Any("goal")}");

    /// <summary>Whether a section's heading says that what stands below is planned.</summary>
    public static bool IsHeadingOfPlans(string heading) => !Results.IsMatch(heading) && (IsAhead(heading) || Plans.IsMatch(heading));

    // "结论与展望" tells of both.
    private static readonly Regex Results = Pattern.AnyCase("结论|回顾|总结|итог|вывод|результат");

    private static readonly Regex Plans = Pattern.AnyCase(@"重点工作|工作要求|工作安排|展望|(?<!\p{L})(?:задачи|планы|перспективы)(?!\p{L})");

    /// <summary>Whether a heading looks ahead and may tell of results as well: «Перспективы», 展望.</summary>
    public static bool IsHeadingOfProspects(string heading) => Prospects.IsMatch(heading);

    private static readonly Regex Prospects = Pattern.AnyCase(@"^[\s\d一二三四五六七八九十、.]*(?:展望|перспективы)\s*$");

    /// <summary>Whether the words call the value preliminary.</summary>
    public static bool IsPreliminary(string sentence) => Preliminary.IsMatch(sentence);

    /// <summary>Whether a value is the change itself, or a part, or an average, and not the whole.</summary>
    public static bool IsNotTheWhole(string before) => NotTheWhole.IsMatch(before) || IsADifference(before);

    /// <summary>Whether a value is by how much something is more or less than another: 比自俄进口额少约700亿元.</summary>
    public static bool IsADifference(string before) => Difference.IsMatch(before);

    private static readonly Regex Difference = Pattern.Of(@"比[^,;。\d]{2,14}[少多高低](?:出|了)?(?:近|约)?\s*$");

    /// <summary>Whether the words say that something is finished, which is no sale: реализованные проекты.</summary>
    public static bool IsDone(string words) => Done.IsMatch(words);

    private static readonly Regex Done = Pattern.AnyCase(@"(?<!\p{L})(?:реализован|заверш[её]нн|выполненн)\p{L}*|已(?:实施|完成|建成|落地|投产)|实施|建成");

    /// <summary>Whether the words say that something is sent, not whose customs count it: «нефти поставлено».</summary>
    public static bool IsSupply(string words) => Supply.IsMatch(words);

    private static readonly Regex Supply = Pattern.Of(@"(?<!\p{L})(?:поставлен\p{L}*|поставк\p{L}+|отгружен\p{L}*|отправлен\p{L}*)(?!\p{L})|供应|交付");

    /// <summary>Whether somebody sends or buys: поставила, закупил.</summary>
    public static bool IsSent(string sentence) => Sent.IsMatch(sentence);

    private static readonly Regex Sent = Pattern.AnyCase(@"(?<!\p{L})(?:постав(?:ил|ля)|отгру(?:зил|жа)|закуп(?:ил|а))\p{L}*");

    /// <summary>Whether somebody sent goods, whatever they are: поставил товаров на.</summary>
    public static bool IsSentAway(string words) => SentAway.IsMatch(words);

    private static readonly Regex SentAway = Pattern.AnyCase(@"(?<!\p{L})(?:постав(?:ил|ля)|отгру(?:зил|жа)|экспортирова|вывез|продал)\p{L}*\s+(?:(?:своих|различных|разных)\s+)?(?:товаров|продукции|товары|продукцию)(?!\p{L})");

    /// <summary>Whether the words speak of one of many: средняя цена, 均价.</summary>
    public static bool IsAverage(string words) => Average.IsMatch(words);

    private static readonly Regex Average = Pattern.AnyCase(@"средн\p{L}+|(?<!\p{L})цен[аыуе]|均价|单价|价格|每吨|人均|平均");

    /// <summary>Whether the words name what one of many costs: no sum of them all.</summary>
    public static bool IsUnitPrice(string words) => UnitPrice.IsMatch(words);

    private static readonly Regex UnitPrice = Pattern.AnyCase(FigureWords.Any("unit.price"));

    /// <summary>Whether a sum is a price: what stands behind it says of how much.</summary>
    public static bool IsPrice(string after) => Price.IsMatch(after);

    private static readonly Regex Price = Pattern.Of(@"^\s*(?:за\s+(?:одну\s+)?(?:тонн[уы]|баррел|штук|килограмм|литр|кубометр|ночь|сутки|единиц)|на\s+(?:акци|человек)|/\s*(?:тонн|барр|桶|吨|辆|晚|人))");

    /// <summary>Whether the words before a value say that it is a mark that was passed.</summary>
    public static bool IsPassed(string before) => Passed.IsMatch(before);

    private static readonly Regex Passed = Pattern.Of(@"(?:突破|跨过|跨越|超越|站上)(?:了|约)?\s*$|(?:превы[сш]\p{L}+|преодол\p{L}+|перевал\p{L}+|перешагн\p{L}+|переступ\p{L}+)(?:\s+(?:отметк\p{L}|рубеж|планк\p{L}|уровень|порог|за))?(?:\s+в)?\s*\$?\s*$");

    private static readonly Regex Up = Pattern.Of(@"增长|成长|增加|上升|增幅|增速|提高|扩大|上涨|вырос|возрос|увелич|рост|прирост|больше|чаще|плюс|подня|повыси|прибав|подскоч|подрос|взлет|прибавк|выше|大增|猛增|激增|(?:同比|年同期|上年|去年|一年前)[^,;]{0,4}[增多涨升]|[微略净]增|增(?=\d)|高出|攀升|跃升|上扬|нарасти|расширил|превы[шс]\p{L}+\s+(?:прошлогодн|результат|показател|уров|объ)|превзош\p{L}+\s+(?:прошлогодн|результат|показател|уров|объ)|прошлогодн\p{L}+\s+(?:результат|показател|уров|объ)\p{L}*\s+(?:\p{L}+\s+)?превы[шс]");

    private static readonly Regex Down = Pattern.Of(@"下降|减少|降低|回落|下滑|萎缩|降幅|跌|сниз|понизи|сократ|упал|уменьш|минус|спад|паден|меньше|реже|ниже|просе|проса|обвал|рухну|обруш|потеря[лнв]|недосчит|опусти|скромнее|сжал|сузил|уступ[аи]\p{L}+\s+(?:прошлогодн|результат|показател|уровн)|недобра|缩水|缩减|下挫|(?:同比|年同期|上年|去年|一年前)[^,;]{0,4}[减降少]|[微略只仅]降|降(?=了?\d)|减(?=\d)|少(?=了?\d)");

    private static readonly Regex OtherBase = Pattern.Of(@"环比|年均|среднегодов|比上月|较上月|占|比重|份额|доля|долю|доли|доле|составляет?\s+\d+\s*%|(?:к|по сравнению с|чем в|относительно|от) (?:предыдущ|прошл)\p{L}+ (?:месяц|квартал)\p{L}*|(?:предыдущ|прошл)\p{L}+ (?:месяц|квартал)\p{L}*|месяцем ранее|(?:чем в|к)\s+(?:янв|фев|март|апр|ма[еюй]|июн|июл|авг|сент|окт|ноя|дек)\p{L}*(?!\p{L}|(?:\s*[-–—]\s*\p{L}+)?\s+(?:19|20)\d\d|(?:\s*[-–—]\s*\p{L}+)?\s+прошлого)|(?:относительно|против)\s+(?:янв|фев|март|апр|ма[ея]|июн|июл|авг|сент|окт|ноя|дек)\p{L}*(?!\p{L}|(?:\s*[-–—]\s*\p{L}+)?\s+(?:19|20)\d\d|(?:\s*[-–—]\s*\p{L}+)?\s+прошлого)|(?:по сравнению с|относительно)\s+(?:перв|втор|треть|четв[её]рт)\p{L}+\s+квартал\p{L}*(?!\p{L}|\s+(?:(?:19|20)\d\d|прошлого))|(?:чем в|к)\s+(?:перв|втор|треть|четв[её]рт)\p{L}+\s+кварталу?(?!\p{L}|\s+(?:(?:19|20)\d\d|прошлого))|(?:больше|меньше|выше|ниже|к|превы[шс]\p{L}+)\s+(?:январ|феврал|март|апрел|ма|июн|июл|август|сентябр|октябр|ноябр|декабр)(?:ь|ов|й)?ск\p{L}+(?!\p{L}|[^,;]{0,25}(?:20\d\d|прошл))|(?<!相)[比较](?:今年)?\d{1,2}月(?:份)?(?=增|减|下|上|多|少|回|提|高|低|降|涨|跌|略|微)|(?:ниже|выше|больше|меньше|превы[шс]\p{L}+|к)\s+(?:план|прогноз|ожидани|задани)\p{L}*|[比较超](?:计划|预期|目标)|[高低]于(?:计划|预期|市场)|месяц к месяцу|(?<!\p{L})за месяц\s+(?:\p{L}+\s+)?(?:вырос|увелич|сниз|упал|сократ|прибав|подн|опуст)|за пять лет|за \d+ лет|[一二三四五六七八九十\d]年(?:来|间)");

    private static readonly Regex Ahead = Pattern.Of(@"预计|预测|情景|сценари|预估|估计|有望|力争|确保|计划(?!单列)|目标|商定|将[由从]|争取|到20[3-9]\d年|прогноз|ожида|(?<!\p{L})(?:жд[её]т|жд[её]м|ждут)(?!\p{L})|задача\s|останется|планиру|может\s+\p{L}+ть|могут\s+\p{L}+ть|рассчитыва|надеем|надеют|надеет|有信心|力求|цель|к 20[3-9]\d|намерен|предполага|достигнет|окажется|перевалит|перешагн[её]т|составит(?!\p{L})|вырастет|превысит");

    private static readonly Regex Preliminary = Pattern.Of(@"初步(?:统计|核算|数据)|快报|предварительн");

    private static readonly Regex NotTheWhole = Pattern.Of(@"(?:增加|减少|增长|下降|净增|多出|差额|顺差|逆差|(?<!投资)净流出|(?<!投资)净流入|способн[аыо]?\s[^,;.]{0,30}|日均|单日最高|单日|月均|年均|人均|平均|每天|每月|其余)(?:进出口|进口|出口|过货|运输|供应|通行|验放|通关|客流|过客|出入境|接待)?量?(?:了|约|近|超|为|达|达到)?\s*$|(?<!\p{L})(?:сокращени|падени|снижени|спад|прирост|увеличени)\p{L}*\s+(?:[\p{L}-]+\s+){0,6}(?:составил\p{L}?|достиг\p{L}*|превысил\p{L}?)\s*\$?\s*$|(?:вырос|увелич|сниз|сократ|упал|прибав)\p{L}*\s+(?:почти\s+|более чем\s+|примерно\s+)?на\s*\$?\s*$|(?:с начала (?!года)\p{L}+|за вс[её] время|以来累计|投产以来|(?:开始|启用|开通|运营|通车|航运)以来|профицит|дефицит|сальдо|отток|в среднем|ежедневно|ежемесячно|(?<!\p{L})в\s+(?:обычн\p{L}+\s+)?(?:сутки|день)(?!\p{L}))[^,;.]{0,45}$|(?<!\p{L})добавил\p{L}?(?:\s+\p{L}+){0,2}\s*\$?\s*$");
}
