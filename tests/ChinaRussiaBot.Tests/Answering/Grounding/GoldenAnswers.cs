using ChinaRussiaBot.Answering;
using ChinaRussiaBot.Evaluation;
using ChinaRussiaBot.Questions;
using ChinaRussiaBot.Tests.House;

namespace ChinaRussiaBot.Tests.Answering.Grounding;

/// <summary>Golden questions asked once: their answers, and the drafts of these before the check. Some in the plain suite, otherwise all.</summary>
internal static class GoldenAnswers
{
    /// <summary>paraphrases.jsonl is held out, parallel.jsonl has no questions of this form.</summary>
    private static readonly string[] LeftOut = ["paraphrases.jsonl", "parallel.jsonl"];

    private static readonly Lazy<IReadOnlyList<GoldenAnswer>> Asked = new(Ask);

    public static IReadOnlyList<GoldenAnswer> All => Asked.Value;

    /// <summary>The statements of all drafts, each text once.</summary>
    public static IEnumerable<(Language Language, DraftStatement Statement)> Statements =>
        All.SelectMany(static answer => answer.Draft.Statements.Select(statement => (answer.Draft.Language, Statement: statement)))
            .DistinctBy(static pair => (pair.Statement.Text, string.Join(' ', pair.Statement.Items.Select(static item => item.Id))));

    private static List<GoldenAnswer> Ask()
    {
        List<GoldenAnswer> answers = [];
        foreach (string file in Directory.EnumerateFiles(Path.Combine(Repository.Root, "tests", "Golden"), "*.jsonl").Order(StringComparer.Ordinal))
        {
            if (LeftOut.Contains(Path.GetFileName(file)))
                continue;
            foreach (GoldenQuestion question in EveryCase.Of(GoldenFile.Read(file)))
            {
                Conversation before = Conversation.Empty;
                foreach (string turn in question.Asked.SkipLast(1))
                    before = RealKnowledge.Answerer.Ask(turn, null, before).Conversation;
                string last = question.Asked[^1];
                answers.Add(new GoldenAnswer(question, RealKnowledge.Answerer.Ask(last, null, before).Answer, RealKnowledge.Answerer.Compose(last, before).Draft));
            }
        }

        return answers;
    }
}

/// <summary>What became of one golden question.</summary>
internal sealed record GoldenAnswer(GoldenQuestion Question, Answer Answer, Draft Draft);
