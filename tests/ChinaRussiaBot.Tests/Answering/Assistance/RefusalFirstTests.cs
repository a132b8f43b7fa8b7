using ChinaRussiaBot.Answering;
using ChinaRussiaBot.Answering.Assistance;
using ChinaRussiaBot.Questions;
using ChinaRussiaBot.Tests.Answering.Grounding;

namespace ChinaRussiaBot.Tests.Answering.Assistance;

/// <summary>Over the golden questions: what the engine refuses for a reason it has refused before any model is asked, and no model turns a refusal into another question's answer.</summary>
public sealed class RefusalFirstTests
{
    private static readonly string[] Chinese = ["中俄贸易额是多少？", "2024年中俄贸易额是多少？", "中俄边境有哪些口岸？", "俄罗斯对华出口什么？", "中俄经贸合作有哪些问题？"];

    private static readonly string[] Russian =
        ["Каков товарооборот России и Китая?", "Каков товарооборот России и Китая в 2024 году?", "Какие пункты пропуска есть на границе?", "Что экспортирует Россия в Китай?", "Какие проблемы есть в торговле России и Китая?"];

    [Fact]
    public async Task A_model_is_asked_about_no_refusal_and_changes_none()
    {
        int refused = 0;
        List<string> wrong = [];
        foreach (GoldenAnswer golden in GoldenAnswers.All.Where(static golden => golden.Answer is Answer.Unknown && golden.Question.Asked.Count == 1))
        {
            refused++;
            UnknownReason reason = ((Answer.Unknown)golden.Answer).Reason;
            string[] others = golden.Answer.Language == Language.Chinese ? Chinese : Russian;
            // The plain suite takes another one for each refusal.
            foreach (string other in EveryCase.Rounds(others.Length, 1) == 1 ? [others[refused % others.Length]] : others)
            {
                int asked = 0;
                ModelHelp help = new()
                {
                    Rewrite = (_, _) =>
                    {
                        asked++;
                        return Task.FromResult(new Rewritten(other));
                    },
                };
                Answer answer = (await RealKnowledge.Answerer.AskAsync(new AskedQuestion(golden.Question.Asked[0], null, Conversation.Empty), help, TestContext.Current.CancellationToken)).Answer;
                if (asked > 0 && reason != UnknownReason.NothingFits)
                    wrong.Add($"{golden.Question.Id} ({reason}): a model was asked: {golden.Question.Asked[0]}");
                if (answer is not Answer.Unknown)
                    wrong.Add($"{golden.Question.Id} ({reason}): {golden.Question.Asked[0]} → {other}");
            }
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"{refused} refusals, each against {Chinese.Length} other questions: {wrong.Count} changed or asked about");
        Assert.InRange(refused, EveryCase.Rounds(50, 25), int.MaxValue);
        Assert.True(wrong.Count == 0, string.Join('\n', wrong.Distinct()));
    }
}
