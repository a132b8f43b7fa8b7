namespace ChinaRussiaBot.Generations;

/// <summary>What a generation says about itself.</summary>
public sealed record GenerationManifest
{
    /// <summary>The version of everything that is written into a generation: index fields, knowledge format, this manifest.</summary>
    public const int CurrentSchema = 5;

    /// <summary>Told apart from other programs' folders by this.</summary>
    public const string ProductName = "ChinaRussiaBot";

    /// <summary><see cref="ProductName"/>.</summary>
    public required string Product { get; init; }

    /// <summary>See <see cref="CurrentSchema"/>.</summary>
    public required int Schema { get; init; }

    /// <summary>The generation's id.</summary>
    public required string Id { get; init; }

    /// <summary>SHA-256 over schema and knowledge files, hexadecimal: equal for equal knowledge.</summary>
    public required string ContentHash { get; init; }

    /// <summary>What the maintainer calls this state of knowledge/ (a commit id, a tag); "" when not told.</summary>
    public required string KnowledgeRevision { get; init; }

    /// <summary>When it was built.</summary>
    public required DateTimeOffset BuiltAt { get; init; }

    /// <summary>Items per kind ("Figure", "Port" …), and how many of them have a text in each language.</summary>
    public required IReadOnlyDictionary<string, ItemCount> Counts { get; init; }

    /// <summary>Every file of the generation but this one; of <see cref="KnowledgePacks"/> those that lie in them.</summary>
    public required IReadOnlyList<ManifestFile> Files { get; init; }
}

/// <summary>Items of one kind.</summary>
/// <param name="Items">All of them.</param>
/// <param name="Zh">Those with a Chinese text.</param>
/// <param name="Ru">Those with a Russian text.</param>
public sealed record ItemCount(int Items, int Zh, int Ru);

/// <summary>One file of a generation.</summary>
/// <param name="Path">Relative, with forward slashes.</param>
/// <param name="Length">Bytes.</param>
/// <param name="Sha256">Hexadecimal.</param>
public sealed record ManifestFile(string Path, long Length, string Sha256);
