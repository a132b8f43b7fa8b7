using ChinaRussiaBot.Generations;
using ChinaRussiaBot.Host.Tests.Support;

[assembly: AssemblyFixture(typeof(SharedHost))]

namespace ChinaRussiaBot.Host.Tests.Support;

/// <summary>
/// One host over the small knowledge for all tests that only read, ask, or are refused; and its index, built once:
/// hosts of their own folder begin with a copy, because five hundred builds of the same are most of a test run.
/// </summary>
public sealed class SharedHost : IAsyncLifetime
{
    private static readonly TemporaryFolder built = new();

    internal RunningHost Host { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        SmallKnowledge.Write(built);
        Assert.NotNull(new GenerationStore(built.Sub("index"), TimeProvider.System).Build(built.Sub("knowledge")).Published);
        Host = await RunningHost.Start(cookies: false);
    }

    public async ValueTask DisposeAsync()
    {
        await Host.DisposeAsync();
        built.Dispose();
    }

    /// <summary>Puts the index of the small knowledge into a folder.</summary>
    internal static void CopyIndex(TemporaryFolder folder)
    {
        string from = Path.Combine(built.Path, "index");
        foreach (string file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            string copy = Path.Combine(folder.Path, "index", Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }
}
