using System.Text.Json;
using ChinaRussiaBot.Evaluation;

namespace ChinaRussiaBot.Generations;

/// <summary>What a generation answered to the golden questions when it was built; kept beside it for comparing generations.</summary>
internal static class GoldenResult
{
    public static void Write(string path, IReadOnlyList<GoldenOutcome> outcomes) => DurableFile.Write(path, stream => Write(outcomes, stream));

    /// <summary>The outcomes by question id, the first where two files of questions use the same; empty when the generation holds none.</summary>
    /// <exception cref="UnusableIndexException">The file cannot be read.</exception>
    public static IReadOnlyDictionary<string, GoldenOutcome> Read(string path)
    {
        try
        {
            Dictionary<string, GoldenOutcome> outcomes = new(StringComparer.Ordinal);
            foreach (GoldenOutcome outcome in Read(File.ReadAllBytes(path)))
                outcomes.TryAdd(outcome.Id, outcome);
            return outcomes;
        }
        catch (Exception broken) when (broken is JsonException or IOException or InvalidOperationException or FormatException)
        {
            throw new UnusableIndexException(IndexFault.Damaged, $"{path}: cannot be read.", broken);
        }
    }

    private static void Write(IReadOnlyList<GoldenOutcome> outcomes, Stream target)
    {
        using Utf8JsonWriter json = new(target, ReadableJson.Writing);
        json.WriteStartArray();
        foreach (GoldenOutcome outcome in outcomes)
        {
            json.WriteStartObject();
            json.WriteString("id", outcome.Id);
            json.WriteString("language", outcome.Language);
            json.WriteString("type", outcome.Type);
            json.WriteBoolean("abstain", outcome.Abstain);
            json.WriteString("question", outcome.Question);
            json.WriteString("verdict", outcome.Verdict.ToString());
            json.WriteStartArray("reasons");
            foreach (string reason in outcome.Reasons)
                json.WriteStringValue(reason);
            json.WriteEndArray();
            json.WriteString("status", outcome.Status);
            json.WriteString("text", outcome.Text);
            if (outcome.ByDocument is { } document)
                json.WriteString("byDocument", document);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static List<GoldenOutcome> Read(ReadOnlySpan<byte> content)
    {
        List<GoldenOutcome> outcomes = [];
        Utf8JsonReader json = new(content);
        if (!json.Read() || json.TokenType != JsonTokenType.StartArray)
            throw new JsonException("It is no list.");
        while (json.Read() && json.TokenType == JsonTokenType.StartObject)
            outcomes.Add(Outcome(ref json));
        return json.TokenType == JsonTokenType.EndArray && !json.Read() ? outcomes : throw new JsonException("It is no list of answers.");
    }

    private static GoldenOutcome Outcome(ref Utf8JsonReader json)
    {
        Dictionary<string, string> texts = new(StringComparer.Ordinal);
        List<string> reasons = [];
        bool abstain = false;
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            string name = json.GetString()!;
            json.Read();
            if (json.TokenType == JsonTokenType.StartArray)
            {
                while (json.Read() && json.TokenType != JsonTokenType.EndArray)
                    reasons.Add(json.GetString()!);
            }
            else if (json.TokenType == JsonTokenType.String)
            {
                texts[name] = json.GetString()!;
            }
            else
            {
                abstain = json.GetBoolean();
            }
        }

        return new GoldenOutcome(
            Text("id"), Text("language"), Text("type"), abstain, Text("question"), Verdict(Text("verdict")), reasons, Text("status"), Text("text"))
        {
            ByDocument = texts.GetValueOrDefault("byDocument"),
        };

        string Text(string name) => texts.GetValueOrDefault(name) ?? throw new JsonException($"There is no {name}.");
    }

    private static GoldenVerdict Verdict(string name)
    {
        foreach (GoldenVerdict verdict in Enum.GetValues<GoldenVerdict>())
        {
            if (verdict.ToString() == name)
                return verdict;
        }

        throw new JsonException($"{name}: there is no such verdict.");
    }
}
