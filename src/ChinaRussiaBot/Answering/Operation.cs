namespace ChinaRussiaBot.Answering;

/// <summary>What was done with the operands of a computed number. What its formula shows is a rendering of it.</summary>
internal enum Operation
{
    /// <summary>The first less the second.</summary>
    Difference,

    /// <summary>All together.</summary>
    Sum,

    /// <summary>All together, divided by how many they are.</summary>
    Mean,

    /// <summary>The only operand, divided by a number that the formula tells.</summary>
    EqualPart,

    /// <summary>The first in per cent of the second.</summary>
    Share,

    /// <summary>The change from the second to the first, in per cent of the second.</summary>
    Growth,

    /// <summary>How many times the first is the second.</summary>
    Ratio,

    /// <summary>The first, money, for one unit of the second: the only one of two units.</summary>
    UnitPrice,
}
