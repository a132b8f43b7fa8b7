using System.Text.RegularExpressions;
using ChinaRussiaBot.Answering.Grounding;
using ChinaRussiaBot.Knowledge;
using ChinaRussiaBot.Text;

namespace ChinaRussiaBot.Ingestion.Figures;

/// <summary>Dates found in a text → periods of figures. Pure.</summary>
internal static class TextPeriods
{
    private static readonly string[] States = ["截至", "截止", "по состоянию на", "на конец", "к концу", "на начало", "к началу", "на 1 января", "по итогам на"];
    private static readonly string[] Comparisons = ["比", "较", "相较于", "相对于", "чем", "чем в", "чем за", "по сравнению с", "против", "относительно", "к", "уровню", "уровня", "с уровнем", "в отличие от", "больше, чем", "после", "с"];
    private static readonly string[] YearBefore = ["годом ранее", "годом раньше", "год назад", "в предыдущем году", "上年", "前一年"];

    /// <summary>
    /// Months without a year are those of the year of publication, or of the year before: 今年前三季度, 去年12月. Without a day of publication they
    /// are of the year that was spoken of last, or stay open.
    /// </summary>
    public static List<DateMark> Complete(string text, List<DateMark> dates, DateOnly? published, int? lastYear) => [.. Dated(text, dates, published, lastYear)
        .Select(date => date.Date is { FirstMonth: 0, FirstYear: > 0 } && date.Date.FirstYear == date.Date.LastYear && (Ends(text, date.At, "на начало") || Ends(text, date.At, "к началу")) ? date with { Date = date.Date with { FirstMonth = 1, LastMonth = 1 } }
            : date.Date is { FirstMonth: > 0, FirstDay: 0, FirstYear: > 0 } && YearBackIn.IsMatch(text[..date.At]) && !Year.IsMatch(text[date.At..date.End]) ? date with { Date = date.Date with { FirstYear = date.Date.FirstYear - 1, LastYear = date.Date.LastYear - 1 } } : date)];

    private static readonly Regex Year = Pattern.Of(@"(?:19|20)\d\d");

    private static IEnumerable<DateMark> Dated(string text, List<DateMark> dates, DateOnly? published, int? lastYear) => published is not { } day
        ? [.. dates.Select(date => date.Date.FirstYear > 0 ? date : date with { Date = date.Date.InYear(lastYear ?? YearOfMonths(text, dates, date.At)) })]
        : [.. dates.Select(date => date.Date.FirstYear > 0 ? date : date with { Date = date.Date.InYear(day.Year - (IsLastYear(text, date) || (date.Date.LastMonth > day.Month) ? 1 : 0)) })];

    /// <summary>"В ноябре … на 92 % больше, чем в ноябре 2024 года": the year of months that have none, from what they are compared with; null where nothing is.</summary>
    public static int? YearAfterCompared(string text, List<DateMark> dates) =>
        dates.Where(date => date.Date is { FirstYear: > 0, FirstMonth: > 0 } && date.Date.FirstYear == date.Date.LastYear && IsCompared(text, date) && !IsTheSameTime(text, date)
            && dates.Exists(open => open.At < date.At && open.Date.FirstYear == 0 && open.Date.FirstMonth == date.Date.FirstMonth && open.Date.LastMonth == date.Date.LastMonth))
            .Select(static date => date.Date.FirstYear + 1).Distinct().Take(2).ToArray() is [int only] ? only : null;

    // "За три квартала 2015 года …. За сентябрь текущего года …": who tells of months of a year, and of no later one, writes in that year. 0 where nobody knows.
    private static int YearOfMonths(string text, List<DateMark> dates, int before)
    {
        DateMark[] named = [.. dates.Where(date => date.At < before && date.Date.FirstYear > 0 && !IsCompared(text, date))];
        return named.Where(static date => date.Date is { FirstMonth: > 0, FirstDay: 0 }).Select(static date => date.Date.LastYear).LastOrDefault() is > 0 and int year && named.All(date => date.Date.LastYear <= year) ? year : 0;
    }

    private static bool IsLastYear(string text, DateMark date) => Ends(text, date.At, "去年") || Ends(text, date.At, "上年") || text.AsSpan(date.End).TrimStart().StartsWith("прошлого года", StringComparison.Ordinal);

