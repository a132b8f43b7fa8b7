using Telegram.Bot.Types.Enums;

namespace ChinaRussiaBot.Host.Channels.Telegram.Api;

/// <summary>The kinds of updates that Telegram is asked for; all others never come.</summary>
internal static class UpdateKinds
{
    public static readonly IReadOnlyList<string> Wanted =
        ["message", "edited_message", "callback_query", "inline_query", "my_chat_member"];

    public static readonly IReadOnlyList<UpdateType> WantedTypes =
        [UpdateType.Message, UpdateType.EditedMessage, UpdateType.CallbackQuery, UpdateType.InlineQuery, UpdateType.MyChatMember];
}
