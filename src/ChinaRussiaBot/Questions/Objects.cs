namespace ChinaRussiaBot.Questions;

/// <summary>
/// Which words can be what is bought, sold or counted: they stand beside the verb or the "how much". What stands further off
/// ("in the year of the lockdowns, what was the trade") is told by the way. Pure.
/// </summary>
internal static class Objects
{
    /// <summary>Whether the word stands beside a word of trade or of quantity, little words left out.</summary>
    public static bool IsOne(Question question, ContentWord word)
    {
        IReadOnlyList<Token> tokens = question.Analyzed.Tokens;
        int at = -1;
        for (int index = 0; index < tokens.Count; index++)
        {
            if (tokens[index].Start == word.Start)
                at = index;
        }

        return at >= 0 && (Beside(question, at, -1) || Beside(question, at, 1));
    }

    private static bool Beside(Question question, int at, int step)
    {
        IReadOnlyList<Token> tokens = question.Analyzed.Tokens;
        for (int index = at + step; index >= 0 && index < tokens.Count; index += step)
        {
            Token token = tokens[index];
            if (question.Periods.Spans.Any(span => span.Start < token.End && token.Start < span.End))
                return false;
            if (question.Analyzed.Spans.Any(span => span.Start < token.End && token.Start < span.End
                && span.Term.Kind == TermKind.Class && (span.Term.IsFlow || span.Term.Id is "intent.value" or "intent.count" or "wants.number" or "intent.which")))
                return true;
            if (!question.Analyzed.Spans.Any(span => span.Term is { Kind: TermKind.Class, Id: "stop" } && span.Start <= token.Start && token.End <= span.End)
                && !(token.Kind == TokenKind.Russian && token.Text.Length <= 2))
                return false;
        }

        return false;
    }
}
