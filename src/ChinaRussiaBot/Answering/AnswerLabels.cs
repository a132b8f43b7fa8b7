namespace ChinaRussiaBot.Answering;

/// <summary>What every channel says under an answer: what it leaves open, and what part a language model had in it. Pure.</summary>
public static class AnswerLabels
{
    /// <summary>The lines, in the language of the answer; empty for a whole answer of the engine alone.</summary>
    public static IEnumerable<string> Of(Answer answer)
    {
        foreach (string part in answer.NotTold)
            yield return Phrase.Of(Wording.PartNotKnown, answer.Language, part);
        if (answer.UnderstoodAs is { } words)
            yield return Phrase.Of(Wording.UnderstoodAs, answer.Language, words);
        if (answer.IsComposedByModel)
            yield return Wording.ComposedByModel[answer.Language];
    }
}
