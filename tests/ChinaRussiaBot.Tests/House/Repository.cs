namespace ChinaRussiaBot.Tests.House;

/// <summary>The files of the repository, as the rules of the house look at them.</summary>
internal static class Repository
{
    private static readonly HashSet<string> NotOurs =
        new(["bin", "obj", "data", "artifacts", "node_modules", ".git", ".vs", ".idea", "BenchmarkDotNet.Artifacts", "TestResults"], StringComparer.Ordinal);

    public static string Root { get; } = FindRoot();

    /// <summary>Relative paths with forward slashes, in ordinal order.</summary>
    public static IReadOnlyList<string> Files { get; } = [.. Walk(Root).Select(Relative).Order(StringComparer.Ordinal)];

    /// <summary>Code written by hand below the given folder.</summary>
    public static IEnumerable<string> Code(string folder) =>
        Files.Where(path => path.StartsWith(folder + "/", StringComparison.Ordinal) && path.EndsWith(".cs", StringComparison.Ordinal));

    public static IEnumerable<string> Projects => Files.Where(static path => path.EndsWith(".csproj", StringComparison.Ordinal));

    public static string Text(string relative) => File.ReadAllText(Path.Combine(Root, relative));

    public static string[] Lines(string relative) => File.ReadAllLines(Path.Combine(Root, relative));

    private static string Relative(string path) => Path.GetRelativePath(Root, path).Replace('\\', '/');

    private static IEnumerable<string> Walk(string folder) => Directory.EnumerateFiles(folder).Concat(
        Directory.EnumerateDirectories(folder).Where(static sub => !NotOurs.Contains(Path.GetFileName(sub))).SelectMany(Walk));

    private static string FindRoot()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "ChinaRussiaBot.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("The tests run inside the repository.");
    }
}