    // "Годом ранее, в марте, было 184 тысячи".
    private static readonly Regex YearBackIn = Pattern.Of(@"(?<!\p{L})(?:годом (?:ранее|раньше)|год назад),?\s+(?:в|за)\s+$");

    /// <summary>Null for what is no stretch of the calendar.</summary>
    public static Period? Of(DateParts date, bool state)
    {
        if (date.FirstYear is < 1950 or > 2100 || date.LastYear is < 1950 or > 2100 || date.LastYear < date.FirstYear)
            return null;
        if (date.FirstDay > 0)
        {
            // A single day is when something was said or happened, not the time that a value is of.
            return Day(date.FirstYear, date.FirstMonth, date.FirstDay) is { } first && Day(date.LastYear, date.LastMonth, date.LastDay) is { } last && (last > first || (last == first && state))
                ? state ? Period.AsOf(last, last) : Period.OfDays(first, last)
                : null;
        }

        if (date.FirstMonth > 0)
        {
            Period months = Period.OfMonths(date.FirstYear, date.FirstMonth, date.LastMonth);
            return state ? Period.AsOf(new DateOnly(date.FirstYear, date.LastMonth, 1), months.End) : months;
        }

        return state && date.FirstYear == date.LastYear ? PeriodCode.Parse($"as of {date.FirstYear}") : Period.OfYears(date.FirstYear, date.LastYear);
    }

    /// <summary>Whether the date is that of a state: 截至2023年底, на конец 2023 года.</summary>
    public static bool IsState(string text, DateMark date) => States.Any(word => Ends(text, date.At, word)) || (date.Date.FirstDay > 0 && date.Date.FirstDay == date.Date.LastDay && Ends(text, date.At, "на"));

    /// <summary>Whether the date only says what a value is compared with: 比2022年, по сравнению с 2022 годом.</summary>
    public static bool IsCompared(string text, DateMark date) =>
        (SameTime.IsMatch(text, date.End) && UpTo.IsMatch(text[..date.At])) || ThanThe.IsMatch(text[..date.At]) || After.IsMatch(text[..date.At]) || Fold.IsMatch(text, date.End) || Than.IsMatch(text[..date.At]) || Comparisons.Any(word => Ends(text, date.At, word) && (word != "с" || date.Date.FirstMonth == date.Date.LastMonth));

    /// <summary>Whether the date is one until which something is wanted: 商定到2024年…, «к 2030 году рассчитывают довести». What follows is not of that time.</summary>
    public static bool IsWanted(string text, DateMark date, string sentence) =>
        date.Date.FirstMonth == 0 && (Toward.IsMatch(text[..date.At]) || IsAgreed(text, date) || (OnYear.IsMatch(text[..date.At]) && GrowthWords.IsWanted(sentence)) || (Ends(text, date.At, "在") && Until.IsMatch(text, date.End))) && (GrowthWords.IsAhead(sentence) || GrowthWords.IsWanted(sentence));

    private static readonly Regex Until = Pattern.Of(@"\G(?:之|以)?前");

    /// <summary>Whether a year is one for which something was agreed: 按照约定，中俄要在2024年….</summary>
    public static bool IsAgreed(string text, DateMark date) => Agreed.IsMatch(text[..date.At]);

    // "两国元首商定，2024年双边贸易额要达到2000亿美元", "按照约定，中俄要在2024年…"; what was reached is none: "实现商定的目标，2023年达到…".
    private static readonly Regex Agreed = Pattern.Of(@"(?<!(?:实现|完成|达成|超过|突破|超额|提前)[^。;；\n]{0,20})(?:商定|约定|目标)[^。;；\d\n]{0,10}$");

    // "наметили рубеж в 200 млрд на 2024 год".
    private static readonly Regex OnYear = Pattern.Of(@"(?<!\p{L})на\s+$");

    private static readonly Regex Toward = Pattern.Of(@"(?:到|至|(?<!\p{L})(?:к|до)\s+)$");

