namespace ChinaRussiaBot.Host.Channels.Telegram.Sending;

/// <summary>What became of one call to the Bot API, and what to do next.</summary>
internal abstract record Verdict
{
    /// <summary>It arrived.</summary>
    /// <param name="MessageId">The message it made; null when it made none.</param>
    internal sealed record Delivered(long? MessageId) : Verdict;

    /// <summary>It did not arrive, or perhaps did: the same once more, later.</summary>
    /// <param name="Asked">How long Telegram asks to wait; null when it does not say.</param>
    /// <param name="MayBeTwice">Whether it may have arrived.</param>
    /// <param name="IsOurFault">Whether the fault is ours.</param>
    internal sealed record Again(TimeSpan? Asked, bool MayBeTwice, bool IsOurFault = false) : Verdict;

    /// <summary>Nothing was tried: the store cannot be written now.</summary>
    internal sealed record Held : Verdict;

    /// <summary>Telegram refuses it as it is: so changed it may go.</summary>
    internal sealed record Changed(string Method, string Body) : Verdict;

    /// <summary>The group has another id now.</summary>
    internal sealed record Moved(long Chat) : Verdict;

    /// <summary>The bot was blocked or removed: nothing more goes to this chat.</summary>
    internal sealed record Gone : Verdict;

    /// <summary>It can never go, or must not be repeated.</summary>
    /// <param name="Why">For logs and metrics.</param>
    internal sealed record Dropped(string Why = "dropped") : Verdict;

    /// <summary>The token is refused: nothing goes at all.</summary>
    internal sealed record Stopped : Verdict;
}
