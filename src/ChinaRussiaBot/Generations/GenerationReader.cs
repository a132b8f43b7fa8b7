using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using ChinaRussiaBot.Answering;
using ChinaRussiaBot.Knowledge;
using ChinaRussiaBot.Search;
using ChinaRussiaBot.Search.Ranking;
using ChinaRussiaBot.Text;

namespace ChinaRussiaBot.Generations;

/// <summary>Opens a generation folder, or says what is wrong with it. Never writes.</summary>
internal static class GenerationReader
{
    /// <param name="folder">Where it lies.</param>
    /// <param name="clock">Tells answers the date of asking.</param>
    /// <param name="days">Which day that is for whom.</param>
    /// <param name="hearing">Writes down what answers hear from documents; null for nobody.</param>
    /// <exception cref="UnusableIndexException">It cannot serve.</exception>
    public static Generation Open(string folder, TimeProvider clock, AskingDays days, Hearing? hearing = null)
    {
        // People wait for the first answer: what does not need the rest is done beside it.
        Task dictionary = Task.Run(ChineseWords.Prepare);
        (GenerationManifest manifest, KnowledgeCopies copies, HeldTable held) = VerifiedToServe(folder);
        Task<ReadItemsFile>? items = held.IsOfThisEngine ? Task.Run(() => ReadItemsFile.Open(Path.Combine(folder, IndexFolder.Lucene))) : null;
        (KnowledgeBase knowledge, DocumentPassages documents) = Read(folder, copies, held);
        try
        {
            documents.Hearing = hearing;
            Func<KnowledgeBase, ReadItems>? read = items is null ? null : known => items.GetAwaiter().GetResult().Of(known);
            QuestionAnswerer answerer = Sound(() => new QuestionAnswerer(knowledge, manifest.Id, clock, documents, read, days));
            dictionary.GetAwaiter().GetResult();
            return new Generation(manifest, knowledge, answerer, documents);
        }
        catch
        {
            documents.Dispose();
            throw;
        }
    }

    /// <exception cref="UnusableIndexException">It cannot be read.</exception>
    public static RetainedKnowledge OpenKnowledge(string folder)
    {
        (GenerationManifest manifest, KnowledgeCopies copies, HeldTable held) = VerifiedToServe(folder);
        (KnowledgeBase knowledge, DocumentPassages documents) = Read(folder, copies, held);
        return new RetainedKnowledge(manifest, knowledge, documents);
    }

    /// <summary>Ids of its sources.</summary>
    /// <exception cref="UnusableIndexException">They cannot be read.</exception>
    public static IReadOnlySet<string> Sources(string folder) =>
        Held(Path.Combine(folder, IndexFolder.Lucene)).Sources.Select(static held => held.Source.Id).ToHashSet(StringComparer.Ordinal);

    /// <summary>
    /// The manifest of a generation that would open. Of one that this very engine built it is enough that what answers rest on is as it was
    /// written, which takes a fraction of the time. Any other is opened.
    /// </summary>
    /// <exception cref="UnusableIndexException">It cannot serve.</exception>
    public static GenerationManifest Servable(string folder, TimeProvider clock)
    {
        (GenerationManifest manifest, _, HeldTable held) = VerifiedToServe(folder);
        if (!held.IsOfThisEngine)
        {
            using Generation opened = Open(folder, clock, AskingDays.Utc);
        }

        return manifest;
    }

    [SuppressMessage("Reliability", "CA2000", Justification = "The index goes over to the passages.")]
    private static (KnowledgeBase Knowledge, DocumentPassages Documents) Read(string folder, KnowledgeCopies copies, HeldTable held)
    {
        string lucene = Path.Combine(folder, IndexFolder.Lucene);
        // Another engine may parse otherwise.
        Task<KnowledgeReading> knowing = Task.Run(() => copies.Read(
            held.ForReaders with { Parsed = held.IsOfThisEngine ? ParsedFiles.Read(lucene) : ParsedFiles.None }));
        PassageIndex index = Sound(() => PassageIndex.Open(lucene));
        KnowledgeReading reading = knowing.GetAwaiter().GetResult();
        if (reading.Knowledge is null)
        {
            index.Dispose();
            throw new UnusableIndexException(
                IndexFault.OtherSchema,
                $"{folder}: this version of the product cannot read its knowledge ({reading.Problems[0]}).");
        }

        DocumentPassages documents = DocumentPassages.Of(index, reading.Knowledge, held.Passages);
        return (reading.Knowledge.With(documents.AsHeld()), documents);
    }

    private static HeldTable Held(string folder) => Sound(() => HeldTable.Read(folder));

