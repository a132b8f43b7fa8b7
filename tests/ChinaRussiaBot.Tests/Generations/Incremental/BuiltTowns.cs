using ChinaRussiaBot.Generations;
using Microsoft.Extensions.Time.Testing;

namespace ChinaRussiaBot.Tests.Generations.Incremental;

/// <summary>The towns and their index, built once for a class: each of its tests begins with a copy.</summary>
public sealed class BuiltTowns : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public BuiltTowns()
        : this("")
    {
    }

    internal BuiltTowns(string golden)
    {
        string knowledge = TownDocuments.WriteTo(folder).Knowledge;
        if (golden.Length > 0)
            folder.File("knowledge/golden/gate.jsonl", golden);
        First = new GenerationStore(folder.At("index"), Clock()).Build(knowledge);
    }

    /// <summary>What the first build came to.</summary>
    internal BuildResult First { get; }

    internal static FakeTimeProvider Clock() => new(new DateTimeOffset(2026, 11, 23, 8, 0, 0, TimeSpan.Zero));

    internal TownDocuments CopyTo(TemporaryFolder other)
    {
        foreach (string file in Directory.EnumerateFiles(folder.Path, "*", SearchOption.AllDirectories))
        {
            string copy = other.At(Path.GetRelativePath(folder.Path, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        return new TownDocuments(other);
    }

    public void Dispose() => folder.Dispose();
}
