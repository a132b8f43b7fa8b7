using System.Text.Json;
using ChinaRussiaBot.Answering;
using ChinaRussiaBot.Knowledge;

namespace ChinaRussiaBot.Host.Tests.Support;

/// <summary>The repository that the tests were built from.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    private static readonly Lazy<KnowledgeBase> read = new(static () => KnowledgeReader.Read(Path.Combine(Root, "knowledge")).Knowledge!);
    private static readonly Lazy<QuestionAnswerer> engine = new(static () => new QuestionAnswerer(Knowledge, "real", TimeProvider.System));

    /// <summary>Its knowledge, read once.</summary>
    public static KnowledgeBase Knowledge => read.Value;

    /// <summary>Answers from it.</summary>
    public static QuestionAnswerer Answerer => engine.Value;

    /// <summary>The golden questions that stand by themselves, in the order of their files.</summary>
    public static IEnumerable<string> GoldenQuestions() =>
        from file in Directory.EnumerateFiles(Path.Combine(Root, "tests", "Golden"), "*.jsonl").Order(StringComparer.Ordinal)
        from line in File.ReadLines(file)
        where line.Length > 0
        let json = JsonDocument.Parse(line).RootElement
        where json.TryGetProperty("q", out _)
        select json.GetProperty("q").GetString();

    private static string Find()
    {
        DirectoryInfo folder = new(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "ChinaRussiaBot.sln")))
            folder = folder.Parent!;
        return folder.FullName;
    }
}
