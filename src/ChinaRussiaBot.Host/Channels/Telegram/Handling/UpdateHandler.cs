using ChinaRussiaBot.Host.Channels.Telegram.Api;
using ChinaRussiaBot.Host.Store;
using ChinaRussiaBot.Host.Wording;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;

namespace ChinaRussiaBot.Host.Channels.Telegram.Handling;

/// <summary>An update → the calls it leads to. Decides only what kind of update it is.</summary>
internal sealed class UpdateHandler(BotApi api, TelegramChats chats, UpdateRoutes routes)
{
    public async Task<IReadOnlyList<Outgoing>> Handle(Update update, CancellationToken stopping) => routes.Admission.Refuse(update) ?? update switch
    {
        { Message: { } message } => await OnMessage(message, stopping),
        { EditedMessage: { } message } => await OnEdited(message, stopping),
        { CallbackQuery: { } press } => await routes.Presses.Handle(press, stopping),
        { InlineQuery: { } query } => await routes.Inline.Handle(query, stopping),
        { MyChatMember: { } change } => OnMembership(change),
        _ => [],
    };

    /// <summary>What a person is told whose message could not be handled through a fault of ours: silence would look like a refusal.</summary>
    public IReadOnlyList<Outgoing> Apologise(Update update) =>
        (update.Message ?? update.EditedMessage) is { } message && Read(message) is { } asked ? Messages.Send(asked, Texts.InternalDetail[asked.Language]) : [];

    private async Task<IReadOnlyList<Outgoing>> OnMessage(Message message, CancellationToken stopping)
    {
        if (message.MigrateToChatId is { } supergroup)
            chats.Move($"{message.Chat.Id}", $"{supergroup}");
        if (Read(message) is not { } asked)
            return [];
        if (!asked.Settings.Active)
            chats.SetActive(asked.Chat, active: true);
        if (message.Document is not null && await routes.Documents.Take(asked, stopping) is { } taken)
            return taken;
        if (message.Location is { } place)
            return routes.Ports.Near(asked, place.Latitude, place.Longitude);
        if (asked.Text.Length == 0)
            return Messages.Send(asked, message.Text is null ? Texts.TextOnly[asked.Language] : Texts.Help[asked.Language]);
        return await routes.Typing.While(
            asked,
            () => (BotCommands.Parse(asked.Text) ?? Wanted(asked)) is { } command
                ? routes.Commands.Run(asked, command.Name, command.After, stopping)
                : routes.Questions.Answer(asked, stopping),
            stopping);
    }

    // Nothing is kept of having asked: the message that is replied to says it.
    private (string Name, string After)? Wanted(Incoming asked) =>
        asked.Message.ReplyToMessage is { Text: { } text } ours && ours.From?.Id == api.Self!.Id && (text == Texts.FeedbackHow.Chinese || text == Texts.FeedbackHow.Russian)
            ? ("feedback", asked.Text)
            : null;

    private async Task<IReadOnlyList<Outgoing>> OnEdited(Message message, CancellationToken stopping)
    {
        if (Read(message) is not { Text.Length: > 0 } asked)
            return [];
        Incoming? question = BotCommands.Parse(asked.Text) switch
        {
            null => asked,
            ("ask", { Length: > 0 } words) => asked with { Text = words },
            _ => null,
        };
        return question is null ? [] : await routes.Typing.While(question, () => routes.Questions.AnswerAgain(question, stopping), stopping);
    }

    // In a group that wants silence only the wish for words is heard.
    private Incoming? Read(Message message)
    {
        if (Address.Words(message, api.Self!)?.Trim() is not { } words)
            return null;
        Incoming asked = new(message, words, chats.Find($"{message.Chat.Id}"));
        return !asked.Settings.Muted || BotCommands.Parse(words) is ("unmute" or "mute", _) ? asked : null;
    }

    private IReadOnlyList<Outgoing> OnMembership(ChatMemberUpdated change)
    {
        bool isGone = change.NewChatMember is { Status: ChatMemberStatus.Kicked or ChatMemberStatus.Left } or ChatMemberRestricted { IsMember: false };
        chats.SetActive($"{change.Chat.Id}", !isGone);
        return [];
    }
}

/// <summary>Where each kind of update goes.</summary>
internal sealed record UpdateRoutes(Admission Admission, Commands Commands, QuestionHandler Questions, Presses Presses, InlineQueries Inline, AdminDocuments Documents, PortLists Ports, Typing Typing);
