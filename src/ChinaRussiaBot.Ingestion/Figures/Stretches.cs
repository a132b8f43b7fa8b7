using System.Globalization;
using System.Text.RegularExpressions;
using ChinaRussiaBot.Answering.Grounding;

namespace ChinaRussiaBot.Ingestion.Figures;

/// <summary>
/// The dates of a document's text: those that answers are checked by, and the looser ways in which reports name months: за девять месяцев
/// (2023 года), за три квартала, с января по май, 头三个月. Pure.
/// </summary>
internal static class Stretches
{
    private static readonly string[] Numerals = ["", "", "дв", "тр", "четыр", "пят", "шест", "сем", "вос", "девят", "десят", "одиннадцат", "двенадцат"];

    /// <param name="text">Normalised.</param>
    /// <param name="own">The year that the document is of, when it is known: of months without a year unless the text has named another.</param>
    /// <param name="breaks">Where paragraphs begin.</param>
    /// <param name="ended">The last month that was over when the document appeared; 0 when that is not known.</param>
    public static List<DateMark> Scan(string text, int? own = null, IReadOnlyList<int>? breaks = null, int ended = 0)
    {
        text = text.Replace('~', '-').Replace('～', '-');
        List<DateMark> dates = DateScanner.Scan(text);
        LooseDates.Add(text, dates);
        int year = own ?? 0;
        for (int index = 0; index < dates.Count; index++)
        {
            DateMark date = dates[index];
            // A paragraph begins with the document's own year.
            if (own is not null && index > 0 && breaks is not null && breaks.Any(at => dates[index - 1].At < at && at <= date.At))
                year = own.Value;
            // So does a sentence on months that are over: "2025年…98.7亿美元。1—5月…".
            else if (own is not null && index > 0 && date.Date is { FirstMonth: > 1 or 1, FirstDay: 0 } && date.Date.LastMonth <= ended && date.Date.LastMonth > date.Date.FirstMonth && text.AsSpan(dates[index - 1].End, Math.Max(0, date.At - dates[index - 1].End)).IndexOfAny('。', ';') >= 0)
                year = own.Value;
            // "2019年……，但今年以来……。6月……": of which year, an undated text does not say.
            if (own is null && index > 0 && AnyThisYear.IsMatch(text[dates[index - 1].End..Math.Max(dates[index - 1].End, date.At)]))
                year = 0;
            // "今年1至9月" behind another year: the document's own; where that is not known, it is not the one that was named before.
            if (date.Date.FirstMonth > 0 && !Year.IsMatch(text[date.At..date.End]) && IsOfThisYear(text, date.At, date.End))
            {
                dates[index] = date with { Date = date.Date with { FirstYear = own ?? 0, LastYear = own ?? 0 } };
                year = own ?? 0;
            }
            // The day on which something happened is not the year that the text is of.
            else if (date.Date.FirstDay > 0 && date.Date.FirstDay == date.Date.LastDay && date.Date.FirstMonth == date.Date.LastMonth)
                continue;
            else if (Year.IsMatch(text[date.At..date.End]))
                year = LeavesTheYear(text, date) ? year : date.Date.LastYear;
            else if (date.Date.FirstYear > 0 && date.Date.FirstYear == date.Date.LastYear && date.Date.FirstYear != year)
                dates[index] = date with { Date = date.Date with { FirstYear = year, LastYear = year } };
        }

        foreach (Match match in Months.Matches(text))
        {
            int last = Count(match.Groups["n"].Value) * (match.Groups["q"].Success ? 3 : 1);
            int end = match.Index + match.Length;
            DateMark? inside = dates.FindIndex(date => date.At < end && match.Index < date.End) is >= 0 and int at ? dates[at] : null;
            if (last is 0 or > 12 || inside is { Date.FirstMonth: > 0 })
                continue;
            // 今年头四个月, «за девять месяцев текущего года»: of the document's own year, whatever year was spoken of before.
            int named = !match.Groups["y"].Success && IsOfThisYear(text, match.Index, end) ? own ?? 0 : last == 12 && !match.Groups["y"].Success && own > 0 ? LastYear(text, dates, match.Index) is > 0 and int told ? told : own.Value - 1 : match.Groups["y"].Success ? int.Parse(match.Groups["y"].ValueSpan, CultureInfo.InvariantCulture) : own is not null && breaks?.LastOrDefault(at => at <= match.Index) is > 0 and int line ? LastYear(text, [.. dates.Where(date => date.At >= line)], match.Index) is > 0 and int near ? near : own.Value : LastYear(text, dates, match.Index);
            dates.RemoveAll(date => date.At < end && match.Index < date.End);
            dates.Add(new DateMark(match.Index, end, DateParts.OfMonths(named, 1, last)));
        }

        // "в первом квартале — 56,7, во втором — 60,2".
        foreach (Match match in Ordinals.Matches(text))
        {
            if (dates.Where(date => date.At < match.Index).OrderBy(static date => date.At).LastOrDefault() is { End: > 0, Date: { FirstMonth: > 0, FirstDay: 0 } before } && before.LastMonth - before.FirstMonth == 2)
            {
                int quarter = match.Groups["o"].Value[0] switch { 'в' => 2, 'т' => 3, _ => 4 };
                dates.Add(new DateMark(match.Index, match.Index + match.Length, DateParts.OfMonths(before.FirstYear, (quarter * 3) - 2, quarter * 3)));
            }
        }

        dates.Sort(static (left, right) => left.At.CompareTo(right.At));
        OfTheSameMonths(text, dates);
        return dates;
    }

