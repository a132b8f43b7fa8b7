using ChinaRussiaBot.Answering;
using ChinaRussiaBot.Host.Tests.Support;
using ChinaRussiaBot.Host.Wording;
using ChinaRussiaBot.WeChatPlatform;

namespace ChinaRussiaBot.Host.Tests.WeChat;

/// <summary>One piece of work per message, however long it takes and however often it is delivered.</summary>
public sealed class JobTests : IClassFixture<JobTests.Account>
{
    private const string Slow = "2023年中俄贸易额是多少？";
    private const string Quick = "2022年中俄贸易额是多少？";

    private readonly SlowEngine engine;
    private readonly WeChatHost account;

    public JobTests(Account shared)
    {
        (engine, account) = (shared.Engine, shared.Host);
        engine.Asked.Clear();
    }

    [Fact]
    public async Task A_later_delivery_joins_the_work_and_gets_the_same_bytes_as_every_one_after_it()
    {
        engine.Hold(Slow);
        PlatformMessage message = PlatformMessage.Text("oA", Slow);
        Assert.Equal(0, (await engine.PassTime(Once(message))).Status);
        Task<PlatformReply> second = Once(message);
        engine.LetGo(Slow);
        PlatformReply answered = await second;
        Assert.Contains("2401.1亿美元", answered.Text!, StringComparison.Ordinal);
        Assert.Equal(answered.Body, (await Deliver(message)).Body);
        Assert.Equal(answered.Body, (await Deliver(message)).Body);
        Assert.Equal(1, engine.Asked[Slow]);
    }

    [Fact]
    public async Task What_is_not_ready_at_the_last_try_waits_under_a_number_of_its_own()
    {
        engine.Hold(Slow);
        PlatformMessage message = PlatformMessage.Text("oB", Slow);
        PlatformReply last = await engine.PassTime(Deliver(message));
        Assert.Equal(3, last.Tries);
        Assert.Contains("【11】", last.Text!, StringComparison.Ordinal);
        Assert.Contains("bot_wechat_deliveries_total{outcome=\"number given\"}", await account.Host.Http.GetStringAsync("/metrics", TestContext.Current.CancellationToken), StringComparison.Ordinal);

        string other = await account.Say(Quick, "oB");
        Assert.Contains("1902.71亿美元", other, StringComparison.Ordinal);
        Assert.DoesNotContain("2401.1", other, StringComparison.Ordinal);
        Assert.Contains("【11】", other, StringComparison.Ordinal);

        Assert.Contains("还在查询", await account.Say("11", "oB"), StringComparison.Ordinal);
        Assert.Contains("没有等待领取", await account.Say("11", "oStranger"), StringComparison.Ordinal);
        engine.LetGo(Slow);
        Assert.Contains("2401.1亿美元", await account.Say("【１１】", "oB"), StringComparison.Ordinal);
        Assert.DoesNotContain("【11】", await account.Say(Quick, "oB"), StringComparison.Ordinal);
        Assert.Contains("没有等待领取", await account.Say("57", "oB"), StringComparison.Ordinal);
        Assert.Equal(1, engine.Asked[Slow]);
    }