    /// <summary>Whether a sentence begins by going a year back from what was said: Годом ранее вывоз составлял….</summary>
    public static bool GoesBackAYear(string sentence) => YearBefore.Any(word => sentence.TrimStart().StartsWith(word, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether the words before a value say how it is, not how it was: рубли и юани занимают.</summary>
    public static bool IsPresent(string before) => Present.IsMatch(before);

    private static readonly Regex Present = Pattern.AnyCase(@"(?<!\p{L})(?:занимае|составляе|превышае|занимаю|составляю|превышаю|приходи)т(?:ся)?\s+(?:\p{L}+\s+){0,2}$");

    /// <summary>Whether a value is that of the year before: чем годом ранее (22,7 млрд), 上年同期为45亿, против 56,7 млрд годом ранее.</summary>
    /// <param name="before">What stands between the number before and the value.</param>
    /// <param name="after">What stands behind the value.</param>
    public static bool IsOfTheYearBefore(string before, string after) => YearBackBefore.IsMatch(before) || YearBackAfter.IsMatch(after);

    private static readonly Regex YearBackBefore = Pattern.Of(@"(?<!\p{L})(?:годом (?:ранее|раньше)|год назад|в предыдущем году|за (?:тот же|аналогичный) период (?:прошлого|предыдущего) года(?:,\s*когда)?)[^,;:)0-9]{0,40}$|(?<![比较同与])(?:上年同期|去年同期|上年同月|去年同月|上年|前一年|上一年)(?:这一|该|同一)?(?:数字|数据|指标|金额|规模)?(?:进出口|进口|出口|供应|采购|购买)?(?:分别)?(?:为|是|仅为|约为|大约为|大约|达|约|只有|仅有|列|居|排)?\s*第?$|[比较](?:上年|去年)(?:同期|同月)?的(?:近|约|超过?)?\s*$");

    private static readonly Regex YearBackAfter = Pattern.Of(@"^\s*(?:(?:годом (?:ранее|раньше)|год назад)(?!\s+(?:их\s+)?(?:был[аои]?|составлял\p{L}*|равнял\p{L}*)\s+\$?\d)|за (?:тот же|аналогичный) период (?:прошлого|предыдущего) года|за (?:те же|первые) \p{L}+ месяц\p{L}* (?:годом (?:ранее|раньше)|(?:прошлого|предыдущего) года))");

    /// <summary>Whether a value is that of the month or quarter before, which has no date of its own: против 17,6 млрд месяцем ранее, 上月为9亿.</summary>
    /// <param name="before">What stands between the number before and the value.</param>
    /// <param name="after">What stands behind the value.</param>
    public static bool IsOfTheMonthBefore(string before, string after) => MonthBackBefore.IsMatch(before) || MonthBackAfter.IsMatch(after);

    private static readonly Regex MonthBackBefore = Pattern.Of(@"(?<![比较同与])(?:上月|上个月|上季度)(?:的)?(?:为|是|仅为|达|约)?\s*$|(?<!\p{L})(?:месяцем|кварталом) (?:ранее|раньше)[^,;:)0-9]{0,25}$");

    private static readonly Regex MonthBackAfter = Pattern.Of(@"^\s*(?:месяцем|кварталом) (?:ранее|раньше)|^\s*(?:месяц|квартал) назад|^\s*в предыдущем (?:месяце|квартале)");

    /// <summary>The words without what only says that nothing moved: 与去年基本持平.</summary>
    public static string WithoutLikeBefore(string text) => LikeBefore.Replace(text, " ");

    private static readonly Regex LikeBefore = Pattern.Of("[与同和](?:去年|上年)(?:同期)?(?:基本|大体|大致)?(?:持平|相当)|(?:去年|上年)同期");

    /// <summary>Whether the sentence counts from a start that it does not date: с начала года, 今年以来.</summary>
    public static bool IsSinceTheStart(string sentence) => SinceTheStart.IsMatch(sentence);

    /// <summary>Where a text last says so; -1 for nowhere.</summary>
    public static int LastStart(string text) => SinceTheStart.Matches(text).LastOrDefault()?.Index ?? -1;

    private static readonly Regex SinceTheStart = Pattern.AnyCase("(?<!месяцем |показателем |результатом )с начала (?:\\d{4} )?года|今年以来|年初以来|开年以来|截[至止][^，。；,;]{0,12}，?,?今年");

    /// <summary>What a count from the start of a year comes to: until the end of the time that was spoken of. Null where that is no part of a year.</summary>
    public static Period? SoFarIn(Period? spoken) =>
        spoken is { Kind: PeriodKind.Month or PeriodKind.Months or PeriodKind.Quarter or PeriodKind.Half } ? Period.OfMonths(spoken.End.Year, 1, spoken.End.Month) : null;

    /// <summary>Whether the sentence is of the time that was spoken of last.</summary>
    public static bool IsTheSame(string sentence) => TheSame.IsMatch(sentence);

    private static readonly Regex TheSame = Pattern.AnyCase("за (?:тот же|этот|указанный|отч[её]тный) период|за это(?: же)? время|в том же году|в этом же году|同年|(?<!年)同期|这一时期");

    /// <summary>Whether the end of a year is named: 2023年末.</summary>
    public static bool IsAtTheEnd(string text) => AtTheEnd.IsMatch(text);

    private static readonly Regex AtTheEnd = Pattern.Of(@"年(?:末|底)|(?<!\p{L})(?:на|к)\s+кон(?:ец|цу)\s+(?:19|20)\d\d");

    /// <summary>The words without the times that they only compare with: «на четверть больше, чем в марте», «+4,3 % к маю прошлого года».</summary>
    public static string WithoutCompared(string text)
    {
        char[] words = text.ToCharArray();
        foreach (DateMark date in Stretches.Scan(text).Where(date => IsCompared(text, date)))
            words.AsSpan(date.At, LastYearBehind.Match(text, date.End) is { Success: true } behind ? behind.Index + behind.Length - date.At : date.End - date.At).Fill(' ');
        return new string(words);
    }

    private static readonly Regex LastYearBehind = Pattern.Of(@"\G\s*(?:прошлого|предыдущего|минувшего)\s+года");

    /// <summary>The words without 当月: the month that was spoken of, not that of the day of publication.</summary>
    public static string WithoutThatMonth(string text) => text.Replace("当月", "", StringComparison.Ordinal);

    /// <summary>Whether the sentence turns to the last month of a longer time: what follows is of that time again.</summary>
    public static bool IsOfOneMonth(string sentence) => OneMonth.IsMatch(sentence);

    private static readonly Regex OneMonth = Pattern.Of("当月|单月|单看");

    /// <summary>Whether a state is that of the day on which the document was published: 目前, сейчас.</summary>
    public static bool IsNow(string text) => Now.IsMatch(text);

    private static readonly Regex Now = Pattern.AnyCase(@"目前|现阶段|截至当前|(?<!\p{L})(?:сейчас|в настоящее время|на сегодня|сегодня|на данный момент)(?!\p{L})");

    /// <summary>全年, «за весь год» without a year: the year that was spoken of last.</summary>
    public static Period? WholeYear(string sentence, Period? last) =>
        last is not null && InTheYear.Match(sentence) is { Success: true } year ? Period.OfYear(last.End.Year - (year.Groups["before"].Success ? 1 : 0)) : null;

    /// <summary>Whether a clause says of itself that it is of the whole year, which is that of what was spoken of: "12月…8.9万人次；…全年达91.3万人次".</summary>
    public static bool IsOfTheWholeYear(string clause) => AllYear.IsMatch(clause);

    private static readonly Regex AllYear = Pattern.Of("(?<![去上]年)全年|(?<![\\d])当年(?![月度])|за весь год");

    private static readonly Regex InTheYear = Pattern.AnyCase(@"(?<before>去年|上年)?全年|(?<!\d)当年(?![月度])|за весь год|за год в целом|в целом за год|(?<!\p{L}|раза?\s|[\d.,%]\s)(?:за|по итогам|по результатам) год[а]?(?!\p{L}|\s+(?:до|к|назад)\s)");

    /// <summary>A text, normalised, without its dates.</summary>
    public static string WithoutDates(string text)
    {
        string normal = TextNormalizer.NormalizeText(text);
        char[] words = normal.ToCharArray();
        foreach (DateMark date in Stretches.Scan(normal))
            words.AsSpan(date.At, date.End - date.At).Fill(' ');
        string rest = new string(words).Trim();
        return rest.All(static character => char.IsAsciiDigit(character) || character is '-' or '.') ? "" : rest;
    }

    /// <summary>A title without what tells its issue: № 8 (август 2025 г.), 2026年第20期, 2025年10月版. When something appeared is no time of its values.</summary>
    public static string WithoutIssue(string title) => Issue.Replace(title, " ");

    private static readonly Regex Issue = Pattern.AnyCase(@"№\s*\d+(?:\s*[/-]\s*\d+|\s*\([^)]*\)|\s*,?\s*\p{L}*\s*20\d\d(?:\s*г\p{L}*\.?)?)?|20\d\d年(?:第?\s*\d{1,3}\s*[期号辑]|\d{1,2}月[版刊])|[（(](?:总)?第\s*\d+\s*[期号][）)]|(?:выпуск|обновлен\p{L}*|версия)\s*:?\s*[^·\n]*$");

    /// <summary>Whether the sentence is a note below a table: the text goes on with another time.</summary>
    public static bool IsANote(string sentence) => Note.IsMatch(sentence);

    /// <summary>The one date that a note names, in its words; "" for none or several.</summary>
    public static string OnlyDate(string note) => TextNormalizer.NormalizeText(note) is var normal && Stretches.Scan(normal) is [{ Date.FirstYear: > 0 } date] ? normal[date.At..date.End] : "";

    private static readonly Regex Note = Pattern.AnyCase(@"^\s*(?:[*¹²]\s*)?(?:注|备注|说明|Примечани\p{L})\s*\d?\s*[:：.]");

    /// <summary>Whether the sentence looks back on the whole year before: what follows is not of that year.</summary>
    public static bool LooksBack(string sentence) => InTheYear.Match(sentence).Groups["before"].Success;

    /// <summary>A state that running text dates by its year: 年末全省拥有口岸19个.</summary>
    public static Period AsState(Period period) => period.Kind switch
    {
        PeriodKind.Year => PeriodCode.Parse($"as of {period.Start.Year}") ?? period,
        PeriodKind.Month or PeriodKind.Quarter or PeriodKind.Half or PeriodKind.Months => Period.AsOf(new DateOnly(period.End.Year, period.End.Month, 1), period.End),
        _ => period,
    };

    // На 9,1 % ниже аналогичного периода 2024 года; превышает результат 2024 года.
    private static readonly Regex Than = Pattern.Of(@"(?:(?:ниже|выше|больше|меньше|чем(?:\s+(?:в|за))?|(?<!\p{L})к|уровн\p{L}+|относительно)\s+(?:аналогичн|соответствующ|того же|тому же|тот же)\p{L}*\s+(?:период|месяц|квартал|полугоди)\p{L}*|(?:превы\p{L}+|ниже|выше)\s+(?:рекордн\p{L}+\s+)?(?:результат|показател|уров)\p{L}*(?:\s+(?:тех же|того же|аналогичн\p{L}+)\s+(?:период|месяц|квартал|полугоди)\p{L}*)?|(?:ниже|выше|больше|меньше))\s*$");

    /// <summary>Whether a year is named for the same stretch of it: 2023年同期. What follows is not of that year.</summary>
    public static bool IsTheSameTime(string text, DateMark date) => SameTime.IsMatch(text, date.End);

    // 恢复至2019年同期的九成.
    private static readonly Regex SameTime = Pattern.Of(@"\G的?(?:同期|同一(?:时期|时段))");

    private static readonly Regex UpTo = Pattern.Of(@"(?:恢复|回升|达|相当)[至到于]\s*$");

    // "比疫情前的2019年多出近四成".
    private static readonly Regex ThanThe = Pattern.Of(@"[比较][^,，。;；\d]{1,8}的$");

    // "После провального 2025 года".
    private static readonly Regex After = Pattern.Of(@"(?<!\p{L})после\s+\p{L}+(?:го|ых|их)\s+$");

    // 是2022年的近6倍.
    private static readonly Regex Fold = Pattern.Of(@"\G的(?:近|约|将近)?[\d.一二两三四五六七八九十]+(?:多)?倍");

    private static bool Ends(string text, int at, string word)
    {
        ReadOnlySpan<char> before = text.AsSpan(0, at).TrimEnd();
        return before.EndsWith(word, StringComparison.Ordinal)
            && (word[0] >= '\u2E80' || before.Length == word.Length || !char.IsLetter(before[^(word.Length + 1)]));
    }

    private static DateOnly? Day(int year, int month, int day) =>
        month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;
}
