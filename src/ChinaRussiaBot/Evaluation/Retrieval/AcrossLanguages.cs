using ChinaRussiaBot.Knowledge;
using ChinaRussiaBot.Search;
using ChinaRussiaBot.Search.Analysis;

namespace ChinaRussiaBot.Evaluation.Retrieval;

/// <summary>
/// Lets questions find passages in the other language. A passage in a language in which everything is asked needs no names beside its words, so that
/// a set in one language is measured as if this were not there.
/// </summary>
internal sealed class AcrossLanguages
{
    /// <summary>A few questions in Latin letters do not make a set one of two languages.</summary>
    private const double LeastShare = 0.02;

    private readonly TextConcepts concepts;
    private readonly Language? said;
    private readonly HashSet<Language> asked;

    /// <param name="knowledge">Knows the names and words.</param>
    /// <param name="questions">All that will be asked.</param>
    /// <param name="said">The language of all texts; null: told by the script of each.</param>
    public AcrossLanguages(KnowledgeBase knowledge, IEnumerable<string> questions, Language? said)
    {
        concepts = new TextConcepts(knowledge);
        this.said = said;
        Language[] languages = [.. questions.Select(LanguageOf)];
        asked = [.. languages.GroupBy(static language => language).Where(group => group.Count() >= LeastShare * languages.Length).Select(static group => group.Key)];
    }

    public IndexedPassage WithConcepts(IndexedPassage passage)
    {
        Language own = LanguageOf(passage.Text);
        return asked.Any(language => language != own) ? passage with { Concepts = concepts.Of($"{passage.Title}\n{passage.Text}") } : passage;
    }

    public PassageQuery WithBridge(PassageQuery query) => query with { Bridge = concepts.OfQuestion(query.Text) };

    private Language LanguageOf(string text) => said ?? TextLanguage.Of(text);
}
