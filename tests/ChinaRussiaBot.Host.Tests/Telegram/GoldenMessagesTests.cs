using System.Text;
using System.Text.Json;
using ChinaRussiaBot.Answering;
using ChinaRussiaBot.Answering.Charts;
using ChinaRussiaBot.Host.Channels.Telegram.Formatting;
using ChinaRussiaBot.Host.Channels.Telegram.Handling;
using ChinaRussiaBot.Host.Tests.Telegram.Fake;
using ChinaRussiaBot.Knowledge;
using ChinaRussiaBot.Questions;

namespace ChinaRussiaBot.Host.Tests.Telegram;

/// <summary>Answers from the real knowledge as Telegram messages.</summary>
public sealed class GoldenMessagesTests
{
    private const int Every = 7;

    [Fact]
    public void No_golden_answer_would_be_refused_and_each_shows_its_sources()
    {
        string root = Root();
        KnowledgeBase knowledge = KnowledgeReader.Read(Path.Combine(root, "knowledge")).Knowledge!;
        QuestionAnswerer answerer = new(knowledge, "golden", TimeProvider.System);
        TelegramReply reply = new(new Uri("https://bot.example/"));
        int seen = 0;
        foreach (string question in Questions(root).Where((_, at) => at % Every == 0))
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
        KnowledgeBase knowledge = KnowledgeReader.Read(Path.Combine(Root(), "knowledge")).Knowledge!;
        QuestionAnswerer answerer = new(knowledge, "golden", TimeProvider.System);
        IEnumerable<string> data =
        [
            .. knowledge.Ports.SelectMany(static port => new[] { Buttons.Ports + port.Id, Buttons.Map + port.Id, $"{Buttons.Ports}in:{port.Province.Id}", $"{Buttons.Ports}in:{port.Region?.Id}" }),
            .. knowledge.Measures.SelectMany(static measure => measure.Topics.Take(1).Select(static topic => $"{Buttons.Figures}in:{topic}:99").Prepend(Buttons.Figures + measure.Id)),
            .. knowledge.Measures.Select(measure => answerer.Charts.Whole(measure.Id)).OfType<ChartKey>().Select(static chart => $"{Buttons.Chart}ru{chart.Path}"),
        ];
        Assert.DoesNotContain(data, static one => !Buttons.Fits(one));
    }

    private static IEnumerable<string> Questions(string root) =>
        from file in Directory.EnumerateFiles(Path.Combine(root, "tests", "Golden"), "*.jsonl").Order(StringComparer.Ordinal)
        from line in File.ReadLines(file)
        where line.Length > 0
        let json = JsonDocument.Parse(line).RootElement
        where json.TryGetProperty("q", out _)
        select json.GetProperty("q").GetString();

    private static string Root()
    {
        DirectoryInfo folder = new(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "ChinaRussiaBot.sln")))
            folder = folder.Parent!;
        return folder.FullName;
    }
}
