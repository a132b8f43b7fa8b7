namespace ChinaRussiaBot.Knowledge;

/// <summary>What the newest evidence says of a border crossing, for lists of those that work or do not.</summary>
public enum PortState
{
    /// <summary>It worked, perhaps in its season only.</summary>
    Working,

    /// <summary>It was closed or suspended.</summary>
    Closed,

    /// <summary>Declared, but hardly or never used.</summary>
    Unused,

    /// <summary>Being built or planned.</summary>
    Building,

    /// <summary>The sources do not tell.</summary>
    Unclear,
}
