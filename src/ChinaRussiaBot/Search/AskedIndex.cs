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
    private const double FlowLimit = 1.5;
    private const double WeakLimit = 2.5;

    /// <summary>Words in common that weigh less are no likeness: "trade", "main".</summary>
    private const double Enough = 4.5;

    private static readonly DateOnly NoParticularDay = new(2000, 1, 1);

    private readonly AskedPhrase[] phrases;
    private readonly Postings postings;
    private readonly double unheardOf;

    /// <param name="knowledge">The items with their phrasings, titles and labels.</param>
    /// <param name="reader">Reads a phrasing as a question is read; authors make no slips to mend.</param>
    public AskedIndex(KnowledgeBase knowledge, QuestionReader reader)
    {
        List<(KnowledgeItem Item, Question Question)> asked =
        [
            .. knowledge.Items.SelectMany(static item => Texts(item).Select(text => (item, text))).AsParallel().AsOrdered()
                .Select(entry => (entry.item, reader.Read(entry.text, null, Conversation.Empty, NoParticularDay)))
                .Where(static entry => entry.Item2.Content.Count > 0),
        ];
        HashSet<string> themes = [.. knowledge.Names.Where(static name => name.Kind == NameKind.Topic).Select(static name => "#" + name.Id)];
        // A class ("by road") is what many things have in common: it tells no more than a theme.
        postings = new Postings([.. asked.Select(static entry => WordSet.Of(entry.Question.Analyzed))], key => key[0] == '~' || themes.Contains(key));
        unheardOf = postings.Weight(0);
        Dictionary<string, double> weights = new(StringComparer.Ordinal);
        phrases = [.. asked.Select(entry => new AskedPhrase(entry.Item, new AskedSense(entry.Question), entry.Question.Content.Sum(word => WeightOf(word, weights))))];
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
            double limit = Limit(word);
            double most = postings.Fill(word, row.AsSpan(0, phrases.Length));
            total += Math.Min(limit, most > 0 ? most : unheardOf);
            for (int phrase = 0; most > 0 && phrase < said.Length; phrase++)
                said[phrase] += Math.Min(limit, row[phrase]);
        }

        ArrayPool<double>.Shared.Return(row);
        AskedSense sense = new(question);
        for (int phrase = 0; phrase < said.Length; phrase++)
        {
            if (said[phrase] == 0)
                continue;
            AskedPhrase asked = phrases[phrase];
            double like = Math.Sqrt(said[phrase] / total * Math.Min(1, said[phrase] / asked.Weight)) * Math.Min(1, said[phrase] / Enough) * asked.Sense.Agreement(sense);
            if (like > likest.GetValueOrDefault(asked.Item))
                likest[asked.Item] = like;
        }

        return likest;
    }

    /// <summary>Weighed once for each word: the same few thousand stand in all phrasings.</summary>
    private double WeightOf(ContentWord word, Dictionary<string, double> weights)
    {
        string same = $"{word.Text}\n{string.Join('\n', word.Keys)}";
        if (!weights.TryGetValue(same, out double most))
            weights[same] = most = postings.Fill(word, new double[postings.Count]);
        return Math.Min(Limit(word), most);
    }

    /// <summary>Words of general use and of trade as such choose between phrasings, they do not make them alike.</summary>
    private static double Limit(ContentWord word) => word.IsFlow ? FlowLimit : word.IsWeak || word.Text.Length == 1 ? WeakLimit : double.MaxValue;

    /// <summary>A policy is asked for by its title, a figure by its label, as well as in the words that its author foresees.</summary>
    private static IEnumerable<string> Texts(KnowledgeItem item)
    {
        BilingualText? own = item switch { PolicyPoint policy => policy.Title, Figure { Passage: null } figure => figure.Label, _ => null };
        return own is null ? item.Asked.All : item.Asked.All.Append(own.Chinese).Append(own.Russian);
    }
}
