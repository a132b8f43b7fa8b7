using System.Globalization;
using ChinaRussiaBot.Ingestion.Figures;
using ChinaRussiaBot.Knowledge;

namespace ChinaRussiaBot.Ingestion.Review;

/// <summary>Found figures → entries for review, each beside what is known of the same measure and period.</summary>
internal static class Proposals
{
    /// <param name="document">Id of the document.</param>
    /// <param name="figures">What was found.</param>
    /// <param name="knowledge">What is known.</param>
    /// <param name="decided">Entries of an earlier version: the rejected ones stay rejected, and people's changes stay.</param>
    /// <returns>Without those that are accepted already.</returns>
    public static IReadOnlyList<ProposedEntry> Of(string document, IReadOnlyList<ProposedFigure> figures, KnowledgeBase knowledge, IReadOnlyList<ProposedEntry> decided)
    {
        List<ProposedEntry> entries = [];
        Dictionary<string, int> taken = new(StringComparer.Ordinal);
        foreach (ProposedFigure figure in figures)
        {
            string id = IdOf(document, figure);
            int count = taken[id] = taken.GetValueOrDefault(id) + 1;
            if (count > 1)
                id = string.Create(CultureInfo.InvariantCulture, $"{id}-{count}");
            if (knowledge.Item(id) is not null)
                continue;
            ProposedEntry entry = new(id, [.. Fields(figure, knowledge)], Rejected: false);
            entries.Add(decided.FirstOrDefault(earlier => earlier.Id == id && earlier.Value("sentence") == entry.Value("sentence")) is { } before
                ? before with { Fields = [.. before.Fields.Select(field => field.Key == "passage" ? (field.Key, figure.Passage) : field)] }
                : entry);
        }

        return entries;
    }

    public static string IdOf(string document, ProposedFigure figure) => IdOf(document, figure.Measure.Id, figure.Period.ToString());

    public static string IdOf(string document, string measure, string period) =>
        $"{measure}.{period.Replace("..", "_", StringComparison.Ordinal).Replace("as of ", "at-", StringComparison.Ordinal)}.{document}";

    private static IEnumerable<(string Key, string Value)> Fields(ProposedFigure figure, KnowledgeBase knowledge)
    {
        yield return ("measure", figure.Measure.Id);
        if (figure.Subject is { } subject)
            yield return ("subject", subject);
        yield return ("period", figure.Period.ToString());
        yield return ("value", figure.Value.Source);
        if (figure.Growth is { } growth)
            yield return ("growth", growth.Source);
        yield return ("passage", figure.Passage);
        if (figure.Preliminary)
            yield return ("status", "preliminary");
        yield return ("sentence", figure.Sentence);
        if (figure.Page is { } page)
            yield return ("page", page.ToString(CultureInfo.InvariantCulture));
        string known = string.Join("; ", knowledge.Figures
            .Where(other => other.Measure == figure.Measure && other.Subject == figure.Subject && other.Period.SameDays(figure.Period))
            .Select(other => $"{other.Id} {other.Value.Source} ({Compared(other.Value, figure.Value)})"));
        if (known.Length > 0)
            yield return ("known", known);
    }

    private static string Compared(Quantity known, Quantity found)
    {
        decimal step = Math.Max(known.Step, found.Step);
        return known.Value == found.Value ? "the same" : Math.Abs(known.Value - found.Value) <= step ? "the same, rounded" : "differs";
    }
}
