namespace ChinaRussiaBot.Ingestion.Pdf;

/// <summary>One printed line: cells are what wide gaps divide. Coordinates in points from the lower left corner.</summary>
internal sealed record PdfLine(IReadOnlyList<string> Cells, double Left, double Right, double Baseline, double Size, bool Bold, int Page)
{
    public string Text { get; } = string.Join(' ', Cells);

    /// <summary>Where each cell begins, for rows of tables.</summary>
    public IReadOnlyList<double> Starts { get; init; } = [];

    /// <summary>Where each cell ends.</summary>
    public IReadOnlyList<double> Ends { get; init; } = [];
}
