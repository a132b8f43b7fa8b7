using System.Globalization;
using ChinaRussiaBot.Ingestion.Figures;
using ChinaRussiaBot.Knowledge;

namespace ChinaRussiaBot.Ingestion.Review;

/// <summary>Open values → entries for review; what is missing stands in them as an empty field.</summary>
internal static class OpenEntries
{
    private static readonly string[] Needed = ["measure", "period"];

    /// <param name="document">Id of the document.</param>
    /// <param name="open">What was found.</param>
    /// <param name="knowledge">What is known: a value that was accepted is open no longer.</param>
    /// <param name="decided">Entries of an earlier version: the rejected ones stay rejected, and what people have completed stays.</param>
    public static IReadOnlyList<ProposedEntry> Of(string document, IReadOnlyList<OpenFigure> open, KnowledgeBase knowledge, IReadOnlyList<ProposedEntry> decided)
    {
        HashSet<(string?, decimal)> known = [.. knowledge.Figures.Select(static figure => (figure.Passage?.Id, figure.Value.Value))];
        List<ProposedEntry> entries = [];
        int number = decided.Select(static entry => Number(entry.Id)).DefaultIfEmpty(0).Max();
        foreach (OpenFigure figure in open.Where(figure => !known.Contains((figure.Passage, figure.Value.Value))))
        {
            ProposedEntry? before = decided.FirstOrDefault(earlier => earlier.Value("value") == figure.Value.Source && earlier.Value("sentence") == figure.Sentence && !entries.Exists(entry => entry.Id == earlier.Id));
            string id = before?.Id ?? string.Create(CultureInfo.InvariantCulture, $"open-{++number}.{document}");
            (string Key, string Value)[] fields = [.. Fields(figure)];
            entries.Add(before is null ? new(id, fields, Rejected: false) : before with { Fields = [.. before.Fields.Select(field => field.Key == "passage" || field.Value.Length == 0 ? (field.Key, Array.Find(fields, now => now.Key == field.Key).Value ?? "") : field)] });
        }

        return entries;
    }

    /// <summary>The first field that nobody has written yet; null when there is none.</summary>
    public static string? Missing(ProposedEntry entry) => Array.Find(Needed, key => string.IsNullOrEmpty(entry.Value(key))) ?? entry.Fields.FirstOrDefault(static field => field.Value.Length == 0).Key;

    /// <summary>The entry as a figure: with an id like those of the proposed ones.</summary>
    public static ProposedEntry AsFigure(ProposedEntry entry, string document, Predicate<string> isTaken)
    {
        string made = Proposals.IdOf(document, entry.Value("measure") ?? "", entry.Value("period") ?? "");
        string id = made;
        for (int count = 2; isTaken(id); count++)
            id = string.Create(CultureInfo.InvariantCulture, $"{made}-{count}");
        return entry with { Id = id };
    }

    private static int Number(string id) => id.StartsWith("open-", StringComparison.Ordinal) && id.IndexOf('.', StringComparison.Ordinal) is > 0 and var end && int.TryParse(id.AsSpan(5, end - 5), NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : 0;

    private static IEnumerable<(string Key, string Value)> Fields(OpenFigure figure)
    {
        yield return ("measure", figure.Measure?.Id ?? "");
        if (figure.Measure is null)
            yield return ("likely", string.Join(" ", figure.Likely.Select(static measure => measure.Id)));
        if (figure.Subject is not null || figure.LacksPlace)
            yield return ("subject", figure.Subject ?? "");
        yield return ("period", figure.Period?.ToString() ?? "");
        yield return ("value", figure.Value.Source);
        if (figure.Growth is { } growth)
            yield return ("growth", growth.Source);
        yield return ("passage", figure.Passage);
        yield return ("sentence", figure.Sentence);
        if (figure.Page is { } page)
            yield return ("page", page.ToString(CultureInfo.InvariantCulture));
    }
}