    /// <summary>Whether a year is only set beside what the text goes on with: 比2024年, «за тот же период 2024 года», 2024年同期, 2030年之前, «в 2024 году он равнялся».</summary>
    public static bool LeavesTheYear(string text, DateMark date) =>
        TextPeriods.IsCompared(text, date) || TextPeriods.IsAgreed(text, date) || SamePeriod.IsMatch(text[..date.At]) || Since.IsMatch(text[..date.At]) || TextPeriods.IsTheSameTime(text, date) || Until.IsMatch(text, date.End);

    /// <summary>Whether a text counts from the year in which it was written: 今年, «текущего года».</summary>
    public static bool SaysThisYear(string text) => AnyThisYear.IsMatch(text);

    /// <summary>Whether a stretch of time is said to be of the year in which the text was written.</summary>
    public static bool IsOfThisYear(string text, int at, int end) => ThisYear.IsMatch(text[..at]) || ThisYearBehind.IsMatch(text, end);

    private static void OfTheSameMonths(string text, List<DateMark> dates)
    {
        for (int index = 1; index < dates.Count; index++)
        {
            DateMark date = dates[index];
            // "1—9月……高于2023年同期的……", «за девять месяцев …, за аналогичный период 2024 года»: of the same months, in the year that is named.
            if (date.Date is { FirstMonth: 0, FirstYear: > 0 } && date.Date.FirstYear == date.Date.LastYear && (TextPeriods.IsTheSameTime(text, date) || LikePeriod.IsMatch(text[..date.At]))
                && dates.FindLastIndex(index - 1, static other => other.Date is { FirstMonth: > 0, FirstDay: 0 }) is >= 0 and int like)
            {
                dates[index] = date with { Date = DateParts.OfMonths(date.Date.FirstYear, dates[like].Date.FirstMonth, dates[like].Date.LastMonth) };
                continue;
            }

            // "В первом полугодии 2026 года …. В 2025 году он равнялся …. Оборот города за шесть месяцев …": a whole year that is looked back on is not that of months that stand in those named before it.
            if (date.Date is not { FirstMonth: > 0, FirstDay: 0, FirstYear: > 0 } || Year.IsMatch(text[date.At..date.End])
                || dates.FindLastIndex(index - 1, other => Year.IsMatch(text[other.At..other.End]) && !LeavesTheYear(text, other)) is not (>= 0 and int named)
                || dates[named].Date is not { FirstMonth: 0 } || dates[named].Date.LastYear != date.Date.LastYear || !SentenceEnd.IsMatch(text[dates[named].End..date.At]))
                continue;
            if (named > 0 && dates.FindLastIndex(named - 1, other => Year.IsMatch(text[other.At..other.End]) && other.Date is { FirstMonth: > 0, FirstDay: 0 } && other.Date.FirstMonth <= date.Date.FirstMonth && other.Date.LastMonth >= date.Date.LastMonth) is >= 0 and int before && dates[before].Date.LastYear > date.Date.LastYear)
                dates[index] = date with { Date = date.Date with { FirstYear = dates[before].Date.LastYear, LastYear = dates[before].Date.LastYear } };
        }
    }

