namespace ChinaRussiaBot.Host.Channels.WeChat.Handling;

/// <summary>Events: those that a person expects an answer to get one, all others an empty response.</summary>
internal sealed class Events(WeChatCommands commands, QuestionHandler questions, DeepLinks links, WeChatPeople people)
{
    private const string Scene = "qrscene_";

    public async Task<Said> Handle(Incoming incoming, CancellationToken stopping) => incoming.Message.Event switch
    {
        "subscribe" => await Scanned(incoming, WithoutScene(incoming.Message.EventKey), stopping),
        "scan" => await Scanned(incoming, incoming.Message.EventKey, stopping),
        "unsubscribe" => Said.Nothing with { Remember = () => people.Leave(incoming.Message.From) },
        "click" => await commands.Run(incoming, incoming.Message.EventKey, "", people.Language(incoming.Asker, ""), stopping) ?? WeChatCommands.Help(people.Language(incoming.Asker, "")),
        // LOCATION comes whenever the chat is opened, VIEW and the menu's cameras are answered by what they open, the rest are the platform's own reports.
        _ => Said.Nothing,
    };

    // A code may stand for a port or a measure; everybody else is welcomed.
    private async Task<Said> Scanned(Incoming incoming, string scene, CancellationToken stopping)
    {
        Language language = people.Language(incoming.Asker, "");
        return links.Question(scene, language) is { } question
            ? await questions.Answer(incoming, question, question, stopping)
            : WeChatCommands.Welcome(language);
    }

    private static string WithoutScene(string key) => key.StartsWith(Scene, StringComparison.Ordinal) ? key[Scene.Length..] : key;
}
