using ChinaRussiaBot.Host.Channels.Telegram.Api;
using ChinaRussiaBot.Host.Store;
using Microsoft.Extensions.Options;
using Telegram.Bot.Requests;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;

namespace ChinaRussiaBot.Host.Channels.Telegram.Handling;

/// <summary>Whom the operator lets in: not the people and chats of Telegram:BlockedIds, and of groups only those of Telegram:GroupIds, when there are any.</summary>
internal sealed class Admission(IOptions<TelegramOptions> options)
{
    /// <summary>What to do with an update of somebody who is not let in, perhaps nothing; null when it is to be handled.</summary>
    public IReadOnlyList<Outgoing>? Refuse(Update update)
    {
        Message? message = update.Message ?? update.EditedMessage ?? update.CallbackQuery?.Message;
        global::Telegram.Bot.Types.Chat? chat = message?.Chat ?? update.MyChatMember?.Chat;
        User? person = update.CallbackQuery?.From ?? update.InlineQuery?.From ?? update.MyChatMember?.From ?? message?.From;
        if (IsBlocked(chat?.Id) || IsBlocked(person?.Id) || IsBlocked(message?.SenderChat?.Id))
            return [];
        if (chat is not { Type: ChatType.Group or ChatType.Supergroup } group || options.Value.GroupIds.Count == 0 || options.Value.GroupIds.Contains(group.Id))
            return null;
        // Where it was removed there is nothing to leave.
        return update.MyChatMember is { NewChatMember.Status: ChatMemberStatus.Kicked or ChatMemberStatus.Left }
            ? null
            : [new Outgoing($"{group.Id}", "leaveChat", StoredRequest.Body(new LeaveChatRequest { ChatId = group.Id }))];
    }

    private bool IsBlocked(long? id) => id is { } known && options.Value.BlockedIds.Contains(known);
}
