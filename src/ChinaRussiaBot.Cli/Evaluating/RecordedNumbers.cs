using System.Text.Json;
using System.Text.Json.Serialization;
using ChinaRussiaBot.Evaluation;

namespace ChinaRussiaBot.Cli.Evaluating;

/// <summary>The numbers that a golden folder has reached and must not fall below, in its recorded.json.</summary>
internal sealed record RecordedNumbers
{
    public const string FileName = "recorded.json";

    /// <summary>The date of asking: "last year" must mean the same in every run.</summary>
    public DateOnly? AskedOn { get; init; }

    /// <summary>By file name, then by language.</summary>
    public IReadOnlyDictionary<string, IReadOnlyDictionary<string, GoldenScore>> Sets { get; init => field = value ?? None; } = None;

    private static readonly IReadOnlyDictionary<string, IReadOnlyDictionary<string, GoldenScore>> None =
        new Dictionary<string, IReadOnlyDictionary<string, GoldenScore>>();

    /// <summary>Those of a folder; none when nothing was recorded.</summary>
    /// <exception cref="FormatException">The file cannot be read.</exception>
    public static RecordedNumbers Read(string folder)
    {
        string path = Path.Combine(folder, FileName);
        if (!File.Exists(path))
            return new RecordedNumbers();
        try
        {
            return JsonSerializer.Deserialize(File.ReadAllText(path), RecordedJson.Default.RecordedNumbers) ?? new RecordedNumbers();
        }
        catch (JsonException broken)
        {
            throw new FormatException($"{path}: {broken.Message}", broken);
        }
    }

    /// <summary>Writes these sets over those of the same names.</summary>
    public void Write(string folder)
    {
        RecordedNumbers all = Read(folder);
        SortedDictionary<string, IReadOnlyDictionary<string, GoldenScore>> sets = new(all.Sets.ToDictionary(), StringComparer.Ordinal);
        foreach ((string name, IReadOnlyDictionary<string, GoldenScore> scores) in Sets)
            sets[name] = scores;
        string json = JsonSerializer.Serialize(all with { AskedOn = AskedOn, Sets = sets }, RecordedJson.Default.RecordedNumbers);
        File.WriteAllText(Path.Combine(folder, FileName), json + "\n");
    }

    /// <summary>Every number of <paramref name="now"/> that is below what was recorded.</summary>
    public IEnumerable<string> Shortfalls(string set, IReadOnlyDictionary<string, GoldenScore> now)
    {
        if (!Sets.TryGetValue(set, out IReadOnlyDictionary<string, GoldenScore>? before))
            yield break;
        foreach ((string language, GoldenScore score) in now)
        {
            if (!before.TryGetValue(language, out GoldenScore? floor))
                continue;
            if (score.RightShare < floor.RightShare)
                yield return $"{set} {language}: right {score.Right}/{score.Questions}, recorded {floor.Right}/{floor.Questions}";
            if (score.UnanswerableRefusedShare < floor.UnanswerableRefusedShare)
                yield return $"{set} {language}: unanswerable refused {score.UnanswerableRefused}/{score.Unanswerable}, recorded {floor.UnanswerableRefused}/{floor.Unanswerable}";
            if (score.AnswerableRefusedShare > floor.AnswerableRefusedShare)
                yield return $"{set} {language}: answerable refused {score.Refused}, recorded {floor.Refused}";
        }
    }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true, NewLine = "\n")]
[JsonSerializable(typeof(RecordedNumbers))]
internal sealed partial class RecordedJson : JsonSerializerContext;
