using System.ComponentModel.DataAnnotations;

namespace ChinaRussiaBot.Host.Store;

/// <summary>What is kept, where and how long. Section Store.</summary>
internal sealed class StoreOptions
{
    /// <summary>Default data/store.</summary>
    [Required(AllowEmptyStrings = false)]
    public string Folder { get; set; } = Path.Combine("data", "store");

    /// <summary>How long a conversation is remembered after its last question. Default 24 hours.</summary>
    [Range(1, 24 * 365)]
    public int ConversationHours { get; set; } = 24;

    /// <summary>The most conversations that are kept; the longest unused go first. Default 50000.</summary>
    [Range(1, 10_000_000)]
    public int MostConversations { get; set; } = 50_000;

    /// <summary>Whether the text of unanswered questions is kept. Off by default: then only their kind and language are counted.</summary>
    public bool KeepQuestionText { get; set; }

    /// <summary>The most unanswered questions, and the most opinions, that one day adds; further ones are not kept. Default 10000.</summary>
    [Range(1, 1_000_000)]
    public int MostRemarksPerDay { get; set; } = 10_000;
}
