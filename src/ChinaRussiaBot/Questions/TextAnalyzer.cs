using ChinaRussiaBot.Text;

namespace ChinaRussiaBot.Questions;

/// <summary>Analyses any text (question, synonym, passage) in the one way in which they are compared. Thread-safe.</summary>
internal sealed class TextAnalyzer(Lexicon lexicon)
{
    public AnalyzedText Analyze(string text) => AnalyzeNormalized(TextNormalizer.NormalizeText(text));

    public AnalyzedText AnalyzeNormalized(string normalized)
    {
        List<Token> tokens = Tokenizer.Tokens(normalized);
        return new AnalyzedText(normalized, tokens, lexicon.Find(normalized, tokens));
    }

    /// <summary>The words that say what the text is about: not stop words, not words that only put a question, nothing in <paramref name="used"/>.</summary>
    public List<ContentWord> Content(AnalyzedText text, IReadOnlyList<(int Start, int End)> used)
    {
        List<ContentWord> words = [];
        foreach (Token token in text.Tokens)
        {
            if (lexicon.IsStop(token) || Overlaps(used, token) || token.Key.Length == 0)
                continue;
            List<TermSpan> around = [.. text.Spans.Where(span => span.Start < token.End && token.Start < span.End)];
            bool flow = around.Exists(static span => span.Term.IsFlow);
            bool weak = around.Exists(span => span.Term.IsWeak && span.Start <= token.Start && token.End <= span.End);
            if (!around.Exists(static span => span.Term is { Kind: TermKind.Class, IsContent: true }) && CoveredByClasses(around, token) && !around.Exists(lexicon.IsNamed))
                continue;
            List<string> keys = [token.Key];
            foreach (TermSpan span in around)
            {
                if (span.Term.IsContent && !keys.Contains(span.Term.Key))
                    keys.Add(span.Term.Key);
            }

            words.Add(new ContentWord(token.Text, token.Key, keys, token.Start, flow, weak));
        }

        return words;
    }

    private static bool Overlaps(IReadOnlyList<(int Start, int End)> used, Token token)
    {
        foreach ((int start, int end) in used)
        {
            if (start < token.End && token.Start < end)
                return true;
        }

        return false;
    }

    private static bool CoveredByClasses(List<TermSpan> around, Token token)
    {
        for (int at = token.Start; at < token.End; at++)
        {
            if (!around.Exists(span => !span.Term.IsContent && !span.Term.IsWeak && span.Start <= at && at < span.End))
                return false;
        }

        return true;
    }
}
