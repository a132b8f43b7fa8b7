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
        "ports" => browsing.Ports.Start(asked),
        "figures" => browsing.Figures.Start(asked),
        "sources" => browsing.Sources.Show(asked),
        "settings" => Settings(asked),
        "feedback" => Feedback(asked, rest),
        "privacy" => Messages.Send(asked, Texts.PrivacyText.In(asked.Language, ("hours", $"{tools.Store.Value.ConversationHours}"))),
        "export" or "deletemydata" when !asked.IsPrivate => tools.Data.InPrivate(asked),
        "export" => tools.Data.Export(asked),
        "deletemydata" => PersonalData.AskDelete(asked),
        "cancel" => Messages.Send(asked, Texts.NothingToCancel[asked.Language]),
        "mute" or "unmute" => await Mute(asked, name == "mute", stopping),
        _ when tools.Admin.Run(asked, name) is { } act => act,
        _ => Messages.Send(asked, Texts.UnknownCommand.In(
            asked.Language, ("commands", string.Join(asked.Language == ChinaRussiaBot.Language.Chinese ? "、" : ", ", BotCommands.Nearest(name, asked.IsPrivate ? CommandMenus.Private : CommandMenus.Groups))))),
    };

    /// <summary>Sets the language of a chat; in a group only for its administrators.</summary>
    public async Task<IReadOnlyList<Outgoing>> Choose(Incoming asked, Language? language, CancellationToken stopping)
    {
        if (!await tools.Admins.MayChange(asked, stopping))
            return Messages.Send(asked, Texts.AdminsOnly[asked.Language]);
        chats.SetLanguage(asked.Chat, language);
        return Messages.Send(asked, language is { } chosen ? Texts.LanguageChosen[chosen] : Texts.LanguageAuto[asked.Language]);
    }

    /// <summary>Sets the language and puts the first message into it.</summary>
    public async Task<(IReadOnlyList<Outgoing> Calls, string Notice)> Welcome(Incoming asked, long message, Language language, CancellationToken stopping)
    {
        if (!await tools.Admins.MayChange(asked, stopping))
            return ([], Texts.AdminsOnly[asked.Language]);
        chats.SetLanguage(asked.Chat, language);
        return (Messages.Replace(asked, message, Greeting(language, inBoth: false), FirstButtons(language)), Texts.LanguageChosen[language]);
    }

    private async Task<IReadOnlyList<Outgoing>> Start(Incoming asked, string payload, CancellationToken stopping)
    {
        if (tools.DeepLinks.Question(payload, asked.Language) is { } question)
            return [.. await questions.AnswerSuggested(asked, question, stopping), .. tools.Extras.Pin(asked, DeepLinks.Port(payload))];
        return Messages.Send(asked, Greeting(asked.Language, inBoth: !asked.IsLanguageKnown), FirstButtons(asked.Language));
    }

    // Whose language is not known is greeted in both.
    private static StyledText Greeting(Language language, bool inBoth)
    {
        StyledText text = new StyledText().Add(Texts.Start[language]);
        if (inBoth)
            text.Add("\n\n").Add(Texts.Start[language == ChinaRussiaBot.Language.Chinese ? ChinaRussiaBot.Language.Russian : ChinaRussiaBot.Language.Chinese]);
        return text.Add("\n\n").Add(Texts.StartAsk[language]);
    }

    private static InlineKeyboardMarkup FirstButtons(Language language) => new(
    [
        .. Buttons.SuggestionRows(Examples.In(language)),
        [Buttons.Data("中文", Buttons.Welcome + "zh"), Buttons.Data("Русский", Buttons.Welcome + "ru")],
    ]);

    private static IReadOnlyList<Outgoing> Help(Incoming asked) => Messages.Send(asked, Texts.Help[asked.Language]);

    private async Task<IReadOnlyList<Outgoing>> Language(Incoming asked, string rest, CancellationToken stopping) => rest.ToLowerInvariant() switch
    {
        "auto" or "авто" or "自动" => await Choose(asked, null, stopping),
        "русский" or "по-русски" or "俄文" or "俄语" => await Choose(asked, ChinaRussiaBot.Language.Russian, stopping),
        "中文" or "汉语" or "китайский" or "по-китайски" => await Choose(asked, ChinaRussiaBot.Language.Chinese, stopping),
        _ when LanguageTag.Parse(rest) is { } language => await Choose(asked, language, stopping),
        _ => Messages.Send(asked, Texts.ChooseLanguage[asked.Language], Buttons.Languages(asked.Language)),
    };

    private static IReadOnlyList<Outgoing> Settings(Incoming asked)
    {
        string language = asked.Settings.Language switch
        {
            ChinaRussiaBot.Language.Chinese => Texts.AnswersChinese[asked.Language],
            ChinaRussiaBot.Language.Russian => Texts.AnswersRussian[asked.Language],
            null => Texts.AnswersAuto[asked.Language],
        };
        return Messages.Send(
            asked,
            (asked.IsPrivate ? Texts.SettingsText : Texts.GroupSettingsText).In(asked.Language, ("language", language)),
            Buttons.Languages(asked.Language));
    }

    private async Task<IReadOnlyList<Outgoing>> Mute(Incoming asked, bool muted, CancellationToken stopping)
    {
        if (asked.IsPrivate)
            return Messages.Send(asked, Texts.OnlyInGroups[asked.Language]);
        if (!await tools.Admins.MayChange(asked, stopping))
            return Messages.Send(asked, Texts.AdminsOnly[asked.Language]);
        chats.SetMuted(asked.Chat, muted);
        return Messages.Send(asked, (muted ? Texts.Muted : Texts.Unmuted)[asked.Language]);
    }

    private IReadOnlyList<Outgoing> Feedback(Incoming asked, string rest)
    {
        if (rest.Length == 0)
            return Messages.Ask(asked, Texts.FeedbackHow[asked.Language], Texts.FeedbackField[asked.Language]);
        chats.Comment(asked.User, rest, asked.Language);
        return Messages.Send(asked, Texts.FeedbackThanks[asked.Language]);
    }
}
