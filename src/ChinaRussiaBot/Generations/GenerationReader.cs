using System.Text.Json;
using ChinaRussiaBot.Answering;
using ChinaRussiaBot.Knowledge;
using ChinaRussiaBot.Search;
using ChinaRussiaBot.Text;

namespace ChinaRussiaBot.Generations;

/// <summary>Opens a generation folder, or says what is wrong with it. Never writes.</summary>
internal static class GenerationReader
{
    /// <exception cref="UnusableIndexException">It cannot serve.</exception>
    public static Generation Open(string folder, TimeProvider clock)
    {
        // People wait for the first answer: what does not need the rest is done beside it.
        Task dictionary = Task.Run(ChineseWords.Prepare);
        GenerationManifest manifest = Verified(folder);
        string lucene = Path.Combine(folder, IndexFolder.Lucene);
        HeldTable held = Read(() => HeldTable.Read(lucene));
        Task<KnowledgeReading> knowing = Task.Run(() => KnowledgeReader.Read(Path.Combine(folder, IndexFolder.Knowledge), held.ForReaders));
        ReadItemsFile? items = held.Code == HeldTable.ThisCode ? Read(() => ReadItemsFile.Open(lucene)) : null;
        PassageIndex index = Read(() => PassageIndex.Open(lucene));
        try
        {
            KnowledgeReading reading = knowing.GetAwaiter().GetResult();
            if (reading.Knowledge is null)
            {
                throw new UnusableIndexException(
                    IndexFault.OtherSchema,
                    $"{folder}: this version of the product cannot read its knowledge ({reading.Problems[0]}).");
            }

            DocumentPassages documents = DocumentPassages.Of(index, reading.Knowledge, held);
            KnowledgeBase knowledge = reading.Knowledge.With(documents.AsHeld());
            dictionary.GetAwaiter().GetResult();
            return new Generation(manifest, knowledge, Read(() => new QuestionAnswerer(knowledge, manifest.Id, clock, documents, items is null ? null : items.Of)), documents);
        }
        catch
        {
            index.Dispose();
            throw;
        }
    }

    /// <summary>
    /// The manifest of a generation that would open. One that this very engine built was opened before it was published: that it is still as it
    /// was written is enough, and takes a fraction of the time. Any other is opened.
    /// </summary>
    /// <exception cref="UnusableIndexException">It cannot serve.</exception>
    public static GenerationManifest Servable(string folder, TimeProvider clock)
    {
        GenerationManifest manifest = Verified(folder);
        if (Read(() => HeldTable.Read(Path.Combine(folder, IndexFolder.Lucene))).Code != HeldTable.ThisCode)
        {
            using Generation opened = Open(folder, clock);
        }

        return manifest;
    }

    private static T Read<T>(Func<T> read)
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
        try
        {
            Parallel.ForEach(manifest.Files, file => Verify(folder, file));
        }
        catch (AggregateException damaged)
        {
            throw damaged.InnerExceptions[0];
        }

        return manifest;
    }

    /// <summary>The manifest alone.</summary>
    /// <exception cref="UnusableIndexException">It is foreign, of another schema, or cannot be read.</exception>
    public static GenerationManifest Manifest(string folder)
    {
        string path = Path.Combine(folder, IndexFolder.Manifest);
        try
        {
            using JsonDocument json = JsonDocument.Parse(File.ReadAllBytes(path));
            if (!json.RootElement.TryGetProperty("product", out JsonElement product) || product.GetString() != GenerationManifest.ProductName)
                throw new UnusableIndexException(IndexFault.Foreign, $"{path}: written by another program.");
            if (json.RootElement.GetProperty("schema").GetInt32() is int schema && schema != GenerationManifest.CurrentSchema)
            {
                throw new UnusableIndexException(
                    IndexFault.OtherSchema,
                    $"{path}: written by another version of the product (schema {schema}, this one reads {GenerationManifest.CurrentSchema}).");
            }

            return json.Deserialize(ManifestJson.Default.GenerationManifest)!;
        }
        catch (Exception broken) when (broken is JsonException or IOException or InvalidOperationException or KeyNotFoundException or FormatException)
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
}
