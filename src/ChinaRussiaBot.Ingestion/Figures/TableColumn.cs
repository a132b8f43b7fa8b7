namespace ChinaRussiaBot.Ingestion.Figures;

/// <summary>What the header says of a column.</summary>
/// <param name="Words">All header cells above it, without unit and period.</param>
/// <param name="Header">As written, for periods.</param>
/// <param name="Unit">Null when the header names none.</param>
/// <param name="IsGrowth">Whether it holds changes in per cent.</param>
/// <param name="IsOther">Whether it holds what is no amount: shares, ranks, indices.</param>
internal sealed record TableColumn(string Words, string Header, string? Unit, bool IsGrowth, bool IsOther)
{
    /// <summary>Whether its changes are written as what the year before is a hundred of: 126,3 for +26,3 %.</summary>
    public bool IsIndex { get; init; }

    /// <summary>Whether its amounts are sums of money, or are none, where the header says so (金额, стоимость; 数量, количество).</summary>
    public AmountKind Dimension { get; init; }

    /// <summary>Whether it says by how much its neighbours changed, in their unit.</summary>
    public bool IsDifference { get; init; }

    /// <summary>Whether header or cells write a per cent.</summary>
    public bool IsPerCent { get; init; }

    /// <summary>Whether it holds words alone: what its rows are of, no values that changes are of.</summary>
    public bool IsLabel { get; init; }

    /// <summary>Whether it names the units of the rows.</summary>
    public bool IsUnit { get; init; }

    /// <summary>What it is of, bare of dates and units: pairs a column of changes with one of values.</summary>
    public string Whose { get; init; } = "";

    /// <summary>The header cells above its own: columns under one of them belong together. "" where the header has one row.</summary>
    public string Group { get; init; } = "";

    /// <summary>As <see cref="Whose"/>, of its own header cell alone.</summary>
    public string Leaf { get; init; } = "";

    /// <summary>The stretches of time that it names for itself, not those that it compares with.</summary>
    public string Dates { get; init; } = "";
}
