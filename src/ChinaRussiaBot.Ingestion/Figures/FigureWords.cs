using System.Collections.Frozen;
using System.Reflection;
using System.Text.RegularExpressions;

namespace ChinaRussiaBot.Ingestion.Figures;

/// <summary>The word classes of figures.txt (embedded): "class: word, word". Immutable.</summary>
internal static class FigureWords
{
    private const string Table = "Figures.figures.txt";

    private static readonly FrozenDictionary<string, string[]> Classes = Read().ToFrozenDictionary(static line => line.Key, static line => line.Words, StringComparer.Ordinal);

    public static IReadOnlyList<string> Of(string name) => Classes[name];

    /// <summary>A pattern for any of the words, the longest first.</summary>
    public static string Any(string name) => $"(?:{string.Join('|', Classes[name].OrderByDescending(static word => word.Length).Select(Regex.Escape))})";

    /// <summary>The words of a class that says what each stands for: "word = other".</summary>
    public static IEnumerable<(string From, string To)> Pairs(string name) =>
        Classes[name].Select(static pair => pair.Split('=', StringSplitOptions.TrimEntries)).Select(static pair => (pair[0], pair[1]));

    private static List<(string Key, string[] Words)> Read()
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(Table)
            ?? throw new InvalidOperationException($"The embedded table '{Table}' is missing.");
        using StreamReader reader = new(stream);
        List<(string, string[])> classes = [];
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#' && line.IndexOf(':', StringComparison.Ordinal) is > 0 and int colon)
                classes.Add((line[..colon], line[(colon + 1)..].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)));
        }

        return classes;
    }
}
