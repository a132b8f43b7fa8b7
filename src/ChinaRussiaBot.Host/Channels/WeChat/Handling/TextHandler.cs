using ChinaRussiaBot.Host.Store;

namespace ChinaRussiaBot.Host.Channels.WeChat.Handling;

/// <summary>Words of a person: a number, a command, a remark, or a question.</summary>
internal sealed class TextHandler(Fetching fetching, WeChatCommands commands, QuestionHandler questions, WeChatPeople people)
{
    public async Task<Said> Handle(Incoming incoming, string text, CancellationToken stopping)
    {
        Language language = people.Language(incoming.Asker, text);
        if (Words.Number(text) is { } number && await OfNumber(incoming, number, language, stopping) is { } said)
            return said;
        if (Words.Command(text) is { } command && await commands.Run(incoming, command, text, language, stopping) is { } done)
            return done;
        return Words.Remark(text) is { } remark
            ? commands.Remark(incoming, remark, language)
            : await questions.Answer(incoming, text, null, stopping);
    }

    private async Task<Said?> OfNumber(Incoming incoming, int number, Language language, CancellationToken stopping)
    {
        if (number >= ReplyStore.FirstTicket)
            return await fetching.Ticket(incoming, number, language, stopping);
        return fetching.Choice(incoming, number, language) is { } question ? await questions.Answer(incoming, question, question, stopping) : null;
    }
}
