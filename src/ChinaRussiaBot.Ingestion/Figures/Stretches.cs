using System.Globalization;
using System.Text.RegularExpressions;
using ChinaRussiaBot.Answering.Grounding;

namespace ChinaRussiaBot.Ingestion.Figures;

/// <summary>
/// The dates of a document's text: those that answers are checked by, and the looser ways in which reports name months: за девять месяцев
/// (2023 года), за три квартала, с января по май, 头三个月. Pure.
/// </summary>
internal static partial class Stretches
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
        for (int index = 0; index < dates.Count && own is not null; index++)
        {
            DateMark date = dates[index];
            // A paragraph begins with the document's own year.
            if (index > 0 && breaks is not null && breaks.Any(at => dates[index - 1].At < at && at <= date.At))
                year = own.Value;
            // So does a sentence on months that are over: "2025年…98.7亿美元。1—5月…".
            else if (index > 0 && date.Date is { FirstMonth: > 1 or 1, FirstDay: 0 } && date.Date.LastMonth <= ended && date.Date.LastMonth > date.Date.FirstMonth && text.AsSpan(dates[index - 1].End, Math.Max(0, date.At - dates[index - 1].End)).IndexOfAny('。', ';') >= 0)
                year = own.Value;
            // "今年1至9月" behind another year: the document's own.
            if (own > 0 && date.Date.FirstMonth > 0 && !Year().IsMatch(text[date.At..date.End]) && ThisYear.IsMatch(text[..date.At]))
                dates[index] = date with { Date = date.Date with { FirstYear = own.Value, LastYear = own.Value } };
            // The day on which something happened is not the year that the text is of.
            else if (date.Date.FirstDay > 0 && date.Date.FirstDay == date.Date.LastDay && date.Date.FirstMonth == date.Date.LastMonth)
                continue;
            else if (Year().IsMatch(text[date.At..date.End]))
                year = TextPeriods.IsCompared(text, date) || SamePeriod().IsMatch(text[..date.At]) || Since().IsMatch(text[..date.At]) ? year : date.Date.LastYear;
            else if (date.Date.FirstYear > 0 && date.Date.FirstYear == date.Date.LastYear && date.Date.FirstYear != year)
                dates[index] = date with { Date = date.Date with { FirstYear = year, LastYear = year } };
        }

        foreach (Match match in Months().Matches(text))
        {
            int last = Count(match.Groups["n"].Value) * (match.Groups["q"].Success ? 3 : 1);
            int end = match.Index + match.Length;
            DateMark? inside = dates.FindIndex(date => date.At < end && match.Index < date.End) is >= 0 and int at ? dates[at] : null;
            if (last is 0 or > 12 || inside is { Date.FirstMonth: > 0 })
                continue;
            // 今年头四个月: of the document's own year, whatever year was spoken of before.
            int named = last == 12 && !match.Groups["y"].Success && own > 0 ? LastYear(text, dates, match.Index) is > 0 and int told ? told : own.Value - 1 : own > 0 && text.AsSpan(0, match.Index).EndsWith("今年", StringComparison.Ordinal) ? own.Value : match.Groups["y"].Success ? int.Parse(match.Groups["y"].ValueSpan, CultureInfo.InvariantCulture) : own is not null && breaks?.LastOrDefault(at => at <= match.Index) is > 0 and int line ? LastYear(text, [.. dates.Where(date => date.At >= line)], match.Index) is > 0 and int near ? near : own.Value : LastYear(text, dates, match.Index);
            dates.RemoveAll(date => date.At < end && match.Index < date.End);
            dates.Add(new DateMark(match.Index, end, DateParts.OfMonths(named, 1, last)));
        }

        // "в первом квартале — 56,7, во втором — 60,2".
        foreach (Match match in Ordinals().Matches(text))
        {
            if (dates.Where(date => date.At < match.Index).OrderBy(static date => date.At).LastOrDefault() is { End: > 0, Date: { FirstMonth: > 0, FirstDay: 0 } before } && before.LastMonth - before.FirstMonth == 2)
            {
                int quarter = match.Groups["o"].Value[0] switch { 'в' => 2, 'т' => 3, _ => 4 };
                dates.Add(new DateMark(match.Index, match.Index + match.Length, DateParts.OfMonths(before.FirstYear, (quarter * 3) - 2, quarter * 3)));
            }
        }

        dates.Sort(static (left, right) => left.At.CompareTo(right.At));
        return dates;
    }

    // What something is compared with is not the year that the text goes on with.
    private static int LastYear(string text, List<DateMark> dates, int before) =>
        dates.Where(date => date.At < before && !TextPeriods.IsCompared(text, date)).Select(static date => date.Date.LastYear).LastOrDefault();

    private static int Count(string numeral) =>
        int.TryParse(numeral, NumberStyles.None, CultureInfo.InvariantCulture, out int digits) ? digits is > 1 and <= 12 ? digits : 0
        : Questions.Tokenizer.IsHan(numeral[0]) ? Answering.Grounding.Words.Chinese(numeral) is > 1 and <= 12 and int han ? han : 0
        : Math.Max(0, Array.FindLastIndex(Numerals, stem => stem.Length > 0 && numeral.StartsWith(stem, StringComparison.Ordinal)));

    private static readonly Regex ThisYear = new($@"{FigureWords.Any("this.year")}\s*$", RegexOptions.CultureInvariant);

    [GeneratedRegex(@"(?:19|20)\d\d", RegexOptions.CultureInvariant)]
    private static partial Regex Year();

    [GeneratedRegex(@"(?<!\p{L})во?\s+(?<o>втором|третьем|четв[её]ртом)(?=\s*[-—–:]|\s+\d)", RegexOptions.CultureInvariant)]
    private static partial Regex Ordinals();

    // What it is compared with: чем за тот же период 2024 года.
    [GeneratedRegex(@"(?:период\p{L}?|месяц\p{L}?|квартал\p{L}?|полугоди\p{L}|срок\p{L}?)\s+$", RegexOptions.CultureInvariant)]
    private static partial Regex SamePeriod();

    // "自2025年9月…试行免签政策以来": when something began is not the year that the text is of.
    [GeneratedRegex(@"[自从]\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Since();

    [GeneratedRegex(
        @"(?<!\p{L})(?:за|по итогам|итоги|в течение)\s+(?:первые\s+)?(?<n>\d{1,2}|двух?|дв[ае]|тр[иеё]х?|четыр[её]х?|пят[ьи]|шест[ьи]|сем[ьи]|восьми|восемь|девят[ьи]|десят[ьи]|одиннадцат[ьи]|двенадцат[ьи])\s+(?:месяц(?:а|ев)|мес\.|мес(?!\p{L})|(?<q>квартал(?:а|ов)))(?:\s+(?<y>(?:19|20)\d\d)(?:\s*(?:г\.|года?))?)?"
        + @"|(?:(?<y>(?:19|20)\d\d)年)?头(?<n>[二两三四五六七八九十]|\d{1,2})个月",
        RegexOptions.CultureInvariant)]
    private static partial Regex Months();
}
