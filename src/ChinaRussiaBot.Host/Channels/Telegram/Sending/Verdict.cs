namespace ChinaRussiaBot.Host.Channels.Telegram.Sending;

/// <summary>What became of one call to the Bot API, and what to do next.</summary>
internal abstract record Verdict
{
    /// <summary>It arrived.</summary>
    /// <param name="MessageId">The message it made; null when it made none.</param>
    internal sealed record Delivered(long? MessageId) : Verdict;

    /// <summary>It did not arrive, or perhaps did: the same once more, later.</summary>
    internal sealed record Again(TimeSpan? Asked, bool MayBeTwice) : Verdict;

    /// <summary>Telegram refuses it as it is: so changed it may go.</summary>
    internal sealed record Changed(string Method, string Body) : Verdict;

    /// <summary>The group has another id now.</summary>
    internal sealed record Moved(long Chat) : Verdict;

    /// <summary>The bot was blocked or removed: nothing more goes to this chat.</summary>
    internal sealed record Gone : Verdict;

    /// <summary>It can never go, or must not be repeated.</summary>
    internal sealed record Dropped : Verdict;

    /// <summary>The token is refused: nothing goes at all.</summary>
    internal sealed record Stopped : Verdict;
}
