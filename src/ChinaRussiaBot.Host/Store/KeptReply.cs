namespace ChinaRussiaBot.Host.Store;

/// <summary>What was answered to one delivery of a channel that answers in the response.</summary>
/// <param name="Pages">The answer in the channel's own cut; empty when nothing is to be said.</param>
/// <param name="At">Unix seconds of its making: a repeated delivery gets the same bytes.</param>
/// <param name="Choices">What can be asked by number after it.</param>
/// <param name="Language">zh or ru.</param>
/// <param name="Answer">The whole answer as JSON, for its page; null when it has none.</param>
internal sealed record KeptReply(IReadOnlyList<string> Pages, long At, IReadOnlyList<string> Choices, string Language, string? Answer = null)
{
    /// <summary>Whether "more" and numbers refer to it: an answer or a list, not a mere notice.</summary>
    public bool Opens { get; init; }
}

/// <summary>One delivery and what became of it.</summary>
/// <param name="Id">Keyed hash of what is the same in all its deliveries.</param>
/// <param name="Asker">Keyed hash of the person.</param>
/// <param name="Payload">The message itself; null once it is answered.</param>
/// <param name="Tries">How often it was delivered.</param>
/// <param name="Ticket">The number under which its answer can be fetched; null while none was given.</param>
/// <param name="IsPush">Whether its answer is sent by a call of ours.</param>
/// <param name="Shown">How many pages the person has seen.</param>
/// <param name="Reply">Null until it is answered.</param>
internal sealed record KeptDelivery(string Id, string Asker, string? Payload, int Tries, int? Ticket, bool IsPush, int Shown, KeptReply? Reply);
