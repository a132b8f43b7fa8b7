namespace ChinaRussiaBot.Answering;

/// <summary>What a composer made of a question: an answer, an honest refusal, or nothing because it is not its kind of question.</summary>
internal sealed record Route(RouteKind Kind, Draft Draft)
{
    /// <summary>For a refusal: what is said first.</summary>
    public string Message { get; init; } = "";

    /// <summary>For a refusal: why.</summary>
    public UnknownReason Reason { get; init; }

    /// <summary>For an answer: how much of what is said it explains, 0 to 1.</summary>
    public double Confidence { get; init; } = 1;

    /// <summary>The question in other words, when a model had to put it so; null otherwise.</summary>
    public string? UnderstoodAs { get; init; }

    /// <summary>For an answer: the parts of the question that nothing answers, in the asker's words.</summary>
    public IReadOnlyList<string> NotTold { get; init; } = [];

    /// <summary>Whether the documents were looked through for it.</summary>
    public bool SoughtInDocuments { get; init; }

    /// <summary>What the answer is about, for follow-ups.</summary>
    public Questions.Conversation.Topic? About { get; init; }
}
