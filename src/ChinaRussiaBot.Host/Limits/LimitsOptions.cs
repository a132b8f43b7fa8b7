using System.ComponentModel.DataAnnotations;

namespace ChinaRussiaBot.Host.Limits;

/// <summary>How much one asker, and all together, may ask over HTTP. Section Limits.</summary>
internal sealed class LimitsOptions
{
    /// <summary>Questions a minute from one address; a burst of the same size is allowed. Default 600.</summary>
    [Range(1, 1_000_000)]
    public int QuestionsPerMinutePerAddress { get; set; } = 600;

    /// <summary>Questions a minute in one conversation, that is, of one person; a burst of the same size is allowed. Default 20.</summary>
    [Range(1, 1_000_000)]
    public int QuestionsPerMinutePerConversation { get; set; } = 20;

    /// <summary>Whether who asks on this machine itself is not limited; a proxy on it that asks for somebody else is. Default true.</summary>
    public bool ExemptLoopback { get; set; } = true;

    /// <summary>Questions that are worked on at the same time. Default 16.</summary>
    [Range(1, 10_000)]
    public int Concurrent { get; set; } = 16;

    /// <summary>Questions that wait for their turn; more are refused with 429. Default 20000.</summary>
    [Range(0, 1_000_000)]
    public int Waiting { get; set; } = 20_000;
}
