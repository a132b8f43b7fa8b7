using System.Globalization;
using System.Text.Json;
using ChinaRussiaBot.Search;

namespace ChinaRussiaBot.Evaluation.Retrieval;

/// <summary>A test set in BEIR layout: corpus.jsonl, queries.jsonl, qrels/test.tsv. Passages are streamed; questions and judgements are held.</summary>
internal sealed class BeirFolder
{
    private readonly string _folder;

    private BeirFolder(string folder, IReadOnlyList<JudgedQuestion> questions) => (_folder, Questions) = (folder, questions);

    /// <summary>Bytes of the passages: how far reading has come is told by them.</summary>
    public long CorpusLength => new FileInfo(Path.Combine(_folder, "corpus.jsonl")).Length;

    /// <summary>The questions that have at least one relevant passage, in the order of the file.</summary>
    public IReadOnlyList<JudgedQuestion> Questions { get; }

    /// <exception cref="FormatException">A line cannot be read, or nothing is judged; the message begins with file and line.</exception>
    /// <exception cref="IOException">A file is missing.</exception>
    public static BeirFolder Open(string folder)
    {
        if (!File.Exists(Path.Combine(folder, "corpus.jsonl")))
            throw new FileNotFoundException($"{Path.Combine(folder, "corpus.jsonl")}: there is no such file; a BEIR folder holds corpus.jsonl, queries.jsonl and qrels/test.tsv.");
        Dictionary<string, Dictionary<string, int>> judgements = ReadJudgements(Path.Combine(folder, "qrels", "test.tsv"));
        var questions = new List<JudgedQuestion>();
        foreach ((JsonElement line, string place) in ReadLines(Path.Combine(folder, "queries.jsonl")))
        {
            string id = Text(line, "_id", place);
            if (judgements.TryGetValue(id, out Dictionary<string, int>? relevant))
                questions.Add(new JudgedQuestion(id, Text(line, "text", place), relevant));
        }

        return questions.Count > 0
            ? new BeirFolder(folder, questions)
            : throw new FormatException($"{Path.Combine(folder, "qrels", "test.tsv")}: no question of queries.jsonl has a relevant passage.");
    }

    public IEnumerable<IndexedPassage> Passages(Language? language)
    {
        foreach ((JsonElement line, string place) in ReadLines(Path.Combine(_folder, "corpus.jsonl")))
        {
            string title = line.TryGetProperty("title", out JsonElement value) ? value.GetString() ?? string.Empty : string.Empty;
            yield return new IndexedPassage(Text(line, "_id", place), title, Text(line, "text", place)) { Language = language };
        }
    }

    /// <summary>Marks a folder as one for the index of this corpus.</summary>
    /// <exception cref="IOException">It is one for another corpus.</exception>
    public void Claim(string folder)
    {
        string mark = Path.Combine(folder, "corpus");
        string own = string.Create(CultureInfo.InvariantCulture, $"{Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(_folder)))} {CorpusLength}");
        Directory.CreateDirectory(folder);
        if (!File.Exists(mark))
            File.WriteAllText(mark, own);
        else if (File.ReadAllText(mark) != own)
            throw new IOException($"{folder}: holds the index of another corpus ({File.ReadAllText(mark)}); name another folder.");
    }

    private static Dictionary<string, Dictionary<string, int>> ReadJudgements(string path)
    {
        var judgements = new Dictionary<string, Dictionary<string, int>>(StringComparer.Ordinal);
        int number = 0;
        foreach (string line in File.ReadLines(path))
        {
            // The first line names the columns.
            if (++number == 1 || string.IsNullOrWhiteSpace(line))
                continue;
            string[] parts = line.Split('\t');
            if (parts.Length < 3 || !int.TryParse(parts[2], NumberStyles.Integer, CultureInfo.InvariantCulture, out int grade))
                throw new FormatException($"{path}:{number}: expected query-id, corpus-id and a whole number, separated by tabs.");
            if (grade <= 0)
                continue;
            if (!judgements.TryGetValue(parts[0], out Dictionary<string, int>? relevant))
                judgements[parts[0]] = relevant = new Dictionary<string, int>(StringComparer.Ordinal);
            relevant[parts[1]] = grade;
        }

        return judgements;
    }

    private static IEnumerable<(JsonElement Line, string Place)> ReadLines(string path)
    {
        int number = 0;
        foreach (string line in File.ReadLines(path))
        {
            number++;
            if (string.IsNullOrWhiteSpace(line))
                continue;
            string place = $"{path}:{number}";
            yield return (Parse(line, place), place);
        }
    }

    private static JsonElement Parse(string line, string place)
    {
        try
        {
            return JsonElement.Parse(line);
        }
        catch (JsonException broken)
        {
            throw new FormatException($"{place}: {broken.Message}", broken);
        }
    }

    private static string Text(JsonElement line, string name, string place) =>
        line.ValueKind == JsonValueKind.Object && line.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String
            ? value.GetString()!
            : throw new FormatException($"{place}: \"{name}\" is missing or no text.");
}

/// <summary>A question with the passages that are relevant to it and how much.</summary>
internal sealed record JudgedQuestion(string Id, string Text, IReadOnlyDictionary<string, int> Relevant);