    private static readonly Regex SentenceEnd = Pattern.Of(@"[。;；]|[.]\s");

    // "за аналогичный период 2024 года", «в те же месяцы 2024 года».
    private static readonly Regex LikePeriod = Pattern.Of(@"(?:(?:аналогичн|соответствующ|так|т)\p{L}*\s+(?:же\s+)?(?:период|срок|время)\p{L}*|те(?:ми|м|х)?\s+же\s+месяц\p{L}*)\s+$");

    // "2024年之前".
    private static readonly Regex Until = Pattern.Of(@"\G(?:之|以)前");

    // What something is compared with is not the year that the text goes on with.
    private static int LastYear(string text, List<DateMark> dates, int before) =>
        dates.Where(date => date.At < before && !TextPeriods.IsCompared(text, date)).Select(static date => date.Date.LastYear).LastOrDefault();

    private static int Count(string numeral) =>
        int.TryParse(numeral, NumberStyles.None, CultureInfo.InvariantCulture, out int digits) ? digits is > 1 and <= 12 ? digits : 0
        : Questions.Tokenizer.IsHan(numeral[0]) ? Answering.Grounding.Words.Chinese(numeral) is > 1 and <= 12 and int han ? han : 0
        : Math.Max(0, Array.FindLastIndex(Numerals, stem => stem.Length > 0 && numeral.StartsWith(stem, StringComparison.Ordinal)));

    private static readonly Regex AnyThisYear = Pattern.Of($@"(?<!\p{{IsCyrillic}}){FigureWords.Any("this.year")}(?!\p{{IsCyrillic}})");

    private static readonly Regex ThisYearBehind = Pattern.Of($@"\G\s*{FigureWords.Any("this.year")}(?!\p{{L}})");

    private static readonly Regex ThisYear = Pattern.Of($@"{FigureWords.Any("this.year")}\s*$");

    private static readonly Regex Year = Pattern.Of(@"(?:19|20)\d\d");

    private static readonly Regex Ordinals = Pattern.Of(@"(?<!\p{L})во?\s+(?<o>втором|третьем|четв[её]ртом)(?=\s*[-—–:]|\s+\d)");

    // What it is compared with: чем за тот же период 2024 года.
    private static readonly Regex SamePeriod = Pattern.Of(@"(?:период\p{L}?|месяц\p{L}?|квартал\p{L}?|полугоди\p{L}|срок\p{L}?)\s+$");

    // "自2025年9月…试行免签政策以来": when something began is not the year that the text is of.
    private static readonly Regex Since = Pattern.Of(@"[自从]\s*$");

    private static readonly Regex Months = Pattern.Of(@"(?<!\p{L})(?:за|по итогам|итоги|в течение)\s+(?:первые\s+)?(?<n>\d{1,2}|двух?|дв[ае]|тр[иеё]х?|четыр[её]х?|пят[ьи]|шест[ьи]|сем[ьи]|восьми|восемь|девят[ьи]|десят[ьи]|одиннадцат[ьи]|двенадцат[ьи])\s+(?:месяц(?:а|ев)|мес\.|мес(?!\p{L})|(?<q>квартал(?:а|ов)))(?:\s+(?<y>(?:19|20)\d\d)(?:\s*(?:г\.|года?))?)?"
        + @"|(?:(?<y>(?:19|20)\d\d)年)?头(?<n>[二两三四五六七八九十]|\d{1,2})个月");
}
