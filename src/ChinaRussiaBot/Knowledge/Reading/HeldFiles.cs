namespace ChinaRussiaBot.Knowledge;

/// <summary>What need not be read because it is known to be sound and held elsewhere.</summary>
/// <param name="Holds">Whether that is so of a file, by its path relative to the knowledge folder.</param>
internal sealed record HeldFiles(Func<string, bool> Holds)
{
    public static HeldFiles None { get; } = new(static _ => false);

    /// <summary>All files there are, those with the others; null where the folder has to be looked through.</summary>
    public IEnumerable<string>? Present { get; init; }

    /// <summary>Opens one of them; null where they lie in the folder.</summary>
    public Func<string, Stream>? Open { get; init; }

    /// <summary>The sources that those files declare.</summary>
    public IReadOnlyList<Source> Sources { get; init; } = [];

    /// <summary>The file that takes an id there, after its space ("item x"); null when none does.</summary>
    public Func<string, string?> FileOf { get; init; } = static _ => null;

    /// <summary>Phrasings that ask for their items.</summary>
    public IEnumerable<string> Asked { get; init; } = [];

    /// <summary>What is known of files that are read all the same.</summary>
    public ParsedFiles Parsed { get; init; } = ParsedFiles.None;
}
