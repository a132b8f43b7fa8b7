using System.Globalization;
using System.Text.RegularExpressions;
using ChinaRussiaBot.Answering.Grounding;

namespace ChinaRussiaBot.Ingestion.Figures;

/// <summary>Dates as tables shorten them: янв. 2025, 01.2025, 2025-01, 9 мес. 2024, 2025-м, I-III кв. 2025, 1季度. Pure.</summary>
internal static class LooseDates
{
    private static readonly string[] Stems = ["янв", "фев", "мар", "апр", "ма", "июн", "июл", "авг", "сен", "окт", "ноя", "дек"];

    /// <summary>Adds what the scanner of running text does not know, in place of what it saw there.</summary>
    public static void Add(string text, List<DateMark> dates)
    {
        foreach (Match match in Short.Matches(text))
        {
            int month = match.Groups["n"].Success ? Number(match, "n") : Array.FindIndex(Stems, stem => match.Groups["m"].Value.StartsWith(stem, StringComparison.Ordinal)) + 1;
            Put(match, DateParts.OfMonths(Number(match, "y"), month, month), dates);
        }

        foreach (Match match in Quarters.Matches(text))
        {
            int first = Ordinal(match.Groups["a"].Value), last = match.Groups["b"].Success ? Ordinal(match.Groups["b"].Value) : first;
            if (last >= first)
                Put(match, DateParts.OfMonths(match.Groups["y"].Success ? Number(match, "y") : 0, (first * 3) - 2, last * 3), dates);
        }

        foreach (Match match in Span.Matches(text))
        {
            int first = MonthOf(match, "m"), last = MonthOf(match, "m2");
            if (last > first)
                Put(match, DateParts.OfMonths(match.Groups["y"].Success ? Number(match, "y") : 0, first, last), dates);
        }

        foreach (Match match in TwoMonths.Matches(text))
        {
            int first = match.Groups["n"].Success ? Number(match, "n") : MonthOf(match, "m"), last = match.Groups["n2"].Success ? Number(match, "n2") : MonthOf(match, "m2");
            if (first > 0 && last == first + 1 && last <= 12)
                Put(match, DateParts.OfMonths(match.Groups["y"].Success ? Number(match, "y") : 0, first, last), dates);
        }

        foreach (Match match in FirstMonths.Matches(text))
        {
            int year = match.Groups["y"].Success ? Number(match, "y") : dates.Where(date => date.End <= match.Index).OrderBy(static date => date.At).Select(static date => date.Date.LastYear).LastOrDefault();
            Put(match, DateParts.OfMonths(year, 1, Number(match, "n")), dates);
        }

        foreach (Match match in Years.Matches(text))
        {
            if (match.Groups["n"].Success)
                Put(match, DateParts.OfMonths(Number(match, "y"), 1, Math.Clamp(Number(match, "n"), 1, 12)), dates);
            // "в декабре 2024-го" is that month.
            else if (!dates.Exists(date => date.At < match.Index && date.End > match.Index && date.Date.FirstMonth > 0 && date.Date.LastYear == Number(match, "y")))
                Put(match, new DateParts(Number(match, "y"), Number(match, "y")), dates);
        }

        dates.Sort(static (left, right) => left.At.CompareTo(right.At));
    }

    private static void Put(Match match, DateParts date, List<DateMark> dates)
    {
        int end = match.Index + match.Length;
        dates.RemoveAll(other => other.At < end && match.Index < other.End);
        dates.Add(new DateMark(match.Index, end, date));
    }

    private static int MonthOf(Match match, string group) => Array.FindIndex(Stems, stem => match.Groups[group].Value.StartsWith(stem, StringComparison.Ordinal)) + 1;

    // "янв.-сент. 2025".
    private static readonly Regex Span = Pattern.Of(@"(?<!\p{L})(?<m>янв|февр?|март?|апр|май|мая|июн[ья]?|июл[ья]?|авг|сент?|окт|нояб?)\.?\s*[-–—]\s*(?<m2>февр?|март?|апр|май|мая|июн[ья]?|июл[ья]?|авг|сент?|окт|нояб?|дек)\.?(?!\p{L})(?:\s*(?<y>20\d\d)(?!\d)(?:\s*г(?:ода|\.)?)?)?");

    // "за май и июнь", "7月、8月两个月": of both together.
    private static readonly Regex TwoMonths = Pattern.Of(@"(?<=(?<!\p{L})за\s+(?:два\s+месяца\s*[,:–—-]?\s*)?)(?<m>январь|февраль|март|апрель|май|июнь|июль|август|сентябрь|октябрь|ноябрь)\s+и\s+(?<m2>февраль|март|апрель|май|июнь|июль|август|сентябрь|октябрь|ноябрь|декабрь)(?:\s+(?<y>20\d\d)(?!\d)(?:\s*г(?:ода|\.)?)?)?|(?:(?<y>20\d\d)年)?(?<![\d-])(?<n>\d{1,2})月(?:份)?[、和与](?<n2>\d{1,2})月(?:份)?(?=两个?月|累计|合计|共)");

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    private static int Ordinal(string written) => written switch { "i" or "1" or "一" => 1, "ii" or "2" or "二" => 2, "iii" or "3" or "三" => 3, _ => 4 };

    // "9 мес. 2024", «в 2025-м».
    private static readonly Regex Years = Pattern.Of(@"(?<![\d\p{L}])(?<n>[2-9]|1[0-2])\s*мес(?:\.|яц\p{L}*)?\s+(?<y>20\d\d)(?!\d)|(?<![\d-])(?<y>(?:19|20)\d\d)-(?:м|го|й|му)(?!\p{L})");

    // 前4月 is the first four months.
    private static readonly Regex FirstMonths = Pattern.Of(@"(?:(?<y>20\d\d)年)?前(?<n>[2-9]|1[0-2])月(?!\d{1,2}[日号])");

    // 2025.01 is a number unless it begins or ends the text of a cell.
    private static readonly Regex Short = Pattern.Of(@"(?<!\p{L})(?<m>янв|февр?|мар|апр|июн|июл|авг|сент?|окт|нояб?|дек)\.?\s+(?<y>20\d\d)(?!\d)|(?<![\d.,/]|№\s*)(?<n>0[1-9]|1[0-2])[./](?<y>20\d\d)(?![\d.])|(?<![\d-])(?<y>20\d\d)-(?<n>0[1-9]|1[0-2])(?![\d-])|^(?<y>20\d\d)\.(?<n>0[1-9]|1[0-2])(?=$|[\s(]|,\s|[\u4E00-\u9FFF-[年元亿万千百]])|(?<=\s)(?<y>20\d\d)\.(?<n>0[1-9]|1[0-2])$");

    private static readonly Regex Quarters = Pattern.Of(@"(?<![\p{L}\d])(?<a>i{1,3}|iv|[1-4])\s*[-–—]\s*(?<b>i{1,3}|iv|[1-4])\s*(?:кварталы?|кв\.?)(?:\s+(?<y>20\d\d)(?!\d))?|(?:(?<y>20\d\d)年)?第?(?<a>[1-4])(?:\s*[-至]\s*(?<b>[1-4]))?季度|(?:(?<y>20\d\d)年)?第(?<a>[1-4一二三四])季(?!度|节|赛)");
}
