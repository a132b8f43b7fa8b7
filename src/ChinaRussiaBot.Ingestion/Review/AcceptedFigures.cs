using ChinaRussiaBot.Ingestion.Figures;
using YamlDotNet.RepresentationModel;

namespace ChinaRussiaBot.Ingestion.Review;

/// <summary>Figures that people accepted from an earlier version of a document.</summary>
internal static class AcceptedFigures
{
    /// <summary>
    /// Their file, with the passages in which the new version states the same values; null when nothing moves. A figure that the new version
    /// does not state is left as it is, for check to complain about.
    /// </summary>
    public static string? Repointed(string knowledge, string document, FoundFigures found)
    {
        string path = Path.Combine(knowledge, ProposedFile.AcceptedPathOf(document));
        if (!File.Exists(path))
            return null;
        string before = File.ReadAllText(path);
        string after = before;
        foreach (YamlMappingNode entry in YamlFile.Entries(path))
        {
            if (YamlFile.Text(entry, "passage") is { } passage
                && Now(entry, found) is { } now)
                after = after.Replace($"passage: {passage}\n", $"passage: {now}\n", StringComparison.Ordinal);
        }

        return after == before ? null : after;
    }

    // One that a person completed is found by its value alone: the text tells no more.
    private static string? Now(YamlMappingNode entry, FoundFigures found) =>
        found.Proposed.FirstOrDefault(figure => figure.Measure.Id == YamlFile.Text(entry, "measure") && figure.Period.ToString() == YamlFile.Text(entry, "period") && figure.Value.Source == YamlFile.Text(entry, "value"))?.Passage
        ?? (found.Open.Where(figure => figure.Value.Source == YamlFile.Text(entry, "value")).Select(static figure => figure.Passage).Distinct().Take(2).ToArray() is [var only] ? only : null);
}
