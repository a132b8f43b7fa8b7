using System.Globalization;
using ChinaRussiaBot.Host.Channels.Telegram.Formatting;
using ChinaRussiaBot.Host.Store;
using ChinaRussiaBot.Host.Wording;
using Telegram.Bot.Types.ReplyMarkups;

namespace ChinaRussiaBot.Host.Channels.Telegram.Handling;

/// <summary>One method per command.</summary>
internal sealed class Commands(QuestionHandler questions, TelegramChats chats, BrowseLists browsing, CommandTools tools)
{
    public async Task<IReadOnlyList<Outgoing>> Run(Incoming asked, string name, string rest, CancellationToken stopping) => name switch
    {
        "start" => await Start(asked, rest, stopping),
        "ask" => rest.Length == 0 ? Help(asked) : await questions.Answer(asked with { Text = rest }, stopping),
        "help" => Help(asked),
        "lang" or "language" => await Language(asked, rest, stopping),
        "ports" => browsing.Provinces(asked),
        "figures" => browsing.Measures(asked, 0),
        "sources" => browsing.Sources(asked),
        "settings" => Settings(asked),
        "feedback" => Feedback(asked, rest),
        "privacy" => Messages.Send(asked, Texts.PrivacyText.In(asked.Language, ("hours", $"{tools.Store.Value.ConversationHours}"))),
        "export" => Export(asked),
        "deletemydata" => Delete(asked),
        "cancel" => Messages.Send(asked, Texts.NothingToCancel[asked.Language]),
        _ when tools.Admin.Run(asked, name) is { } act => act,
        _ => Messages.Send(asked, Texts.UnknownCommand.In(asked.Language, ("commands", Nearest(name, asked.Language)))),
    };

    /// <summary>Sets the language of a chat; in a group only for its administrators.</summary>
    public async Task<IReadOnlyList<Outgoing>> Choose(Incoming asked, Language? language, CancellationToken stopping)
    {
        if (!await tools.Admins.MayChange(asked, stopping))
            return Messages.Send(asked, Texts.AdminsOnly[asked.Language]);
        chats.SetLanguage(asked.Chat, language);
        return Messages.Send(asked, language is { } chosen ? Texts.LanguageChosen[chosen] : Texts.LanguageAuto[asked.Language]);
    }

    private async Task<IReadOnlyList<Outgoing>> Start(Incoming asked, string payload, CancellationToken stopping)
    {
        if (tools.DeepLinks.Question(payload, asked.Language) is { } question)
            return await questions.AnswerSuggested(asked, question, stopping);
        List<InlineKeyboardButton[]> rows =
        [
            .. Buttons.SuggestionRows(Examples.In(asked.Language)),
            .. Buttons.Languages(asked.Language, withAuto: false).InlineKeyboard.Select(static row => row.ToArray()),
        ];
        return Messages.Send(asked, Texts.Start[asked.Language], new(rows));
    }

    private static IReadOnlyList<Outgoing> Help(Incoming asked) => Messages.Send(asked, Texts.Help[asked.Language]);

    private async Task<IReadOnlyList<Outgoing>> Language(Incoming asked, string rest, CancellationToken stopping) => rest.ToLowerInvariant() switch
    {
        "auto" => await Choose(asked, null, stopping),
        _ when LanguageTag.Parse(rest) is { } language => await Choose(asked, language, stopping),
        _ => Messages.Send(asked, Texts.ChooseLanguage[asked.Language], Buttons.Languages(asked.Language, withAuto: true)),
    };

    private static IReadOnlyList<Outgoing> Settings(Incoming asked)
    {
        string language = asked.Settings.Language is { } chosen ? Name(chosen) : Texts.AutoButton[asked.Language];
        return Messages.Send(asked, Texts.SettingsText.In(asked.Language, ("language", language)), Buttons.Languages(asked.Language, withAuto: true));
    }

    private IReadOnlyList<Outgoing> Feedback(Incoming asked, string rest)
    {
        if (rest.Length == 0)
            return Messages.Send(asked, Texts.FeedbackHow[asked.Language]);
        chats.Comment(asked.User, rest, asked.Language);
        return Messages.Send(asked, Texts.FeedbackThanks[asked.Language]);
    }

    private IReadOnlyList<Outgoing> Export(Incoming asked)
    {
        string json = ReadableJson.Write(new
        {
            chat = chats.ConversationKey(asked.Chat, asked.Topic, asked.User),
            language = asked.Settings.Language is { } language ? LanguageTag.Of(language) : null,
            conversation = chats.Conversation(chats.ConversationKey(asked.Chat, asked.Topic, asked.User)).About,
            verdicts = chats.Verdicts(asked.User).ToString(CultureInfo.InvariantCulture),
        });
        return Messages.Send(asked, new StyledText().Add(Texts.ExportText[asked.Language]).Add("\n").Add(json, Look.Code));
    }

    private static IReadOnlyList<Outgoing> Delete(Incoming asked) => Messages.Send(asked, Texts.DeleteAsk[asked.Language], new(
        [[Buttons.Data(Texts.DeleteYes[asked.Language], Buttons.Delete + "yes"), Buttons.Data(Texts.DeleteNo[asked.Language], Buttons.Delete + "no")]]));

    // The three names that share most letters at their beginning.
    private static string Nearest(string name, Language language) => string.Join(language == ChinaRussiaBot.Language.Chinese ? "、" : ", ", BotCommands.All
        .OrderByDescending(one => one.Name.Zip(name).TakeWhile(static pair => pair.First == pair.Second).Count())
        .Take(3)
        .Select(static one => "/" + one.Name));

    private static string Name(Language language) => language switch
    {
        ChinaRussiaBot.Language.Chinese => "中文",
        ChinaRussiaBot.Language.Russian => "Русский",
    };
}
