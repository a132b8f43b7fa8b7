using System.Text.RegularExpressions;
using ChinaRussiaBot.Answering;
using ChinaRussiaBot.Host.Channels;
using ChinaRussiaBot.Host.Channels.Telegram.Formatting;
using ChinaRussiaBot.Host.Channels.WeChat;
using ChinaRussiaBot.Host.Channels.WeChat.Formatting;
using ChinaRussiaBot.Host.Tests.Support;
using ChinaRussiaBot.Host.Wording;
using ChinaRussiaBot.Questions;
using ChinaRussiaBot.Tests;
using Microsoft.Extensions.Options;

namespace ChinaRussiaBot.Host.Tests.Channels;

/// <summary>An answer says the same, with the same figures and sources, wherever it is read.</summary>
public sealed partial class SameEverywhereTests
{
    private const int Every = 5;
    private static readonly Uri address = new("https://bot.example/");

    [Fact]
    public void A_golden_answer_carries_the_same_statements_figures_and_sources_in_every_channel()
    {
        QuestionAnswerer answerer = Repository.Answerer;
        TelegramReply telegram = new(address);
        WeChatReply wechat = new(new PublicAddress(address), Options.Create(new WeChatOptions { Token = "t" }));
        int figures = 0, seen = 0;
        foreach (string question in EveryCase.Of(Repository.GoldenQuestions().Where((_, at) => at % Every == 0)))
        {
            Answer answer = answerer.Ask(question, null, Conversation.Empty).Answer;
            AnswerDocument http = AnswerJson.Of(answer);
            string inTelegram = Letters(telegram.Render(answer).Plain);
            IReadOnlyList<string> pages = wechat.Render(answer, "/wechat/answers/0").Pages;
            string inWeChat = Letters(string.Concat(pages.Select(page => Body(page, answer.Language))));
            foreach (Statement statement in answer.Statements)
            {
                Assert.Contains(Letters(statement.Text), Letters(http.Text), StringComparison.Ordinal);
                Assert.Contains(Letters(statement.Text), inTelegram, StringComparison.Ordinal);
                Assert.Contains(Letters(WeChatText.Plain(statement.Text)), inWeChat, StringComparison.Ordinal);
            }

            foreach (Citation citation in answer.Citations)
            {
                Assert.Contains(http.Citations, one => one.Number == citation.Number && one.Publisher == citation.Publisher && one.Published == citation.Published && one.Url == citation.Url);
                Assert.Contains(Letters($"[{citation.Number}]{citation.Title}"), inTelegram, StringComparison.Ordinal);
                string? page = pages.FirstOrDefault(one => $"\n{one}".Contains($"\n[{citation.Number}] ", StringComparison.Ordinal));
                Assert.True(page is not null, $"{question}: [{citation.Number}] is not listed");
                Assert.Contains(WeChatText.Plain(citation.Publisher), page, StringComparison.Ordinal);
                Assert.Contains(new Uri(address, citation.Url).AbsoluteUri, page, StringComparison.Ordinal);
            }

            figures += answer.Figures.Count;
            seen++;
        }

        Assert.True(seen > EveryCase.Rounds(300, 50) && figures > EveryCase.Rounds(300, 50), $"{seen} questions, {figures} figures");
    }

    private static string Body(string page, Language language)
    {
        int end = new[] { Texts.ExtractedFrom, Texts.MoreHint }
            .Select(mark => page.IndexOf("\n\n" + mark[language], StringComparison.Ordinal)).Where(static at => at >= 0).DefaultIfEmpty(page.Length).Min();
        return page[..end];
    }

    private static string Letters(string text) => Blanks().Replace(text, "");

    [GeneratedRegex(@"\s")]
    private static partial Regex Blanks();
}
