using ChinaRussiaBot.Knowledge;
using ChinaRussiaBot.Questions;

namespace ChinaRussiaBot.Search;

/// <summary>Knowledge items as passages of the index: what they are found by, in both languages. Pure.</summary>
internal static class ItemPassages
{
    public static IndexedPassage Of(ItemKeys keys, TextAnalyzer analyzer)
    {
        KnowledgeItem item = keys.Item;
        Language language = item.Quote(Language.Chinese) is null ? Language.Russian : Language.Chinese;
        Language other = language == Language.Chinese ? Language.Russian : Language.Chinese;
        string[] concepts = [.. keys.Own.Keys.Where(IsConcept)];
        IndexedPassage passage = new(item.Id, Title(item, language), item.Quote(language) ?? "") { Language = language, Concepts = concepts };
        if (item is not Passage { IsOfDocument: true } document)
            return passage with { Related = [.. new[] { item.Quote(other), Title(item, other) }.OfType<string>().Where(static text => text.Length > 0)] };
        Array.Sort(concepts, StringComparer.Ordinal);
        AnalyzedText analyzed = analyzer.Analyze(passage.Text);
        return passage with
        {
            Concepts = [.. concepts.Union(Flows(analyzed)).Union(Names(document.Head, analyzer)), .. Bridges(analyzed, analyzer), .. Bridges(analyzer.Analyze(passage.Title), analyzer)],
            // What a maintainer pinned to it, who says it, and what the document is headed by: a visa centre does not repeat that it is one.
            Related = [.. document.Asked.All, document.Sources[0].Publisher.Chinese, document.Sources[0].Publisher.Russian, .. document.Head is { } head ? (string[])[head] : []],
            Data = StoredPassage.Write(document),
            Groups = [.. document.Sources.Select(static source => source.Id)],
        };
    }

    /// <summary>Whether the key is the same in both languages: a declared name, a port, a glossary term, a class of words.</summary>
    public static bool IsConcept(string key) => key[0] is '#' or '@' or '=' or '~';

    /// <summary>Buying, selling, investing: in authored items they follow from the measure, a document has only its words.</summary>
    private static IEnumerable<string> Flows(AnalyzedText text) =>
        text.Spans.Where(static span => span.Term.IsFlow).Select(static span => span.Term.Key).Distinct().Order(StringComparer.Ordinal);

    /// <summary>The declared names and everyday words of what the document is headed by.</summary>
    private static IEnumerable<string> Names(string? head, TextAnalyzer analyzer) => head is null ? []
        : analyzer.Analyze(head) is var analyzed ? [.. analyzed.Spans.Select(static span => span.Term.Key).Where(IsConcept).Distinct().Order(StringComparer.Ordinal), .. Bridges(analyzed, analyzer)] : [];

    /// <summary>As often as they stand there: what a passage speaks of all the time is what it is about.</summary>
    private static IEnumerable<string> Bridges(AnalyzedText text, TextAnalyzer analyzer) => analyzer.Bridges(text).Select(static span => span.Term.Key).Order(StringComparer.Ordinal);

    private static string Title(KnowledgeItem item, Language language) => item switch
    {
        PolicyPoint policy => policy.Title[language],
        Port port => port.Name[language],
        Figure figure => figure.Label?[language] ?? figure.Measure.Name[language],
        // The name of a report says what each of its pages is about.
        Passage { IsOfDocument: true } passage => $"{passage.Sources[0].Title} {passage.Section?[language]}".Trim(),
        _ => item.Section?[language] ?? "",
    };
}
