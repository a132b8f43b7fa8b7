using ChinaRussiaBot.Answering;
using ChinaRussiaBot.Knowledge;
using ChinaRussiaBot.Search;

namespace ChinaRussiaBot.Generations;

/// <summary>
/// An open generation: what answers questions. Immutable and thread-safe; newer generations do not touch it.
/// Dispose it when no question is being answered from it any more.
/// </summary>
public sealed class Generation : IDisposable
{
    private readonly DocumentPassages documents;

    internal Generation(GenerationManifest manifest, KnowledgeBase knowledge, QuestionAnswerer answerer, DocumentPassages documents)
    {
        this.documents = documents;
        Manifest = manifest;
        Knowledge = knowledge;
        Answerer = answerer;
    }

    /// <summary>The id that every answer names.</summary>
    public string Id => Manifest.Id;

    /// <summary>What the generation says about itself.</summary>
    public GenerationManifest Manifest { get; }

    /// <summary>The knowledge as it was when the generation was built.</summary>
    public KnowledgeBase Knowledge { get; }

    /// <summary>Answers questions from this generation.</summary>
    public QuestionAnswerer Answerer { get; }

    /// <summary>Whether its index holds any documents.</summary>
    internal bool HasDocuments => documents.Count > 0;

    /// <inheritdoc/>
    public void Dispose() => documents.Dispose();
}
