namespace ChinaRussiaBot.Knowledge;

/// <summary>What a passage says.</summary>
public enum PassageKind
{
    /// <summary>A fact.</summary>
    Fact,

    /// <summary>A shortcoming or difficulty.</summary>
    Problem,

    /// <summary>Advice.</summary>
    Recommendation,

    /// <summary>Why something is so or should be done.</summary>
    Reason,

    /// <summary>Context.</summary>
    Background,
}
