namespace ChinaRussiaBot.Knowledge;

/// <summary>What stretch of time a period is.</summary>
public enum PeriodKind
{
    /// <summary>One calendar year.</summary>
    Year,

    /// <summary>A quarter.</summary>
    Quarter,

    /// <summary>A half-year.</summary>
    Half,

    /// <summary>One month.</summary>
    Month,

    /// <summary>Several months of one year.</summary>
    Months,

    /// <summary>Several whole years.</summary>
    Years,

    /// <summary>From one day to another.</summary>
    Days,

    /// <summary>A state at a date, not a sum over time.</summary>
    AsOf,

    /// <summary>Per year, by contract or design: no particular year.</summary>
    Annual,
}
