using System.Globalization;
using ChinaRussiaBot.Host.Problems;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;
using StoredChat = ChinaRussiaBot.Host.Store.Chat;

namespace ChinaRussiaBot.Host.Channels.Telegram.Handling;

/// <summary>One message meant for us: its words, who wrote it where, and in which language it is answered.</summary>
/// <param name="Message">As Telegram gave it.</param>
/// <param name="Text">The words without our name.</param>
/// <param name="Settings">What is remembered of the chat.</param>
internal sealed record Incoming(Message Message, string Text, StoredChat Settings)
{
    public string Chat => Message.Chat.Id.ToString(CultureInfo.InvariantCulture);

    /// <summary>The person; the group or the channel in whose name somebody writes.</summary>
    public long User => Message.SenderChat?.Id ?? Message.From?.Id ?? Message.Chat.Id;

    public bool IsPrivate => Message.Chat.Type == ChatType.Private;

    /// <summary>Only real topics are answered in their thread; naming the general one is refused.</summary>
    public int? Topic => Message.IsTopicMessage ? Message.MessageThreadId : null;

    /// <summary>When these words were written: of an edited message, when it was edited.</summary>
    public DateTime Written => Message.EditDate ?? Message.Date;

    /// <summary>Whether the client's language is one of ours, or one was chosen.</summary>
    public bool IsLanguageKnown => (Settings.Language ?? LanguageTag.Parse(Message.From?.LanguageCode)) is not null;

    /// <summary>The language of our own words: the chosen one, else that of the script, else that of the client, else Russian.</summary>
    public Language Language => Settings.Language ?? RequestLanguage.OfScript(Text) ?? LanguageTag.Parse(Message.From?.LanguageCode) ?? Language.Russian;
}
