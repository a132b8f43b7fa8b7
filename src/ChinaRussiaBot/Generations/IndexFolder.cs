namespace ChinaRussiaBot.Generations;

/// <summary>Where things lie in an index folder. The only place that spells these names.</summary>
/// <param name="Root">The index folder.</param>
internal sealed record IndexFolder(string Root)
{
    public const string Manifest = "manifest.json";
    public const string Golden = "golden.json";
    public const string Heard = "heard.bin";
    public const string Knowledge = "knowledge";
    public const string Lucene = "lucene";

    private const string BuildingPrefix = "building-";

    public string Generations => Path.Combine(Root, "generations");

    public string Pointer => Path.Combine(Root, "current");

    /// <summary>The last generation that was built but not published, for a person to look at.</summary>
    public string Staged => Path.Combine(Root, "staged");

    /// <summary>See <see cref="FileStamps"/>.</summary>
    public string Stamps => Path.Combine(Root, "stamps");

    /// <summary>Vectors that a build has got and not published yet.</summary>
    public string UnfinishedVectors => Path.Combine(Root, "vectors.unfinished");

    public string Lock => Path.Combine(Root, "writer.lock");

    public string Generation(string id) => Path.Combine(Generations, id);

    /// <summary>A fresh folder to build in, on the same volume, so that publishing is a rename.</summary>
    public string NewBuilding() => Path.Combine(Root, BuildingPrefix + Guid.NewGuid().ToString("N"));

    /// <summary>Ids of complete generations, oldest first.</summary>
    public IReadOnlyList<string> Ids() => !Directory.Exists(Generations)
        ? []
        : [.. Directory.EnumerateDirectories(Generations).Select(static path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    /// <summary>What crashed builds left behind.</summary>
    public IEnumerable<string> Leftovers() => Directory.EnumerateDirectories(Root, BuildingPrefix + "*");
}
