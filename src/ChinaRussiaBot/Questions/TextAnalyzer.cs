using System.Collections.Concurrent;
using ChinaRussiaBot.Text;

namespace ChinaRussiaBot.Questions;

/// <summary>Analyses any text (question, synonym, passage) in the one way in which they are compared. Thread-safe.</summary>
internal sealed class TextAnalyzer(Lexicon lexicon)
{
    private ConcurrentDictionary<string, AnalyzedText>? remembered;

    /// <summary>The same, remembering what it cut: for building tables that read the same phrasings, not for questions.</summary>
    public TextAnalyzer Remembering() => new(lexicon) { remembered = new(StringComparer.Ordinal) };

    public AnalyzedText Analyze(string text) => AnalyzeNormalized(TextNormalizer.NormalizeText(text));

    public AnalyzedText AnalyzeNormalized(string normalized) => remembered is null ? Cut(normalized) : remembered.GetOrAdd(normalized, Cut);

    private AnalyzedText Cut(string normalized)
    {
        List<Token> tokens = Tokenizer.Tokens(normalized);
        List<TermSpan> spans = lexicon.Find(normalized, tokens);
        spans.RemoveAll(span => IsCutAcross(span, spans, tokens));
        return new AnalyzedText(normalized, tokens, spans);
    }

    /// <summary>海关|口径: 关口 begins inside a declared name and ends inside the next word, so it is none; nor is 用人 in 用|人民币, where another name begins with that word.</summary>
    private static bool IsCutAcross(TermSpan span, List<TermSpan> spans, List<Token> tokens) => span.Length > 1 && span.Term.Kind switch
    {
        TermKind.Class => spans.Exists(name => name.Term.Kind == TermKind.Name && name.Start < span.Start && span.Start < name.End && name.End < span.End)
            && tokens.Exists(token => token.Kind == TokenKind.Chinese && token.Start < span.End && span.End < token.End),
        TermKind.Name => spans.Exists(name => name.Term.Kind == TermKind.Name && span.Start < name.Start && name.Start < span.End && span.End < name.End
            && tokens.Exists(token => token.Kind == TokenKind.Chinese && token.Start == name.Start && span.End < token.End && token.End <= name.End)),
        TermKind.Port or TermKind.Glossary => false,
    };

    /// <summary>The everyday words in a text that have a counterpart in the other language.</summary>
    public List<TermSpan> Bridges(AnalyzedText text) => lexicon.Bridge.Find(text);

    /// <summary>Whether an everyday word is something that is done: all its Russian counterparts are verbs.</summary>
    public bool IsAction(TermSpan bridge) => lexicon.Bridge.IsAction(bridge.Term);

    /// <summary>Whether an everyday word is a name of its own: all its Russian counterparts begin with a capital.</summary>
    public bool IsProper(TermSpan bridge) => lexicon.Bridge.IsProper(bridge.Term);

    /// <summary>Whether a word is an everyday one by its key: no slip, though no authored text has it.</summary>
    public bool IsEveryday(string key) => lexicon.Bridge.Knows(key);

    /// <summary>Whether a word says nothing by itself.</summary>
    public bool IsStop(Token token) => lexicon.IsStop(token);

    /// <summary>The words that say what the text is about: not stop words, not words that only put a question, nothing in <paramref name="used"/>.</summary>
    public List<ContentWord> Content(AnalyzedText text, IReadOnlyList<(int Start, int End)> used)
    {
        List<ContentWord> words = [];
        TermSpan? whole = null;
        foreach (Token token in text.Tokens)
        {
            if (lexicon.IsStop(token) || token.Key.Length == 0)
                continue;
            List<TermSpan> around = [.. text.Spans.Where(span => span.Start < token.End && token.Start < span.End && !span.Term.IsOfCrossings)];
            // 俄油: the country is read already, the goods are what is asked.
            if (Overlaps(used, token) && !around.Exists(static span => span.Term.IsGoods))
                continue;
            bool flow = around.Exists(static span => span.Term.IsFlow);
            if (!around.Exists(static span => span.Term is { Kind: TermKind.Class, IsContent: true }) && CoveredByClasses(around, token) && !around.Exists(lexicon.IsNamed))
                continue;
            bool weak = around.Exists(span => span.Term.IsWeak && span.Start <= token.Start && token.End <= span.End && !(span.Length > token.Text.Length && IsNamedIn(token, around)))
                && !around.Exists(span => span.Term.Kind != TermKind.Class && span.Length > token.Text.Length);
            // 首都 is no word cut across two, though 都 is a little word: an everyday thing is declared whole.
            weak |= lexicon.IsLoose(token) && !around.Exists(span => span.Term.Kind != TermKind.Class || (span.Term.IsForeign && span.Start == token.Start && span.End == token.End));
            List<string> keys = [token.Key];
            foreach (TermSpan span in around)
            {
                if (span.Term.IsContent && !keys.Contains(span.Term.Key))
                    keys.Add(span.Term.Key);
            }

            bool foreign = keys.Count == 1 && around.Exists(span => span.Term.IsForeign && span.Start <= token.Start && token.End <= span.End);
            if (!foreign && keys.Count == 1 && token.Kind == TokenKind.Russian && WordForms.SecondPart(token.Text) is { } part)
                keys.Add(RussianStemmer.Stem(part));
            ContentWord word = new(token.Text, token.Key, keys, token.Start, flow, weak) { IsForeign = foreign, IsGoods = around.Exists(static span => span.Term.IsGoods) };
            if (words.Count > 0 && whole is { } name && token.End <= name.End && words[^1].Start + words[^1].Text.Length == token.Start && IsPiece(token, words[^1]))
                words[^1] = Join(words[^1], word);
            else
                words.Add(word);
            whole = token.Kind == TokenKind.Chinese ? Longest(around, token) : null;
        }

        return words;
    }

    /// <summary>The dictionary leaves names that it does not know in single characters (营|销, 绥|芬|河): a declared name puts them together.</summary>
    private static bool IsPiece(Token token, ContentWord before) => token.Kind == TokenKind.Chinese && (token.Text.Length == 1 || before.Text.Length == 1);

    /// <summary>签证 in 签证费: the price is asked, but of this.</summary>
    private static bool IsNamedIn(Token token, List<TermSpan> around) => around.Exists(static span => span.Term is { Kind: TermKind.Class, IsWeak: true, Id: "wants.price" })
        && around.Exists(span => span.Term.Kind == TermKind.Name && span.Start == token.Start && span.End == token.End);

    private static TermSpan? Longest(List<TermSpan> around, Token token)
    {
        TermSpan? longest = null;
        foreach (TermSpan span in around)
        {
            if (span.Term.Kind != TermKind.Class && span.Start <= token.Start && token.End <= span.End && span.Length > (longest?.Length ?? token.Text.Length))
                longest = span;
        }

        return longest;
    }

    private static ContentWord Join(ContentWord first, ContentWord second)
    {
        string text = first.Text + second.Text;
        return new ContentWord(text, text, [text, .. first.Keys.Skip(1).Union(second.Keys.Skip(1))], first.Start, first.IsFlow && second.IsFlow, first.IsWeak && second.IsWeak) { IsGoods = first.IsGoods && second.IsGoods };
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
            if (!around.Exists(span => !span.Term.IsContent && !span.Term.IsWeak && !span.Term.IsForeign && span.Start <= at && at < span.End))
                return false;
        }

        return true;
    }
}
