using ChinaRussiaBot.Host.Channels.Telegram.Api;
using ChinaRussiaBot.Host.Intake;
using ChinaRussiaBot.Host.Store;
using ChinaRussiaBot.Host.Wording;
using ChinaRussiaBot.Ingestion;
using Telegram.Bot.Exceptions;
using Telegram.Bot.Types;

namespace ChinaRussiaBot.Host.Channels.Telegram.Handling;

/// <summary>
/// A file from an administrator, in a private chat only, goes the way of every document: read in a process of its own, written for review,
/// answered from only when somebody has built the index. For everybody else a file is a message without words.
/// </summary>
internal sealed class AdminDocuments(BotApi api, DocumentIntake intake, AdminCommands admin, ILogger<AdminDocuments> log)
{
    private const long MostOfTelegram = 20_000_000;

    /// <summary>Null when it is no file, or not this person's to give.</summary>
    public async Task<IReadOnlyList<Outgoing>?> Take(Incoming asked, CancellationToken stopping)
    {
        if (asked.Message.Document is not { } file || !admin.IsAdmin(asked))
            return null;
        long most = Math.Min(intake.MostBytes, MostOfTelegram);
        if (file.FileSize > most)
            return Messages.Send(asked, Texts.AdminFileTooLarge.In(asked.Language, ("size", Texts.Megabytes.In(asked.Language, most / 1_000_000))));
        await using FileStream content = new(
            Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, 1 << 16, FileOptions.DeleteOnClose | FileOptions.Asynchronous);
        if (!await Download(file, content, stopping))
            return Messages.Send(asked, Texts.AdminNoFile[asked.Language]);
        content.Position = 0;
        // The caption tells the date, or nothing that a document needs.
        string? date = asked.Message.Caption is { } caption ? SourceDate.Of(caption) : null;
        IngestionOutcome outcome = await intake.TakeAsync(file.FileName ?? "", content, id: null, date, stopping);
        Log.AdminAct(log, admin.Number(asked), "a document", outcome.GetType().Name);
        return Messages.Send(asked, DocumentText.Of(outcome, asked.Language), outcome is IngestionOutcome.Taken
            ? admin.Button(Texts.AdminBuild, AdminCommands.Reindex, asked.Language)
            : null);
    }

    private async Task<bool> Download(Document file, FileStream content, CancellationToken stopping)
    {
        try
        {
            await api.Download(file.FileId, content, stopping);
            return true;
        }
        catch (RequestException failure)
        {
            Log.SendFailed(log, "getFile", Failure.Kind(failure), "told to the administrator");
            return false;
        }
    }
}
