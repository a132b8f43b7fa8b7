namespace ChinaRussiaBot.Search;

/// <summary>The vectors that need not be asked for: of a build that was stopped, and of the index before. Open only while they are read.</summary>
internal sealed class KnownVectors : IDisposable
{
    private readonly List<VectorFile> files;
    private readonly Dictionary<UInt128, (int File, int Row)> rows = [];

    /// <param name="model">Vectors of another model are not looked at.</param>
    /// <param name="paths">The first one says how long vectors are; those of another length are not looked at either.</param>
    public KnownVectors(string model, params IEnumerable<string?> paths)
    {
        files = [.. paths.OfType<string>().Select(path => VectorFile.TryOpen(path, model)).OfType<VectorFile>()];
        for (int number = 0; number < files.Count; number++)
        {
            VectorFile file = files[number];
            for (int row = 0; file.Dimensions == files[0].Dimensions && row < file.Count; row++)
                rows.TryAdd(file.Row(row).Text, (number, row));
        }
    }

    /// <summary>How long the vectors are; null when there are none.</summary>
    public int? Dimensions => rows.Count == 0 ? null : files[0].Dimensions;

    /// <summary>The texts that have one.</summary>
    public IEnumerable<UInt128> Texts => rows.Keys;

    /// <summary>The vector of a text; empty when it is not known.</summary>
    public ReadOnlySpan<float> Find(UInt128 text) => rows.TryGetValue(text, out (int File, int Row) place) ? files[place.File].Vector(place.Row) : default;

    public void Dispose() => files.ForEach(static file => file.Dispose());
}
