using System.Buffers;
using ChinaRussiaBot.Knowledge;
using ChinaRussiaBot.Questions;

namespace ChinaRussiaBot.Search;

/// <summary>
/// How like a question is to the phrasings in which each item is asked for: what part of the question a phrasing says, and what part of
/// the phrasing the question says, rare words weighing more. Built once; thread-safe afterwards.
/// </summary>
internal sealed class AskedIndex
{
    /// <summary>Words in common that weigh less are no likeness: "trade", "main".</summary>
    private const double Enough = 4.5;

    // Without their words, which the postings hold.
    private readonly (KnowledgeItem Item, AskedSense Sense, double Weight)[] phrases;
    private readonly Postings postings;
    private readonly double unheardOf;

    public AskedIndex(ReadItems read)
    {
        phrases = [.. read.Phrases.Select(static phrase => (phrase.Item, phrase.Sense, phrase.Weight))];
        postings = read.Postings;
        unheardOf = postings.Weight(0);
    }

    /// <summary>The likeness by all words that say what the question is about.</summary>
    public IReadOnlyDictionary<KnowledgeItem, double> Likeness(Question question) => Likeness(question, question.Content);

    /// <summary>For each item that is asked for in such words, how like its likest phrasing is: 0 to 1.</summary>
    /// <param name="question">What is asked.</param>
    /// <param name="content">Those of its words that say what it is about.</param>
    public IReadOnlyDictionary<KnowledgeItem, double> Likeness(Question question, IReadOnlyList<ContentWord> content)
    {
        Dictionary<KnowledgeItem, double> likest = new(ReferenceEqualityComparer.Instance);
        double[] said = new double[phrases.Length];
        double[] row = ArrayPool<double>.Shared.Rent(phrases.Length);
        double total = 0;
        foreach (ContentWord word in content)
        {
            double limit = AskedWeights.Limit(word);
            double most = postings.Fill(word, row.AsSpan(0, phrases.Length));
            total += Math.Min(limit, most > 0 ? most : unheardOf);
            for (int phrase = 0; most > 0 && phrase < said.Length; phrase++)
                said[phrase] += Math.Min(limit, row[phrase]);
        }

        ArrayPool<double>.Shared.Return(row);
        AskedSense sense = AskedSense.Of(question);
        for (int phrase = 0; phrase < said.Length; phrase++)
        {
            if (said[phrase] == 0)
                continue;
            (KnowledgeItem item, AskedSense wanted, double weight) = phrases[phrase];
            double like = Math.Sqrt(said[phrase] / total * Math.Min(1, said[phrase] / weight)) * Math.Min(1, said[phrase] / Enough) * wanted.Agreement(sense);
            if (like > likest.GetValueOrDefault(item))
                likest[item] = like;
        }

        return likest;
    }
}
