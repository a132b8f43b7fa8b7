namespace ChinaRussiaBot.Tests.Generations;

/// <summary>One edit of a copy of the real knowledge, good or bad.</summary>
/// <param name="Name">What an editor would call it.</param>
/// <param name="Make">Changes the folder; throws when what it changes is not there any more.</param>
public sealed record SeededEdit(string Name, Action<string> Make)
{
    /// <inheritdoc/>
    public override string ToString() => Name;

    internal static SeededEdit Replace(string name, string file, string old, string now) => new(name, folder =>
    {
        string path = Path.Combine(folder, file);
        string text = File.ReadAllText(path);
        int at = text.IndexOf(old, StringComparison.Ordinal);
        if (at < 0)
            throw new InvalidOperationException($"{file} does not hold '{old}' any more: mend the test.");
        File.WriteAllText(path, text[..at] + now + text[(at + old.Length)..]);
    });

    internal static SeededEdit Append(string name, string file, string entry) =>
        new(name, folder => File.AppendAllText(Path.Combine(folder, file), "\n" + entry));

    internal static SeededEdit Delete(string name, params string[] files) => new(name, folder =>
    {
        foreach (string file in files)
            File.Delete(Path.Combine(folder, file));
    });

    /// <summary>Changes the first text after <paramref name="id"/> that follows <paramref name="field"/>.</summary>
    internal static SeededEdit Within(string name, string file, string id, string field, Func<string, string> change) => new(name, folder =>
    {
        string path = Path.Combine(folder, file);
        string[] lines = File.ReadAllLines(path);
        int entry = Array.FindIndex(lines, line => line.Trim() is { } trimmed && (trimmed == $"- id: {id}" || trimmed == $"id: {id}"));
        int at = entry < 0 ? -1 : Array.FindIndex(lines, entry, line => line.TrimStart().StartsWith(field + ":", StringComparison.Ordinal));
        if (at < 0)
            throw new InvalidOperationException($"{file} has no '{field}' of '{id}' any more: mend the test.");
        string changed = change(lines[at]);
        if (changed == lines[at])
            throw new InvalidOperationException($"{name}: nothing changed in '{lines[at]}': mend the test.");
        lines[at] = changed;
        File.WriteAllLines(path, lines);
    });
}
