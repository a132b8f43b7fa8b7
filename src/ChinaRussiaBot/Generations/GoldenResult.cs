using System.Text.Json;
using System.Text.Json.Serialization;
using ChinaRussiaBot.Evaluation;

namespace ChinaRussiaBot.Generations;

/// <summary>What a generation answered to the golden questions when it was built; kept beside it for comparing generations.</summary>
internal static class GoldenResult
{
    public static void Write(string path, IReadOnlyList<GoldenOutcome> outcomes) =>
        DurableFile.Write(path, JsonSerializer.SerializeToUtf8Bytes(outcomes, ReadableJson.Golden.IReadOnlyListGoldenOutcome));

    /// <summary>The outcomes by question id, the first where two files of questions use the same; empty when the generation holds none.</summary>
    /// <exception cref="UnusableIndexException">The file cannot be read.</exception>
    public static IReadOnlyDictionary<string, GoldenOutcome> Read(string path)
    {
        try
        {
            IReadOnlyList<GoldenOutcome>? outcomes =
                JsonSerializer.Deserialize(File.ReadAllBytes(path), GoldenResultJson.Default.IReadOnlyListGoldenOutcome);
            return (outcomes ?? []).DistinctBy(static outcome => outcome.Id).ToDictionary(static outcome => outcome.Id, StringComparer.Ordinal);
        }
        catch (Exception broken) when (broken is JsonException or IOException)
        {
            throw new UnusableIndexException(IndexFault.Damaged, $"{path}: cannot be read.", broken);
        }
    }
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true, NewLine = "\n", UseStringEnumConverter = true)]
[JsonSerializable(typeof(IReadOnlyList<GoldenOutcome>))]
internal sealed partial class GoldenResultJson : JsonSerializerContext;
