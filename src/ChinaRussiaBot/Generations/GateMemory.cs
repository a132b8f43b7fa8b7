using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;
using ChinaRussiaBot.Evaluation;
using ChinaRussiaBot.Search;

namespace ChinaRussiaBot.Generations;

/// <summary>
/// The answers to the golden questions with all that they rest on beside the engine and what people wrote: the day, and what the passages of
/// documents said. A generation in which all of this is the same gives the same answers, and need not be asked again.
/// </summary>
internal sealed record GateMemory
{
    /// <summary>The day on which they were asked.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>The hash of the answers.</summary>
    public required string Golden { get; init; }

    /// <summary>Whether there were any documents.</summary>
    public required bool Documents { get; init; }

    /// <summary>What was heard from them.</summary>
    public required IReadOnlyList<Heard> Heard { get; init; }

    /// <summary>Keeps what was heard beside the answers that a generation holds; nothing when it could not be asked again.</summary>
    public static void Write(string folder, DateOnly day, Hearing hearing, bool documents)
    {
        if (hearing.All is not { } heard)
            return;
        GateMemory memory = new() { Day = day, Golden = FileSeal.Of(folder, IndexFolder.Golden).Sha256, Documents = documents, Heard = heard };
        DurableFile.Write(Path.Combine(folder, IndexFolder.Heard), JsonSerializer.SerializeToUtf8Bytes(memory, GateMemoryJson.Default.GateMemory));
    }

    /// <summary>The answers of the generation before, when the new one would give the same; null when it has to be asked.</summary>
    /// <param name="taken">What the new one took over.</param>
    /// <param name="folder">The folder of the new one, its search files written.</param>
    /// <param name="day">Today.</param>
    [SuppressMessage("Reliability", "CA2000", Justification = "The index goes over to the passages.")]
    public static IReadOnlyList<GoldenOutcome>? Recall(TakenOver taken, string folder, DateOnly day)
    {
        if (!taken.OnlyDocumentsDiffer || Read(taken.Previous.Folder) is not { } memory || memory.Day != day)
            return null;
        using (DocumentPassages documents = DocumentPassages.Of(PassageIndex.Open(Path.Combine(folder, IndexFolder.Lucene)), taken.Reading.Knowledge!, taken.Documents.Sum(static document => document.Count)))
        {
            if (memory.Documents != documents.Count > 0 || !Hearing.IsRepeatedBy(memory.Heard, documents))
                return null;
        }

        return [.. GoldenResult.Read(Path.Combine(taken.Previous.Folder, IndexFolder.Golden)).Values];
    }

    /// <summary>Takes over what was recalled.</summary>
    public static void Take(string previous, string folder)
    {
        foreach (string file in (string[])[IndexFolder.Golden, IndexFolder.Heard])
            FileLink.Take(Path.Combine(previous, file), Path.Combine(folder, file));
    }

    private static GateMemory? Read(string folder)
    {
        try
        {
            GateMemory? memory = JsonSerializer.Deserialize(File.ReadAllBytes(Path.Combine(folder, IndexFolder.Heard)), GateMemoryJson.Default.GateMemory);
            return memory?.Golden == FileSeal.Of(folder, IndexFolder.Golden).Sha256 ? memory : null;
        }
        catch (Exception absent) when (absent is JsonException or IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault)]
[JsonSerializable(typeof(GateMemory))]
internal sealed partial class GateMemoryJson : JsonSerializerContext;
