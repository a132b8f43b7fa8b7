using ChinaRussiaBot.Host.Tests.Support;
using ChinaRussiaBot.Host.Tests.Telegram.Fake;
using ChinaRussiaBot.Host.Wording;

namespace ChinaRussiaBot.Host.Tests.Telegram;

/// <summary>Long answers page by page, and the sources of a page.</summary>
public sealed class PagingTests
{
    private const int MostOfAScreen = 1600;
    private static readonly string[] fast = ["--Telegram:MessagesPerSecondPerChat=1000", "--Telegram:InlineMilliseconds=60000"];

    [Theory]
    [InlineData("Какие есть пункты пропуска?", "Найдено пунктов пропуска: 30", "Ещё (2/", "Дальний-")]
    [InlineData("有哪些口岸？", "共30个", "更多（2/", "远方第")]
    public async Task A_long_list_is_read_on_page_by_page_and_every_page_says_how_many_there_are(string question, string count, string more, string port)
    {
        await using FakeBotApi telegram = await FakeBotApi.Start();
        using TemporaryFolder folder = ManyPorts.Write();
        await using RunningHost host = await RunningHost.Start(telegram.Settings(fast), folder: folder);
        int asked = telegram.Say(question);
        FakeCall page = await telegram.Next();
        int message = page.MessageId;
        HashSet<string> rows = [];
        while (true)
        {
            string[] lines = page.Plain.Split('\n');
            Assert.Contains(count, lines[0], StringComparison.Ordinal);
            Assert.InRange(Body(page.Plain).Length, 1, MostOfAScreen);
            Assert.All(Marks(Body(page.Plain)), mark => Assert.Contains($"\n{mark} ", page.Plain, StringComparison.Ordinal));
            foreach (string row in lines.Where(line => line.StartsWith("• ", StringComparison.Ordinal)))
                Assert.True(rows.Add(row), row);
            (string Text, string Data) next = page.Buttons.FirstOrDefault(static button => button.Text.EndsWith('›'));
            if (next.Data is null)
                break;
            if (rows.Count < 15)
                Assert.StartsWith(more, next.Text, StringComparison.Ordinal);
            telegram.Press(page, next.Data, question, asked: asked);
            page = await telegram.Next();
            Assert.Equal(("editMessageText", message), (page.Method, page.MessageId));
        }

        Assert.Equal(ManyPorts.All, rows.Count);
        Assert.Equal(ManyPorts.More, rows.Count(row => row.Contains(port, StringComparison.Ordinal)));
        telegram.Press(page, page.Buttons[0].Data, question, asked: asked);
        FakeCall back = await telegram.Next();
        Assert.NotEqual(page.Plain, back.Plain);
        Assert.Contains(count, back.Plain, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_turns_also_under_a_question_of_our_own_and_in_the_other_language()
    {
        await using FakeBotApi telegram = await FakeBotApi.Start();
        using TemporaryFolder folder = ManyPorts.Write();
        await using RunningHost host = await RunningHost.Start(telegram.Settings(fast), folder: folder);
        telegram.Say("/start", client: "ru");
        FakeCall start = await telegram.Next();
        (string question, string data) = start.Buttons[2];
        telegram.Press(start, data, client: "ru");
        FakeCall first = await telegram.Next();
        Assert.StartsWith(question + "\n", first.Plain, StringComparison.Ordinal);
        Assert.Contains(first.Buttons, static button => button.Data == "n1:ru1");
        telegram.Press(first, "n1:zh1", client: "ru");
        FakeCall second = await telegram.Next();
        Assert.StartsWith(question + "\n", second.Plain, StringComparison.Ordinal);
        Assert.Contains("远方第", second.Plain, StringComparison.Ordinal);
        Assert.Contains(second.Buttons, static button => button == (Texts.Back.Chinese, "n1:zh0"));
    }

    [Theory]
    [InlineData("Товарооборот в 2022 году", "o1:ru0", "Источники и выдержки из них", "Товарооборот, 2022 г.: 190,27")]
    [InlineData("2022年中俄贸易额", "o1:zh0", "来源和原文", "2022年中俄贸易额：1902.71亿美元")]
    public async Task The_sources_button_shows_the_words_an_answer_rests_on(string question, string data, string title, string quote)
    {
        await using FakeBotApi telegram = await FakeBotApi.Start();
        await using RunningHost host = await RunningHost.Start(telegram.Settings([.. fast, "--Web:PublicUrl=https://bot.example/"]));
        int asked = telegram.Say(question);
        FakeCall answer = await telegram.Next();
        Assert.Contains(answer.Buttons, button => button.Data == data);
        telegram.Press(answer, data, question, asked: asked);
        FakeCall sources = await telegram.Next();
        Assert.StartsWith(title, sources.Plain, StringComparison.Ordinal);
        Assert.Contains(quote, sources.Plain.Replace('\u00a0', ' '), StringComparison.Ordinal);
        Assert.Contains("href=\"https://bot.example/sources/customs", sources.Html, StringComparison.Ordinal);
        Assert.Contains("href=\"https://example.org/a?b=1&amp;c=2\"", sources.Html, StringComparison.Ordinal);
        Assert.Contains("<blockquote expandable>", sources.Html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("n1:")]
    [InlineData("n1:ru")]
    [InlineData("n1:xx1")]
    [InlineData("n1:ru-1")]
    [InlineData("n1:ru0")]
    [InlineData("n1:zh7")]
    [InlineData("o1:ru99999999999")]
    public async Task A_button_that_names_no_page_is_said_to_be_old(string data)
    {
        await using FakeBotApi telegram = await FakeBotApi.Start();
        await using RunningHost host = await RunningHost.Start(telegram.Settings(fast));
        telegram.Say("Товарооборот в 2022 году");
        FakeCall answer = await telegram.Next();
        telegram.Press(answer, data, "Товарооборот в 2022 году", client: "ru");
        telegram.Say("/cancel");
        await telegram.Next();
        FakeCall told = Assert.Single(await telegram.Acknowledged());
        Assert.Equal(Texts.OldButton.Russian, told.Body.GetProperty("text").GetString());
    }

    [Fact]
    public async Task A_card_of_a_long_answer_is_its_first_page_and_says_so()
    {
        await using FakeBotApi telegram = await FakeBotApi.Start();
        using TemporaryFolder folder = ManyPorts.Write();
        await using RunningHost host = await RunningHost.Start(telegram.Settings(fast), folder: folder);
        telegram.AskInline("Какие есть пункты пропуска?", client: "ru");
        string text = (await telegram.Next()).Body.GetProperty("results")[0].GetProperty("input_message_content").GetProperty("message_text").GetString()!;
        Assert.Contains("30", text.Split('\n')[0], StringComparison.Ordinal);
        Assert.DoesNotContain("(1/", text, StringComparison.Ordinal);
    }

    private static string Body(string plain)
    {
        int end = new[] { Texts.SourcesTitle.Chinese, Texts.SourcesTitle.Russian }.Max(title => plain.IndexOf("\n\n" + title, StringComparison.Ordinal));
        return end < 0 ? plain : plain[..end];
    }

    private static IEnumerable<string> Marks(string body) => System.Text.RegularExpressions.Regex.Matches(body, @"\[\d+\]").Select(static match => match.Value).Distinct();
}
