using System.Collections.Frozen;
using ChinaRussiaBot.Knowledge;
using ChinaRussiaBot.Questions;

namespace ChinaRussiaBot.Search;

/// <summary>Scores items by how much of a question they hold. Thread-safe.</summary>
internal sealed class ItemSearch
{
    private const double TitleBoost = 1.35;
    private const double FlowWeight = 0.5;
    private const double SmallWordWeight = 0.8;
    private const double MostUnknownWeight = 4;

    private readonly ItemKeys[] items;
    private readonly FrozenDictionary<string, double> weights;
    private readonly double unknownWeight;

    public ItemSearch(KnowledgeBase knowledge, TextAnalyzer analyzer)
    {
        items = [.. knowledge.Items.Select(item => ItemKeys.Of(item, knowledge, analyzer))];
        Dictionary<string, int> counts = new(StringComparer.Ordinal);
        foreach (string key in items.SelectMany(static item => item.Keys))
            counts[key] = counts.GetValueOrDefault(key) + 1;
        weights = counts.ToFrozenDictionary(static pair => pair.Key, pair => Weight(pair.Value), StringComparer.Ordinal);
        unknownWeight = Math.Min(MostUnknownWeight, Weight(0));
    }

    /// <summary>What a word weighs: rare words more, words of no item most.</summary>
    public double WeightOf(ContentWord word)
    {
        if (word.IsFlow)
            return FlowWeight;
        double least = double.MaxValue;
        foreach (string key in word.Keys)
        {
            if (weights.TryGetValue(key, out double weight))
                least = Math.Min(least, weight);
        }

        if (least < double.MaxValue)
            return least;
        return WordForms.IsVerbLike(word.Text) || WordForms.IsShort(word.Text) ? SmallWordWeight : unknownWeight;
    }

    /// <summary>Whether any item holds the key.</summary>
    public bool KnowsKey(string key) => weights.ContainsKey(key);

    /// <summary>Whether any item holds the word.</summary>
    public bool Knows(ContentWord word) => word.Keys.Any(weights.ContainsKey) || items.Any(item => Holds(item, word));

    /// <summary>Items that hold any of the words and pass <paramref name="accept"/>, the best first.</summary>
    public List<FoundItem> Find(IReadOnlyList<ContentWord> content, Func<KnowledgeItem, double> accept)
    {
        double[] wordWeights = [.. content.Select(WeightOf)];
        double total = wordWeights.Sum();
        List<FoundItem> found = [];
        if (total == 0)
            return found;
        foreach (ItemKeys item in items)
        {
            double factor = accept(item.Item);
            if (factor <= 0)
                continue;
            double score = 0;
            double held = 0;
            List<ContentWord>? missing = null;
            for (int index = 0; index < content.Count; index++)
            {
                if (!Holds(item, content[index]))
                {
                    (missing ??= []).Add(content[index]);
                    continue;
                }

                held += wordWeights[index];
                score += wordWeights[index] * (content[index].Keys.Any(item.Strong.Contains) ? TitleBoost : 1);
            }

            if (held > 0)
                found.Add(new FoundItem(item.Item, score * factor, held / total, missing ?? []));
        }

        found.Sort(static (left, right) => right.Score.CompareTo(left.Score));
        return found;
    }

    private static bool Holds(ItemKeys item, ContentWord word)
    {
        foreach (string key in word.Keys)
        {
            if (item.Keys.Contains(key))
                return true;
        }

        return word.Text.Length > 1 && Tokenizer.IsHan(word.Text[0]) && item.Chinese.Contains(word.Text, StringComparison.Ordinal);
    }

    private double Weight(int count) => Math.Log(1 + ((items.Length - count + 0.5) / (count + 0.5)));
}
