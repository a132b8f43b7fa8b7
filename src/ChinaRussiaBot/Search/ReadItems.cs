using ChinaRussiaBot.Knowledge;
using ChinaRussiaBot.Questions;

namespace ChinaRussiaBot.Search;

/// <summary>
/// What the search keeps of the authored items once their texts and phrasings are read. Reading them is half of a start, so that a generation
/// holds what came of it (<see cref="ReadItemsFile"/>). Immutable.
/// </summary>
internal sealed class ReadItems
{
    /// <param name="knowledge">Whose items they are.</param>
    /// <param name="items">Every authored item that can be found, in the order of the knowledge.</param>
    /// <param name="phrases">Every phrasing with words that say what it is about.</param>
    public ReadItems(KnowledgeBase knowledge, IReadOnlyList<ItemKeys> items, IReadOnlyList<AskedPhrase> phrases)
        : this(items, phrases, PostingsOf(phrases, knowledge))
    {
    }

    private ReadItems(IReadOnlyList<ItemKeys> items, IReadOnlyList<AskedPhrase> phrases, Postings postings)
    {
        Items = items;
        Phrases = phrases;
        Postings = postings;
    }

    public IReadOnlyList<ItemKeys> Items { get; }

    public IReadOnlyList<AskedPhrase> Phrases { get; }

    /// <summary>Which phrasings hold a word.</summary>
    public Postings Postings { get; }

    /// <summary>Reads everything.</summary>
    /// <param name="knowledge">The items and the names.</param>
    /// <param name="analyzer">Cuts texts.</param>
    /// <param name="held">Items that will not be in memory; null when all are.</param>
    public static ReadItems Of(KnowledgeBase knowledge, TextAnalyzer analyzer, Predicate<KnowledgeItem>? held = null)
    {
        KnowledgeItem[] mine = [.. knowledge.Items.Where(item => held is null || !held(item))];
        TextAnalyzer once = analyzer.Remembering();
        Task<IReadOnlyList<ItemKeys>> items = Task.Run(() => ItemKeys.OfAll(mine, knowledge, once));
        List<(KnowledgeItem Item, Question Question)> asked = AskedTexts.Read(mine, new QuestionReader(knowledge, once, spelling: null));
        List<AskedPhrase> phrases = [.. asked.Select(static entry => new AskedPhrase(entry.Item, AskedSense.Of(entry.Question), WordSet.Of(entry.Question.Analyzed), 0))];
        Postings postings = PostingsOf(phrases, knowledge);
        AskedWeights weights = new(postings);
        for (int phrase = 0; phrase < phrases.Count; phrase++)
            phrases[phrase] = phrases[phrase] with { Weight = asked[phrase].Question.Content.Sum(weights.Of) };
        return new ReadItems(items.GetAwaiter().GetResult(), phrases, postings);
    }

    /// <summary>A class ("by road") is what many things have in common: it tells no more than a theme.</summary>
    private static Postings PostingsOf(IReadOnlyList<AskedPhrase> phrases, KnowledgeBase knowledge)
    {
        HashSet<string> themes = [.. knowledge.Names.Where(static name => name.Kind == NameKind.Topic).Select(static name => "#" + name.Id)];
        return new Postings([.. phrases.Select(static phrase => phrase.Words)], key => key[0] == '~' || themes.Contains(key));
    }
}
