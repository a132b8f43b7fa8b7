using ChinaRussiaBot.Host.Channels.Telegram.Api;
using ChinaRussiaBot.Host.Feedback;
using ChinaRussiaBot.Host.Store;
using ChinaRussiaBot.Host.Wording;
using Telegram.Bot.Requests;
using Telegram.Bot.Types;

namespace ChinaRussiaBot.Host.Channels.Telegram.Handling;

/// <summary>Pressed buttons. Each press is answered, so that its clock stops turning, whatever it leads to and however long that takes.</summary>
internal sealed class Presses(BotApi api, Commands commands, QuestionHandler questions, PressTools tools)
{
    // Telegram takes an answer to a press for some ten seconds.
    private static readonly TimeSpan soon = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan patience = TimeSpan.FromSeconds(5);
    private static readonly string[] again = [Buttons.Translate, Buttons.Turn, Buttons.Sources, Buttons.Verdict, Buttons.Chart];

    public async Task<IReadOnlyList<Outgoing>> Handle(CallbackQuery press, CancellationToken stopping)
    {
        if (press.Message is not { } message || press.Data is not { } data)
        {
            Answer(press, Texts.OldButton[LanguageTag.Parse(press.From.LanguageCode) ?? Language.Russian], stopping);
            return [];
        }

        Incoming by = By(press, message);
        if (!MayPress(press, message, data))
        {
            Answer(press, Texts.NotYours[by.Language], stopping);
            return [];
        }

        string? notice = Texts.InternalDetail[by.Language];
        Task<IReadOnlyList<Outgoing>> work = tools.Typing.While(
            by,
            async () =>
            {
                (IReadOnlyList<Outgoing>? calls, string? told) = await Open(by, message, data, stopping);
                notice = calls is null ? Texts.OldButton[by.Language] : told;
                return calls ?? [];
            },
            stopping);
        bool takesLong = await Task.WhenAny(work, Task.Delay(soon, tools.Clock, stopping)) != work;
        if (takesLong)
            Answer(press, data.StartsWith(Buttons.Admin, StringComparison.Ordinal) ? Texts.AdminStarted[by.Language] : null, stopping);
        try
        {
            return await work;
        }
        finally
        {
            if (!takesLong)
                Answer(press, notice, stopping);
        }
    }

    private async Task<(IReadOnlyList<Outgoing>? Calls, string? Notice)> Open(Incoming by, Message message, string data, CancellationToken stopping)
    {
        string value = data.Length > 3 ? data[3..] : "";
        // Each of these asks the engine as a question does, some of them the model too.
        if (again.Contains(data.Length < 3 ? "" : data[..3]) && questions.Refuse(by) is { } tooMany)
            return (tooMany, null);

        // A button under a question whose meaning is forgotten is an old button.
        AskedAbove? Asked() => AskedAbove.Of(message, api.Self!) is { } asked && questions.IsAsMeant(by, asked, message) ? asked : null;
        switch (data.Length < 3 ? "" : data[..3])
        {
            case Buttons.Suggestion when Label(message, data) is { } question:
                return (await questions.AnswerSuggested(by with { Text = question }, question, stopping), null);
            case Buttons.Translate when LanguageTag.Parse(value) is { } language && Asked() is { } above:
                return (await questions.Translate(by, above, message.Id, language, stopping), null);
            case Buttons.Turn when Buttons.Placed(value) is { } page && Asked() is { } asked:
                return (await questions.Turn(by, asked, message.Id, page, stopping), null);
            case Buttons.Sources when Buttons.Placed(value) is { } page && Asked() is { } asked:
                return (await questions.Sources(by, asked, page, stopping), null);
            case Buttons.Verdict when value is Opinion.Good or Opinion.Bad:
                tools.Chats.Verdict(by.User, Asked() is { } judged ? questions.Rests(by, judged) : [], value, by.Language);
                return ([], (value == Opinion.Bad ? Texts.FeedbackBad : Texts.FeedbackThanks)[by.Language]);
            case Buttons.Choose:
                return (await commands.Choose(by, LanguageTag.Parse(value), stopping), null);
            case Buttons.Welcome when LanguageTag.Parse(value) is { } chosen:
                return await commands.Welcome(by, message.Id, chosen, stopping);
            case Buttons.Chart or Buttons.Map when tools.Extras.Open(by, data) is { } extra:
                return ([extra], null);
            case Buttons.Delete:
                return (tools.Data.Decide(by, message.Id, value), null);
            case Buttons.Admin:
                return (await tools.Admin.Confirmed(by, message, value), null);
            case Buttons.Ports or Buttons.Figures when tools.Browsing.Open(data, by.Language) is { } page:
                return (Messages.Replace(by, message.Id, page.Text, page.Buttons), null);
            case Buttons.Ports or Buttons.Figures when tools.Browsing.Question(data, by.Language) is { } question:
                return ([.. await questions.AnswerSuggested(by with { Text = question }, question, stopping), .. tools.Extras.Pin(by, data.StartsWith(Buttons.Ports, StringComparison.Ordinal) ? value : null)], null);
            default:
                return (null, null);
        }
    }

    private Incoming By(CallbackQuery press, Message message)
    {
        // The person who pressed is the one who asks, not the bot whose message it is.
        Message asked = new() { Id = message.Id, Chat = message.Chat, From = press.From, Date = tools.Clock.GetUtcNow().UtcDateTime, MessageThreadId = message.MessageThreadId, IsTopicMessage = message.IsTopicMessage };
        return new Incoming(asked, message.ReplyToMessage?.Text ?? message.Text ?? "", tools.Chats.Find($"{message.Chat.Id}"));
    }

    // Opinions are everybody's; everything else belongs to the person who asked.
    private static bool MayPress(CallbackQuery press, Message message, string data) =>
        data.StartsWith(Buttons.Verdict, StringComparison.Ordinal)
        || message.ReplyToMessage?.From is not { IsBot: false } asker
        || asker.Id == press.From.Id;

    private static string? Label(Message message, string data) =>
        message.ReplyMarkup?.InlineKeyboard.SelectMany(static row => row).FirstOrDefault(button => button.CallbackData == data)?.Text;

    private void Answer(CallbackQuery press, string? notice, CancellationToken stopping) =>
        api.Please(new AnswerCallbackQueryRequest { CallbackQueryId = press.Id, Text = notice }, patience, stopping);
}

/// <summary>What presses need beside the commands.</summary>
internal sealed record PressTools(TelegramChats Chats, BrowseLists Browsing, AdminCommands Admin, AnswerExtras Extras, PersonalData Data, Typing Typing, TimeProvider Clock);
