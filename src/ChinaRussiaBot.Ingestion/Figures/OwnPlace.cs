using System.Text.RegularExpressions;
using ChinaRussiaBot.Knowledge;
using ChinaRussiaBot.Questions;

namespace ChinaRussiaBot.Ingestion.Figures;

/// <summary>全省, 全市: the place that title, heading or sentence name. Without one it is not known whose figure it is.</summary>
internal sealed class OwnPlace(KnowledgeBase knowledge, TextAnalyzer analyzer)
{
    /// <summary>The words with the place in them; null when they mean one that nothing names.</summary>
    public string? Complete(string words, DocumentContext context)
    {
        Match own = Own.Match(words);
        // "全市进出口182亿元，其中对俄进出口164亿元": what follows in the sentence is the town's as well.
        if (!own.Success && context.Around.Count > 0 && !PlaceScope.IsOfCountries(words))
            own = Own.Match(context.Around[^1]);
        if (!own.Success)
            return words;
        bool town = own.Value.EndsWith('市');
        foreach (string said in context.Around.Reverse().Append(context.Place))
        {
            DeclaredName? place = analyzer.Analyze(said).Spans.Where(static span => span.Term.Kind == TermKind.Name)
                .Select(span => knowledge.Name(span.Term.Id)).FirstOrDefault(name => name is not null && (town ? name.Kind == NameKind.City : name.Kind is NameKind.Province or NameKind.Region));
            if (place is not null)
                return words.Contains(own.Value, StringComparison.Ordinal) ? words.Replace(own.Value, place.Name.Chinese, StringComparison.Ordinal) : place.Name.Chinese + words;
        }

        return null;
    }

    private static readonly Regex Own = Pattern.Of("全省|全区|全市|本省|我省|本市|我市");
}
