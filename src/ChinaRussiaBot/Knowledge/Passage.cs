namespace ChinaRussiaBot.Knowledge;

/// <summary>The smallest citable piece of a document, in one language or both.</summary>
public sealed record Passage(string Id, string DocumentId, PassageKind Kind) : KnowledgeItem(Id)
{
    /// <summary>Chinese text; null when it is only in Russian.</summary>
    public string? Chinese { get; init; }

    /// <summary>Russian text; null when it is only in Chinese.</summary>
    public string? Russian { get; init; }

    /// <summary>Whether it is a piece of a document in one language: found through the index, quoted as it stands. What people wrote here is in both.</summary>
    public bool IsOfDocument => Chinese is null || Russian is null;

    /// <summary>Id of the section it stands in.</summary>
    public required string SectionId { get; init; }

    /// <summary>What stands at the head of the whole document, where that is more than its title; null where the passage begins it itself.</summary>
    public string? Head { get; init; }

    /// <summary>The source that the document itself names for it (a footnote); null when none.</summary>
    public Source? Origin { get; init; }

    /// <inheritdoc/>
    public override string? Quote(Language language) => language switch
    {
        Language.Chinese => Chinese,
        Language.Russian => Russian,
    };
}
