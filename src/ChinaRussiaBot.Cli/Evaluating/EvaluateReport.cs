using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using ChinaRussiaBot.Evaluation;

namespace ChinaRussiaBot.Cli.Evaluating;

/// <summary>What came of an evaluation.</summary>
internal sealed record EvaluateReport(string Generation, DateOnly AskedOn, IReadOnlyList<SetReport> Sets)
{
    public GoldenScore Total => GoldenScore.Sum(Sets.SelectMany(static set => set.ByLanguage.Values));

    public IReadOnlyDictionary<string, GoldenScore> ByLanguage => GoldenScore.SumBy(Sets.SelectMany(static set => set.ByLanguage));

    public IReadOnlyDictionary<string, GoldenScore> ByKind => GoldenScore.SumBy(Sets.SelectMany(static set => set.ByKind));
}

/// <summary>What came of one golden file.</summary>
internal sealed record SetReport(
    string Name,
    IReadOnlyDictionary<string, GoldenScore> ByLanguage,
    IReadOnlyDictionary<string, GoldenScore> ByKind,
    IReadOnlyList<string> Shortfalls,
    IReadOnlyList<GoldenOutcome> Failures)
{
    public static SetReport Of(GoldenSet set, IReadOnlyList<GoldenOutcome> outcomes, RecordedNumbers recorded)
    {
        IReadOnlyDictionary<string, GoldenScore> byLanguage = GoldenScore.By(outcomes, static outcome => outcome.Language);
        return new SetReport(
            set.Name,
            byLanguage,
            GoldenScore.By(outcomes, static outcome => outcome.Type),
            [.. recorded.Shortfalls(set.Name, byLanguage)],
            [.. outcomes.Where(outcome => set.ListsFailures && outcome.Verdict != GoldenVerdict.Right)]);
    }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true)]
[JsonSerializable(typeof(EvaluateReport))]
internal sealed partial class EvaluateJson : JsonSerializerContext
{
    public static string Write(EvaluateReport report) => JsonSerializer.Serialize(
        report,
        new EvaluateJson(new JsonSerializerOptions(Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }).EvaluateReport);
}
