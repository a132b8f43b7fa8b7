using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ChinaRussiaBot.Benchmarks.Retrieval;

/// <summary>
/// Makes a large corpus out of small sets: the passages themselves, which the questions are judged against, among passages put together
/// from sentences of the same language. A sentence of another passage loses one of its clauses, so that the whole passage stays the best answer.
/// The same arguments always give the same bytes.
/// </summary>
internal static class CorpusMaker
{
    private const int QuestionsPerSet = 600;
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(string target, int count, IReadOnlyList<string> sets)
    {
        Directory.CreateDirectory(Path.Combine(target, "qrels"));
        var passages = new List<(string Id, string Text, bool Chinese)>();
        using (StreamWriter queries = Open(Path.Combine(target, "queries.jsonl")))
        using (StreamWriter judgements = Open(Path.Combine(target, "qrels", "test.tsv")))
        {
            judgements.WriteLine("query-id\tcorpus-id\tscore");
            foreach (string set in sets)
                TakeSet(set, passages, queries, judgements);
        }

        string[][] pools = [Sentences(passages.Where(passage => !passage.Chinese)), Sentences(passages.Where(passage => passage.Chinese))];
        using StreamWriter corpus = Open(Path.Combine(target, "corpus.jsonl"));
        var random = new Random(2026);
        double step = (double)count / passages.Count;
        int next = 0;
        for (int number = 0; number < count; number++)
        {
            if (next < passages.Count && number >= next * step)
            {
                Write(corpus, passages[next].Id, passages[next].Text);
                next++;
            }
            else
            {
                bool chinese = number % 2 == 0;
                Write(corpus, $"x{number}", Recombine(pools[chinese ? 1 : 0], chinese, random));
            }
        }
    }

    private static void TakeSet(string set, List<(string Id, string Text, bool Chinese)> passages, StreamWriter queries, StreamWriter judgements)
    {
        string name = Path.GetFileName(Path.TrimEndingDirectorySeparator(set));
        bool chinese = name.EndsWith("zh", StringComparison.Ordinal);
        foreach (string line in File.ReadLines(Path.Combine(set, "corpus.jsonl")))
        {
            JsonElement passage = JsonElement.Parse(line);
            passages.Add(($"{name}:{passage.GetProperty("_id").GetString()}", passage.GetProperty("text").GetString()!, chinese));
        }

        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (string line in File.ReadLines(Path.Combine(set, "queries.jsonl")).Take(QuestionsPerSet))
        {
            JsonElement question = JsonElement.Parse(line);
            taken.Add(question.GetProperty("_id").GetString()!);
            Write(queries, $"{name}:{question.GetProperty("_id").GetString()}", question.GetProperty("text").GetString()!);
        }

        foreach (string[] parts in File.ReadLines(Path.Combine(set, "qrels", "test.tsv")).Skip(1).Select(line => line.Split('\t')))
        {
            if (taken.Contains(parts[0]))
                judgements.WriteLine($"{name}:{parts[0]}\t{name}:{parts[1]}\t{parts[2]}");
        }
    }

    private static string[] Sentences(IEnumerable<(string Id, string Text, bool Chinese)> passages) =>
        [.. passages.SelectMany(passage => passage.Text.Split(['。', '！', '？', '\n'], StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(part => passage.Chinese ? [part] : part.Split(". ", StringSplitOptions.RemoveEmptyEntries)))
            .Select(sentence => sentence.Trim()).Where(sentence => sentence.Length > 8)];

    private static string Recombine(string[] pool, bool chinese, Random random)
    {
        var text = new StringBuilder();
        int length = random.Next(150, 620);
        while (text.Length < length)
        {
            string[] clauses = pool[random.Next(pool.Length)].Split(chinese ? '，' : ',');
            int dropped = clauses.Length > 1 ? random.Next(clauses.Length) : -1;
            text.AppendJoin(chinese ? "，" : ",", clauses.Where((_, index) => index != dropped)).Append(chinese ? "。" : ". ");
        }

        return text.ToString();
    }

    private static void Write(StreamWriter target, string id, string text) =>
        target.WriteLine($"{{\"_id\":{JsonSerializer.Serialize(id, Json)},\"title\":\"\",\"text\":{JsonSerializer.Serialize(text, Json)}}}");

    private static StreamWriter Open(string path) => new(path, append: false, new UTF8Encoding(false)) { NewLine = "\n" };
}
