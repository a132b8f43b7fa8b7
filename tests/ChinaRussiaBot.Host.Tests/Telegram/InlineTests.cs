using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using ChinaRussiaBot.Host.Tests.Support;
using ChinaRussiaBot.Host.Tests.Telegram.Fake;
using ChinaRussiaBot.Host.Wording;

namespace ChinaRussiaBot.Host.Tests.Telegram;

/// <summary>Cards in any chat. INLINE_QUERIES makes the measurement long, INLINE_KNOWLEDGE makes it one of other knowledge.</summary>
public sealed class InlineTests
{
    private static readonly int queries = int.TryParse(Environment.GetEnvironmentVariable("INLINE_QUERIES"), CultureInfo.InvariantCulture, out int value) ? value : 12;
    private static readonly string[] words = ["满洲里铁路口岸", "товарооборот 2023", "Хэйхэ (автомобильный)", "2022年贸易额", "товарооборот 2022", ""];

    [Theory]
    [InlineData("товарооборот 2022", "190,27\u00a0млрд долл.\u00a0США, 2022\u00a0г.")]
    [InlineData("2022年贸易额", "1902.71亿美元，2022年")]
    public async Task The_title_of_a_card_is_the_figure_and_its_text_the_whole_cited_answer(string query, string title)
    {
        await using FakeBotApi telegram = await FakeBotApi.Start();
        await using RunningHost host = await RunningHost.Start(telegram.Settings());
        telegram.AskInline(query);
        JsonElement card = Cards(await telegram.Next())[0];
        Assert.Equal(Plain(title), Plain(card.Text("title")));
        Assert.Contains(query.StartsWith('2') ? "海关总署" : "ГТУ КНР", card.Text("description"), StringComparison.Ordinal);
        Assert.Contains("<blockquote expandable>", card.GetProperty("input_message_content").Text("message_text"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Words_that_mean_several_ports_give_a_card_for_all_and_one_for_each()
    {
        await using FakeBotApi telegram = await FakeBotApi.Start();
        await using RunningHost host = await RunningHost.Start([.. telegram.Settings(), "--Telegram:InlineMilliseconds=60000"]);
        telegram.AskInline("Какие есть пункты пропуска?");
        Assert.Equal(["Маньчжоули (железнодорожный)", "Хэйхэ (автомобильный)"], Cards(await telegram.Next()).Skip(1).Select(static card => card.Text("title")));
    }

    [Theory]
    [InlineData("zh-hans")]
    [InlineData("ru")]
    public async Task Without_words_the_first_questions_are_answered_in_the_clients_language(string client)
    {
        await using FakeBotApi telegram = await FakeBotApi.Start();
        await using RunningHost host = await RunningHost.Start(telegram.Settings());
        telegram.AskInline("", client: client);
        Assert.Contains(client == "ru" ? Texts.Example1.Russian : Texts.Example1.Chinese, Cards(await telegram.Next()).Select(static card => card.Text("title")));
    }

    [Fact]
    public async Task Of_the_words_that_wait_only_the_newest_are_answered()
    {
        await using FakeBotApi telegram = await FakeBotApi.Start();
        string first = telegram.AskInline("това", client: "ru");
        string ofAnother = telegram.AskInline("2022年贸易额", user: 12);
        string newest = telegram.AskInline("товарооборот 2022", client: "ru");
        await using RunningHost host = await RunningHost.Start(telegram.Settings());
        string[] answered = [(await telegram.Next()).Body.Text("inline_query_id"), (await telegram.Next()).Body.Text("inline_query_id")];
        telegram.Say("/cancel");
        await telegram.Next();
        Assert.Equal(new[] { ofAnother, newest }.Order(), answered.Order());
        Assert.DoesNotContain(telegram.Calls, call => call.Method == "answerInlineQuery" && call.Body.Text("inline_query_id") == first);
    }

    [Fact]
    public async Task Every_query_gets_its_cards_and_how_long_that_takes_is_told()
    {
        await using FakeBotApi telegram = await FakeBotApi.Start();
        using TemporaryFolder folder = new();
        SmallKnowledge.Write(folder);
        string[] knowledge = Environment.GetEnvironmentVariable("INLINE_KNOWLEDGE") is { Length: > 0 } real ? [$"--Knowledge:Folder={real}"] : [];
        await using RunningHost host = await RunningHost.Start(telegram.Settings([.. knowledge, "--Telegram:InlineQueriesPerMinute=1000000"]), folder: folder);
        telegram.AskInline(words[0]);
        await telegram.Next();
        List<double> milliseconds = [];
        for (int asked = 0; asked < queries; asked++)
        {
            long start = Stopwatch.GetTimestamp();
            telegram.AskInline(words[asked % words.Length], client: "ru");
            Assert.NotEmpty(Cards(await telegram.Next()));
            milliseconds.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        milliseconds.Sort();
        TestContext.Current.TestOutputHelper?.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{queries} inline queries, asked to answered: p50 {milliseconds[queries / 2]:F1} ms, p95 {milliseconds[queries * 95 / 100]:F1} ms, longest {milliseconds[^1]:F1} ms"));
    }

    private static List<JsonElement> Cards(FakeCall answer) => [.. answer.Body.GetProperty("results").EnumerateArray()];

    private static string Plain(string text) => text.Replace('\u00a0', ' ');
}
