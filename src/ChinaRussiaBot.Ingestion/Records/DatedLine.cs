using System.Globalization;
using System.Text.RegularExpressions;

namespace ChinaRussiaBot.Ingestion.Records;

/// <summary>The full date in a line that says little else: 2024年1月12日, 12 января 2024 г., 12.01.2024. Pure.</summary>
internal static partial class DatedLine
{
    private static readonly string[] Months = ["январ", "феврал", "март", "апрел", "ма", "июн", "июл", "август", "сентябр", "октябр", "ноябр", "декабр"];

    /// <summary>ISO; null when there is none, or more than one, or a sentence around it.</summary>
    public static string? Of(string line) => OfWhole(line) ?? OfAPart(line) ?? Leading(line) ?? Updated(line) ?? Labelled(line) ?? Short(line);

    /// <summary>"date: 2024-08-15 Спрос растёт быстрее предложения": a saved page may begin with what its author did not write.</summary>
    public static string? Labelled(string line) => Front().Match(line) is { Success: true } front ? OfWhole(front.Groups["date"].Value) : null;

    [GeneratedRegex(@"^\s*(?:date|дата|日期)\s*[:：]?\s*(?<date>(?:19|20)\d\d-\d\d-\d\d)(?!\d)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Front();

    // "22.07.24" alone in its line, or with an hour; "ТАСС 17.06.24 Слов: 104" of an archive of messages.
    private static string? Short(string line) => TwoDigits().Match(line) is { Success: true } day ? OfWhole($"{day.Groups["day"].Value}20{day.Groups["year"].Value}") : null;

    [GeneratedRegex(@"^\s*(?:\p{Lu}[\p{L}.-]+\s+){0,2}(?<day>\d{2}\.\d{2}\.)(?<year>\d{2})(?:,?\s+\d{1,2}:\d{2})?(?:\s+Слов:\s*\d+)?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex TwoDigits();

    // "Страница министерства. Обновлено 20 августа 2026 года": what stands before it is as long as it likes.
    private static string? Updated(string line) => Label().Match(line) is { Success: true } label ? OfWhole(line[label.Index..]) : null;

    [GeneratedRegex(@"(?:(?<!\p{L})(?:обновлен[оа]|опубликован[оа]|размещен[оа]|дата\s+(?:публикации|обновления|размещения))|(?:发布|更新|发稿)(?:时间|日期|于))\s*[:：]?\s*\d", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Label();

    /// <summary>The day that a text begins with, behind the place where it was written: «ПЕКИН, 9 мая 2026 г. /ТАСС/. Товарооборот …».</summary>
    public static string? Leading(string text) => Dateline().Match(text) is { Success: true } first ? OfWhole(first.Value) : null;

    /// <summary>The text without where and when it was written.</summary>
    public static string WithoutDateline(string text) => Leading(text) is null ? text : Dateline().Replace(text, "", 1);

    // "Колонка · Имя Фамилия, аналитик · 19 марта 2026 г.": of its parts one is the date and nothing else.
    private static string? OfAPart(string line) => Parts().Split(line).Select(static part => part.Trim('*', '_', ' ', '\u00A0')).Where(static part => part.Length is > 0 and <= LongestDate)
        .Select(OfWhole).OfType<string>().Distinct().Take(2).ToArray() is [{ } only] ? only : null;

    private const int LongestDate = 22;

    [GeneratedRegex(@"\s[·|•–—/]\s|\s*[｜‖]\s*|\u3000", RegexOptions.CultureInvariant)]
    private static partial Regex Parts();

    // "Владивосток, 4 сентября 2025 года. Текст публикуется без сокращений."
    [GeneratedRegex(@"^[\s*_]*\p{Lu}[\p{L}-]{2,20},\s[^,.]{4,20}\s(?:19|20)\d\d(?=\s*(?:г\.|года)?[.,]?\s)", RegexOptions.CultureInvariant)]
    private static partial Regex Dateline();

    private static string? OfWhole(string line)
    {
        // "22 июля 2025 г." does not end a sentence.
        line = YearWord().Replace(line, "");
        MatchCollection found = Date().Matches(line);
        if (found.Count != 1 || line.Length - found[0].Length > 60 || line.TrimEnd().EndsWith('。') || line.Length - found[0].Length > 30 && line.TrimEnd().EndsWith('.'))
            return null;
        Match match = found[0];
        int month = match.Groups["name"].Success
            ? Array.FindIndex(Months, stem => match.Groups["name"].Value.StartsWith(stem, StringComparison.OrdinalIgnoreCase)) + 1
            : int.Parse(match.Groups["m"].ValueSpan, CultureInfo.InvariantCulture);
        string iso = string.Create(CultureInfo.InvariantCulture, $"{match.Groups["y"].Value}-{month:00}-{int.Parse(match.Groups["d"].ValueSpan, CultureInfo.InvariantCulture):00}");
        return DateOnly.TryParseExact(iso, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _) ? iso : null;
    }

    [GeneratedRegex(@"(?<=\d)\s*(?:г\.|года)\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex YearWord();

    [GeneratedRegex(@"(?<!\d)(?:(?<y>(?:19|20)\d\d)\s*年\s*(?<m>\d{1,2})\s*月\s*(?<d>\d{1,2})\s*日|(?<d>\d{1,2})\s+(?<name>январ|феврал|март|апрел|ма|июн|июл|август|сентябр|октябр|ноябр|декабр)[аяь]\s+(?<y>(?:19|20)\d\d)|(?<d>\d{2})\.(?<m>\d{2})\.(?<y>(?:19|20)\d\d)|(?<y>(?:19|20)\d\d)[-/.](?<m>\d{1,2})[-/.](?<d>\d{1,2}))(?!\d)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Date();
}
