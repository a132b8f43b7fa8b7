namespace ChinaRussiaBot.Ingestion.Extraction;

/// <summary>How much one file may take. What exceeds them is refused with the reason.</summary>
public sealed record ReadingLimits
{
    /// <summary>Bytes of the file. Default 100 MB.</summary>
    public long Bytes { get; init; } = 100_000_000;

    /// <summary>Bytes of everything an archive unpacks to. Default 300 MB.</summary>
    public long UnpackedBytes { get; init; } = 300_000_000;

    /// <summary>How many times its packed size an entry of an archive may be. Default 300.</summary>
    public int UnpackedRatio { get; init; } = 300;

    /// <summary>Files inside an archive. Default 5,000.</summary>
    public int ArchiveEntries { get; init; } = 5_000;

    /// <summary>Pages. Default 2,000.</summary>
    public int Pages { get; init; } = 2_000;

    /// <summary>Cells of tables. Default 500,000.</summary>
    public int Cells { get; init; } = 500_000;

    /// <summary>Characters of text. Default 10 million.</summary>
    public int Characters { get; init; } = 10_000_000;

    /// <summary>Elements inside elements. Default 200.</summary>
    public int Depth { get; init; } = 200;

    /// <summary>Scanned pages that are read. Default 200.</summary>
    public int ScannedPages { get; init; } = 200;

    /// <summary>Memory of the reading process. Default 1 GB.</summary>
    public long Memory { get; init; } = 1L << 30;

    /// <summary>Computing time of the reading process; the programs that read scanned pages have their own. Default one minute.</summary>
    public TimeSpan Time { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>The defaults.</summary>
    public static ReadingLimits Default { get; } = new();
}
