using ChinaRussiaBot.Knowledge;
using ChinaRussiaBot.Questions;

namespace ChinaRussiaBot.Search;

/// <summary>One item with everything it can be found by, in both languages.</summary>
/// <param name="Item">The item.</param>
/// <param name="Keys">Words, names and glossary terms of its texts.</param>
/// <param name="Strong">Those of its title, heading and topics.</param>
/// <param name="Chinese">Its normalised Chinese text: a Chinese word cut otherwise is still found in it.</param>
/// <param name="Countries">The countries that its title names.</param>
internal sealed record ItemKeys(KnowledgeItem Item, HashSet<string> Keys, HashSet<string> Strong, string Chinese, HashSet<Country> Countries)
{
    public static ItemKeys Of(KnowledgeItem item, KnowledgeBase knowledge, TextAnalyzer analyzer)
    {
        List<string?> titles = [item.Section?.Chinese, item.Section?.Russian];
        List<string?> texts = [item.Quote(Language.Chinese), item.Quote(Language.Russian), item.Date];
        HashSet<Country> countries = [];
        HashSet<string> strong = [.. item.About.Select(static id => "#" + id)];
        switch (item)
        {
            case PolicyPoint policy:
                titles.AddRange([policy.Title.Chinese, policy.Title.Russian]);
                countries.UnionWith(NamedIn(policy.Title, analyzer));
                texts.AddRange([policy.Status.Chinese, policy.Status.Russian, policy.Caution?.Chinese, policy.Caution?.Russian, policy.From]);
                break;
            case Port port:
                titles.AddRange([port.Name.Chinese, port.Name.Russian, .. port.ChineseSynonyms, .. port.RussianSynonyms]);
                texts.AddRange(port.Volumes.SelectMany(static volume => (string[])[volume.Label.Chinese, volume.Label.Russian]));
                foreach (DeclaredName? name in (DeclaredName?[])[port.Place, port.Province, port.Region, port.CounterpartPlace])
                {
                    if (name is not null)
                        strong.Add("#" + name.Id);
                }

                break;
            case Figure figure:
                titles.AddRange([figure.Measure.Name.Chinese, figure.Measure.Name.Russian]);
                texts.AddRange([figure.Note?.Chinese, figure.Note?.Russian]);
                break;
            default:
                break;
        }

        foreach (string id in item.About)
        {
            if (knowledge.Name(id) is { } name)
                titles.AddRange([name.Name.Chinese, name.Name.Russian]);
        }

        HashSet<string> keys = new(StringComparer.Ordinal);
        string chinese = "";
        foreach (string text in titles.OfType<string>())
        {
            AnalyzedText analyzed = analyzer.Analyze(text);
            strong.UnionWith(analyzed.Keys());
            chinese += analyzed.Text + "\n";
        }

        foreach (string text in texts.OfType<string>())
        {
            AnalyzedText analyzed = analyzer.Analyze(text);
            keys.UnionWith(analyzed.Keys());
            chinese += analyzed.Text + "\n";
        }

        keys.UnionWith(strong);
        return new ItemKeys(item, keys, strong, chinese, countries);
    }

    private static IEnumerable<Country> NamedIn(BilingualText title, TextAnalyzer analyzer) =>
        CountryReader.Read(analyzer.Analyze(title.Chinese)).Concat(CountryReader.Read(analyzer.Analyze(title.Russian))).Select(static mention => mention.Country);
}
