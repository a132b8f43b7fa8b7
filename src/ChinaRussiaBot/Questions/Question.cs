using ChinaRussiaBot.Knowledge;

namespace ChinaRussiaBot.Questions;

/// <summary>What a question asks, as far as declarations and language words tell. Immutable.</summary>
internal sealed record Question
{
    /// <summary>The text as asked.</summary>
    public required string Text { get; init; }

    /// <summary>The language to answer in.</summary>
    public required Language Language { get; init; }

    /// <summary>Words and terms.</summary>
    public required AnalyzedText Analyzed { get; init; }

    /// <summary>Words that say what it is about, countries and periods left out.</summary>
    public required IReadOnlyList<ContentWord> Content { get; init; }

    /// <summary>The periods it names.</summary>
    public required PeriodMentions Periods { get; init; }

    /// <summary>What it wants to know.</summary>
    public required Intents Intents { get; init; }

    /// <summary>What moves; the first that is named.</summary>
    public required Flow Flow { get; init; }

    /// <summary>All that is said to move: "imports and exports" name both.</summary>
    public required IReadOnlyList<Flow> Flows { get; init; }

    /// <summary>From whom to whom; null when not said.</summary>
    public required Direction? Direction { get; init; }

    /// <summary>The direction of the second flow when exports and imports are both named; null otherwise.</summary>
    public Direction? OtherDirection { get; init; }

    /// <summary>Among whose partners a country is ranked; null when not said.</summary>
    public Country? RankedAmong { get; init; }

    /// <summary>Mentions of the two countries.</summary>
    public required IReadOnlyList<CountryMention> Countries { get; init; }

    /// <summary>Declared names found, countries of the product left out.</summary>
    public required IReadOnlyList<DeclaredName> Names { get; init; }

    /// <summary>Ports found by name.</summary>
    public required IReadOnlyList<string> Ports { get; init; }

    /// <summary>What kinds of quantity its units and words name: money, mass, volume.</summary>
    public required IReadOnlyList<Dimension> Dimensions { get; init; }

    /// <summary>All kinds of quantity that are each asked for: "tonnes and money", "how many cars and for how much".</summary>
    public IReadOnlyList<Dimension> AmountsAsked { get; init; } = [];

    /// <summary>"What does Russia export most": the things themselves are asked, not the total.</summary>
    public required bool AsksForThings { get; init; }

    /// <summary>A price or fee is asked: no amount answers that.</summary>
    public required bool WantsPrice { get; init; }

    /// <summary>What will be is asked: only plans answer that, no figure.</summary>
    public required bool WantsForecast { get; init; }

    /// <summary>Whether the conversation was about border crossings when the question itself names only a place.</summary>
    public bool MeansPorts { get; init; }

    /// <summary>The date of asking.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>Whether any of the intents is asked.</summary>
    public bool Asks(Intents any) => (Intents & any) != 0;

    /// <summary>Other countries than China and Russia.</summary>
    public IEnumerable<DeclaredName> OtherCountries => Names.Where(static name => name.Kind == NameKind.Country);
}
