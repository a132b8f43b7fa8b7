using System.Globalization;
using ChinaRussiaBot.Answering;
using ChinaRussiaBot.Generations;
using ChinaRussiaBot.Host.Channels.Telegram.Api;
using ChinaRussiaBot.Host.Channels.Telegram.Formatting;
using ChinaRussiaBot.Host.Channels.Telegram.Receiving;
using ChinaRussiaBot.Host.Problems;
using ChinaRussiaBot.Host.Store;
using ChinaRussiaBot.Host.Wording;
using ChinaRussiaBot.Knowledge;
using ChinaRussiaBot.Questions;
using Telegram.Bot.Exceptions;
using Telegram.Bot.Requests;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;
using Telegram.Bot.Types.InlineQueryResults;

namespace ChinaRussiaBot.Host.Channels.Telegram.Handling;

/// <summary>@bot words, in any chat: a cited card while typing. Personal to the asker's language; only the newest words are answered.</summary>
internal sealed class InlineQueries(BotApi api, QuestionHandler questions, ChatQueues queues, TelegramReply reply)
{
    private const int CacheSeconds = 60;
    private const int MostTitle = 120;

    public async Task<IReadOnlyList<Outgoing>> Handle(InlineQuery query, CancellationToken stopping)
    {
        // Every keystroke is a query; a newer one of the same person waits behind this one.
        if (queues.IsFollowed("user:" + query.From.Id.ToString(CultureInfo.InvariantCulture)) || await questions.Ready(stopping) is not { } generation)
            return [];
        string words = query.Query.Trim();
        Language language = RequestLanguage.OfScript(words) ?? LanguageTag.Parse(query.From.LanguageCode) ?? Language.Russian;
        IEnumerable<string> asked = words.Length > 0 ? [words] : Examples.In(language);
        List<InlineQueryResult> cards = [.. asked.Select((question, at) => Card(generation, question, words.Length == 0, language, at)).OfType<InlineQueryResult>()];
        try
        {
            await api.Call(
                new AnswerInlineQueryRequest
                {
                    InlineQueryId = query.Id,
                    Results = cards,
                    IsPersonal = true,
                    CacheTime = CacheSeconds,
                    Button = cards.Count == 0 || words.Length == 0 ? new InlineQueryResultsButton { Text = Texts.InlineHint[language], StartParameter = "inline" } : null,
                },
                stopping);
        }
        catch (RequestException)
        {
            // Answered too late: the person has typed on.
        }

        return [];
    }

    private InlineQueryResultArticle? Card(Generation generation, string question, bool isSuggestion, Language language, int at)
    {
        Answer answer = generation.Answerer.Ask(question, isSuggestion ? language : null, Conversation.Empty with { Last = language }).Answer;
        if (answer is not Answer.Grounded || answer.Statements.Count == 0)
            return null;
        StyledText text = MessageCut.Parts(reply.Render(answer))[0];
        Citation first = answer.Citations[0];
        return new InlineQueryResultArticle
        {
            Id = $"{at}-{generation.Id}",
            Title = Cut(isSuggestion ? question : answer.Statements[0].Text),
            Description = Cut(string.Join(" · ", new[] { isSuggestion ? answer.Statements[0].Text : null, first.Publisher, first.Published is { } date ? PeriodText.Date(date, answer.Language) : null }.OfType<string>())),
            InputMessageContent = new InputTextMessageContent { MessageText = TelegramHtml.Write(text), ParseMode = ParseMode.Html, LinkPreviewOptions = LinkPreviewOptions.Disabled },
        };
    }

    private static string Cut(string text) => text.Length <= MostTitle ? text : MessageCut.Parts(new StyledText().Add(text), MostTitle, MessageCut.MostBytes)[0].Runs[^1].Text;
}
