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
        return [.. parts.Select((part, at) => One(
            to,
            part,
            at == parts.Count - 1 ? buttons : null,
            at == 0 && isAnswer ? new ReplyParameters { MessageId = to.Message.Id, AllowSendingWithoutReply = true } : null) with
        {
            // Only an answer in one message can be edited later.
            Note = isAnswer && parts.Count == 1 ? to.Message.Id.ToString(CultureInfo.InvariantCulture) : null,
        })];
    }

    public static IReadOnlyList<Outgoing> Send(Incoming to, string text, InlineKeyboardMarkup? buttons = null) =>
        Send(to, new StyledText().Add(text), buttons);

    /// <summary>A text that asks for an answer: clients open the field for a reply to it.</summary>
    public static IReadOnlyList<Outgoing> Ask(Incoming to, string text, string placeholder) =>
        [One(to, new StyledText().Add(text), new ForceReplyMarkup { InputFieldPlaceholder = placeholder, Selective = true }, new ReplyParameters { MessageId = to.Message.Id, AllowSendingWithoutReply = true })];

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

    /// <summary>Puts a text in the place of a message of ours; what does not fit into one message follows in new ones.</summary>
    public static IReadOnlyList<Outgoing> Replace(Incoming to, long message, StyledText text, InlineKeyboardMarkup? buttons = null)
    {
        IReadOnlyList<StyledText> parts = MessageCut.Parts(text);
        return
        [
            Edit(to, message, parts[0], parts.Count == 1 ? buttons : null),
            .. parts.Skip(1).Select((part, at) => One(to, part, at == parts.Count - 2 ? buttons : null, inReply: null)),
        ];
    }

    private static Outgoing One(Incoming to, StyledText part, ReplyMarkup? buttons, ReplyParameters? inReply) => new(
        to.Chat,
        "sendMessage",
        StoredRequest.Body(new SendMessageRequest
        {
            ChatId = to.Message.Chat.Id,
            Text = TelegramHtml.Write(part),
            ParseMode = ParseMode.Html,
            LinkPreviewOptions = LinkPreviewOptions.Disabled,
            MessageThreadId = to.Topic,
            ReplyParameters = inReply,
            ReplyMarkup = buttons,
        }));

    private static Outgoing Edit(Incoming to, long message, StyledText part, InlineKeyboardMarkup? buttons) => new(
        to.Chat,
        "editMessageText",
        StoredRequest.Body(new EditMessageTextRequest
        {
            ChatId = to.Message.Chat.Id,
            MessageId = (int)message,
            Text = TelegramHtml.Write(part),
            ParseMode = ParseMode.Html,
            LinkPreviewOptions = LinkPreviewOptions.Disabled,
            ReplyMarkup = buttons,
        }));
}
