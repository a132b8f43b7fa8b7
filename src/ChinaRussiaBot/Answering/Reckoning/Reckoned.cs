namespace ChinaRussiaBot.Answering.Reckoning;

/// <summary>What is to be computed of several numbers.</summary>
internal enum Reckoned
{
    /// <summary>The first as a part of the second.</summary>
    Share,

    /// <summary>How many times the one is the other.</summary>
    Times,

    /// <summary>All together.</summary>
    Sum,

    /// <summary>How much more the one is; also which is more.</summary>
    Difference,
}
