using ChinaRussiaBot.Answering.Assistance;
using ChinaRussiaBot.Answering.Charts;
using ChinaRussiaBot.Answering.Grounding;
using ChinaRussiaBot.Answering.Passages;
using ChinaRussiaBot.Answering.Routing;
using ChinaRussiaBot.Knowledge;
using ChinaRussiaBot.Questions;
using ChinaRussiaBot.Questions.Spelling;
using ChinaRussiaBot.Search;

namespace ChinaRussiaBot.Answering;

/// <summary>The engine's one verb: question in, cited answer out. Thread-safe; one per index generation.</summary>
public sealed class QuestionAnswerer
{
    private const int MostRead = 4000;

    private readonly string generation;
    private readonly TimeProvider clock;
    private readonly AskingDays days;
    private readonly QuestionReader reader;
    private readonly JointQuestions router;
    private readonly DocumentPassages? passages;
    private readonly DocumentComposer? documents;
    private readonly PreviousSources sources;
    private readonly GroundingGate gate;
    private readonly ModelAssistant assistant;

    /// <param name="knowledge">What is known.</param>
    /// <param name="generation">Id of the generation, named in every answer.</param>
    /// <param name="clock">The date of asking: "last year", and what has ended by now.</param>
    /// <param name="days">Which day that is for whom; null for the days of the capitals.</param>
    public QuestionAnswerer(KnowledgeBase knowledge, string generation, TimeProvider clock, AskingDays? days = null)
        : this(knowledge, generation, clock, null, null, days)
    {
    }

    /// <param name="knowledge">What is known.</param>
    /// <param name="generation">Id of the generation.</param>
    /// <param name="clock">The date of asking.</param>
    /// <param name="passages">The passages of documents; null when there are none.</param>
    /// <param name="read">What is read of the items; null when that is still to do.</param>
    /// <param name="days">Which day it is for whom.</param>
    /// <param name="analyzing">The analyzer of this knowledge; null when it is still to be made.</param>
    internal QuestionAnswerer(
        KnowledgeBase knowledge,
        string generation,
        TimeProvider clock,
        DocumentPassages? passages,
        Func<KnowledgeBase, ReadItems>? read,
        AskingDays? days = null,
        TextAnalyzer? analyzing = null)
    {
        this.days = days ?? AskingDays.OfCapitals;
        this.generation = generation;
        this.clock = clock;
        this.passages = passages;
        // Neither needs the other, and people wait for the first answer.
        Task<ReadItems>? taking = read is null ? null : Task.Run(() => read(knowledge));
        TextAnalyzer analyzer = analyzing ?? new(new Lexicon(knowledge));
        ReadItems items = taking?.GetAwaiter().GetResult() ?? ReadItems.Of(knowledge, analyzer);
        ItemSearch search = new(knowledge, items.Items);
        SpellingRepair spelling = new(knowledge);
        reader = new QuestionReader(knowledge, analyzer, spelling);
        router = new JointQuestions(reader, QuestionRouter.Create(knowledge, analyzer, search, new AskedIndex(items), passages is null ? null : passages.SpeakOf));
        documents = passages is null ? null : new DocumentComposer(
            new QuestionReader(knowledge, analyzer, spelling.Sparing(WordsOf(passages, analyzer), passages.Knows)),
            new DocumentSearch(passages, search, analyzer),
            new DocumentFit(knowledge, search, analyzer));
        sources = new PreviousSources(knowledge);
        GroundingCheck check = new(knowledge, analyzer);
        gate = new GroundingGate(check);
        assistant = new ModelAssistant(new ModelRewriter(knowledge, new RewriteCheck(search)), new ModelComposer(check), clock);
        Charts = new ChartBook(knowledge);
        // The first question waits for no more than it needs itself; the next ones for nothing.
        _ = Task.Run(spelling.Prepare);
    }

    /// <summary>What is no slip where documents are asked. Apart from the constructor, whose other closures would keep all that it was given.</summary>
    private static Func<string, bool> WordsOf(DocumentPassages passages, TextAnalyzer analyzer) => key => passages.Knows(key) || analyzer.IsEveryday(key);

    /// <summary>The series behind the charts of the answers.</summary>
    public ChartBook Charts { get; }

    /// <summary>Answers one question.</summary>
    /// <param name="text">Any text at all; over-long input is the channel's business.</param>
    /// <param name="language">The language to answer in; null for that of the question.</param>
    /// <param name="conversation">What was asked before; <see cref="Conversation.Empty"/> for a first question.</param>
    /// <param name="explain">Receives how the answer came about, line by line; null when nobody asks.</param>
    /// <returns>The answer and the conversation after it. Never throws for any text.</returns>
    public Reply Ask(string text, Language? language, Conversation conversation, Action<string>? explain = null) =>
        Finish(Route(text, language, conversation, explain), conversation);

