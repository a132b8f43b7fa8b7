using System.Text.RegularExpressions;

namespace ChinaRussiaBot.Knowledge;

/// <summary>Where an id is taken, whether the knowledge can be read or not: an author who is mending one file begins another.</summary>
public static class TakenIds
{
    private static readonly string[] ItemFolders = ["figures", "ports", "policies", "documents"];

    /// <summary>The entry that a new one of the same id would clash with; null when there is none.</summary>
    /// <param name="folder">The knowledge folder.</param>
    /// <param name="reading">What reading it gave.</param>
    /// <param name="kind">The folder inside it where the new entry will lie: figures, sources …</param>
    /// <param name="id">The new entry's id.</param>
    public static KnowledgePlace? Find(string folder, KnowledgeReading reading, string kind, string id)
    {
        // Figures, ports, policies and passages share one space of ids; each other kind has its own, called as one of it is.
        if (reading.Places.TryGetValue(id, out KnowledgePlace place) || reading.Claims.TryGetValue($"{kind.TrimEnd('s')} {id}", out place))
            return place;

        // What stands in a file that is no YAML at the moment is not among what was read.
        return reading.Problems
            .Select(static problem => problem.File)
            .Distinct()
            .Where(file => Clashes(file.Split('/')[0], kind))
            .Select(file => LineOf(Path.Combine(folder, file), id) is { } line ? new KnowledgePlace(file, line) : (KnowledgePlace?)null)
            .FirstOrDefault(static found => found is not null);
    }

    private static bool Clashes(string kind, string other) => kind == other || (ItemFolders.Contains(kind) && ItemFolders.Contains(other));

    private static int? LineOf(string path, string id)
    {
        Regex entry = new($$"""^[\s{-]*["']?id["']?\s*:\s*["']?{{Regex.Escape(id)}}["']?\s*(?:[,}#].*)?$""", RegexOptions.CultureInvariant);
        try
        {
            return File.ReadLines(path).Index().Where(line => entry.IsMatch(line.Item)).Select(static line => (int?)(line.Index + 1)).FirstOrDefault();
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
