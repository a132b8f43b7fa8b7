using System.Buffers;
using ChinaRussiaBot.Knowledge;
using ChinaRussiaBot.Questions;

namespace ChinaRussiaBot.Search;

/// <summary>Scores authored items by how much of a question they hold; passages of documents are found by <see cref="DocumentSearch"/>. Thread-safe.</summary>
internal sealed class ItemSearch
{
    private const double TitleBoost = 1.35;
    private const double FlowWeight = 0.5;
    private const double HeldFlowWeight = 1;
    private const double SmallWordWeight = 0.8;
    private const double LostWordWeight = 0.3;
    private const double MostUnknownWeight = 4;
    private const double CommonWeight = 2;
    private const double AskedWeight = 0.9;
    private const int MostFound = 60;

    private readonly ItemKeys[] items;
    private readonly Postings postings;
    private readonly Postings asked;
    private readonly Func<string, bool> isTheme;
    private readonly Func<string, bool> isCountry;
    private readonly HashSet<string> currencies;
    private readonly HashSet<string> goods;
    private readonly double unknownWeight;

    public ItemSearch(KnowledgeBase knowledge, TextAnalyzer analyzer)
        : this(knowledge, ItemKeys.OfAll(knowledge.Items, knowledge, analyzer))
    {
    }

    public ItemSearch(KnowledgeBase knowledge, IEnumerable<ItemKeys> read)
    {
        items = [.. read];
        HashSet<string> themes = [.. knowledge.Names.Where(static name => name.Kind == NameKind.Topic).Select(static name => "#" + name.Id)];
        isTheme = themes.Contains;
        currencies = [.. knowledge.Names.Where(static name => name.Kind == NameKind.Currency).Select(static name => "#" + name.Id)];
        HashSet<string> countries = [.. knowledge.Names.Where(static name => name.Kind == NameKind.Country).Select(static name => "#" + name.Id)];
        isCountry = countries.Contains;
        goods = [.. knowledge.Names.Where(static name => name.Kind == NameKind.Goods).Select(static name => "#" + name.Id)];
        postings = new Postings([.. items.Select(static item => item.Own)], isTheme);
        asked = new Postings([.. items.Select(static item => item.Asked)], isTheme);
        unknownWeight = Math.Min(MostUnknownWeight, postings.Weight(0));
    }

    /// <summary>What a word weighs that no item holds: the more items, the more it tells that none of them does.</summary>
    public double WeightOfUnknown => unknownWeight;

    /// <summary>What a word weighs: rare words more, words of no item most.</summary>
    public double WeightOf(ContentWord word)
    {
        double[] weights = ArrayPool<double>.Shared.Rent(items.Length);
        double weight = Fill(word, weights.AsSpan(0, items.Length));
        ArrayPool<double>.Shared.Return(weights);
        return weight;
    }

    /// <summary>The keys of an item's title, heading and topics; empty when it is none of those that are found here.</summary>
    public HashSet<string> SubjectsOf(KnowledgeItem item) => Array.Find(items, found => found.Item == item)?.Strong ?? [];

    /// <summary>Whether the key stands for a whole theme: it tells less than the word itself.</summary>
    public bool IsTheme(string key) => isTheme(key);

    /// <summary>Whether the key is that of a currency: it only says in what a sum is wanted.</summary>
    public bool IsCurrency(string key) => currencies.Contains(key);

    /// <summary>Whether any item holds the key.</summary>
    public bool KnowsKey(string key) => postings.Has(key);

    /// <summary>Whether a longer Chinese word is put together from known ones: it is then a way of saying, not another subject.</summary>
    public bool KnowsPart(string word)
    {
        for (int at = 0; word.Length > 2 && Tokenizer.IsHan(word[0]) && at + 2 <= word.Length; at++)
        {
            if (postings.Has(word.Substring(at, 2)))
                return true;
        }

        return false;
    }

    /// <summary>Whether so many items hold the key that it tells none of them apart.</summary>
    public bool IsCommon(string key) => postings.Weight(key) is > 0 and < CommonWeight;

    /// <summary>Whether any item holds the word.</summary>
    public bool Knows(ContentWord word)
    {
        if (word.Keys.Any(postings.Has))
            return true;
        double[] weights = ArrayPool<double>.Shared.Rent(items.Length);
        bool known = postings.Fill(word, weights.AsSpan(0, items.Length)) > 0;
        ArrayPool<double>.Shared.Return(weights);
        return known;
    }

