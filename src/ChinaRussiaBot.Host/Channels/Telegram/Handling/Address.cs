using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;

namespace ChinaRussiaBot.Host.Channels.Telegram.Handling;

/// <summary>Whether a message is meant for us: always in a private chat; in a group by a command, a mention or a reply. Pure.</summary>
internal static class Address
{
    /// <summary>The words that are meant for us, null when none are. "" for a message without words in a private chat.</summary>
    public static string? Words(Message message, User self)
    {
        // Who writes as the group itself or as a channel stands behind an account that calls itself a bot.
        if (message is { From.IsBot: true, SenderChat: null } || message.ViaBot?.Id == self.Id || message.IsAutomaticForward)
            return null;
        bool isPrivate = message.Chat.Type == ChatType.Private;
        if (message.Text is not { } text)
            return isPrivate && !message.IsServiceMessage ? "" : null;
        string name = "@" + self.Username;
        if (text.StartsWith('/'))
            return Command(text, name, isPrivate);
        if (isPrivate)
            return text;
        if (message.Entities?.FirstOrDefault(entity => IsMention(entity, text, name, self)) is { } mention)
            return text.Remove(mention.Offset, mention.Length).Trim();
        return message.ReplyToMessage?.From?.Id == self.Id ? text : null;
    }

    // /ports@OurBot is ours, /ports@AnotherBot is not; a bare command in a group is for any bot.
    private static string? Command(string text, string name, bool isPrivate)
    {
        int end = text.AsSpan().IndexOfAny(' ', '\n');
        string command = end < 0 ? text : text[..end];
        int at = command.IndexOf('@', StringComparison.Ordinal);
        if (at < 0)
            return isPrivate || BotCommands.Find(command[1..]) is not null ? text : null;
        return command[at..].Equals(name, StringComparison.OrdinalIgnoreCase) ? text.Remove(at, command.Length - at) : null;
    }

    private static bool IsMention(MessageEntity entity, string text, string name, User self) => entity.Type switch
    {
        MessageEntityType.Mention => text.Substring(entity.Offset, entity.Length).Equals(name, StringComparison.OrdinalIgnoreCase),
        MessageEntityType.TextMention => entity.User?.Id == self.Id,
        _ => false,
    };
}
