namespace ChinaRussiaBot.Knowledge;

/// <summary>A declared place, organisation, good or topic with its spellings in both languages. Compared by id.</summary>
public sealed record DeclaredName(string Id, NameKind Kind, BilingualText Name)
{
    /// <summary>Other Chinese spellings.</summary>
    public IReadOnlyList<string> ChineseSynonyms { get; init; } = [];

    /// <summary>Other Russian spellings, in the nominative.</summary>
    public IReadOnlyList<string> RussianSynonyms { get; init; } = [];

    /// <summary>Pinyin, English, transliteration.</summary>
    public IReadOnlyList<string> LatinSynonyms { get; init; } = [];

    /// <summary>Russian spellings that are common words unless they stand with a capital letter inside a sentence: Пограничный.</summary>
    public IReadOnlyList<string> CapitalSynonyms { get; init; } = [];

    /// <summary>Id of the larger place it lies in, of goods that of the group they belong to; null when none is declared.</summary>
    public string? In { get; init; }

    /// <summary>Ids of the places opposite or next to it.</summary>
    public IReadOnlyList<string> Near { get; init; } = [];

    /// <summary>Where it lies, to within some kilometres; null when not declared.</summary>
    public GeoPoint? Location { get; init; }

    /// <inheritdoc/>
    public bool Equals(DeclaredName? other) => other is not null && other.Id == Id;

    /// <inheritdoc/>
    public override int GetHashCode() => Id.GetHashCode(StringComparison.Ordinal);
}
