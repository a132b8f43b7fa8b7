namespace ChinaRussiaBot.Knowledge;

/// <summary>A border crossing. Each mode of a town (rail, road, river) is a port of its own.</summary>
public sealed record Port(string Id, BilingualText Name, BilingualText Counterpart) : KnowledgeItem(Id)
{
    /// <summary>Other Chinese names.</summary>
    public IReadOnlyList<string> ChineseSynonyms { get; init; } = [];

    /// <summary>Other Russian names.</summary>
    public IReadOnlyList<string> RussianSynonyms { get; init; } = [];

    /// <summary>The Chinese town; null when not declared.</summary>
    public DeclaredName? Place { get; init; }

    /// <summary>The Chinese province.</summary>
    public required DeclaredName Province { get; init; }

    /// <summary>The Russian region; null for a port without a counterpart (an airport).</summary>
    public DeclaredName? Region { get; init; }

    /// <summary>The Russian place opposite; null when not declared.</summary>
    public DeclaredName? CounterpartPlace { get; init; }

    /// <summary>Ways of transport.</summary>
    public required IReadOnlyList<TransportMode> Modes { get; init; }

    /// <summary>Whether freight passes; null when not known.</summary>
    public bool? Freight { get; init; }

    /// <summary>Whether passengers pass; null when not known.</summary>
    public bool? Passengers { get; init; }

    /// <summary>False while it is being built or planned.</summary>
    public bool Established { get; init; } = true;

    /// <summary>False when it is not counted among the border crossings (an airport).</summary>
    public bool Counted { get; init; } = true;

    /// <summary>What is known of its working, in one or two sentences.</summary>
    public required BilingualText Status { get; init; }

    /// <summary>The same in one word.</summary>
    public PortState State { get; init; } = PortState.Unclear;

    /// <summary>ISO date of the newest evidence for <see cref="Status"/>; null when undated.</summary>
    public string? StatusAsOf { get; init; }

    /// <summary>Its place on the map; null when not known.</summary>
    public PortLocation? Location { get; init; }

    /// <summary>Volumes that sources give.</summary>
    public IReadOnlyList<PortVolume> Volumes { get; init; } = [];

    /// <summary>A remark for the reader; null when there is none.</summary>
    public BilingualText? Note { get; init; }

    /// <inheritdoc/>
    public override string? Quote(Language language) => PortText.Card(this, language);
}