    /// <summary>Answers one question with the help of a model where there is any. The engine decides first: what it refuses stays refused.</summary>
    /// <param name="asked">The question.</param>
    /// <param name="help">The model; <see cref="ModelHelp.None"/> makes this the same as <see cref="Ask"/>.</param>
    /// <param name="cancellation">Ends the waiting for the model, not the answering.</param>
    /// <returns>As of <see cref="Ask"/>, no later than the asker's patience. Never throws for any text and any help.</returns>
    public async Task<Reply> AskAsync(AskedQuestion asked, ModelHelp help, CancellationToken cancellation)
    {
        // A model takes its time, and another generation may be published meanwhile.
        using IDisposable? held = passages?.Hold();
        Routed own = Route(asked.Text, asked.Language, asked.Conversation, asked.Explain);
        if (own.Route.SoughtInDocuments && help.Embedder is { } embedder && documents!.HasVectorsOf(embedder.Model))
            own = await NearAsync(own, asked, embedder, cancellation);
        if (help.IsAny)
            own = await assistant.HelpAsync(own, asked, help, words => Route(words, own.Question.Language, asked.Conversation, null), cancellation);
        return Finish(own, asked.Conversation);
    }

    /// <summary>The same question once more, with the passages that its vector brings among the candidates; as it was when there is no vector.</summary>
    private async Task<Routed> NearAsync(Routed own, AskedQuestion asked, TextEmbedder embedder, CancellationToken gone)
    {
        (ReadOnlyMemory<float> vector, string? problem) = await embedder.OfQuestionAsync(own.Question.Text, asked.Patience, clock, gone);
        asked.Explain?.Invoke(problem is null ? "vectors: used" : $"vectors: {problem}, by words alone");
        return problem is null ? Route(asked.Text, asked.Language, asked.Conversation, null, vector) : own;
    }

    private Routed Route(string text, Language? language, Conversation conversation, Action<string>? explain, ReadOnlyMemory<float> vector = default)
    {
        // What a question is about stands in its first thousand characters; terms are looked for around every word of it.
        text = text.Length > MostRead ? text[..MostRead] : text;
        Question question = reader.Read(text, language, conversation, Today);
        if (explain is not null)
            QuestionExplanation.Write(question, explain);
        if (question.Analyzed.Tokens.Count == 0)
            return new Routed(question, new Route(RouteKind.NotKnown, new Draft(question.Language)) { Message = Wording.NoWords[question.Language], Reason = UnknownReason.NoWords });
        if (SmallTalk.Of(question.Analyzed) is { } talk)
            return new Routed(question, Refusals.Talk(talk, question.Language)) { IsSmallTalk = true };
        return new Routed(question, gate.Pass(Find(question, conversation, vector, explain), question, explain));
    }

    private DateOnly Today(Language language) => days.At(clock.GetUtcNow(), language);

    private Reply Finish(Routed routed, Conversation conversation)
    {
        (Question question, Route route) = routed;
        return route.Kind switch
        {
            RouteKind.Answered => Answered(route, question, conversation),
            RouteKind.Unclear => Clarify(route, question, conversation),
            RouteKind.NotKnown => Refuse(question, conversation with { About = route.About ?? conversation.About }, route.Message, route.Reason, route.Draft),
        };
    }

    /// <summary>What the composers make of a question before it is checked.</summary>
    internal Route Compose(string text, Conversation conversation)
    {
        Question question = reader.Read(text, null, conversation, Today);
        return Find(question, conversation, default, null);
    }

    private Route Find(Question question, Conversation conversation, ReadOnlyMemory<float> vector, Action<string>? explain)
    {
        if (sources.Try(question, conversation) is { } asked)
            return asked;
        Route route = router.Route(question, conversation, explain);
        PreviousSources.Name(question, route);
        return documents is null ? route : documents.Improve(question, conversation, route, vector, explain);
    }

    private Reply Answered(Route route, Question question, Conversation conversation)
    {
        Answer.Grounded answer = new AnswerBuilder(question.Language)
            .Fill(new Answer.Grounded(question.Language, generation) { Chart = Charts.Of(route.Draft), UnderstoodAs = route.UnderstoodAs, NotTold = route.NotTold }, route.Draft);
        Conversation.Topic? about = route.About?.After(conversation.About, [.. answer.Citations.Select(static citation => citation.ItemId)]) ?? conversation.About;
        return new Reply(answer, conversation with { Last = question.Language, About = about });
    }

    private Reply Clarify(Route route, Question question, Conversation conversation) => new(
        new AnswerBuilder(question.Language).Fill(new Answer.Clarify(question.Language, generation, route.Message), route.Draft),
        conversation with { Last = question.Language, About = route.About ?? conversation.About });

    private Reply Refuse(Question question, Conversation conversation, string message, UnknownReason reason, Draft draft)
    {
        if (draft.Suggestions.Count == 0)
            draft.Suggestions.AddRange([Wording.ExampleTrade[question.Language], Wording.ExamplePorts[question.Language], Wording.ExamplePolicy[question.Language]]);
        Answer.Unknown answer = new AnswerBuilder(question.Language).Fill(new Answer.Unknown(question.Language, generation, message, reason), draft);
        // "Where is that from?" may be asked of what is known nearby, too.
        Conversation.Topic? about = conversation.About is { } topic && answer.Citations.Count > 0
            ? topic with { Items = [.. answer.Citations.Select(static citation => citation.ItemId)] }
            : conversation.About;
        return new Reply(answer, conversation with { Last = question.Language, About = about });
    }
}
