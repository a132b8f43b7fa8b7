namespace ChinaRussiaBot.Search;

/// <summary>One question to the passages of documents, and a digest of what came back.</summary>
/// <param name="What">What was asked for.</param>
/// <param name="Key">The id or the word; "" for a search.</param>
/// <param name="Query">The search; null for anything else.</param>
/// <param name="Limit">How many it asked for at most.</param>
/// <param name="Taken">How many it looked at.</param>
/// <param name="Ended">Whether it saw that there were no more.</param>
/// <param name="Answer">The digest: equal when ids, order, texts and sources are.</param>
internal sealed record Heard(HeardKind What, string Key, PassageQuery? Query, int Limit, int Taken, bool Ended, string Answer);

/// <summary>What was heard, and for which answers.</summary>
/// <param name="Heard">Question and answer.</param>
/// <param name="For">The ids of the questions that rest on it, in their order; "" among them when all do.</param>
internal sealed record HeardFor(Heard Heard, IReadOnlyList<string> For);

/// <summary>What can be asked of the passages of documents.</summary>
internal enum HeardKind
{
    /// <summary>The best passages for a question.</summary>
    Search,

    /// <summary>Whether any text holds a word.</summary>
    Word,

    /// <summary>The passage with an id.</summary>
    Passage,

    /// <summary>The passages that rest on a source.</summary>
    Source,
}
