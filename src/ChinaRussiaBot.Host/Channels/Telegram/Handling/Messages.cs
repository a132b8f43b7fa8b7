using System.Globalization;
using ChinaRussiaBot.Host.Channels.Telegram.Api;
using ChinaRussiaBot.Host.Channels.Telegram.Formatting;
using ChinaRussiaBot.Host.Store;
using ChinaRussiaBot.Host.Wording;
using ChinaRussiaBot.Knowledge;
using Telegram.Bot.Requests;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;
using Telegram.Bot.Types.ReplyMarkups;

namespace ChinaRussiaBot.Host.Channels.Telegram.Handling;

/// <summary>Texts → calls for the outbox. Pure.</summary>
internal static class Messages
{
    /// <summary>As many messages as the text needs; the buttons come under the last.</summary>
    public static IReadOnlyList<Outgoing> Send(Incoming to, StyledText text, InlineKeyboardMarkup? buttons = null, bool isAnswer = false)
    {
        IReadOnlyList<StyledText> parts = MessageCut.Parts(text);
        return [.. parts.Select((part, at) => new Outgoing(
            to.Chat,
            "sendMessage",
            StoredRequest.Body(new SendMessageRequest
            {
                ChatId = to.Message.Chat.Id,
                Text = TelegramHtml.Write(part),
                ParseMode = ParseMode.Html,
                LinkPreviewOptions = LinkPreviewOptions.Disabled,
                MessageThreadId = to.Topic,
                ReplyParameters = at == 0 && isAnswer ? new ReplyParameters { MessageId = to.Message.Id, AllowSendingWithoutReply = true } : null,
                ReplyMarkup = at == parts.Count - 1 ? buttons : null,
            }),
            // Only an answer in one message can be edited later.
            isAnswer && parts.Count == 1 ? to.Message.Id.ToString(CultureInfo.InvariantCulture) : null))];
    }

    public static IReadOnlyList<Outgoing> Send(Incoming to, string text, InlineKeyboardMarkup? buttons = null) =>
        Send(to, new StyledText().Add(text), buttons);

    /// <summary>A pin on the map; says when it is the town and not the crossing.</summary>
    public static Outgoing Venue(Incoming to, Port port) => new(
        to.Chat,
        "sendVenue",
        StoredRequest.Body(new SendVenueRequest
        {
            ChatId = to.Message.Chat.Id,
            Latitude = (double)port.Location!.Latitude,
            Longitude = (double)port.Location.Longitude,
            Title = port.Name[to.Language],
            Address = port.Location.IsTown ? Texts.MapTown[to.Language] : Texts.MapCrossing[to.Language],
            MessageThreadId = to.Topic,
        }));

    /// <summary>Changes a message of ours. A text that needs several messages is cut to the first.</summary>
    public static Outgoing Edit(Incoming to, long message, StyledText text, InlineKeyboardMarkup? buttons = null) => new(
        to.Chat,
        "editMessageText",
        StoredRequest.Body(new EditMessageTextRequest
        {
            ChatId = to.Message.Chat.Id,
            MessageId = (int)message,
            Text = TelegramHtml.Write(MessageCut.Parts(text)[0]),
            ParseMode = ParseMode.Html,
            LinkPreviewOptions = LinkPreviewOptions.Disabled,
            ReplyMarkup = buttons,
        }));
}