    /// <summary>Items that hold any of the words and pass <paramref name="accept"/>, the best first.</summary>
    public List<FoundItem> Find(IReadOnlyList<ContentWord> content, Func<KnowledgeItem, double> accept) => Find(content, accept, out _);

    /// <summary>The same, with what each word weighs.</summary>
    public List<FoundItem> Find(IReadOnlyList<ContentWord> content, Func<KnowledgeItem, double> accept, out double[] weights)
    {
        weights = new double[content.Count];
        double[] table = ArrayPool<double>.Shared.Rent(items.Length * (content.Count + 1));
        double total = 0;
        for (int word = 0; word < content.Count; word++)
            total += weights[word] = Fill(content[word], table.AsSpan(word * items.Length, items.Length));
        List<FoundItem> found = Best(content, total, table, accept);
        ArrayPool<double>.Shared.Return(table);
        return found;
    }

    private List<FoundItem> Best(IReadOnlyList<ContentWord> content, double total, double[] table, Func<KnowledgeItem, double> accept)
    {
        List<(int Item, double Score, double Held)> ranked = [];
        for (int item = 0; item < items.Length; item++)
        {
            double held = 0;
            double score = 0;
            for (int word = 0; word < content.Count; word++)
            {
                double weight = table[(word * items.Length) + item];
                if (weight == 0)
                    continue;
                if (!IsOther(content[word], items[item]))
                    held += weight;
                score += weight * (IsStrong(content[word].Keys, items[item].Strong) ? TitleBoost : 1);
            }

            if (score > 0 && accept(items[item].Item) is > 0 and double factor)
                ranked.Add((item, score * factor, held));
        }

        ranked.Sort(static (left, right) => right.Score != left.Score ? right.Score.CompareTo(left.Score) : left.Item.CompareTo(right.Item));
        List<FoundItem> found = new(Math.Min(MostFound, ranked.Count));
        foreach ((int item, double score, double held) in ranked.Take(MostFound))
        {
            List<ContentWord> missing = [.. content.Where((said, word) => table[(word * items.Length) + item] == 0 || IsOther(said, items[item]))];
            found.Add(new FoundItem(items[item].Item, score, held / total, missing) { Countries = items[item].Countries, Subjects = items[item].Strong });
        }

        return found;
    }

    private static bool IsStrong(IReadOnlyList<string> keys, HashSet<string> strong)
    {
        for (int index = 0; index < keys.Count; index++)
        {
            if (strong.Contains(keys[index]))
                return true;
        }

        return false;
    }

    /// <summary>A word of a declared name that the item does not speak of: "frozen" fish is not "ice cream".</summary>
    private bool IsOther(ContentWord word, ItemKeys item)
    {
        bool named = false;
        foreach (string key in word.Keys)
        {
            if (key[0] is not ('#' or '@') || isTheme(key))
                continue;
            if (item.Own.Keys.Contains(key))
                return false;
            if (isCountry(key))
                return true;
            named = true;
        }

        // A figure is of the goods that its measure declares.
        return named && ((item.Item is Figure && word.Keys.Any(goods.Contains)) || !word.Keys.Any(key => key[0] is not ('#' or '@') && item.Own.Keys.Contains(key)));
    }

    /// <summary>Adds the items whose author foresaw the word in a question; it never weighs more than in the texts themselves.</summary>
    private double FillAsked(ContentWord word, Span<double> weights, double most)
    {
        double[] foreseen = ArrayPool<double>.Shared.Rent(items.Length);
        double best = asked.Fill(word, foreseen.AsSpan(0, items.Length));
        double limit = AskedWeight * (most > 0 ? most : best);
        for (int item = 0; best > 0 && item < items.Length; item++)
            weights[item] = Math.Max(weights[item], Math.Min(foreseen[item], limit));
        ArrayPool<double>.Shared.Return(foreseen);
        return most > 0 ? most : limit;
    }

    /// <summary>Fills one row of the table.</summary>
    /// <returns>What the word weighs in the question.</returns>
    private double Fill(ContentWord word, Span<double> weights)
    {
        double most = FillAsked(word, weights, postings.Fill(word, weights));
        if (most == 0)
            return word.IsFlow ? FlowWeight : word.IsWeak ? LostWordWeight : WordForms.IsVerbLike(word.Text) || WordForms.IsShort(word.Text) ? SmallWordWeight : unknownWeight;
        double limit = word.IsFlow ? HeldFlowWeight : word.IsWeak || word.Text.Length == 1 ? SmallWordWeight : double.MaxValue;
        if (most <= limit)
            return most;
        foreach (ref double weight in weights)
            weight = Math.Min(weight, limit);
        return limit;
    }
}
