using System.CommandLine;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using ChinaRussiaBot.Answering;
using ChinaRussiaBot.Cli.Indexing;
using ChinaRussiaBot.Evaluation;
using ChinaRussiaBot.Generations;
using ChinaRussiaBot.Questions;

namespace ChinaRussiaBot.Cli.Authoring;

/// <summary>golden add: makes a question one of those that every new index must answer.</summary>
internal static class GoldenCommand
{
    private const string Target = "added.jsonl";
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static Command Create(Settings settings, Terminal terminal)
    {
        Argument<string> question = new("QUESTION");
        Option<string[]> must = new("--must") { Description = "A regular expression that the answer's text must hold; may be given several times." };
        Option<bool> abstain = new("--abstain") { Description = "It cannot be answered and must be refused." };
        Command add = new("add", "Adds a question to knowledge/golden, if the serving index already answers it so.") { question, must, abstain };
        add.SetAction(parsed => Add(settings, terminal, parsed.GetRequiredValue(question), parsed.GetValue(must) ?? [], parsed.GetValue(abstain)));
        return new Command("golden", "The questions that every new index must answer before it may serve.") { add };
    }

    private static int Add(Settings settings, Terminal terminal, string question, string[] must, bool abstain)
    {
        if (abstain == (must.Length > 0))
            throw new UsageException("Say what the answer must hold with --must REGEX, or that it must be refused with --abstain.");
        string folder = Path.Combine(settings.RequiredKnowledgeFolder(), GoldenFile.GateFolder);
        Directory.CreateDirectory(folder);
        string path = Path.Combine(folder, Target);
        using Generation generation = ServingIndex.Open(settings, terminal);
        Answer answer = generation.Answerer.Ask(question, null, Conversation.Empty).Answer;
        string line = Line(NewId(path), LanguageTag.Of(answer.Language), question, must, abstain);
        string trial = Path.GetTempFileName();
        try
        {
            File.WriteAllText(trial, line);
            IReadOnlyList<GoldenQuestion> asked = GoldenFile.Read(trial);
            if (PlaceOf(settings.RequiredKnowledgeFolder(), question, terminal) is { } place)
            {
                terminal.Error.WriteLine($"{place}: not added: the question is there already. Change what its answer must hold there.");
                return ExitCode.DoesNotHold;
            }

            GoldenOutcome outcome = GoldenRun.Ask(generation.Answerer, asked)[0];
            if (outcome.Verdict != GoldenVerdict.Right)
            {
                terminal.Error.WriteLine($"Not added: {string.Join("; ", outcome.Reasons)}. The index says:");
                terminal.Error.WriteLine(outcome.Text);
                return ExitCode.DoesNotHold;
            }
        }
        catch (FormatException wrong)
        {
            throw new UsageException(wrong.Message.Replace(trial + ":1: ", "", StringComparison.Ordinal));
        }
        finally
        {
            File.Delete(trial);
        }

        // An editor may have left the last line without its end: two questions on one line would be none.
        File.AppendAllText(path, EndsOpen(path) ? "\n" + line : line, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        terminal.Out.WriteLine($"{terminal.Show(path)}: {line.TrimEnd()}");
        return ExitCode.Done;
    }

    private static bool EndsOpen(string path) => File.Exists(path) && File.ReadAllText(path) is [.., not '\n'];

    /// <summary>Where the gate has a question already, as file:line; null when it does not.</summary>
    private static string? PlaceOf(string knowledge, string question, Terminal terminal) => GoldenFile.In(knowledge)
        .Select(path => GoldenFile.LineOf(path, question) is { } line ? $"{terminal.Show(path)}:{line}" : null)
        .FirstOrDefault(static place => place is not null);

    /// <summary>The next number that no question has: lines may have been taken out since.</summary>
    private static string NewId(string path)
    {
        HashSet<string> taken = File.Exists(path) ? [.. GoldenFile.Read(path).Select(static question => question.Id)] : [];
        int number = taken.Count + 1;
        while (taken.Contains($"added-{number}"))
            number++;
        return $"added-{number}";
    }

    private static string Line(string id, string language, string question, string[] must, bool abstain)
    {
        Dictionary<string, object> fields = new() { ["id"] = id, ["lang"] = language, ["type"] = abstain ? "missing" : "added", ["q"] = question };
        if (abstain)
            fields["abstain"] = true;
        else
            fields["must"] = must;
        return JsonSerializer.Serialize(fields, Readable) + "\n";
    }
}
