using ChinaRussiaBot.Ingestion;

namespace ChinaRussiaBot.Cli.Ingesting;

/// <summary>What came of a file, in lines that say where to look.</summary>
internal static class IngestText
{
    /// <summary>False when the file was refused.</summary>
    public static bool Print(IngestionOutcome outcome, string file, IngestionRequest request, Terminal terminal)
    {
        switch (outcome)
        {
            case IngestionOutcome.Refused refused:
                terminal.Error.WriteLine($"{file}: {RefusalText.English(refused.Reason, refused.Detail)}");
                return false;
            case IngestionOutcome.Unchanged same:
                terminal.Out.WriteLine($"{file}: already ingested as {same.Id}, nothing to do");
                return true;
            case IngestionOutcome.Taken taken:
                Print(taken.Document, file, request, terminal);
                return true;
            default:
                return false;
        }
    }

    private static void Print(IngestedDocument document, string file, IngestionRequest request, Terminal terminal)
    {
        TextWriter output = terminal.Out;
        string languages = string.Join(", ", document.Passages.OrderBy(static pair => pair.Key).Select(static pair => $"{LanguageTag.Of(pair.Key)} {pair.Value}"));
        string pages = document.Pages > 0 ? $", {document.Pages} page{(document.Pages == 1 ? "" : "s")}" : "";
        output.WriteLine($"{file}: {document.Kind.ToString().ToUpperInvariant()}{pages} -> {document.Id}{(request.DryRun ? " (dry run: nothing is written)" : "")}");
        output.WriteLine($"  {document.Passages.Values.Sum()} passage{(document.Passages.Values.Sum() == 1 ? "" : "s")} ({languages}) in {document.Sections} section{(document.Sections == 1 ? "" : "s")}");
        if (document.Change is var (kept, added, gone))
            output.WriteLine($"  a new version: {kept} passages kept, {added} new, {gone} gone");
        output.WriteLine($"  source: {document.Publisher?.ToString() ?? "publisher not known"}; {document.Title}; {document.Date ?? "date not known"}");
        if (document.Figures > 0)
            output.WriteLine($"  {document.Figures} figure{(document.Figures == 1 ? "" : "s")} proposed: look them over, then ingest accept {document.Id}");
        if (document.Open > 0)
            output.WriteLine($"  {document.Open} value{(document.Open == 1 ? "" : "s")} of which the text does not say surely what or when: complete those you know, then ingest accept {document.Id}");
        foreach (string note in document.Notes.Select(NoteText.English))
            output.WriteLine($"  note: {note}");
        foreach ((string path, string content) in document.Files)
        {
            output.WriteLine($"  {terminal.Show(Path.Combine(request.Knowledge, path))}");
            if (request.DryRun)
                output.WriteLine(content);
        }
    }
}
