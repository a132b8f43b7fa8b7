namespace ChinaRussiaBot.Knowledge;

/// <summary>What need not be read because it is known to be sound and held elsewhere.</summary>
/// <param name="Files">Paths relative to the knowledge folder.</param>
internal sealed record HeldFiles(IReadOnlySet<string> Files)
{
    public static HeldFiles None { get; } = new(new HashSet<string>());

    /// <summary>All files there are, those with the others; null where the folder has to be looked through. A file that is held need not be in it yet.</summary>
    public IEnumerable<string>? Present { get; init; }

    /// <summary>The sources that those files declare.</summary>
    public IReadOnlyList<Source> Sources { get; init; } = [];

    /// <summary>Ids taken there, each after its space ("item x"), with the file.</summary>
    public IEnumerable<(string Claim, string File)> Claims { get; init; } = [];

    /// <summary>How many those are, about.</summary>
    public int ClaimCount { get; init; }

    /// <summary>Phrasings that ask for their items.</summary>
    public IEnumerable<string> Asked { get; init; } = [];

    /// <summary>What is known of files that are read all the same.</summary>
    public ParsedFiles Parsed { get; init; } = ParsedFiles.None;
}
