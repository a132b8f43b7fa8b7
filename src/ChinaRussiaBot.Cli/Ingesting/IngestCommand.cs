using System.CommandLine;
using ChinaRussiaBot.Ingestion;

namespace ChinaRussiaBot.Cli.Ingesting;

/// <summary>ingest FILE…: documents into files for review.</summary>
internal static class IngestCommand
{
    public static Command Create(Settings settings, Terminal terminal)
    {
        Argument<string[]> files = new("FILE") { Description = "PDF, DOCX, XLSX, CSV, HTML, Markdown or TXT.", Arity = ArgumentArity.OneOrMore };
        Option<string?> id = new("--id") { Description = "The id of the document; made of the file's name when left out. For one file." };
        Option<string?> target = new("--out") { Description = "The knowledge folder to write into; the one in use when left out." };
        Option<string?> date = new("--date") { Description = "When it was published (2025-03-08 or 2025-03), where the document does not say." };
        Option<bool> dryRun = new("--dry-run") { Description = "Prints what would be written and writes nothing." };
        Command command = new("ingest", "Reads documents into knowledge files for a person to review: passages, source and proposed figures.")
        {
            files, id, date, target, dryRun,
            ReviewCommands.Accept(settings, terminal),
            ReviewCommands.Reject(settings, terminal),
        };
        command.SetAction(async (parsed, cancellation) =>
        {
            string[] given = parsed.GetRequiredValue(files);
            if (parsed.GetValue(id) is not null && given.Length > 1)
                throw new UsageException("--id is for one file.");
            string? published = parsed.GetValue(date) is not { } day ? null
                : SourceDate.Of(day) ?? throw new UsageException($"--date {day}: write a day or a month, as 2025-03-08 or 2025-03.");
            string knowledge = parsed.GetValue(target) is { } folder ? terminal.Resolve(folder) : settings.RequiredKnowledgeFolder();
            if (!Directory.Exists(knowledge))
                throw new UsageException($"{knowledge}: there is no such folder.");
            Ingestor ingestor = new(terminal.Clock);
            int exit = ExitCode.Done;
            foreach (string file in given)
            {
                IngestionRequest request = new(terminal.Resolve(file), knowledge) { Id = parsed.GetValue(id), Date = published, DryRun = parsed.GetValue(dryRun) };
                IngestionOutcome outcome = await Progress.ShowAsync(terminal, $"Reading {file}", _ => ingestor.IngestAsync(request, cancellation));
                if (!IngestText.Print(outcome, file, request, terminal))
                    exit = ExitCode.Unusable;
            }

            return exit;
        });
        return command;
    }
}
