using ChinaRussiaBot.Answering;
using ChinaRussiaBot.Host.Asking;
using ChinaRussiaBot.Host.Channels.WeChat.Formatting;
using ChinaRussiaBot.Host.Telemetry;
using ChinaRussiaBot.Host.Wording;
using ChinaRussiaBot.Questions;
using Microsoft.Extensions.Options;

namespace ChinaRussiaBot.Host.Channels.WeChat.Handling;

/// <summary>Asks the engine for a person in WeChat.</summary>
internal sealed class QuestionHandler(EngineAsk ask, WeChatPeople people, WeChatReply reply, QuestionTools tools)
{
    /// <param name="incoming">The message.</param>
    /// <param name="question">What is asked.</param>
    /// <param name="heading">The question again, when the person did not write it out; null otherwise.</param>
    /// <param name="stopping">Ends with the process.</param>
    public async Task<Said> Answer(Incoming incoming, string question, string? heading, CancellationToken stopping)
    {
        Language language = people.Language(incoming.Asker, question);
        (bool mayAsk, TimeSpan wait, bool tellsNow) = tools.Pace.Ask(incoming.Asker, tools.Options.Value.QuestionsPerMinute);
        if (!mayAsk)
            return tellsNow ? Said.Notice(language, Texts.TooManyQuestions.In(language, ("wait", Texts.Seconds.In(language, (long)Math.Ceiling(wait.TotalSeconds))))) : Said.Nothing;
        if (question.EnumerateRunes().Count() > AskRequest.MostCharacters)
            return Said.Notice(language, Texts.TooLongQuestion.In(language, ("limit", $"{AskRequest.MostCharacters}")));
        Conversation before = people.Conversation(incoming.Asker);
        using Measures.Asking asking = tools.Measures.Start("wechat");
        // A question of ours stands on its own, whatever was asked before.
        Conversation known = before with { Last = before.Last ?? Language.Chinese, About = heading is null ? before.About : null };
        AskedQuestion asked = new(question, people.Chosen(incoming.Asker), known) { Asker = $"wechat:{incoming.Asker}" };
        if (await ask(asked, stopping) is not { } answered)
            return Said.Notice(language, Texts.Unready[language]);
        asking.Done(answered.Answer);
        Rendered rendered = reply.Render(answered.Answer, incoming.Page, heading, tools.Fetching.Waiting(incoming.Asker, answered.Answer.Language));
        return new Said(answered.Answer.Language, rendered.Pages)
        {
            Choices = rendered.Choices,
            Answer = answered.Answer,
            Opens = true,
            Remember = () => Remember(incoming, question, before, answered),
        };
    }

    private void Remember(Incoming incoming, string question, Conversation before, Reply answered)
    {
        people.Unanswered(answered.Answer, question);
        // What was asked and answered while this one took its time is newer.
        if (Text(people.Conversation(incoming.Asker)) == Text(before))
            people.Keep(incoming.Asker, answered.Conversation);
    }

    private static string Text(Conversation conversation) => ReadableJson.Write(conversation);
}

/// <summary>What asking needs beside the engine.</summary>
internal sealed record QuestionTools(Measures Measures, AskerPace Pace, Fetching Fetching, IOptions<WeChatOptions> Options);
