namespace ChinaRussiaBot.Ingestion.Figures;

/// <summary>What kind of amounts a column holds.</summary>
internal enum AmountKind
{
    /// <summary>The header does not say.</summary>
    Any,

    /// <summary>Sums.</summary>
    Money,

    /// <summary>Weights, volumes, numbers of things.</summary>
    Physical,
}
