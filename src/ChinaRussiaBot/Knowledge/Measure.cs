namespace ChinaRussiaBot.Knowledge;

/// <summary>Something that has figures. Declared in knowledge/measures; questions are understood through it. Compared by id.</summary>
public sealed record Measure(string Id, BilingualText Name, Unit Unit)
{
    /// <summary>Other names askers use, in Chinese.</summary>
    public IReadOnlyList<string> ChineseSynonyms { get; init; } = [];

    /// <summary>Other names askers use, in Russian, in the nominative.</summary>
    public IReadOnlyList<string> RussianSynonyms { get; init; } = [];

    /// <summary>From whom to whom.</summary>
    public Direction Direction { get; init; }

    /// <summary>What kind of number it is.</summary>
    public Aspect Aspect { get; init; }

    /// <summary>For a growth, share or rank: the id of the measure it belongs to; null otherwise.</summary>
    public string? Of { get; init; }

    /// <summary>Ids of measures that add up to this one; empty when none are declared.</summary>
    public IReadOnlyList<string> Parts { get; init; } = [];

    /// <summary>Ids of declared names it is about: goods, places, organisations.</summary>
    public IReadOnlyList<string> About { get; init; } = [];

    /// <summary>Ids of topics.</summary>
    public IReadOnlyList<string> Topics { get; init; } = [];

    /// <summary>Whose statistics and how counted. Figures of measures with different bases are not compared. Null when not stated.</summary>
    public BilingualText? Basis { get; init; }

    /// <summary>Areas are told by the texts about the zones; as figures they are there to be computed with.</summary>
    public bool IsForComputing => Unit.Dimension == Dimension.Area;

    /// <inheritdoc/>
    public bool Equals(Measure? other) => other is not null && other.Id == Id;

    /// <inheritdoc/>
    public override int GetHashCode() => Id.GetHashCode(StringComparison.Ordinal);
}
