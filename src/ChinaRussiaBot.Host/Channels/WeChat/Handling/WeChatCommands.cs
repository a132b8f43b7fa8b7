using ChinaRussiaBot.Host.Channels.WeChat.Formatting;
using ChinaRussiaBot.Host.Store;
using ChinaRussiaBot.Host.Wording;
using Microsoft.Extensions.Options;

namespace ChinaRussiaBot.Host.Channels.WeChat.Handling;

/// <summary>One method per command; words and the buttons of the menu name the same ones.</summary>
internal sealed class WeChatCommands(WeChatPeople people, Fetching fetching, BrowseLists browsing, CommandTools tools)
{
    /// <summary>Null when there is no such command.</summary>
    public async Task<Said?> Run(Incoming incoming, string name, string text, Language language, CancellationToken stopping) => name switch
    {
        "start" => Welcome(language),
        "help" => Help(language),
        "more" => fetching.More(incoming, language),
        "lang.zh" => Choose(incoming, Language.Chinese),
        "lang.ru" => Choose(incoming, Language.Russian),
        "lang.auto" => Said.Notice(language, Texts.LanguageAuto[language]) with { Remember = () => people.Choose(incoming.Asker, null) },
        "ports" => browsing.Ports(language),
        "figures" => browsing.Figures(language),
        "privacy" => Said.Notice(language, Texts.WeChatPrivacy.In(language, ("hours", $"{Math.Max(tools.Store.Value.ConversationHours, tools.Account.Value.KeepAnswersHours)}"))),
        "delete" => Said.Notice(language, Texts.Deleted[language]) with { Remember = () => people.Forget(incoming.Asker, incoming.Id) },
        "good" or "bad" => Verdict(incoming, name == "good" ? "up" : "down", language),
        _ when Example(name, language) is { } question => await tools.Questions.Answer(incoming, question, question, stopping),
        _ => null,
    };

    public static Said Help(Language language) => Said.Notice(language, Texts.WeChatHelp[language]);

    /// <summary>The welcome, with a line for those who read the other language, and questions that can be asked by number.</summary>
    public static Said Welcome(Language language)
    {
        string[] examples = [.. Examples.In(language)];
        Language other = language switch
        {
            Language.Chinese => Language.Russian,
            Language.Russian => Language.Chinese,
        };
        return Said.Notice(language, $"{Texts.WeChatWelcome[language]}\n\n{WeChatReply.Numbered(examples, language)}\n\n{Texts.WeChatWelcomeOther[other]}") with { Choices = examples, Opens = true };
    }

    /// <summary>A remark for the maintainers.</summary>
    public Said Remark(Incoming incoming, string remark, Language language) => remark.Length == 0
        ? Said.Notice(language, Texts.WeChatRemarkHow[language])
        : Said.Notice(language, Texts.FeedbackThanks[language]) with { Remember = () => people.Comment(incoming.Asker, remark, language) };

    private Said Choose(Incoming incoming, Language language) =>
        Said.Notice(language, Texts.LanguageChosen[language]) with { Remember = () => people.Choose(incoming.Asker, language) };

    private Said Verdict(Incoming incoming, string verdict, Language language) => fetching.About(incoming.Asker) is not { } about
        ? Said.Notice(language, Texts.WeChatHelp[language])
        : Said.Notice(language, Texts.FeedbackThanks[language]) with { Remember = () => people.Verdict(incoming.Asker, about, verdict, language) };

    // The menu's key "example.2" asks the second example.
    private static string? Example(string name, Language language) =>
        name.StartsWith("example.", StringComparison.Ordinal) && int.TryParse(name.AsSpan("example.".Length), out int number) && number >= 1
            ? Examples.In(language).ElementAtOrDefault(number - 1)
            : null;
}

/// <summary>What commands need beside lists and answers.</summary>
internal sealed record CommandTools(QuestionHandler Questions, IOptions<StoreOptions> Store, IOptions<WeChatOptions> Account);
