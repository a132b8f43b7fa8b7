using System.Globalization;
using System.Text.RegularExpressions;
using ChinaRussiaBot.Answering;
using ChinaRussiaBot.Generations;
using ChinaRussiaBot.Questions;

namespace ChinaRussiaBot.ReindexSoak;

/// <summary>An open generation with the number of those who ask it; closed when it is replaced and nobody asks any more.</summary>
internal sealed partial class ServingGeneration(Generation generation)
{
    private int users = 1;

    public string Id => generation.Id;

    public int Edition { get; } = int.Parse(generation.Manifest.KnowledgeRevision, CultureInfo.InvariantCulture);

    /// <summary>False when it is closed already.</summary>
    public bool Enter()
    {
        for (int now = Volatile.Read(ref users); now > 0; now = Volatile.Read(ref users))
        {
            if (Interlocked.CompareExchange(ref users, now + 1, now) == now)
                return true;
        }

        return false;
    }

    public void Leave()
    {
        if (Interlocked.Decrement(ref users) == 0)
            generation.Dispose();
    }

    public AnswerDocument Ask(string question) => AnswerJson.Of(generation.Answerer.Ask(question, null, Conversation.Empty).Answer);

    /// <summary>What all questions are answered with.</summary>
    public string AskAll() => string.Join('\n', EditionedKnowledge.Questions.Select(question => AnswerJson.Write(Ask(question))));

    /// <summary>Whether the answer is all of this generation.</summary>
    public bool IsOwn(AnswerDocument answer)
    {
        string number = EditionedKnowledge.NumberOf(Edition);
        string[] said = [.. Numbers().Matches(answer.Text + " " + string.Join(' ', answer.Citations.Select(static citation => citation.Quote)))
            .Select(static match => match.Groups[1].Value + match.Groups[2].Value)];
        return answer.Generation == Id && said.Length > 0 && Array.TrueForAll(said, one => one == number);
    }

    // 3001 as it is, or 300,1 thousand millions.
    [GeneratedRegex(@"(?<![\d.,-])([34]\d\d)[.,]?(\d)(?![\d-])")]
    private static partial Regex Numbers();
}
