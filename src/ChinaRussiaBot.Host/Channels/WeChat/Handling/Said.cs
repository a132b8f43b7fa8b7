using ChinaRussiaBot.Answering;

namespace ChinaRussiaBot.Host.Channels.WeChat.Handling;

/// <summary>What is said to a message.</summary>
/// <param name="Language">The language of it.</param>
/// <param name="Pages">The first is sent; empty when nothing is to be said.</param>
internal sealed record Said(Language Language, IReadOnlyList<string> Pages)
{
    /// <summary>What can be asked by number after it.</summary>
    public IReadOnlyList<string> Choices { get; init; } = [];

    /// <summary>The answer itself, for its page; null for a notice.</summary>
    public Answer? Answer { get; init; }

    /// <summary>Whether "more" and numbers refer to it.</summary>
    public bool Opens { get; init; }

    /// <summary>What is to be remembered with it, in the same transaction: a message that is worked on again after a crash changes nothing twice.</summary>
    public Action? Remember { get; init; }

    /// <summary>Nothing: the platform is content with an empty response.</summary>
    public static Said Nothing { get; } = new(ChinaRussiaBot.Language.Chinese, []);

    public static Said Notice(Language language, string text) => new(language, [text]);
}
