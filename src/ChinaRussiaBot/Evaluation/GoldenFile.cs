using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;

namespace ChinaRussiaBot.Evaluation;

/// <summary>Reads golden questions: one JSON object a line, blank lines left out.</summary>
public static class GoldenFile
{
    /// <summary>Where the questions that gate a generation lie inside knowledge/.</summary>
    public const string GateFolder = "golden";

    /// <summary>The gate's files in a knowledge folder, none when it has no gate.</summary>
    public static IReadOnlyList<string> In(string knowledgeFolder)
    {
        string folder = Path.Combine(knowledgeFolder, GateFolder);
        return Directory.Exists(folder) ? [.. Directory.EnumerateFiles(folder, "*.jsonl").Order(StringComparer.Ordinal)] : [];
    }

    /// <summary>All questions of a file.</summary>
    /// <exception cref="FormatException">A line is not a golden question; the message starts with file:line.</exception>
    public static IReadOnlyList<GoldenQuestion> Read(string path) => [.. Lines(path).Select(static line => line.Question)];

    /// <summary>The line that asks just this question, in a conversation of its own; null when none does.</summary>
    /// <exception cref="FormatException">A line is not a golden question; the message starts with file:line.</exception>
    public static int? LineOf(string path, string question) => Lines(path)
        .Where(line => line.Question.Asked is [var only] && only.Trim() == question.Trim())
        .Select(static line => (int?)line.Number)
        .FirstOrDefault();

    private static IEnumerable<(int Number, GoldenQuestion Question)> Lines(string path)
    {
        HashSet<string> ids = new(StringComparer.Ordinal);
        int number = 0;
        foreach (string line in File.ReadLines(path))
        {
            number++;
            if (string.IsNullOrWhiteSpace(line))
                continue;
            GoldenQuestion question = Parse(line, $"{path}:{number}");
            if (!ids.Add(question.Id))
                throw new FormatException($"{path}:{number}: the id {question.Id} stands twice.");
            yield return (number, question);
        }
    }

    private static GoldenQuestion Parse(string line, string place)
    {
        GoldenQuestion? question;
        try
        {
            question = JsonSerializer.Deserialize(line, GoldenJson.Default.GoldenQuestion);
        }
        catch (JsonException broken)
        {
            throw new FormatException($"{place}: not a JSON object of a golden question ({broken.Message})", broken);
        }

        if (question is null || question.Asked.Count == 0)
            throw new FormatException($"{place}: neither q nor turns.");
        if (LanguageTag.Parse(question.Lang) is null)
            throw new FormatException($"{place}: lang must be zh or ru.");
        foreach (string pattern in (string[])[.. question.Must, .. question.MustAny, .. question.MustNot, .. question.Src])
            Check(pattern, place);
        return question.Id.Length > 0 ? question : question with { Id = string.Join(" / ", question.Asked) };
    }

    private static void Check(string pattern, string place)
    {
        try
        {
            _ = new Regex(pattern, RegexOptions.CultureInvariant);
        }
        catch (ArgumentException broken)
        {
            throw new FormatException($"{place}: {broken.Message}", broken);
        }
    }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(GoldenQuestion))]
internal sealed partial class GoldenJson : JsonSerializerContext;
