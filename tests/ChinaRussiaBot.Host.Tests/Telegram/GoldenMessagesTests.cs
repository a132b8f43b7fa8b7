using System.Text;
using ChinaRussiaBot.Answering;
using ChinaRussiaBot.Answering.Charts;
using ChinaRussiaBot.Host.Channels.Telegram.Formatting;
using ChinaRussiaBot.Host.Channels.Telegram.Handling;
using ChinaRussiaBot.Host.Tests.Support;
using ChinaRussiaBot.Host.Tests.Telegram.Fake;
using ChinaRussiaBot.Knowledge;
using ChinaRussiaBot.Questions;
using ChinaRussiaBot.Tests;

namespace ChinaRussiaBot.Host.Tests.Telegram;

/// <summary>Answers from the real knowledge as Telegram messages.</summary>
public sealed class GoldenMessagesTests
{
    private const int Every = 7;

    [Fact]
    public void No_golden_answer_would_be_refused_and_each_shows_its_sources()
    {
        KnowledgeBase knowledge = Repository.Knowledge;
        QuestionAnswerer answerer = Repository.Answerer;
        TelegramReply reply = new(new Uri("https://bot.example/"));
        int seen = 0;
        foreach (string question in EveryCase.Of(Repository.GoldenQuestions().Where((_, at) => at % Every == 0)))
        {
            Answer answer = answerer.Ask(question, null, Conversation.Empty).Answer;
            StyledText text = reply.Render(answer);
            foreach (StyledText part in MessageCut.Parts(text))
            {
                string html = TelegramHtml.Write(part);
                Assert.InRange(FakeHtml.Plain(html).EnumerateRunes().Count(), 1, 4096);
                Assert.InRange(Encoding.UTF8.GetByteCount(html), 1, 32_768);
            }

            Assert.All(answer.Citations, citation => Assert.Contains($"\n[{citation.Number}] {citation.Title}", text.Plain, StringComparison.Ordinal));
            Assert.All(Buttons.UnderAnswer(reply.Page(answer), answer.Suggestions, []).InlineKeyboard.SelectMany(static row => row), static button => Assert.True(Buttons.Fits(button.CallbackData!)));
            seen++;
        }

        Assert.True(seen > 50);
    }

    [Fact]
    public void Whatever_can_be_looked_through_fits_into_a_button()
    {
        KnowledgeBase knowledge = Repository.Knowledge;
        QuestionAnswerer answerer = Repository.Answerer;
        IEnumerable<string> data =
        [
            .. knowledge.Ports.SelectMany(static port => new[] { Buttons.Ports + port.Id, Buttons.Map + port.Id, $"{Buttons.Ports}in:{port.Province.Id}", $"{Buttons.Ports}in:{port.Region?.Id}" }),
            .. knowledge.Measures.SelectMany(static measure => measure.Topics.Take(1).Select(static topic => $"{Buttons.Figures}in:{topic}:99").Prepend(Buttons.Figures + measure.Id)),
            .. knowledge.Measures.Select(measure => answerer.Charts.Whole(measure.Id)).OfType<ChartKey>().Select(static chart => $"{Buttons.Chart}ru{chart.Path}"),
        ];
        Assert.DoesNotContain(data, static one => !Buttons.Fits(one));
    }
}
