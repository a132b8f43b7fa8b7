using ChinaRussiaBot.Knowledge;
using ChinaRussiaBot.Questions;

namespace ChinaRussiaBot.Search;

/// <summary>One item with everything it can be found by, in both languages.</summary>
/// <param name="Item">The item.</param>
/// <param name="Own">What its texts hold.</param>
/// <param name="Strong">Those of its title, heading and topics.</param>
/// <param name="Countries">The countries that its title names.</param>
/// <param name="Asked">The words of its author's phrasings; the places and goods in them are what is asked, not what the item holds.</param>
internal sealed record ItemKeys(KnowledgeItem Item, WordSet Own, HashSet<string> Strong, HashSet<Country> Countries, WordSet Asked)
{
    /// <summary>Those of all authored items that can be found, in their order.</summary>
    public static IReadOnlyList<ItemKeys> OfAll(IEnumerable<KnowledgeItem> items, KnowledgeBase knowledge, TextAnalyzer analyzer) =>
        [.. items.Where(static item => item is not (Passage { IsOfDocument: true } or Figure { Measure.IsForComputing: true })).Select(item => Of(item, knowledge, analyzer))];

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

        WordSet title = WordSet.Of(titles.OfType<string>(), analyzer, static _ => true);
        WordSet text = WordSet.Of(texts.OfType<string>(), analyzer, static _ => true);
        strong.UnionWith(title.Keys);
        HashSet<string> keys = [.. text.Keys, .. strong];
        WordSet asked = WordSet.Of(item.Asked.All, analyzer, IsHeld);
        return new ItemKeys(item, new WordSet(keys, title.Chinese + text.Chinese), strong, countries, asked);

        bool IsHeld(string key) => !key.StartsWith('#') || keys.Contains(key) || knowledge.Name(key[1..]) is { Kind: NameKind.Topic };
    }

    private static IEnumerable<Country> NamedIn(BilingualText title, TextAnalyzer analyzer) =>
        CountryReader.Read(analyzer.Analyze(title.Chinese)).Concat(CountryReader.Read(analyzer.Analyze(title.Russian))).Select(static mention => mention.Country);
}
