using System.Text;

namespace ChinaRussiaBot.Ingestion.Review;

/// <summary>proposed/open/ID.yaml: values that wait for a person to say what they are of, or when. Nothing but ingestion reads it.</summary>
public static class OpenFile
{
    /// <summary>Below the knowledge folder.</summary>
    public static string PathOf(string document) => $"{Knowledge.KnowledgeFolder.Proposed}/open/{document}.yaml";

    /// <summary>Null when nothing is left open.</summary>
    internal static string? Write(string document, IReadOnlyList<ProposedEntry> entries)
    {
        if (entries.Count == 0)
            return null;
        StringBuilder yaml = new();
        yaml.Append($"""
            # Values that the document {document} states without saying surely what they are of, or when. Many are of nothing that is declared: leave those.
            # Where you know better than the text, write what is missing (measure, period, subject; "likely" has the guesses), then
            #   ingest accept {document}             takes all that are complete; or ingest accept {document} VALUE…
            #   ingest reject {document} VALUE…      keeps them from being listed again

            """.ReplaceLineEndings("\n"));
        foreach (ProposedEntry entry in entries)
            ProposedFile.Append(yaml, entry, static _ => true);
        return yaml.ToString();
    }
}
