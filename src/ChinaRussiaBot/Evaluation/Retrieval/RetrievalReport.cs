using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ChinaRussiaBot.Evaluation.Retrieval;

/// <summary>What came of one evaluation of retrieval.</summary>
public sealed record RetrievalReport
{
    /// <summary>Name of the folder.</summary>
    public required string Set { get; init; }

    /// <summary>Passages indexed.</summary>
    public required long Passages { get; init; }

    /// <summary>Questions asked: those with at least one relevant passage.</summary>
    public required int Questions { get; init; }

    /// <summary>Mean normalised discounted cumulative gain of the first ten.</summary>
    public required double Ndcg10 { get; init; }

    /// <summary>Mean reciprocal rank of the first relevant passage among ten.</summary>
    public required double Mrr10 { get; init; }

    /// <summary>Mean share of the relevant passages found first.</summary>
    public required double Recall1 { get; init; }

    /// <summary>Mean share of the relevant passages among the first five.</summary>
    public required double Recall5 { get; init; }

    /// <summary>Mean share of the relevant passages among the first ten.</summary>
    public required double Recall10 { get; init; }

    /// <summary>Mean share of the relevant passages among the first hundred.</summary>
    public required double Recall100 { get; init; }

    /// <summary>Wall time of indexing with merging, seconds; reading the corpus is in it, and waiting for vectors.</summary>
    public required double IndexSeconds { get; init; }

    /// <summary>Processor time of indexing, seconds, all threads together.</summary>
    public required double IndexCpuSeconds { get; init; }

    /// <summary>Passages indexed a second of wall time.</summary>
    public required double DocumentsPerSecond { get; init; }

    /// <summary>Median wall time of a question for ten results with their ids, one thread, milliseconds.</summary>
    public required double QueryP50Milliseconds { get; init; }

    /// <summary>95th percentile of the same.</summary>
    public required double QueryP95Milliseconds { get; init; }

    /// <summary>99th percentile of the same.</summary>
    public required double QueryP99Milliseconds { get; init; }

    /// <summary>Questions a second with all cores.</summary>
    public required double QueriesPerSecond { get; init; }

    /// <summary>Most memory of the process that was resident, mapped files counted, MiB.</summary>
    public required double PeakMemoryMegabytes { get; init; }

    /// <summary>Memory of the process beyond mapped files after the questions, MiB; null where the system does not tell.</summary>
    public double? PrivateMemoryMegabytes { get; init; }

    /// <summary>The embedding model whose vectors were fused with the words; null: words alone.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? EmbeddingModel { get; init; }

    /// <summary>nDCG@10 of every question by its id: what two reports are compared by.</summary>
    public required IReadOnlyDictionary<string, double> PerQuestion { get; init; }

    /// <summary>The report as one line of JSON.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, RetrievalJson.Relaxed.RetrievalReport);

    /// <summary>Reads what <see cref="ToJson"/> wrote.</summary>
    /// <exception cref="FormatException">It is no such report.</exception>
    public static RetrievalReport FromJson(string json)
    {
        try
        {
            return JsonSerializer.Deserialize(json, RetrievalJson.Relaxed.RetrievalReport) ?? throw new FormatException("The report is empty.");
        }
        catch (JsonException broken)
        {
            throw new FormatException($"Not a retrieval report: {broken.Message}", broken);
        }
    }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(RetrievalReport))]
[JsonSerializable(typeof(RetrievalComparison))]
internal sealed partial class RetrievalJson : JsonSerializerContext
{
    // Made when asked for: the generated default may not be there yet when this type is set up.
    public static RetrievalJson Relaxed =>
        new(new JsonSerializerOptions(Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}
