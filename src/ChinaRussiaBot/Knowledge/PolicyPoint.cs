namespace ChinaRussiaBot.Knowledge;

/// <summary>A rule, agreement or programme with its date and status.</summary>
public sealed record PolicyPoint(string Id, BilingualText Title, BilingualText Text, BilingualText Status) : KnowledgeItem(Id)
{
    /// <summary>ISO date from which it applies; null when not stated.</summary>
    public string? From { get; init; }

    /// <summary>Last day by its own terms; null when it has none.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>What is doubtful; always shown with it. Null when nothing is.</summary>
    public BilingualText? Caution { get; init; }

    /// <inheritdoc/>
    public override string? Quote(Language language) => Text[language];
}
