namespace ChinaRussiaBot.Answering;

/// <summary>
/// What the asker gets: grounded statements, a question back, or an honest "not known".
/// Closed: use <see cref="Match{T}"/>, which the compiler keeps complete. Immutable.
/// </summary>
public abstract record Answer
{
    private Answer(Language language, string generation)
    {
        Language = language;
        Generation = generation;
    }

    /// <summary>The language every text of the answer is written in (quotes may be in the other one).</summary>
    public Language Language { get; }

    /// <summary>The index generation that answered; "" when no index was asked.</summary>
    public string Generation { get; init; }

    /// <summary>The statements of the answer in reading order; for <see cref="Unknown"/> what is known nearby. Each is cited.</summary>
    public IReadOnlyList<Statement> Statements { get; init; } = [];

    /// <summary>The citations, numbered from 1 in order of first use.</summary>
    public IReadOnlyList<Citation> Citations { get; init; } = [];

    /// <summary>The figures that the statements state, for tables, charts and programs.</summary>
    public IReadOnlyList<AnswerFigure> Figures { get; init; } = [];

    /// <summary>Questions to ask instead or next, each answerable as it stands.</summary>
    public IReadOnlyList<string> Suggestions { get; init; } = [];

    /// <summary>Whether a language model put the words together. False: they are the knowledge's own. Shown to the reader, as Chinese law asks.</summary>
    public bool IsComposedByModel { get; init; }

    /// <summary>The question in the words in which a language model put it, when the engine did not know those it was asked in; null otherwise.</summary>
    public string? UnderstoodAs { get; init; }

    /// <summary>Of a question that asks several things, the parts that nothing known answers, in the asker's words; empty when all are answered.</summary>
    public IReadOnlyList<string> NotTold { get; init; } = [];

    /// <summary>Calls the function of the answer's own kind.</summary>
    public T Match<T>(Func<Grounded, T> grounded, Func<Clarify, T> clarify, Func<Unknown, T> unknown) => this switch
    {
        Grounded answer => grounded(answer),
        Clarify answer => clarify(answer),
        Unknown answer => unknown(answer),
        _ => throw new InvalidOperationException("Answer is a closed hierarchy."),
    };

    /// <summary>The question is answered; there is at least one statement.</summary>
    public sealed record Grounded(Language Language, string Generation) : Answer(Language, Generation)
    {
        /// <summary>The series that the answer goes through, to be looked at; null when there is none.</summary>
        public Charts.ChartKey? Chart { get; init; }
    }

    /// <summary>The question has several readings; <see cref="Answer.Suggestions"/> are the choices.</summary>
    public sealed record Clarify(Language Language, string Generation, string Prompt) : Answer(Language, Generation);

    /// <summary>The knowledge does not answer it. Says so in one sentence, then what is known nearby.</summary>
    public sealed record Unknown(Language Language, string Generation, string Message, UnknownReason Reason) : Answer(Language, Generation);
}
