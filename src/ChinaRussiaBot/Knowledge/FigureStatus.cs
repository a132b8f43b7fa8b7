namespace ChinaRussiaBot.Knowledge;

/// <summary>How firm a figure is.</summary>
public enum FigureStatus
{
    /// <summary>As published.</summary>
    Final,

    /// <summary>To be revised.</summary>
    Preliminary,

    /// <summary>An estimate.</summary>
    Estimate,

    /// <summary>Contradicted by another source.</summary>
    Disputed,

    /// <summary>From a weak carrier: answers hedge.</summary>
    Weak,
}
