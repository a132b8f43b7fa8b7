using System.Text;
using YamlDotNet.RepresentationModel;

namespace ChinaRussiaBot.Ingestion.Review;

/// <summary>proposed/ID.yaml: figures that wait for a person. Nothing but ingestion reads it.</summary>
internal static class ProposedFile
{
    public static string PathOf(string document) => $"{Knowledge.KnowledgeFolder.Proposed}/{document}.yaml";

    public static string AcceptedPathOf(string document) => $"figures/{document}.yaml";

    public static IReadOnlyList<ProposedEntry> Read(string path) => !File.Exists(path) ? [] :
        [.. YamlFile.Entries(path).Select(static entry => new ProposedEntry(
            YamlFile.Text(entry, "id") ?? "",
            [.. entry.Children.Select(static pair => (((YamlScalarNode)pair.Key).Value ?? "", (pair.Value as YamlScalarNode)?.Value ?? "")).Where(static field => field.Item1 is not ("id" or "rejected"))],
            YamlFile.Text(entry, "rejected") == "true"))];


    /// <summary>Null when nothing is left to keep.</summary>
    public static string? Write(string document, IReadOnlyList<ProposedEntry> entries)
    {
        if (entries.Count == 0)
            return null;
        StringBuilder yaml = new();
        yaml.Append($"""
            # Figures that the document {document} seems to state. This is not knowledge yet: check and index do not read this folder.
            # Compare each with its sentence and with what is known already, change what is wrong, then
            #   ingest accept {document}             takes all that are not rejected; or ingest accept {document} FIGURE…
            #   ingest reject {document} FIGURE…     keeps them from being proposed again

            """.ReplaceLineEndings("\n"));
        foreach (ProposedEntry entry in entries)
            Append(yaml, entry, static _ => true);
        return yaml.ToString();
    }

    /// <summary>An entry of figures/: what only helps to decide stays behind.</summary>
    public static string Accepted(ProposedEntry entry)
    {
        StringBuilder yaml = new();
        Append(yaml, entry, static key => !ProposedEntry.IsForReview(key));
        return yaml.ToString();
    }

    internal static void Append(StringBuilder yaml, ProposedEntry entry, Predicate<string> wanted)
    {
        yaml.Append("- id: ").Append(entry.Id).Append('\n');
        foreach ((string key, string value) in entry.Fields)
        {
            if (wanted(key))
                yaml.Append("  ").Append(key).Append(':').Append(value.Length == 0 ? "" : " ").Append(key is "period" or "page" || value.Length == 0 ? value : YamlText.Scalar(value)).Append('\n');
        }

        if (entry.Rejected)
            yaml.Append("  rejected: true\n");
    }
}
