using ChinaRussiaBot.Questions;

namespace ChinaRussiaBot.Search;

/// <summary>Which items hold a word, and what that weighs. Built once; thread-safe afterwards.</summary>
internal sealed class Postings
{
    private const double OfTheTheme = 0.75;
    private const double Derived = 0.75;
    private const double InParts = 0.7;
    private const double MostOfIt = 0.6;

    private readonly int count;
    private readonly Dictionary<string, int[]> byKey = new(StringComparer.Ordinal);
    private readonly ChineseTexts chinese;
    private readonly string[] stems;
    private readonly Func<string, bool> isTheme;

    /// <param name="items">What is searched.</param>
    /// <param name="isTheme">Whether a key stands for a whole theme: it tells less than the word itself.</param>
    public Postings(WordSet[] items, Func<string, bool> isTheme)
    {
        this.isTheme = isTheme;
        count = items.Length;
        chinese = new ChineseTexts([.. items.Select(static item => item.Chinese)]);
        Dictionary<string, List<int>> keys = new(StringComparer.Ordinal);
        for (int item = 0; item < items.Length; item++)
        {
            foreach (string key in items[item].Keys)
            {
                if (!keys.TryGetValue(key, out List<int>? list))
                    keys[key] = list = [];
                list.Add(item);
            }
        }

        foreach ((string key, List<int> list) in keys)
            byKey[key] = [.. list];
        stems = [.. keys.Keys.Where(static key => Tokenizer.IsCyrillic(key[0])).Order(StringComparer.Ordinal)];
    }

    /// <summary>How many items there are.</summary>
    public int Count => count;

    /// <summary>Whether any item holds the key.</summary>
    public bool Has(string key) => byKey.ContainsKey(key);

    /// <summary>What the key weighs; 0 when no item holds it.</summary>
    public double Weight(string key) => byKey.TryGetValue(key, out int[]? holders) ? Weight(holders.Length) : 0;

    /// <summary>Rare words weigh more.</summary>
    public double Weight(int holders) => Math.Log(1 + ((count - holders + 0.5) / (holders + 0.5)));

    /// <summary>
    /// Writes into <paramref name="weights"/>, item by item, what it weighs that the item holds the word: as it stands most, by its
    /// theme alone least.
    /// </summary>
    /// <returns>The most that any item reaches; 0 when none holds it.</returns>
    public double Fill(ContentWord word, Span<double> weights)
    {
        weights.Clear();
        foreach (string key in word.Keys)
        {
            if (byKey.TryGetValue(key, out int[]? holders))
                Raise(weights, holders, Weight(holders.Length) * (isTheme(key) ? OfTheTheme : 1));
        }

        if (Tokenizer.IsCyrillic(word.Key[0]))
            Relatives(word.Key, weights);
        else if (Tokenizer.IsHan(word.Text[0]))
            Characters(word.Text, weights);
        double most = 0;
        foreach (double weight in weights)
            most = Math.Max(most, weight);
        return most;
    }

    /// <summary>Words of one family share most of their stem: подписать and подписание, регистрация and регистрировать.</summary>
    private void Relatives(string stem, Span<double> weights)
    {
        const int Shortest = 5;
        if (stem.Length < Shortest)
            return;
        string beginning = stem[..Shortest];
        int at = Array.BinarySearch(stems, beginning, StringComparer.Ordinal);
        for (at = at < 0 ? ~at : at; at < stems.Length && stems[at].StartsWith(beginning, StringComparison.Ordinal); at++)
        {
            string other = stems[at];
            int shared = stem.AsSpan().CommonPrefixLength(other);
            if (other != stem && shared * 4 >= Math.Max(stem.Length, other.Length) * 3)
                Raise(weights, byKey[other], Weight(byKey[other].Length) * Derived);
        }
    }

    /// <summary>The dictionary may cut a text otherwise than the question: the characters decide. Of a longer word most pairs are enough.</summary>
    private void Characters(string word, Span<double> weights)
    {
        Span<double> shares = count <= 4096 ? stackalloc double[count] : new double[count];
        int whole = chinese.Shares(word, shares);
        double weight = Weight(Math.Max(whole, 1));
        for (int item = 0; item < shares.Length; item++)
        {
            if (shares[item] >= 1)
                weights[item] = Math.Max(weights[item], weight);
            else if (shares[item] >= MostOfIt)
                weights[item] = Math.Max(weights[item], weight * InParts * shares[item]);
        }
    }

    private static void Raise(Span<double> weights, int[] holders, double weight)
    {
        foreach (int item in holders)
            weights[item] = Math.Max(weights[item], weight);
    }
}
