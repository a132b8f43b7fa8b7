using ChinaRussiaBot.Host.Channels.Telegram.Api;
using ChinaRussiaBot.Host.Store;
using ChinaRussiaBot.Host.Wording;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;

namespace ChinaRussiaBot.Host.Channels.Telegram.Handling;

/// <summary>An update → the calls it leads to. Decides only what kind of update it is.</summary>
internal sealed class UpdateHandler(BotApi api, TelegramChats chats, UpdateRoutes routes)
{
    public async Task<IReadOnlyList<Outgoing>> Handle(Update update, CancellationToken stopping) => update switch
    {
        { Message: { } message } => await OnMessage(message, stopping),
        { EditedMessage: { } message } => await OnEdited(message, stopping),
        { CallbackQuery: { } press } => await routes.Presses.Handle(press, stopping),
        { InlineQuery: { } query } => await routes.Inline.Handle(query, stopping),
        { MyChatMember: { } change } => OnMembership(change),
        _ => [],
    };

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
        if (asked.Text.Length == 0)
            return Messages.Send(asked, message.Text is null ? Texts.TextOnly[asked.Language] : Texts.Help[asked.Language]);
        return await routes.Typing.While(
            asked,
            () => BotCommands.Parse(asked.Text) is { } command
                ? routes.Commands.Run(asked, command.Name, command.After, stopping)
                : routes.Questions.Answer(asked, stopping),
            stopping);
    }

    private async Task<IReadOnlyList<Outgoing>> OnEdited(Message message, CancellationToken stopping)
    {
        if (Read(message) is not { Text.Length: > 0 } asked)
            return [];
        return BotCommands.Parse(asked.Text) switch
        {
            null => await routes.Questions.AnswerAgain(asked, stopping),
            ("ask", { Length: > 0 } question) => await routes.Questions.AnswerAgain(asked with { Text = question }, stopping),
            _ => [],
        };
    }

    private Incoming? Read(Message message) =>
        Address.Words(message, api.Self!) is { } words ? new Incoming(message, words.Trim(), chats.Find($"{message.Chat.Id}")) : null;

    private IReadOnlyList<Outgoing> OnMembership(ChatMemberUpdated change)
    {
        chats.SetActive($"{change.Chat.Id}", change.NewChatMember.Status is not (ChatMemberStatus.Kicked or ChatMemberStatus.Left));
        return [];
    }
}

/// <summary>Where each kind of update goes.</summary>
internal sealed record UpdateRoutes(Commands Commands, QuestionHandler Questions, Presses Presses, InlineQueries Inline, AdminDocuments Documents, Typing Typing);
