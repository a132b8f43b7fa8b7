using ChinaRussiaBot.Knowledge;
using ChinaRussiaBot.Questions;

namespace ChinaRussiaBot.Search;

/// <summary>What any text speaks of, as keys that both languages share: declared names, terms of the glossary, everyday words. Thread-safe.</summary>
internal sealed class TextConcepts(TextAnalyzer analyzer)
{
    private const double Weight = 1.5;

    public TextConcepts(KnowledgeBase knowledge)
        : this(new TextAnalyzer(new Lexicon(knowledge)))
    {
    }

    /// <summary>The keys of a passage, as often as they stand there: what it speaks of all the time is what it is about.</summary>
    public IReadOnlyList<string> Of(string text)
    {
        AnalyzedText analyzed = analyzer.Analyze(text);
        return [.. analyzed.Spans.Select(static span => span.Term.Key).Where(IsName), .. analyzer.Bridges(analyzed).Select(static span => span.Term.Key)];
    }

    /// <summary>The names of a question, each once, and how much of it they stand for.</summary>
    public QuestionBridge OfQuestion(string text)
    {
        AnalyzedText analyzed = analyzer.Analyze(text);
        List<TermSpan> spans = [.. analyzed.Spans.Where(static span => IsName(span.Term.Key)), .. analyzer.Bridges(analyzed)];
        // Numbers and Latin words need none.
        List<Token> words = [.. analyzed.Tokens.Where(token => token.Kind is TokenKind.Chinese or TokenKind.Russian && !analyzer.IsStop(token))];
        int carried = words.Count(word => spans.Exists(span => span.Start < word.End && word.Start < span.End));
        return new QuestionBridge([.. spans.Select(static span => span.Term.Key).Distinct().Select(static key => new QueryExpansion(key, Weight))], words.Count == 0 ? 0 : (double)carried / words.Count);
    }

    /// <summary>Classes of words ("how many") say how a thing is asked, not what it is.</summary>
    private static bool IsName(string key) => key[0] is '#' or '@' or '=';
}
