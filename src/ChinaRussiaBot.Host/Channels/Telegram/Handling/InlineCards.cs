using ChinaRussiaBot.Answering;
using ChinaRussiaBot.Generations;
using ChinaRussiaBot.Host.Channels.Formatting;
using ChinaRussiaBot.Host.Channels.Telegram.Formatting;
using ChinaRussiaBot.Host.Wording;
using ChinaRussiaBot.Knowledge;
using ChinaRussiaBot.Questions;
using Microsoft.Extensions.Options;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;
using Telegram.Bot.Types.InlineQueryResults;

namespace ChinaRussiaBot.Host.Channels.Telegram.Handling;

/// <summary>
/// Words → cards: the answer, then what lies next to it (the ports of a town one by one, related questions) as long as there is time. The engine
/// alone answers here: people type faster than a model writes. Thread-safe.
/// </summary>
internal sealed class InlineCards(TelegramReply reply, IOptions<TelegramOptions> options, TimeProvider clock)
{
    private const int Most = 5;
    private const int MostTitle = 80;
    private const int MostDescription = 160;

    private readonly TimeSpan enough = TimeSpan.FromMilliseconds(options.Value.InlineMilliseconds);

    // The questions to begin with are asked most of all, and change with the index only.
    private volatile KnownExamples? known;

    /// <summary>Questions to begin with, answered.</summary>
    public IReadOnlyList<InlineQueryResult> Examples(Generation generation, Language language)
    {
        if (known is not { } examples || examples.Generation != generation.Id)
            known = examples = new KnownExamples(generation.Id, Answered(generation, Language.Chinese), Answered(generation, Language.Russian));
        return language switch { Language.Chinese => examples.Chinese, Language.Russian => examples.Russian };
    }

    /// <summary>Empty when the knowledge does not answer the words.</summary>
    public IReadOnlyList<InlineQueryResult> Of(Generation generation, string words, Language language)
    {
        long start = clock.GetTimestamp();
        Answer answer = Ask(generation, words, null, language);
        List<InlineQueryResult> cards = [];
        if (answer is Answer.Grounded { Statements.Count: > 0 })
            cards.Add(Card(answer, null, 0));
        foreach (string next in Next(answer, generation))
        {
            if (cards.Count == Most || clock.GetElapsedTime(start) > enough)
                break;
            if (Ask(generation, next, answer.Language, answer.Language) is Answer.Grounded { Statements.Count: > 0 } more)
                cards.Add(Card(more, next, cards.Count));
        }

        return cards;
    }

    private List<InlineQueryResult> Answered(Generation generation, Language language) =>
    [
        .. Channels.Examples.In(language)
            .Select(question => (Question: question, Answer: Ask(generation, question, language, language)))
            .Where(static one => one.Answer is Answer.Grounded { Statements.Count: > 0 })
            .Select((one, at) => Card(one.Answer, one.Question, at)),
    ];

    private static Answer Ask(Generation generation, string question, Language? forced, Language language) =>
        generation.Answerer.Ask(question, forced, Conversation.Empty with { Last = language }).Answer;

    private static IEnumerable<string> Next(Answer answer, Generation generation)
    {
        List<Port> ports = [.. answer.Citations.Select(citation => generation.Knowledge.Item(citation.ItemId)).OfType<Port>().Distinct()];
        IEnumerable<string> single = ports.Count is > 1 and < Most ? ports.Select(port => port.Name[answer.Language]) : [];
        // What is suggested to somebody who asked of something else altogether has nothing to do with the words.
        return answer is Answer.Unknown { Reason: not (UnknownReason.PeriodNotKnown or UnknownReason.PeriodAhead) } ? [] : single.Concat(answer.Suggestions);
    }

    private InlineQueryResultArticle Card(Answer answer, string? question, int at)
    {
        Citation first = answer.Citations[0];
        string statement = answer.Statements[0].Text;
        string title = question ?? Figure(answer) ?? Cut(statement, MostTitle);
        string source = string.Join(" · ", new[] { first.Publisher, first.Published is { } date ? PeriodText.Date(date, answer.Language) : null }.OfType<string>());
        return new InlineQueryResultArticle
        {
            Id = $"{at}-{answer.Generation}",
            Title = Cut(title, MostTitle),
            Description = title == statement ? source : $"{Cut(statement, MostDescription)} · {source}",
            InputMessageContent = new InputTextMessageContent
            {
                MessageText = TelegramHtml.Write(Text(answer)),
                ParseMode = ParseMode.Html,
                LinkPreviewOptions = LinkPreviewOptions.Disabled,
            },
        };
    }

    // A card is one message: of an answer that needs more, its first page.
    private StyledText Text(Answer answer)
    {
        StyledText whole = reply.Render(answer);
        if (MessageCut.Parts(whole).Count == 1)
            return whole;
        StyledText page = reply.Page(answer).Text.Add("\n\n").Add(Texts.InlineWhole[answer.Language], Look.Italic);
        return MessageCut.Parts(page)[0];
    }

    // What is looked for is the number: on a phone a title shows some forty letters.
    private static string? Figure(Answer answer) => answer.Figures is [{ Formula: null, When.Length: > 0 } figure]
        ? figure.Display + (answer.Language == Language.Chinese ? "，" : ", ") + figure.When
        : null;

    private static string Cut(string text, int most) => text.Length <= most ? text : text[..new CutPlaces(text).Best(0, most - 1)].TrimEnd() + "…";

    private sealed record KnownExamples(string Generation, IReadOnlyList<InlineQueryResult> Chinese, IReadOnlyList<InlineQueryResult> Russian);
}