    [Fact]
    public async Task Two_slow_questions_of_one_person_get_two_numbers_and_never_each_others_answer()
    {
        engine.Hold(Slow);
        engine.Hold(Quick);
        string first = Number((await engine.PassTime(Deliver(PlatformMessage.Text("oC", Slow)))).Text!);
        string second = Number((await engine.PassTime(Deliver(PlatformMessage.Text("oC", Quick)))).Text!);
        Assert.NotEqual(first, second);
        engine.LetGo(Quick);
        Assert.Contains("1902.71亿美元", await Fetch(second, "oC"), StringComparison.Ordinal);
        engine.LetGo(Slow);
        Assert.Contains("2401.1亿美元", await Fetch(first, "oC"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_message_that_was_sent_long_enough_ago_is_taken_for_the_last_try()
    {
        engine.Hold(Slow);
        long fourteenSecondsAgo = TimeProvider.System.GetUtcNow().ToUnixTimeSeconds() - 14;
        Assert.Contains("【11】", (await engine.PassTime(Once(PlatformMessage.Text("oD", Slow, created: fourteenSecondsAgo)))).Text!, StringComparison.Ordinal);
        engine.LetGo(Slow);
    }

    [Fact]
    public async Task The_same_number_of_another_person_is_another_message()
    {
        Task<PlatformReply>[] all = [.. Enumerable.Range(0, 40).Select(at => account.Platform.Deliver(PlatformMessage.Text($"oE{at}", at % 2 == 0 ? Slow : Quick, id: 42), TestContext.Current.CancellationToken))];
        PlatformReply[] replies = await Task.WhenAll(all);
        Assert.All(replies, (reply, at) => Assert.Contains(at % 2 == 0 ? "2401.1" : "1902.71", reply.Text!, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Work_that_a_stopped_process_left_is_finished_by_the_next()
    {
        using TemporaryFolder folder = new();
        SmallKnowledge.Write(folder);
        engine.Hold(Slow);
        PlatformMessage message = PlatformMessage.Text("oF", Slow);
        await using (WeChatHost first = await Start(engine, folder))
        {
            Assert.Equal(0, (await engine.PassTime(first.Platform.Once(message, TestContext.Current.CancellationToken))).Status);
            Assert.Contains("1902.71", await first.Say(Quick, "oF"), StringComparison.Ordinal);
        }

        engine.LetGo(Slow);
        await using WeChatHost second = await Start(engine, folder);
        PlatformReply answered = await second.Platform.Deliver(message, TestContext.Current.CancellationToken);
        Assert.Contains("2401.1亿美元", answered.Text!, StringComparison.Ordinal);
        Assert.Equal(answered.Body, (await second.Platform.Once(message, TestContext.Current.CancellationToken)).Body);
        Assert.Equal(2, engine.Asked[Slow]);
        Assert.DoesNotContain("【11】", await second.Say(Quick, "oF"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Work_whose_last_delivery_met_a_stopped_process_waits_under_a_number()
    {
        using TemporaryFolder folder = new();
        SmallKnowledge.Write(folder);
        engine.Hold(Slow);
        await using (WeChatHost first = await Start(engine, folder))
            Assert.Equal(0, (await engine.PassTime(first.Platform.Once(PlatformMessage.Text("oH", Slow), TestContext.Current.CancellationToken))).Status);

        engine.LetGo(Slow);
        await using WeChatHost second = await Start(engine, folder);
        Assert.Contains("【11】", await second.Say(Quick, "oH"), StringComparison.Ordinal);
        Assert.Contains("2401.1亿美元", await second.Say("11", "oH"), StringComparison.Ordinal);
        Assert.DoesNotContain("【11】", await second.Say(Quick, "oH"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_long_answer_is_read_page_by_page_and_each_page_says_its_source()
    {
        Citation source = new(1, "i", "customs", "进出口统计", "", "海关总署", "2024-01", "原文", Language.Chinese, "/sources/customs#i", null);
        engine.Fixed["长"] = new Answer.Grounded(Language.Chinese, "g")
        {
            Citations = [source],
            Statements = [.. Enumerable.Range(1, 60).Select(static at => new Statement($"第{at}条：2023年对俄出口额为{at},000.5亿美元，同比增长{at}.3%。", [1]))],
        };
        PlatformMessage question = PlatformMessage.Text("oG", "长");
        List<string> pages = [(await Deliver(question)).Text!];
        string page = Page(pages[0]);
        while (pages[^1].Contains("【更多】", StringComparison.Ordinal))
        {
            PlatformMessage more = PlatformMessage.Text("oG", "【更多】");
            PlatformReply next = await Deliver(more);
            Assert.Equal(next.Body, (await Deliver(more)).Body);
            pages.Add(next.Text!);
        }

        Assert.InRange(pages.Count, 3, 8);
        Assert.All(pages, static one => Assert.Contains("海关总署", one, StringComparison.Ordinal));
        Assert.All(Enumerable.Range(1, 60), at => Assert.Single(pages, one => one.Contains($"第{at}条", StringComparison.Ordinal)));
        Assert.Contains("全部显示", await account.Say("更多", "oG"), StringComparison.Ordinal);
        string whole = await account.Host.Http.GetStringAsync(page, TestContext.Current.CancellationToken);
        Assert.All(Enumerable.Range(1, 60), at => Assert.Contains($"第{at}条", whole, StringComparison.Ordinal));
        Assert.Contains("/sources/customs#i", whole, StringComparison.Ordinal);
        using HttpResponseMessage unknown = await account.Host.Http.GetAsync($"/wechat/answers/{new string('0', 32)}", TestContext.Current.CancellationToken);
        Assert.Equal(System.Net.HttpStatusCode.NotFound, unknown.StatusCode);
    }

    [Fact]
    public async Task The_page_of_a_whole_answer_says_what_its_messages_say_of_a_model_and_of_how_it_was_computed()
    {
        engine.Fixed["宽"] = new Answer.Grounded(Language.Chinese, "g")
        {
            Citations = [new(1, "i", "customs", "进出口统计", "", "海关总署", "2024-01", "原文", Language.Chinese, "/sources/customs#i", null)],
            IsComposedByModel = true,
            Statements = [.. Enumerable.Range(1, 60).Select(static at => new Statement($"第{at}条：对俄出口额为{at}.5亿美元。", [1], at > 30 ? StatementRole.Row : StatementRole.Point))],
            Figures = [new AnswerFigure("trade.total", "2023", 1, "USD", "1美元", 1, "3 − 2 = 1", [1])],
        };
        string first = await account.Say("宽", "oW");
        Assert.StartsWith(Texts.ComposedByModel.Chinese, first, StringComparison.Ordinal);
        Assert.Contains(Texts.WordedFrom.Chinese, first, StringComparison.Ordinal);
        Assert.DoesNotContain(Texts.ExtractedFrom.Chinese, first, StringComparison.Ordinal);
        string whole = await account.Host.Http.GetStringAsync(Page(first), TestContext.Current.CancellationToken);
        Assert.Contains("语言模型", whole, StringComparison.Ordinal);
        Assert.DoesNotContain(Texts.ExtractedFrom.Chinese, whole, StringComparison.Ordinal);
        Assert.Contains("3 − 2 = 1", whole, StringComparison.Ordinal);
        Assert.Contains("<li>第31条", whole, StringComparison.Ordinal);
    }

    private static string Page(string message) =>
        Assert.Single(System.Text.RegularExpressions.Regex.Matches(message, "https://bot.example(/wechat/answers/[0-9a-f]{32})").Select(static match => match.Groups[1].Value).Distinct());

    private static Task<WeChatHost> Start(SlowEngine engine, TemporaryFolder? folder) => WeChatHost.Start(
        settings: ["--WeChat:QuestionsPerMinute=1000", "--Web:PublicUrl=https://bot.example/"],
        adjust: engine.Install,
        folder: folder);

    private Task<PlatformReply> Once(PlatformMessage message) => account.Platform.Once(message, TestContext.Current.CancellationToken);

    private Task<PlatformReply> Deliver(PlatformMessage message) => account.Platform.Deliver(message, TestContext.Current.CancellationToken);

    // The answer may have been let go a moment ago.
    private async Task<string> Fetch(string number, string person)
    {
        string text = await account.Say(number, person);
        for (int look = 0; look < 20 && text.Contains("还在查询", StringComparison.Ordinal); look++)
            text = await account.Say(number, person);
        return text;
    }

    private static string Number(string notice) => System.Text.RegularExpressions.Regex.Match(notice, "【(\\d\\d)】").Groups[1].Value;

    /// <summary>One host for all tests of the class; each test uses people of its own.</summary>
    public sealed class Account : IAsyncLifetime
    {
        internal SlowEngine Engine { get; } = new();

        internal WeChatHost Host { get; private set; } = null!;

        public async ValueTask InitializeAsync() => Host = await Start(Engine, null);

        public ValueTask DisposeAsync() => Host.DisposeAsync();
    }
}
