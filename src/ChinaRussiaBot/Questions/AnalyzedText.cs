namespace ChinaRussiaBot.Questions;

/// <summary>A text cut into words, with the terms of the lexicon found in it.</summary>
/// <param name="Text">Normalised.</param>
/// <param name="Tokens">Words in order.</param>
/// <param name="Spans">Terms in order; they may overlap.</param>
internal sealed record AnalyzedText(string Text, IReadOnlyList<Token> Tokens, IReadOnlyList<TermSpan> Spans)
{
    /// <summary>Every key the text can be found by: words, names, glossary terms.</summary>
    public IEnumerable<string> Keys() =>
        Tokens.Select(static token => token.Key)
            .Concat(Spans.Where(static span => span.Term is { IsContent: true, IsFlow: false, IsOfCrossings: false }).Select(static span => span.Term.Key));
}
