namespace ChinaRussiaBot.Questions;

/// <summary>An entry of the lexicon: what it is, and the key it is compared by ("#suifenhe", "~flow.out", "=12").</summary>
/// <param name="Kind">What kind.</param>
/// <param name="Id">Id of the declaration, or the name of the class.</param>
/// <param name="Key">The same for all spellings in both languages.</param>
internal readonly record struct Term(TermKind Kind, string Id, string Key)
{
    /// <summary>Goods that are traded, by name.</summary>
    public bool IsGoods { get; init; }

    /// <summary>A word for what moves between the countries.</summary>
    public bool IsFlow => Kind == TermKind.Class && Id.StartsWith("flow.", StringComparison.Ordinal);

    /// <summary>No subject by itself: a general word, or one that says what kind of answer is wanted.</summary>
    public bool IsWeak => Kind == TermKind.Class && (Id == "weak" || Id.StartsWith("wants.", StringComparison.Ordinal));

    /// <summary>A class that only the stage of border crossings reads: to all others it is as if the words were in no class.</summary>
    public bool IsOfCrossings => Kind == TermKind.Class && Id.StartsWith("crossing.", StringComparison.Ordinal);

    /// <summary>An everyday thing that is none of the field's: asked of, it makes another question.</summary>
    public bool IsForeign => Kind == TermKind.Class && Id == WordClasses.Everyday;

    /// <summary>Says what a question is about; the other classes (stop words, intents, units) only say how it is put.</summary>
    public bool IsContent => Kind != TermKind.Class
        || !(IsWeak || IsForeign || Id is "stop" or "thing" or "what" or "text" or "further" || Id.StartsWith("intent.", StringComparison.Ordinal) || Id.StartsWith("unit.", StringComparison.Ordinal));
}
