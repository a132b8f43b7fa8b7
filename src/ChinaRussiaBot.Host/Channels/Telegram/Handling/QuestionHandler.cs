using ChinaRussiaBot.Answering;
using ChinaRussiaBot.Answering.Assistance;
using ChinaRussiaBot.Generations;
using ChinaRussiaBot.Host.Asking;
using ChinaRussiaBot.Host.Channels.Telegram.Formatting;
using ChinaRussiaBot.Host.Engine;
using ChinaRussiaBot.Host.Store;
using ChinaRussiaBot.Host.Wording;
using ChinaRussiaBot.Questions;
using Microsoft.Extensions.Options;

namespace ChinaRussiaBot.Host.Channels.Telegram.Handling;

/// <summary>Asks the engine for a person in Telegram.</summary>
internal sealed class QuestionHandler(EngineGate gate, TelegramChats chats, TelegramReply reply, QuestionTools tools)
{
    private const int MostLooks = 40;
    private static readonly TimeSpan betweenLooks = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan longestWait = TimeSpan.FromSeconds(20);

    /// <summary>The answer to a question as messages.</summary>
    public async Task<IReadOnlyList<Outgoing>> Answer(Incoming question, CancellationToken stopping)
    {
        if (question.Text.EnumerateRunes().Count() > AskRequest.MostCharacters)
            return Messages.Send(question, Texts.TooLongQuestion.In(question.Language, ("limit", $"{AskRequest.MostCharacters}")));
        if (tools.Limit.Refuse(question) is { } tooMany)
            return tooMany;
        if (await Ready(stopping) is not { } generation)
            return Messages.Send(question, Texts.Unready[question.Language]);
        Answer answer = await Ask(generation, question, question.Text, keeps: true, stopping);
        return
        [
            .. Messages.Send(question, Shown(answer, question), Buttons.UnderAnswer(answer, canTranslate: true, tools.Extras.Offer(answer, question)), isAnswer: true),
            .. tools.Extras.Unasked(answer, question),
        ];
    }

    /// <summary>The answer to an edited question: our message changes.</summary>
    public async Task<IReadOnlyList<Outgoing>> AnswerAgain(Incoming question, CancellationToken stopping)
    {
        if (await AnswerTo(question, stopping) is not { } message)
            return [];
        if (await Ready(stopping) is not { } generation)
            return [];
        Answer answer = await Ask(generation, question, question.Text, keeps: true, stopping);
        return [Messages.Edit(question, message, Shown(answer, question), Buttons.UnderAnswer(answer, canTranslate: true, tools.Extras.Offer(answer, question)))];
    }

    /// <summary>Our message under the question. It may be on its way: its number is known only when the send has returned and is written down.</summary>
    private async Task<long?> AnswerTo(Incoming question, CancellationToken stopping)
    {
        for (int look = 0; look < MostLooks; look++)
        {
            if (chats.FindAnswer(question.Chat, question.Message.Id) is { } message)
                return message;
            await Task.Delay(betweenLooks, tools.Clock, stopping);
        }

        return null;
    }

    /// <summary>The answer to a question of our own wording, with that question above it.</summary>
    public async Task<IReadOnlyList<Outgoing>> AnswerSuggested(Incoming asker, string question, CancellationToken stopping)
    {
        if (tools.Limit.Refuse(asker) is { } tooMany)
            return tooMany;
        if (await Ready(stopping) is not { } generation)
            return Messages.Send(asker, Texts.Unready[asker.Language]);
        Answer answer = await Ask(generation, asker, question, keeps: true, stopping);
        StyledText text = new StyledText().Add(question, Look.Italic).Add("\n");
        foreach (Run run in reply.Render(answer).Runs)
            text.Add(run.Text, run.Look, run.Link);
        return
        [
            .. Messages.Send(asker, text, Buttons.UnderAnswer(answer, canTranslate: false, tools.Extras.Offer(answer, asker))),
            .. tools.Extras.Unasked(answer, asker),
        ];
    }

    /// <summary>The same answer in the other language.</summary>
    public async Task<IReadOnlyList<Outgoing>> Translate(Incoming question, long message, Language language, CancellationToken stopping)
    {
        if (await Ready(stopping) is not { } generation)
            return [];
        Answer answer = await Ask(generation, question with { Settings = question.Settings with { Language = language } }, question.Text, keeps: false, stopping);
        return [Messages.Edit(question, message, reply.Render(answer), Buttons.UnderAnswer(answer, canTranslate: true, tools.Extras.Offer(answer, question)))];
    }

    /// <summary>Waits a little for the index after a start; null when it does not come.</summary>
    public async Task<Generation?> Ready(CancellationToken stopping)
    {
        if (gate.Current is null && gate.Progress.Phase != EnginePhase.Failed)
            await Task.WhenAny(gate.Opened, Task.Delay(longestWait, tools.Clock, stopping));
        return gate.Current;
    }

    private async Task<Answer> Ask(Generation generation, Incoming question, string text, bool keeps, CancellationToken stopping)
    {
        string key = chats.ConversationKey(question.Chat, question.Topic, question.User);
        Conversation before = chats.Conversation(key);
        before = before with { Last = before.Last ?? LanguageTag.Parse(question.Message.From?.LanguageCode) };
        using Telemetry.Measures.Asking asking = tools.Measures.Start("telegram");
        AskedQuestion asked = new(text, question.Settings.Language, before) { Asker = $"telegram:{question.User}" };
        Reply answered = await generation.Answerer.AskAsync(asked, tools.Help, stopping);
        asking.Done(answered.Answer);
        if (keeps)
        {
            chats.KeepConversation(key, answered.Conversation);
            chats.Unanswered(answered.Answer, text);
        }

        return answered.Answer;
    }

    private StyledText Shown(Answer answer, Incoming question)
    {
        StyledText text = new();
        if (question.Message.Date.Year > 2000 && tools.Clock.GetUtcNow() - question.Message.Date > TimeSpan.FromMinutes(tools.Options.Value.LateAfterMinutes))
            text.Add(Texts.Late[answer.Language], Look.Italic).Add("\n");
        foreach (Run run in reply.Render(answer).Runs)
            text.Add(run.Text, run.Look, run.Link);
        return text;
    }
}

/// <summary>What answering needs beside the knowledge.</summary>
internal sealed record QuestionTools(AnswerExtras Extras, AskLimit Limit, Telemetry.Measures Measures, TimeProvider Clock, IOptions<TelegramOptions> Options, ModelHelp Help);
