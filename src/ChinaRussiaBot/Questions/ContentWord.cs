namespace ChinaRussiaBot.Questions;

/// <summary>One word of a question that says what it is about, with every key by which a text may be found to say the same.</summary>
/// <param name="Text">The word as it stands in the normalised question.</param>
/// <param name="Key">Its own key: stem or word.</param>
/// <param name="Keys">Its own key first, then the keys of the declared names and glossary terms it is part of.</param>
/// <param name="Start">Offset in the normalised question.</param>
/// <param name="IsFlow">True for "export", "buy", "trade": they choose a measure but need not stand in a text.</param>
/// <param name="IsWeak">True for general words ("sign", "conditions"): they help to choose between items, nothing is refused for want of them.</param>
internal sealed record ContentWord(string Text, string Key, IReadOnlyList<string> Keys, int Start, bool IsFlow, bool IsWeak = false)
{
    /// <summary>"Russian goods in China": that they are sold goes without saying.</summary>
    public static ContentWord ImpliedFlow { get; } = new("экспорт", "~flow.out", ["~flow.out"], 0, IsFlow: true);

    /// <summary>"How many people went from China to Russia".</summary>
    public static ContentWord ImpliedTravel { get; } = new("поездки", "~flow.travel", ["~flow.travel"], 0, IsFlow: true);

    /// <summary>Goods that are traded, by name.</summary>
    public bool IsGoods { get; init; }

    /// <summary>An everyday thing that is none of the field's ("weather").</summary>
    public bool IsForeign { get; init; }

    /// <summary>Written with a capital inside the question: a name, though none that is declared.</summary>
    public bool IsNameLike { get; init; }

    /// <summary>What a number counts, as the question goes on behind it; null for none.</summary>
    public string? Unit { get; init; }
}
