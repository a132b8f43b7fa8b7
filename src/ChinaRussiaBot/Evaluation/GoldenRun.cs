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
    /// <param name="documentOf">The document that an item is a passage of, null for authored ones: what is to be refused may be answered by one. Null: nothing may.</param>
    public static IReadOnlyList<GoldenOutcome> Ask(
        QuestionAnswerer answerer,
        IReadOnlyList<GoldenQuestion> questions,
        Action<int>? asked = null,
        Action<string>? asking = null,
        Func<string, string?>? documentOf = null)
    {
        List<GoldenOutcome> outcomes = new(questions.Count);
        foreach (GoldenQuestion question in questions)
        {
            asking?.Invoke(question.Id);
            outcomes.Add(Ask(answerer, question, documentOf));
            asked?.Invoke(outcomes.Count);
        }

        return outcomes;
    }

    private static GoldenOutcome Ask(QuestionAnswerer answerer, GoldenQuestion question, Func<string, string?>? documentOf)
    {
        Reply? reply = null;
        foreach (string turn in question.Asked)
            reply = answerer.Ask(turn, null, reply?.Conversation ?? Conversation.Empty);
        AnswerDocument answer = AnswerJson.Of(reply!.Answer);
        (GoldenVerdict verdict, IReadOnlyList<string> reasons) = GoldenJudge.Judge(question, answer);
        string? document = question.Abstain && verdict == GoldenVerdict.Wrong && documentOf is not null ? OnlyDocument(answer, documentOf) : null;
        if (document is not null)
            (verdict, reasons) = (GoldenVerdict.Right, []);
        return new GoldenOutcome(
            question.Id,
            question.Lang,
            question.Type,
            question.Abstain,
            question.Asked[^1],
            verdict,
            reasons,
            answer.Status,
            answer.Text)
        {
            ByDocument = document,
        };
    }

    /// <summary>The document that an answer rests on; null when it rests on anything authored.</summary>
    private static string? OnlyDocument(AnswerDocument answer, Func<string, string?> documentOf)
    {
        string?[] documents = [.. answer.Citations.Select(citation => documentOf(citation.Item))];
        return documents.Length > 0 && documents.All(static document => document is not null) ? documents[0] : null;
    }
}
