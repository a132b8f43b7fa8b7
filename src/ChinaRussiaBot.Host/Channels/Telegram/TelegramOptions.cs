using System.ComponentModel.DataAnnotations;

namespace ChinaRussiaBot.Host.Channels.Telegram;

/// <summary>The Telegram channel. Section Telegram; without a token it is off.</summary>
internal sealed class TelegramOptions
{
    /// <summary>The bot's token. Empty: the channel is off. Never logged.</summary>
    public string Token { get; set; } = "";

    /// <summary>Another Bot API server: scheme, host and port. Default: Telegram's.</summary>
    public string? BaseUrl { get; set; }

    /// <summary>polling or webhook.</summary>
    public TelegramMode Mode { get; set; } = TelegramMode.Polling;

    /// <summary>In webhook mode: the public address of POST /telegram/webhook.</summary>
    public string? WebhookUrl { get; set; }

    /// <summary>In webhook mode: what Telegram must send with each update.</summary>
    public string? WebhookSecret { get; set; }

    /// <summary>Numeric ids of the people who may use the administrators' commands.</summary>
    public IList<long> AdminIds { get; init; } = [];

    /// <summary>Ids of people and chats that are not listened to.</summary>
    public IList<long> BlockedIds { get; init; } = [];

    /// <summary>The groups in which the bot stays; it leaves every other. Empty: any group.</summary>
    public IList<long> GroupIds { get; init; } = [];

    /// <summary>Messages a second to all chats together. Default 25; Telegram allows about 30.</summary>
    [Range(1, 1000)]
    public double MessagesPerSecond { get; set; } = 25;

    /// <summary>Messages a second to one chat, after a burst of three. Default 1.</summary>
    [Range(0.01, 1000)]
    public double MessagesPerSecondPerChat { get; set; } = 1;

    /// <summary>Messages a minute to one group. Default 18; Telegram allows 20.</summary>
    [Range(1, 60_000)]
    public double MessagesPerMinutePerGroup { get; set; } = 18;

    /// <summary>An answer to a message older than this says that it is late. Default 5 minutes.</summary>
    [Range(1, 24 * 60)]
    public int LateAfterMinutes { get; set; } = 5;

    /// <summary>Chats whose messages are worked on at the same time. Default 4.</summary>
    [Range(1, 100)]
    public int Workers { get; set; } = 4;

    /// <summary>After so many milliseconds no further card is looked for when somebody types in another chat: of the 300 in which cards should be seen.</summary>
    [Range(0, 60_000)]
    public int InlineMilliseconds { get; set; } = 120;

    /// <summary>Questions a minute of one person; then one notice, and silence until the minute is over. Default 20.</summary>
    [Range(1, 1_000_000)]
    public int QuestionsPerMinute { get; set; } = 20;

    /// <summary>Questions a day of one person, counted from the first; then one notice, and silence. Default 500.</summary>
    [Range(1, 1_000_000)]
    public int QuestionsPerDay { get; set; } = 500;

    /// <summary>Queries a minute of one person who types in other chats; what is more gets no answer. Default 120.</summary>
    [Range(1, 1_000_000)]
    public int InlineQueriesPerMinute { get; set; } = 120;

    public bool IsOn => Token.Length > 0;
}

internal enum TelegramMode
{
    Polling,
    Webhook,
}
