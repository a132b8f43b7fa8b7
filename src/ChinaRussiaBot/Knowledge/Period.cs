using System.Globalization;

namespace ChinaRussiaBot.Knowledge;

/// <summary>A stretch of time as figures are stated for it. Compared by kind and ends. Immutable.</summary>
public sealed record Period : IComparable<Period>
{
    private const int FewDays = 4;

    private Period(PeriodKind kind, DateOnly start, DateOnly end)
    {
        Kind = kind;
        Start = start;
        End = end;
    }

    /// <summary>What stretch it is.</summary>
    public PeriodKind Kind { get; }

    /// <summary>First day. For <see cref="PeriodKind.Annual"/> the smallest date.</summary>
    public DateOnly Start { get; }

    /// <summary>Last day.</summary>
    public DateOnly End { get; }

    /// <summary>By contract or design: no particular year.</summary>
    public static Period Annual { get; } = new(PeriodKind.Annual, DateOnly.MinValue, DateOnly.MinValue);

    /// <summary>One calendar year.</summary>
    public static Period OfYear(int year) => new(PeriodKind.Year, new(year, 1, 1), new(year, 12, 31));

    /// <summary>Quarter 1 to 4.</summary>
    public static Period OfQuarter(int year, int quarter) =>
        new(PeriodKind.Quarter, new(year, (quarter * 3) - 2, 1), EndOfMonth(year, quarter * 3));

    /// <summary>Half-year 1 or 2.</summary>
    public static Period OfHalf(int year, int half) =>
        new(PeriodKind.Half, new(year, (half * 6) - 5, 1), EndOfMonth(year, half * 6));

    /// <summary>Months of one year; quarters, halves and whole years become what they are.</summary>
    public static Period OfMonths(int year, int first, int last) => (first, last) switch
    {
        (1, 12) => OfYear(year),
        (1, 6) => OfHalf(year, 1),
        (7, 12) => OfHalf(year, 2),
        (1, 3) or (4, 6) or (7, 9) or (10, 12) => OfQuarter(year, last / 3),
        _ when first == last => new(PeriodKind.Month, new(year, first, 1), EndOfMonth(year, first)),
        _ => new(PeriodKind.Months, new(year, first, 1), EndOfMonth(year, last)),
    };

    /// <summary>Whole years, first and last included.</summary>
    public static Period OfYears(int first, int last) =>
        first == last ? OfYear(first) : new(PeriodKind.Years, new(first, 1, 1), new(last, 12, 31));

    /// <summary>From one day to another.</summary>
    public static Period OfDays(DateOnly first, DateOnly last) => new(PeriodKind.Days, first, last);

    /// <summary>A state at a year, month or day, given by its first and last day.</summary>
    public static Period AsOf(DateOnly start, DateOnly end) => new(PeriodKind.AsOf, start, end);

    /// <summary>The same stretch some years later (or, negative, earlier).</summary>
    public Period Shift(int years) => Kind == PeriodKind.Annual
        ? this
        : new(Kind, Start.AddYears(years), Kind is PeriodKind.Days ? End.AddYears(years) : EndOfMonth(End.Year + years, End.Month));

    /// <summary>Parts of one year that follow one another as one stretch ("March and April"); null when they do not, or are fewer than two.</summary>
    internal static Period? Joined(IReadOnlyList<Period> parts)
    {
        List<Period> ordered = [.. parts.Where(static part => part.Kind is PeriodKind.Month or PeriodKind.Months or PeriodKind.Quarter or PeriodKind.Half).Order()];
        if (ordered.Count < 2 || ordered.Count != parts.Count || ordered[0].Start.Year != ordered[^1].End.Year)
            return null;
        for (int next = 1; next < ordered.Count; next++)
        {
            if (ordered[next - 1].End.AddDays(1) != ordered[next].Start)
                return null;
        }

        return OfMonths(ordered[0].Start.Year, ordered[0].Start.Month, ordered[^1].End.Month);
    }

    /// <summary>Whether any two share a day: stretches of one cumulative series do.</summary>
    internal static bool AnyOverlap(IReadOnlyList<Period> periods)
    {
        for (int left = 0; left < periods.Count; left++)
        {
            for (int right = left + 1; right < periods.Count; right++)
            {
                if (periods[left].Overlaps(periods[right]))
                    return true;
            }
        }

        return false;
    }

    /// <summary>The same days but for a few at the end: "eight months and a bit" and "by 2 September".</summary>
    internal bool IsNearly(Period other) => Kind != PeriodKind.Days && other.Kind == PeriodKind.Days && Start == other.Start
        && Math.Abs(End.DayNumber - other.End.DayNumber) <= FewDays;

    /// <summary>Whether all of <paramref name="other"/> lies within.</summary>
    public bool Contains(Period other) => Start <= other.Start && other.End <= End;

    /// <summary>Whether the two share a day.</summary>
    public bool Overlaps(Period other) => Start <= other.End && other.Start <= End;

    /// <summary>The same days, whatever the kind: "2024-Q1" and "2024-01..2024-03".</summary>
    public bool SameDays(Period other) => Start == other.Start && End == other.End;

    /// <summary>By last day, then the longer first.</summary>
    public int CompareTo(Period? other)
    {
        if (other is null)
            return 1;
        int order = End.CompareTo(other.End);
        return order != 0 ? order : other.Start.CompareTo(Start);
    }

    /// <summary>As knowledge/ writes it.</summary>
    public override string ToString() => Kind switch
    {
        PeriodKind.Year => Format(Start, "yyyy"),
        PeriodKind.Quarter => string.Create(CultureInfo.InvariantCulture, $"{Start.Year}-Q{End.Month / 3}"),
        PeriodKind.Half => string.Create(CultureInfo.InvariantCulture, $"{Start.Year}-H{End.Month / 6}"),
        PeriodKind.Month => Format(Start, "yyyy-MM"),
        PeriodKind.Months => $"{Format(Start, "yyyy-MM")}..{Format(End, "yyyy-MM")}",
        PeriodKind.Years => $"{Format(Start, "yyyy")}..{Format(End, "yyyy")}",
        PeriodKind.Days => $"{Format(Start, "yyyy-MM-dd")}..{Format(End, "yyyy-MM-dd")}",
        PeriodKind.AsOf => $"as of {AsOfDate()}",
        PeriodKind.Annual => "annual",
    };

    /// <inheritdoc cref="CompareTo"/>
    public static bool operator <(Period left, Period right) => left.CompareTo(right) < 0;

    /// <inheritdoc cref="CompareTo"/>
    public static bool operator >(Period left, Period right) => left.CompareTo(right) > 0;

    /// <inheritdoc cref="CompareTo"/>
    public static bool operator <=(Period left, Period right) => left.CompareTo(right) <= 0;

    /// <inheritdoc cref="CompareTo"/>
    public static bool operator >=(Period left, Period right) => left.CompareTo(right) >= 0;

    /// <summary>The date of a state as precisely as it is known: year, month or day.</summary>
    internal string AsOfDate() =>
        Start == End ? Format(Start, "yyyy-MM-dd") : Start.Month == End.Month ? Format(Start, "yyyy-MM") : Format(Start, "yyyy");

    private static DateOnly EndOfMonth(int year, int month) => new(year, month, DateTime.DaysInMonth(year, month));

    private static string Format(DateOnly date, string format) => date.ToString(format, CultureInfo.InvariantCulture);
}