    /// <summary>What is read, unless the files are damaged.</summary>
    private static T Sound<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (InvalidDataException broken)
        {
            throw new UnusableIndexException(IndexFault.Damaged, broken.Message, broken);
        }
    }

    /// <summary>The manifest, after every file was found to be as it was written.</summary>
    /// <exception cref="UnusableIndexException">It is foreign, of another schema, or damaged.</exception>
    public static GenerationManifest Verified(string folder)
    {
        GenerationManifest manifest = Manifest(folder);
        Verify(folder, NotAuthored(manifest));
        KnowledgeCopies.Of(folder, manifest).Verify(static _ => true);
        return manifest;
    }

    /// <exception cref="UnusableIndexException">A file is not as it was written.</exception>
    public static void Verify(string folder, IEnumerable<ManifestFile> files)
    {
        try
        {
            Parallel.ForEach(files, file => Verify(folder, file));
        }
        catch (AggregateException damaged)
        {
            throw damaged.InnerExceptions[0];
        }
    }

    /// <summary>
    /// The manifest, the authored files and the table of what the index holds, after all that answers rest on was found to be as it was written. The copies of
    /// documents that the index holds are not among that: they are there to be compared with.
    /// </summary>
    private static (GenerationManifest Manifest, KnowledgeCopies Copies, HeldTable Held) VerifiedToServe(string folder)
    {
        GenerationManifest manifest = Manifest(folder);
        Verify(folder, NotAuthored(manifest));
        HeldTable held = Held(Path.Combine(folder, IndexFolder.Lucene));
        Func<string, bool> unread = held.ForReaders.Holds;
        KnowledgeCopies copies = KnowledgeCopies.Of(folder, manifest);
        copies.Verify(file => !unread(file));
        return (manifest, copies, held);
    }

    private static IEnumerable<ManifestFile> NotAuthored(GenerationManifest manifest) =>
        manifest.Files.Where(static file => !file.Path.StartsWith(IndexFolder.Knowledge + "/", StringComparison.Ordinal));

    /// <summary>The manifest alone.</summary>
    /// <exception cref="UnusableIndexException">It is foreign, of another schema, or cannot be read.</exception>
    public static GenerationManifest Manifest(string folder)
    {
        string path = Path.Combine(folder, IndexFolder.Manifest);
        try
        {
            // Mapped: an array of megabytes would each time make the collector look through all that there is.
            using MappedFile content = new(path);
            if (!IsOfThisSchema(content.Bytes))
            {
                using JsonDocument other = JsonDocument.Parse(content.Bytes.ToArray());
                ThrowIfForeign(path, other.RootElement);
            }

            return ManifestText.Read(content.Bytes);
        }
        catch (Exception broken) when (broken is JsonException or IOException or InvalidOperationException or KeyNotFoundException or FormatException or ArgumentException)
        {
            throw new UnusableIndexException(IndexFault.Damaged, $"{path}: cannot be read.", broken);
        }
    }

    private static void Verify(string folder, ManifestFile file)
    {
        ManifestFile now;
        try
        {
            now = FileSeal.Of(folder, file.Path);
        }
        catch (Exception absent) when (absent is IOException or UnauthorizedAccessException)
        {
            throw new UnusableIndexException(IndexFault.Damaged, $"{Path.Combine(folder, file.Path)}: cannot be read.", absent);
        }

        if (now != file)
            throw new UnusableIndexException(IndexFault.Damaged, $"{Path.Combine(folder, file.Path)}: is not as it was written.");
    }

    // Product and schema are written first: a manifest of ten thousand files is parsed once.
    private static bool IsOfThisSchema(ReadOnlySpan<byte> content)
    {
        Utf8JsonReader json = new(content);
        return json.Read() && json.Read() && json.ValueTextEquals("product") && json.Read() && json.ValueTextEquals(GenerationManifest.ProductName)
            && json.Read() && json.ValueTextEquals("schema") && json.Read() && json.TokenType == JsonTokenType.Number && json.GetInt32() == GenerationManifest.CurrentSchema;
    }

    private static void ThrowIfForeign(string path, JsonElement manifest)
    {
        if (!manifest.TryGetProperty("product", out JsonElement product) || product.GetString() != GenerationManifest.ProductName)
            throw new UnusableIndexException(IndexFault.Foreign, $"{path}: written by another program.");
        if (manifest.GetProperty("schema").GetInt32() is int schema && schema != GenerationManifest.CurrentSchema)
        {
            throw new UnusableIndexException(
                IndexFault.OtherSchema,
                $"{path}: written by another version of the product (schema {schema}, this one reads {GenerationManifest.CurrentSchema}).");
        }
    }
}
