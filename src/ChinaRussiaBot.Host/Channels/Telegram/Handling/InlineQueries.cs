using System.Globalization;
using ChinaRussiaBot.Host.Channels.Telegram.Api;
using ChinaRussiaBot.Host.Channels.Telegram.Receiving;
using ChinaRussiaBot.Host.Problems;
using ChinaRussiaBot.Host.Store;
using ChinaRussiaBot.Host.Wording;
using Telegram.Bot.Requests;
using Telegram.Bot.Types;
using Telegram.Bot.Types.InlineQueryResults;

namespace ChinaRussiaBot.Host.Channels.Telegram.Handling;

/// <summary>@bot words, in any chat: cited cards while typing. Personal to the asker's language; only the newest words are answered.</summary>
internal sealed class InlineQueries(BotApi api, QuestionHandler questions, ChatQueues queues, InlineCards cards)
{
    private const int CacheSeconds = 60;

    // Telegram takes an answer for some ten seconds, but people type on.
    private static readonly TimeSpan patience = TimeSpan.FromSeconds(5);

    public async Task<IReadOnlyList<Outgoing>> Handle(InlineQuery query, CancellationToken stopping)
    {
        // Every keystroke is a query; a newer one of the same person waits behind this one.
        if (queues.IsFollowed("user:" + query.From.Id.ToString(CultureInfo.InvariantCulture)) || !questions.MayLookUp(query.From.Id) || await questions.Ready(stopping) is not { } generation)
            return [];
        string words = query.Query.Trim();
        Language language = RequestLanguage.OfScript(words) ?? LanguageTag.Parse(query.From.LanguageCode) ?? Language.Russian;
        IReadOnlyList<InlineQueryResult> results = words.Length == 0 ? cards.Examples(generation, language) : cards.Of(generation, words, language);
        api.Please(
            new AnswerInlineQueryRequest
            {
                InlineQueryId = query.Id,
                Results = results,
                IsPersonal = true,
                CacheTime = CacheSeconds,
                Button = results.Count == 0 || words.Length == 0 ? new InlineQueryResultsButton { Text = Texts.InlineHint[language], StartParameter = "inline" } : null,
            },
            patience,
            stopping);
        return [];
    }
}
