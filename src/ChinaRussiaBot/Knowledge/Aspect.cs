namespace ChinaRussiaBot.Knowledge;

/// <summary>What kind of number a measure is.</summary>
public enum Aspect
{
    /// <summary>An amount.</summary>
    Value,

    /// <summary>A change on a year before, in per cent.</summary>
    Growth,

    /// <summary>A part of a whole, in per cent.</summary>
    Share,

    /// <summary>A place in a ranking.</summary>
    Rank,

    /// <summary>A number of things.</summary>
    Count,

    /// <summary>A number of years.</summary>
    Duration,
}
