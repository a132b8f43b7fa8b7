using System.Globalization;
using System.Text.RegularExpressions;
using ChinaRussiaBot.Knowledge;

namespace ChinaRussiaBot.Ingestion.Figures;

/// <summary>Rows of times below a header that says so (Квартал | I | II, 月份 | 1 | 2): what is no time there is of nothing that is known. Pure.</summary>
internal static class RowTimes
{
    private static readonly Regex Times = Pattern.AnyCase($@"^\s*{FigureWords.Any("times")}\s*$");
    private static readonly Regex Whole = Pattern.AnyCase($@"^\s*{FigureWords.Any("times.year")}\s*$");

    /// <summary>Whether a header says no more than that its column is of the whole year: Год, 全年.</summary>
    public static bool IsTheYear(string header) => Whole.IsMatch(header);

    /// <summary>Whether a header says that its column holds times.</summary>
    public static bool Are(string header) => Times.IsMatch(header);

    /// <summary>The months, quarter or year that a cell below such a header means by a number alone; null for other cells.</summary>
    public static Period? Of(string header, string cell, int year)
    {
        if (year == 0 || !Are(header))
            return null;
        if (Whole.IsMatch(cell))
            return Period.OfYear(year);
        if (Number.Match(cell) is not { Success: true } number)
            return null;
        int count = number.Groups["roman"] is { Success: true } roman ? roman.Value is "IV" ? 4 : roman.Length : int.Parse(number.Groups["n"].ValueSpan, CultureInfo.InvariantCulture);
        return Quarter.IsMatch(header) ? count is >= 1 and <= 4 ? Period.OfMonths(year, (3 * count) - 2, 3 * count) : null
            : Month.IsMatch(header) && !number.Groups["roman"].Success && count is >= 1 and <= 12 ? Period.OfMonths(year, count, count) : null;
    }

    private static readonly Regex Number = Pattern.Of(@"^\s*(?:(?<roman>I{1,3}|IV)|(?<n>\d{1,2}))\s*(?:кв\.?)?\s*$");

    private static readonly Regex Quarter = Pattern.AnyCase("квартал|季");

    private static readonly Regex Month = Pattern.AnyCase("месяц|月");
}
