using ChinaRussiaBot.Search;

namespace ChinaRussiaBot.Generations;

/// <summary>
/// Vectors of a generation's documents: those of the serving generation and of a build that was stopped are taken over, the model is asked for
/// the others.
/// </summary>
internal sealed class GenerationVectors(IndexFolder index, TextEmbedder embedder)
{
    private const string Path = IndexFolder.Lucene + "/" + VectorLayout.FileName;

    /// <summary>Writes them beside the finished search files of a generation that is being built.</summary>
    public VectorReport Write(string building, Action<int, int> done) =>
        WriteAsync(System.IO.Path.Combine(building, IndexFolder.Lucene), done).GetAwaiter().GetResult();

    private async Task<VectorReport> WriteAsync(string lucene, Action<int, int> done)
    {
        using PassageIndex passages = PassageIndex.Open(lucene);
        return await new VectorBuild(embedder, index.UnfinishedVectors).RunAsync(passages, all: false, lucene, Serving(), done, CancellationToken.None);
    }

    /// <summary>To be called when the generation is published: it holds all that was kept aside.</summary>
    public void Published() => File.Delete(index.UnfinishedVectors);

    /// <summary>The vectors of the serving generation, if they are as they were written.</summary>
    private string? Serving()
    {
        try
        {
            if (CurrentPointer.Read(index) is not { } id)
                return null;
            string folder = index.Generation(id);
            ManifestFile? written = GenerationReader.Manifest(folder).Files.FirstOrDefault(static file => file.Path == Path);
            return written is not null && FileSeal.Of(folder, Path) == written ? System.IO.Path.Combine(folder, Path) : null;
        }
        catch (Exception unusable) when (unusable is UnusableIndexException or IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
