using ChinaRussiaBot.Knowledge;

namespace ChinaRussiaBot.Answering.Grounding;

/// <summary>A date or stretch of time as a text names it, whatever the spelling: I кв. is months 1 to 3. 0 stands for what is not said.</summary>
internal readonly record struct DateParts(int FirstYear, int LastYear, int FirstMonth = 0, int LastMonth = 0, int FirstDay = 0, int LastDay = 0)
{
    public static DateParts OfMonths(int year, int first, int last) =>
        (first, last) is (1, 12) ? new(year, year) : new(year, year, first, last);

    /// <summary>What the words for a declared period name; null for one without a date.</summary>
    public static DateParts? Of(Period period)
    {
        (DateOnly start, DateOnly end) = (period.Start, period.End);
        return period.Kind switch
        {
            PeriodKind.Annual => null,
            PeriodKind.Year or PeriodKind.Years => new(start.Year, end.Year),
            PeriodKind.Days or PeriodKind.AsOf when start == end => OfDay(start),
            PeriodKind.AsOf when start.Month != end.Month => new(start.Year, end.Year),
            PeriodKind.Days => new(start.Year, end.Year, start.Month, end.Month, start.Day, end.Day),
            _ => OfMonths(start.Year, start.Month, end.Month),
        };
    }

    public static DateParts OfDay(DateOnly day) => new(day.Year, day.Year, day.Month, day.Month, day.Day, day.Day);

    /// <summary>An ISO date as far as it is known; null when it is none.</summary>
    public static DateParts? OfIso(string? iso) => iso is not null && PeriodCode.Parse(iso) is { } period ? Of(period) : null;

    public DateParts InYear(int year) => FirstYear == 0 ? this with { FirstYear = year, LastYear = year } : this;

    /// <summary>The same, as far as this one says.</summary>
    public bool IsSaidBy(DateParts evidence) =>
        this == evidence || (FirstYear == 0 && this == evidence with { FirstYear = 0, LastYear = 0 });

    /// <summary>A day in the months that the evidence names: the item says the day, its field the months.</summary>
    public bool IsDayOf(DateParts months) =>
        FirstDay > 0 && months.FirstDay == 0 && months.FirstYear == FirstYear && months.FirstMonth > 0 && months.FirstMonth <= FirstMonth && LastMonth <= months.LastMonth;

    /// <summary>The first and the last of it stand in the evidence as days of their own.</summary>
    public (DateParts First, DateParts Last)? Ends => FirstDay > 0 && this is not { IsOneDay: true }
        ? (new(FirstYear, FirstYear, FirstMonth, FirstMonth, FirstDay, FirstDay), new(LastYear, LastYear, LastMonth, LastMonth, LastDay, LastDay))
        : null;

    private bool IsOneDay => FirstYear == LastYear && FirstMonth == LastMonth && FirstDay == LastDay;
}
