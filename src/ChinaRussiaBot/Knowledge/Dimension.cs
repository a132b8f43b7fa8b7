namespace ChinaRussiaBot.Knowledge;

/// <summary>What a unit measures. Quantities of different dimensions are never compared or combined.</summary>
public enum Dimension
{
    /// <summary>Money, in one currency per unit.</summary>
    Money,

    /// <summary>Mass.</summary>
    Mass,

    /// <summary>Volume.</summary>
    Volume,

    /// <summary>Per cent or percentage points.</summary>
    Share,

    /// <summary>Countable things: ports, cars, journeys.</summary>
    Count,

    /// <summary>A place in a ranking.</summary>
    Rank,

    /// <summary>Length.</summary>
    Length,

    /// <summary>Area.</summary>
    Area,

    /// <summary>Duration.</summary>
    Time,

    /// <summary>Something per unit of time.</summary>
    Flow,

    /// <summary>Something per something else that is not time.</summary>
    Rate,
}
