using ChinaRussiaBot.Answering;
using ChinaRussiaBot.Questions;

namespace ChinaRussiaBot.Evaluation;

/// <summary>Asks golden questions, each in a conversation of its own, and judges the answers.</summary>
public static class GoldenRun
{
    /// <summary>One outcome per question, in order.</summary>
    /// <param name="answerer">Who is asked.</param>
    /// <param name="questions">What is asked.</param>
    /// <param name="asked">Told how many are done, for a progress display.</param>
    /// <param name="asking">Told the id of each before it is asked.</param>
    public static IReadOnlyList<GoldenOutcome> Ask(
        QuestionAnswerer answerer,
        IReadOnlyList<GoldenQuestion> questions,
        Action<int>? asked = null,
        Action<string>? asking = null)
    {
        List<GoldenOutcome> outcomes = new(questions.Count);
        foreach (GoldenQuestion question in questions)
        {
            asking?.Invoke(question.Id);
            outcomes.Add(Ask(answerer, question));
            asked?.Invoke(outcomes.Count);
        }

        return outcomes;
    }

    private static GoldenOutcome Ask(QuestionAnswerer answerer, GoldenQuestion question)
    {
        Reply? reply = null;
        foreach (string turn in question.Asked)
            reply = answerer.Ask(turn, null, reply?.Conversation ?? Conversation.Empty);
        AnswerDocument answer = AnswerJson.Of(reply!.Answer);
        (GoldenVerdict verdict, IReadOnlyList<string> reasons) = GoldenJudge.Judge(question, answer);
        return new GoldenOutcome(
            question.Id,
            question.Lang,
            question.Type,
            question.Abstain,
            question.Asked[^1],
            verdict,
            reasons,
            answer.Status,
            answer.Text);
    }
}
