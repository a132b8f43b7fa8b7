namespace ChinaRussiaBot.Answering;

/// <summary>What every channel says under an answer in which a language model had a part. Pure.</summary>
public static class AnswerLabels
{
    /// <summary>The lines, in the language of the answer; empty for an answer of the engine alone.</summary>
    public static IEnumerable<string> Of(Answer answer)
    {
        if (answer.UnderstoodAs is { } words)
            yield return Phrase.Of(Wording.UnderstoodAs, answer.Language, words);
        if (answer.IsComposedByModel)
            yield return Wording.ComposedByModel[answer.Language];
    }
}
