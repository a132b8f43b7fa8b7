namespace ChinaRussiaBot.Questions;

/// <summary>Where in the text the mention of a country stands, so that its words do not count as content. Pure.</summary>
internal static class CountrySpans
{
    public static (int Start, int End) Of(AnalyzedText text, CountryMention mention)
    {
        foreach (TermSpan span in text.Spans)
        {
            if (span.Start == mention.At && span.Term is { Kind: TermKind.Name, Id: "china" or "russia" })
                return (span.Start, span.End);
        }

        foreach (Token token in text.Tokens)
        {
            if (token.Start <= mention.At && mention.At < token.End)
                return token.Kind == TokenKind.Chinese ? (mention.At, mention.At + 1) : (token.Start, token.End);
        }

        return (mention.At, mention.At + 1);
    }
}
