using System.Diagnostics.CodeAnalysis;
using ChinaRussiaBot.Answering;
using ChinaRussiaBot.Evaluation;
using ChinaRussiaBot.Knowledge;
using ChinaRussiaBot.Search;

namespace ChinaRussiaBot.Generations;

/// <summary>
/// What asks the golden questions of a new generation again, when it differs from the one before in documents alone. Nothing of it needs the
/// new search files before the first question, so it is made ready while they are written.
/// </summary>
internal sealed class GateEngine : IDisposable
{
    private readonly Lazy<QuestionAnswerer> answerer;
    private readonly Lazy<IReadOnlyList<GoldenQuestion>> questions;

    private GateEngine(DateOnly day, GateMemory memory, IReadOnlyDictionary<string, GoldenOutcome> before, DocumentPassages passages, KnowledgeBase knowledge, Lazy<QuestionAnswerer> answerer, string knowledgeCopy) =>
        (Day, Memory, Before, Passages, Knowledge, this.answerer, questions) = (
            day, memory, before, passages, knowledge, answerer, new(() => [.. GoldenFile.In(knowledgeCopy).SelectMany(GoldenFile.Read)]));

    /// <summary>The day of which the answers are.</summary>
    public DateOnly Day { get; }

    /// <summary>What the answers before rest on.</summary>
    public GateMemory Memory { get; }

    /// <summary>Those answers.</summary>
    public IReadOnlyDictionary<string, GoldenOutcome> Before { get; }

    /// <summary>The new passages; not to be asked before their files are written.</summary>
    public DocumentPassages Passages { get; }

    /// <summary>What is authored, with those passages.</summary>
    public KnowledgeBase Knowledge { get; }

    /// <summary>Answers from them.</summary>
    public QuestionAnswerer Answerer => answerer.Value;

    /// <summary>The golden questions of the new generation.</summary>
    public IReadOnlyList<GoldenQuestion> Questions => questions.Value;

    /// <summary>Null when all questions have to be asked of the generation as its readers open it.</summary>
    /// <param name="taken">What the new one took over.</param>
    /// <param name="folder">Its folder.</param>
    /// <param name="id">Its id.</param>
    /// <param name="clock">Tells the day.</param>
    [SuppressMessage("Reliability", "CA2000", Justification = "The passages go over to the engine.")]
    public static GateEngine? Of(TakenOver taken, string folder, string id, TimeProvider clock)
    {
        DateOnly day = GateMemory.Today(clock);
        if (!taken.OnlyDocumentsDiffer || GateMemory.Read(taken.Previous.Folder) is not { } memory || memory.Day != day)
            return null;
        IReadOnlyDictionary<string, GoldenOutcome> before = GoldenResult.Read(Path.Combine(taken.Previous.Folder, IndexFolder.Golden));
        string lucene = Path.Combine(folder, IndexFolder.Lucene);
        KnowledgeBase read = taken.Reading.Knowledge!;
        // Readers have the passages of documents from the index alone.
        HashSet<string> files = [.. read.DocumentFiles];
        KnowledgeBase authored = read.Without(item => files.Contains(taken.Reading.Places[item.Id].File));
        int held = taken.Documents.Sum(static document => document.Count) + read.Items.Count - authored.Items.Count;
        DocumentPassages passages = DocumentPassages.Of(new Lazy<PassageIndex>(() => PassageIndex.Open(lucene)), authored, held);
        KnowledgeBase whole = authored.With(passages.AsHeld());
        return new GateEngine(day, memory, before, passages, whole, new Lazy<QuestionAnswerer>(() => new QuestionAnswerer(
            whole, id, clock, passages, ReadItemsFile.Open(lucene).Of, AskingDays.Utc, taken.Analyzer)), Path.Combine(folder, IndexFolder.Knowledge));
    }

    /// <summary>Makes the answering ready.</summary>
    public void Prepare()
    {
        _ = answerer.Value;
        _ = questions.Value;
    }

    /// <inheritdoc/>
    public void Dispose() => Passages.Dispose();
}
