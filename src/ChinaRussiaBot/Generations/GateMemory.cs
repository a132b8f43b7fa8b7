using System.Text.Json;
using System.Text.Json.Serialization;
using ChinaRussiaBot.Search;

namespace ChinaRussiaBot.Generations;

/// <summary>
/// What the answers to the golden questions rest on beside the engine and what people wrote: the day, and what the passages of
/// documents said to each of them. A question to which all of this is the same in another generation gets the same answer there, and need
/// not be asked (<see cref="RecalledGate"/>).
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
    public required IReadOnlyList<HeardFor> Heard { get; init; }

    /// <summary>The day on which the gate is asked now.</summary>
    public static DateOnly Today(TimeProvider clock) => DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);

    /// <summary>Keeps what was heard beside the answers that a generation holds.</summary>
    public static void Write(string folder, DateOnly day, IReadOnlyList<HeardFor> heard, bool documents)
    {
        GateMemory memory = new() { Day = day, Golden = FileSeal.Of(folder, IndexFolder.Golden).Sha256, Documents = documents, Heard = heard };
        DurableFile.Write(Path.Combine(folder, IndexFolder.Heard), JsonSerializer.SerializeToUtf8Bytes(memory, GateMemoryJson.Default.GateMemory));
    }

    /// <summary>What a generation keeps; null when there is none, or its answers are not those that were given.</summary>
    public static GateMemory? Read(string folder)
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
