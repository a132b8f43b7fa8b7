using ChinaRussiaBot.Host.Engine;
using ChinaRussiaBot.Ingestion;
using ChinaRussiaBot.Ingestion.Extraction;
using Microsoft.Extensions.Options;

namespace ChinaRussiaBot.Host.Intake;

/// <summary>
/// Takes documents from maintainers, whatever way they come: an upload, a message. One at a time; the file is read in a process of its own, and
/// nothing is asked of it before a person has rebuilt the index.
/// </summary>
internal sealed class DocumentIntake(IOptions<EngineOptions> engine, IOptions<AdminOptions> admin, TimeProvider clock, ILogger<DocumentIntake> log) : IDisposable
{
    private const int BufferBytes = 1 << 16;

    private readonly Ingestor ingestor = new(clock);
    private readonly SemaphoreSlim oneAtATime = new(1, 1);

    /// <summary>Bytes of the largest file taken.</summary>
    public long MostBytes => admin.Value.MaxUploadMegabytes * 1_000_000L;

    /// <param name="name">The file's name as its sender gives it; folders in it are ignored.</param>
    /// <param name="content">Read to its end, and no further than <see cref="MostBytes"/>.</param>
    /// <param name="id">The id it gets; null: made of its name.</param>
    /// <param name="date">When it was published, as <see cref="SourceDate.Of"/> gives it; null: as the document says.</param>
    /// <param name="cancellation">Ends the reading; nothing is written then.</param>
    public async Task<IngestionOutcome> TakeAsync(string name, Stream content, string? id, string? date, CancellationToken cancellation)
    {
        if (engine.Value.FindKnowledge() is not { } knowledge)
            return new IngestionOutcome.Refused(RefusalReason.NotWritable, "");
        string plain = Path.GetFileName(name.Replace('\\', '/'));
        await oneAtATime.WaitAsync(cancellation);
        DirectoryInfo? folder = null;
        try
        {
            folder = Directory.CreateTempSubdirectory("chinarussiabot-upload-");
            string path = Path.Combine(folder.FullName, "file");
            if (!await SaveAsync(content, path, cancellation))
                return new IngestionOutcome.Refused(RefusalReason.TooLarge, $"{admin.Value.MaxUploadMegabytes}");
            IngestionOutcome outcome = await ingestor.IngestAsync(new IngestionRequest(path, knowledge) { Name = plain, Id = id, Date = date }, cancellation);
            RefusalReason? refused = (outcome as IngestionOutcome.Refused)?.Reason;
            Log.Document(log, refused);
            return outcome;
        }
        catch (Exception full) when (full is (IOException and not BadHttpRequestException) or UnauthorizedAccessException)
        {
            Log.NoPlace(log, full.Message);
            return new IngestionOutcome.Refused(RefusalReason.NotWritable, "");
        }
        finally
        {
            oneAtATime.Release();
            folder?.Delete(recursive: true);
        }
    }

    public void Dispose() => oneAtATime.Dispose();

    private async Task<bool> SaveAsync(Stream content, string path, CancellationToken cancellation)
    {
        await using FileStream file = File.Create(path);
        byte[] buffer = new byte[BufferBytes];
        int read;
        while ((read = await content.ReadAsync(buffer, cancellation)) > 0)
        {
            if (file.Length + read > MostBytes)
                return false;
            await file.WriteAsync(buffer.AsMemory(0, read), cancellation);
        }

        return true;
    }
}
