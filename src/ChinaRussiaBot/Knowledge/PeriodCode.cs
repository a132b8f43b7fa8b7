using System.Globalization;
using System.Text.RegularExpressions;

namespace ChinaRussiaBot.Knowledge;

/// <summary>Reads periods as knowledge/ writes them; the inverse of <see cref="Period.ToString"/>.</summary>
public static partial class PeriodCode
{
    private const int FirstYear = 1900;
    private const int LastYear = 2100;

    /// <summary>Reads "2022", "2024-Q1", "2024-H1", "2025-11", "2025-01..2025-09", "2013..2023", "as of 2024-05", "annual"; null otherwise.</summary>
    public static Period? Parse(string text)
    {
        text = text.Trim();
        if (text == "annual")
            return Period.Annual;
        if (text.StartsWith("as of ", StringComparison.Ordinal))
            return Date(text[6..].Trim()) is var (start, end) ? Period.AsOf(start, end) : null;
        if (PartOfYear().Match(text) is { Success: true } part)
        {
            int year = int.Parse(part.Groups[1].ValueSpan, CultureInfo.InvariantCulture);
            int number = part.Groups[3].ValueSpan[0] - '0';
            if (year is < FirstYear or > LastYear)
                return null;
            return part.Groups[2].Value == "Q" ? Period.OfQuarter(year, number) : number <= 2 ? Period.OfHalf(year, number) : null;
        }

        string[] ends = text.Split("..");
        if (ends.Length > 2 || Date(ends[0]) is not var (first, firstEnd))
            return null;
        if (ends.Length == 1)
            return Single(ends[0], first, firstEnd);
        if (Date(ends[1]) is not var (lastStart, last) || last < first || ends[0].Length != ends[1].Length)
            return null;
        return ends[0].Length switch
        {
            4 => Period.OfYears(first.Year, last.Year),
            7 => first.Year == last.Year ? Period.OfMonths(first.Year, first.Month, last.Month) : Period.OfDays(first, last),
            _ => Period.OfDays(first, lastStart),
        };
    }

    private static Period Single(string text, DateOnly start, DateOnly end) => text.Length switch
    {
        4 => Period.OfYear(start.Year),
        7 => Period.OfMonths(start.Year, start.Month, start.Month),
        _ => Period.OfDays(start, end),
    };

    private static (DateOnly Start, DateOnly End)? Date(string text)
    {
        text = text.Trim();
        string full = text.Length switch { 4 => text + "-01-01", 7 => text + "-01", 10 => text, _ => "" };
        if (!DateOnly.TryParseExact(full, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly start)
            || start.Year is < FirstYear or > LastYear)
            return null;
        DateOnly end = text.Length switch
        {
            4 => new DateOnly(start.Year, 12, 31),
            7 => start.AddMonths(1).AddDays(-1),
            _ => start,
        };
        return (start, end);
    }

    [GeneratedRegex(@"^(\d{4})-([QH])([1-4])$", RegexOptions.CultureInvariant)]
    private static partial Regex PartOfYear();
}
