using ChinaRussiaBot.Answering;
using ChinaRussiaBot.Evaluation;
using ChinaRussiaBot.Search;

namespace ChinaRussiaBot.Generations;

/// <summary>
/// The answers of a new generation to its golden questions, when it differs from the one before in documents alone: those that rest on
/// nothing that changed are taken over, the others are asked.
/// </summary>
internal sealed class RecalledGate
{
    private readonly DateOnly day;
    private readonly bool documents;

    // What the answers rest on; null when nobody could ask it again.
    private readonly IReadOnlyList<HeardFor>? heard;

    private RecalledGate(DateOnly day, bool documents, IReadOnlyList<GoldenOutcome> outcomes, int asked, IReadOnlyList<HeardFor>? heard) =>
        (this.day, this.documents, Outcomes, Asked, this.heard) = (day, documents, outcomes, asked, heard);

    /// <summary>What came of every question, in their order.</summary>
    public IReadOnlyList<GoldenOutcome> Outcomes { get; }

    /// <summary>How many were asked.</summary>
    public int Asked { get; }

    /// <summary>Null when all have to be asked of the generation as its readers open it.</summary>
    /// <param name="engine">Asks, the search files being written.</param>
    /// <param name="clock">Tells the day.</param>
    public static RecalledGate? Of(GateEngine engine, TimeProvider clock)
    {
        (DateOnly day, GateMemory memory, DocumentPassages passages) = (engine.Day, engine.Memory, engine.Passages);
        IReadOnlyDictionary<string, GoldenOutcome> before = engine.Before;
        if (memory.Documents != passages.Count > 0)
            return null;
        List<HeardFor> different = [.. Hearing.Different(memory.Heard, passages)];
        HashSet<string> again = [.. different.SelectMany(static one => one.For)];
        if (again.Count == 0)
            return new RecalledGate(day, memory.Documents, [.. before.Values], 0, memory.Heard);
        IReadOnlyList<GoldenQuestion> questions = engine.Questions;
        // Two files of questions may use the same id: then one of two answers is remembered.
        if (again.Contains("") || questions.Count != before.Count)
            return null;
        Hearing hearing = new();
        passages.Hearing = hearing;
        QuestionAnswerer answerer = engine.Answerer;
        Dictionary<string, GoldenOutcome> now = GoldenRun.Ask(
            answerer, [.. questions.Where(question => again.Contains(question.Id))], asking: question => hearing.Asking = question, documentOf: GenerationBuilder.DocumentOf(engine.Knowledge))
            .ToDictionary(static outcome => outcome.Id, StringComparer.Ordinal);
        // Asked over midnight, an answer may be of either day.
        if (GateMemory.Today(clock) != day)
            return null;
        return new RecalledGate(
            day,
            memory.Documents,
            [.. questions.Select(question => now.GetValueOrDefault(question.Id) ?? before[question.Id])],
            now.Count,
            hearing.All is { } fresh ? [.. Kept(memory.Heard.Except(different), again), .. fresh] : null);
    }

    /// <summary>Writes answers and memory into the folder of the new generation.</summary>
    /// <param name="previous">The folder of the one before.</param>
    /// <param name="folder">That of the new one.</param>
    public void Write(string previous, string folder)
    {
        if (Asked == 0)
        {
            foreach (string file in (string[])[IndexFolder.Golden, IndexFolder.Heard])
                FileLink.Take(Path.Combine(previous, file), Path.Combine(folder, file));
            return;
        }

        GoldenResult.Write(Path.Combine(folder, IndexFolder.Golden), Outcomes);
        if (heard is not null)
            GateMemory.Write(folder, day, heard, documents);
    }

    /// <summary>What the questions rest on that were not asked.</summary>
    private static IEnumerable<HeardFor> Kept(IEnumerable<HeardFor> heard, HashSet<string> again) => heard
        .Select(one => one with { For = [.. one.For.Where(question => !again.Contains(question))] })
        .Where(static one => one.For.Count > 0);
}
