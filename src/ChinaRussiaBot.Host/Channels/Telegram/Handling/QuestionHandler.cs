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
using Telegram.Bot.Types;
using Telegram.Bot.Types.ReplyMarkups;

namespace ChinaRussiaBot.Host.Channels.Telegram.Handling;

/// <summary>Asks the engine for a person in Telegram.</summary>
internal sealed class QuestionHandler(EngineGate gate, TelegramChats chats, TelegramReply reply, QuestionTools tools)
{
    private const int MostLooks = 40;
    private static readonly TimeSpan betweenLooks = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan longestWait = TimeSpan.FromSeconds(20);
    private readonly long started = tools.Clock.GetTimestamp();

    /// <summary>The answer to a question as messages.</summary>
    /// <exception cref="IndexAwaitedException">It can be answered later.</exception>
    public async Task<IReadOnlyList<Outgoing>> Answer(Incoming question, CancellationToken stopping)
    {
        (Generation? generation, IReadOnlyList<Outgoing> refusal) = await AdmitOrAwait(question, stopping);
        return generation is null ? refusal : await Answer(generation, question, stopping);
    }

    private async Task<IReadOnlyList<Outgoing>> Answer(Generation generation, Incoming question, CancellationToken stopping)
    {
        Conversation before = chats.Conversation(question);
        chats.KeepBefore(question.Chat, question.Message.Id, before);
        Answer answer = await Ask(generation, question, before, keeps: true, stopping);
        AnswerPage page = reply.Page(answer, above: Late(answer, question));
        return [.. Messages.Send(question, page.Text, Under(page, question), isAnswer: true), .. tools.Extras.Unasked(answer, question)];
    }

    /// <summary>
    /// The answer to an edited question: our message changes. A message that had no answer in one message (it was no question, or its answer
    /// was long) is answered like a new one.
    /// </summary>
    /// <exception cref="IndexAwaitedException">It can be answered later.</exception>
    public async Task<IReadOnlyList<Outgoing>> AnswerAgain(Incoming question, CancellationToken stopping)
    {
        // The limit first: waiting is work too.
        (Generation? generation, IReadOnlyList<Outgoing> refusal) = await AdmitOrAwait(question, stopping);
        if (generation is null)
            return refusal;
        if (await AnswerTo(question, stopping) is not { } message)
            return await Answer(generation, question, stopping);
        Answer answer = await Ask(generation, question, chats.Before(question.Chat, question.Message.Id), keeps: true, stopping);
        AnswerPage page = reply.Page(answer, above: Late(answer, question));
        return Messages.Replace(question, message, page.Text, Under(page, question));
    }

    /// <summary>Our message under the question. While it is on its way it is waited for a little: its number is known only when it has arrived.</summary>
    private async Task<long?> AnswerTo(Incoming question, CancellationToken stopping)
    {
        for (int look = 0; look < MostLooks; look++)
        {
            // Looked at in this order, nothing falls between: what has left the outbox is written down already.
            bool isOnItsWay = chats.IsAnswerOnItsWay(question.Chat, question.Message.Id);
            if (chats.FindAnswer(question.Chat, question.Message.Id) is { } message)
                return message;
            if (!isOnItsWay)
                return null;
            await Task.Delay(betweenLooks, tools.Clock, stopping);
        }

        return null;
    }

    /// <summary>The answer to a question of our own wording, with that question above it. It stands on its own, whatever was asked before.</summary>
    public async Task<IReadOnlyList<Outgoing>> AnswerSuggested(Incoming asker, string question, CancellationToken stopping)
    {
        (Generation? generation, IReadOnlyList<Outgoing> refusal) = await Admit(asker, stopping);
        if (generation is null)
            return refusal;
        Answer answer = await Ask(generation, asker with { Text = question }, Conversation.Empty, keeps: true, stopping);
        AnswerPage page = reply.Page(answer, above: Asked(question));
        return [.. Messages.Send(asker, page.Text, Under(page, asker)), .. tools.Extras.Unasked(answer, asker)];
    }

    /// <summary>The same answer in the other language.</summary>
    public async Task<IReadOnlyList<Outgoing>> Translate(Incoming by, AskedAbove question, long message, Language language, CancellationToken stopping)
    {
        if (await Ready(stopping) is not { } generation)
            return Messages.Send(by, Texts.Unready[by.Language]);
        Answer answer = await Ask(generation, by with { Text = question.Words }, Before(by, question), keeps: false, stopping, language);
        AnswerPage page = reply.Page(answer, above: Above(question));
        return Messages.Replace(by, message, page.Text, Under(page, by));
    }

    /// <summary>Another page of the same answer, in place of the one that is seen; null when there is no such page any more.</summary>
    public async Task<IReadOnlyList<Outgoing>?> Turn(Incoming by, AskedAbove question, long message, (Language Language, int Page) to, CancellationToken stopping)
    {
        if (await Again(by, question, to.Language, stopping) is not { } answer)
            return null;
        AnswerPage page = reply.Page(answer, to.Page, Above(question));
        return page.Count == 1 || to.Page >= page.Count ? null : Messages.Replace(by, message, page.Text, Under(page, by));
    }

    /// <summary>The sources of a page with the words it rests on; null when there is no such answer any more.</summary>
    public async Task<IReadOnlyList<Outgoing>?> Sources(Incoming by, AskedAbove question, (Language Language, int Page) of, CancellationToken stopping) =>
        await Again(by, question, of.Language, stopping) is { Citations.Count: > 0 } answer ? Messages.Send(by, reply.Excerpts(answer, of.Page)) : null;

