using ChinaRussiaBot.Host.Channels.Telegram.Api;
using ChinaRussiaBot.Host.Channels.Telegram.Formatting;
using ChinaRussiaBot.Host.Store;
using ChinaRussiaBot.Host.Wording;
using Telegram.Bot.Exceptions;
using Telegram.Bot.Requests;
using Telegram.Bot.Types;

namespace ChinaRussiaBot.Host.Channels.Telegram.Handling;

/// <summary>Pressed buttons. Each press is answered, so that its clock stops turning, whatever it leads to.</summary>
internal sealed class Presses(BotApi api, Commands commands, QuestionHandler questions, PressTools tools)
{
    public async Task<IReadOnlyList<Outgoing>> Handle(CallbackQuery press, CancellationToken stopping)
    {
        if (press.Message is not { } message || press.Data is not { } data)
        {
            await Answer(press, Texts.OldButton[LanguageTag.Parse(press.From.LanguageCode) ?? Language.Russian], stopping);
            return [];
        }

        Incoming by = By(press, message);
        if (!MayPress(press, message, data))
        {
            await Answer(press, Texts.NotYours[by.Language], stopping);
            return [];
        }

        (IReadOnlyList<Outgoing>? calls, string? notice) = await Open(by, message, data, stopping);
        await Answer(press, calls is null ? Texts.OldButton[by.Language] : notice, stopping);
        return calls ?? [];
    }

    private async Task<(IReadOnlyList<Outgoing>? Calls, string? Notice)> Open(Incoming by, Message message, string data, CancellationToken stopping)
    {
        string value = data.Length > 3 ? data[3..] : "";
        switch (data.Length < 3 ? "" : data[..3])
        {
            case Buttons.Suggestion when Label(message, data) is { } question:
                return (await questions.AnswerSuggested(by with { Text = question }, question, stopping), null);
            case Buttons.Translate when LanguageTag.Parse(value) is { } language && message.ReplyToMessage?.Text is { } asked:
                string words = Address.Words(message.ReplyToMessage, api.Self!) ?? asked;
                words = BotCommands.Parse(words) is ("ask", { Length: > 0 } rest) ? rest : words;
                return (await questions.Translate(by with { Text = words }, message.Id, language, stopping), null);
            case Buttons.Verdict when value is "up" or "down":
                tools.Chats.Verdict(by.User, $"{by.Chat.GetHashCode(StringComparison.Ordinal):x}:{message.Id}", value, by.Language);
                return ([], Texts.FeedbackThanks[by.Language]);
            case Buttons.Choose:
                return (await commands.Choose(by, LanguageTag.Parse(value), stopping), null);
            case Buttons.Chart or Buttons.Map when tools.Extras.Open(by, data) is { } extra:
                return ([extra], null);
            case Buttons.Delete:
                return (Delete(by, message, value), null);
            case Buttons.Admin:
                return (await tools.Admin.Confirmed(by, value), null);
            case Buttons.Ports or Buttons.Figures when tools.Browsing.Open(data, by.Language) is { } page:
                return ([Messages.Edit(by, message.Id, page.Text, page.Buttons)], null);
            case Buttons.Ports or Buttons.Figures when tools.Browsing.Question(data, by.Language) is { } question:
                return ([.. await questions.AnswerSuggested(by with { Text = question }, question, stopping), .. tools.Extras.Pin(by, data)], null);
            default:
                return (null, null);
        }
    }

    private List<Outgoing> Delete(Incoming by, Message message, string value)
    {
        if (value != "yes")
            return [Messages.Edit(by, message.Id, new StyledText().Add(Texts.Kept[by.Language]))];
        tools.Chats.Forget(by.Chat, by.User);
        return [Messages.Edit(by, message.Id, new StyledText().Add(Texts.Deleted[by.Language]))];
    }

    private Incoming By(CallbackQuery press, Message message)
    {
        // The person who pressed is the one who asks, not the bot whose message it is.
        Message asked = new() { Id = message.Id, Chat = message.Chat, From = press.From, Date = tools.Clock.GetUtcNow().UtcDateTime, MessageThreadId = message.MessageThreadId, IsTopicMessage = message.IsTopicMessage };
        string chat = $"{message.Chat.Id}";
        return new Incoming(asked, message.ReplyToMessage?.Text ?? message.Text ?? "", tools.Chats.Find(chat));
    }

    // Opinions are everybody's; everything else belongs to the person who asked.
    private static bool MayPress(CallbackQuery press, Message message, string data) =>
        data.StartsWith(Buttons.Verdict, StringComparison.Ordinal)
        || message.ReplyToMessage?.From is not { IsBot: false } asker
        || asker.Id == press.From.Id;

    private static string? Label(Message message, string data) =>
        message.ReplyMarkup?.InlineKeyboard.SelectMany(static row => row).FirstOrDefault(button => button.CallbackData == data)?.Text;

    private async Task Answer(CallbackQuery press, string? notice, CancellationToken stopping)
    {
        try
        {
            await api.Call(new AnswerCallbackQueryRequest { CallbackQueryId = press.Id, Text = notice }, stopping);
        }
        catch (RequestException)
        {
            // Too late, or not reachable: the answer itself goes its own way.
        }
    }
}

/// <summary>What presses need beside the commands.</summary>
internal sealed record PressTools(TelegramChats Chats, BrowseLists Browsing, AdminCommands Admin, AnswerExtras Extras, TimeProvider Clock);
