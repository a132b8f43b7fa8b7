using ChinaRussiaBot.Host.Channels.Telegram.Api;
using Telegram.Bot.Exceptions;
using Telegram.Bot.Requests;
using Telegram.Bot.Types;

namespace ChinaRussiaBot.Host.Channels.Telegram.Handling;

/// <summary>Who may change the settings of a chat: in a private one its person, in a group its administrators.</summary>
internal sealed class GroupAdmins(BotApi api)
{
    private static readonly TimeSpan patience = TimeSpan.FromSeconds(5);

    public async Task<bool> MayChange(Incoming asked, CancellationToken stopping)
    {
        if (asked.IsPrivate)
            return true;
        // An administrator who writes as the group itself.
        if (asked.Message.SenderChat?.Id == asked.Message.Chat.Id)
            return true;
        try
        {
            ChatMember member = await api.Call(new GetChatMemberRequest { ChatId = asked.Message.Chat.Id, UserId = asked.User }, patience, stopping);
            return member is ChatMemberOwner or ChatMemberAdministrator;
        }
        catch (RequestException)
        {
            return false;
        }
    }
}
