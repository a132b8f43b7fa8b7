namespace ChinaRussiaBot.Questions;

/// <summary>
/// What a conversation remembers: the chosen language and what the last question was about. Immutable; plain data that a store may
/// serialise. Holds no text of the asker's.
/// </summary>
public sealed record Conversation
{
    /// <summary>A conversation in which nothing was asked.</summary>
    public static Conversation Empty { get; } = new();

    /// <summary>The language the asker chose; null to answer in the question's own.</summary>
    public Language? Chosen { get; init; }

    /// <summary>The language of the last answer; used when a follow-up is too short to tell ("2022?").</summary>
    public Language? Last { get; init; }

    /// <summary>What the last answered question was about; null before the first.</summary>
    public Topic? About { get; init; }

    /// <summary>The subject of a question, by the ids of declarations.</summary>
    /// <param name="Measures">Measure ids.</param>
    /// <param name="Names">Ids of declared names (places, goods, topics).</param>
    /// <param name="Ports">Port ids.</param>
    /// <param name="Period">The asked period as knowledge/ writes it, null when none.</param>
    /// <param name="Intent">Name of the intent.</param>
    /// <param name="Items">Ids of the items that were cited, in order of citation.</param>
    public sealed record Topic(
        IReadOnlyList<string> Measures,
        IReadOnlyList<string> Names,
        IReadOnlyList<string> Ports,
        string? Period,
        string Intent,
        IReadOnlyList<string> Items)
    {
        /// <summary>The period asked about before <see cref="Period"/> when the subject stayed the same ("and the difference?"); null when none.</summary>
        public string? Before { get; init; }

        /// <summary>The measures asked about before <see cref="Measures"/> for the same period ("and the difference?"); empty when none.</summary>
        public IReadOnlyList<string> Others { get; init; } = [];

        /// <summary>This subject once it is answered with <paramref name="items"/>, remembering what of <paramref name="before"/> it can be compared with.</summary>
        internal Topic After(Topic? before, IReadOnlyList<string> items) => this with
        {
            Items = items,
            Before = before is not null && before.Measures.SequenceEqual(Measures) && before.Period != Period ? before.Period : null,
            Others = before is not null && !before.Measures.SequenceEqual(Measures) && before.Period == Period ? before.Measures : [],
        };
    }
}