    /// <summary>Ids of what the answer to a question rests on, as far as it is answered now; without a model, and nothing is kept.</summary>
    public IReadOnlyList<string> Rests(Incoming by, AskedAbove question) =>
        [.. gate.Current?.Answerer.Ask(question.Words, by.Settings.Language, Before(by, question)).Answer.Citations.Select(static citation => citation.ItemId) ?? []];

    /// <summary>
    /// Whether a question asked once more is still the one that a message answers. What a follow-up leaned on is forgotten in time; alone
    /// it may be another question. Then an answer to it begins otherwise than the one that is seen.
    /// </summary>
    public bool IsAsMeant(Incoming by, AskedAbove question, Message seen) =>
        question.Message is null
        || tools.Clock.GetUtcNow() - seen.Date <= AnsweredStore.Remembered
        || Before(by, question).About is not null
        || gate.Current is not { } generation
        || new[] { Language.Chinese, Language.Russian }.SelectMany(language => reply.Openings(generation.Answerer.Ask(question.Words, language, Conversation.Empty).Answer))
            .Any(opening => seen.Text?.Contains(opening, StringComparison.Ordinal) == true);

    /// <summary>What to say to somebody who asks too much, perhaps nothing; null when one more may be asked.</summary>
    public IReadOnlyList<Outgoing>? Refuse(Incoming by) => tools.Limit.Refuse(by);

    /// <summary>Whether somebody who types in another chat may be answered once more.</summary>
    public bool MayLookUp(long user) => tools.Limit.MayLookUp(user);

    /// <summary>Waits a little for the index after a start; null when it does not come. The wait is counted from the start, so that many who ask do not wait one after another.</summary>
    public async Task<Generation?> Ready(CancellationToken stopping)
    {
        TimeSpan left = longestWait - tools.Clock.GetElapsedTime(started);
        if (!gate.Decided.IsCompleted && left > TimeSpan.Zero)
            await Task.WhenAny(gate.Decided, Task.Delay(left, tools.Clock, stopping));
        return gate.Current;
    }

    // Before the limit: a question that comes again when the index is open is counted once.
    private async Task<(Generation? Generation, IReadOnlyList<Outgoing> Refusal)> AdmitOrAwait(Incoming question, CancellationToken stopping) =>
        await Ready(stopping) is null && !gate.Decided.IsCompleted
            ? throw new IndexAwaitedException(Messages.Send(question, Texts.AnswerFollows[question.Language]))
            : await Admit(question, stopping);

    private async Task<(Generation? Generation, IReadOnlyList<Outgoing> Refusal)> Admit(Incoming asker, CancellationToken stopping)
    {
        if (asker.Text.EnumerateRunes().Count() > AskRequest.MostCharacters)
            return (null, Messages.Send(asker, Texts.TooLongQuestion.In(asker.Language, ("limit", $"{AskRequest.MostCharacters}"))));
        if (tools.Limit.Refuse(asker) is { } tooMany)
            return (null, tooMany);
        return await Ready(stopping) is { } generation ? (generation, []) : (null, Messages.Send(asker, Texts.Unready[asker.Language]));
    }

    // As the engine alone answers it: what a model had a part in has no such buttons.
    private async Task<Answer?> Again(Incoming by, AskedAbove question, Language language, CancellationToken stopping) => await Ready(stopping) is { } generation
        ? (await generation.Answerer.AskAsync(new(question.Words, language, Before(by, question)), tools.Help with { Rewrite = null, Compose = null }, stopping)).Answer
        : null;

    private Conversation Before(Incoming by, AskedAbove question) => question.Message is { } message ? chats.Before(by.Chat, message) : Conversation.Empty;

    private async Task<Answer> Ask(Generation generation, Incoming question, Conversation before, bool keeps, CancellationToken stopping, Language? forced = null)
    {
        // The saved choice gives way to a wish in the question itself, and the button of the other language to nothing.
        before = before with { Chosen = question.Settings.Language, Last = before.Last ?? LanguageTag.Parse(question.Message.From?.LanguageCode) };
        using Telemetry.Measures.Asking asking = tools.Measures.Start("telegram");
        AskedQuestion asked = new(question.Text, forced, before)
        {
            Asker = $"telegram:{question.User}",
            Watch = question.IsPrivate ? stage => tools.Drafts.Show(question, stage, stopping) : null,
        };
        Reply answered = await generation.Answerer.AskAsync(asked, tools.Help, stopping);
        asking.Done(answered.Answer);
        if (keeps)
        {
            chats.KeepConversation(question, answered.Conversation);
            chats.Unanswered(answered.Answer, question.Text);
        }

        return answered.Answer;
    }

    private InlineKeyboardMarkup Under(AnswerPage page, Incoming asker) =>
        Buttons.UnderAnswer(page, tools.Extras.Questions(page.Answer), tools.Extras.Offer(page, asker));

    private static StyledText? Above(AskedAbove question) => question.Message is null ? Asked(question.Words) : null;

    private static StyledText Asked(string question) => new StyledText().Add(question, Look.Italic);

    private StyledText? Late(Answer answer, Incoming question) =>
        question.Written.Year > 2000 && tools.Clock.GetUtcNow() - question.Written > TimeSpan.FromMinutes(tools.Options.Value.LateAfterMinutes)
            ? new StyledText().Add(Texts.Late[answer.Language], Look.Italic)
            : null;
}

/// <summary>What answering needs beside the knowledge.</summary>
internal sealed record QuestionTools(AnswerExtras Extras, AskLimit Limit, Telemetry.Measures Measures, TimeProvider Clock, IOptions<TelegramOptions> Options, ModelHelp Help, Drafts Drafts);
