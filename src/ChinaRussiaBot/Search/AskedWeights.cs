using ChinaRussiaBot.Questions;

namespace ChinaRussiaBot.Search;

/// <summary>What words weigh among phrasings. Each is weighed once: the same few thousand stand in all phrasings. Not thread-safe.</summary>
internal sealed class AskedWeights(Postings postings)
{
    private const double FlowLimit = 1.5;
    private const double WeakLimit = 2.5;

    private readonly Dictionary<string, double> known = new(StringComparer.Ordinal);
    private readonly double[] row = new double[postings.Count];

    public double Of(ContentWord word)
    {
        string same = $"{word.Text}\n{string.Join('\n', word.Keys)}";
        if (!known.TryGetValue(same, out double most))
            known[same] = most = postings.Fill(word, row);
        return Math.Min(Limit(word), most);
    }

    /// <summary>Words of general use and of trade as such choose between phrasings, they do not make them alike.</summary>
    public static double Limit(ContentWord word) => word.IsFlow ? FlowLimit : word.IsWeak || word.Text.Length == 1 ? WeakLimit : double.MaxValue;
}
