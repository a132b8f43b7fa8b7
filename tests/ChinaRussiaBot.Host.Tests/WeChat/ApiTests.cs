using ChinaRussiaBot.Host.Channels.WeChat.Sending;
using ChinaRussiaBot.WeChatPlatform;

namespace ChinaRussiaBot.Host.Tests.WeChat;

/// <summary>Answers that come too late for a response go as customer-service messages, where the account may send them.</summary>
public sealed class ApiTests
{
    private const string Slow = "2023年中俄贸易额是多少？";
    private const string Quick = "2022年中俄贸易额是多少？";
    private readonly SlowEngine engine = new();

    [Fact]
    public async Task A_late_answer_is_sent_once_after_an_empty_response_and_a_quick_one_is_not()
    {
        await using PlatformApi api = await PlatformApi.Start();
        await using WeChatHost account = await Start(api);
        engine.Hold(Slow);
        PlatformMessage message = PlatformMessage.Text("oP", Slow);
        PlatformReply reply = await Overdue(account, message);
        Assert.Equal(("", 1), (reply.Text, reply.Tries));
        Assert.Contains("1902.71", await account.Say(Quick, "oP"), StringComparison.Ordinal);
        engine.LetGo(Slow);
        SentText sent = await api.Next(TestContext.Current.CancellationToken);
        Assert.Equal("oP", sent.To);
        Assert.Contains("2401.1亿美元", sent.Text, StringComparison.Ordinal);
        Assert.Single(api.Sent);
        Assert.Equal(1, api.Calls["stable_token"]);
        foreach (string secret in new[] { PlatformApi.Secret, "token-1-", "oP\"" })
            Assert.DoesNotContain(account.Host.Log.Lines, line => line.Contains(secret, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_refused_token_is_renewed_once_by_force_if_need_be_and_the_message_goes()
    {
        await using PlatformApi api = await PlatformApi.Start();
        await using WeChatHost account = await Start(api);
        await Late(account, "oQ1");
        await api.Next(TestContext.Current.CancellationToken);
        api.EndToken();
        await Late(account, "oQ2");
        Assert.Equal("oQ2", (await api.Next(TestContext.Current.CancellationToken)).To);
        Assert.Equal(1, api.Forced);
        Assert.Equal(3, api.Calls["stable_token"]);
    }

    [Theory]
    [InlineData(45015)]
    [InlineData(45047)]
    [InlineData(43019)]
    [InlineData(45009)]
    [InlineData(48001)]
    [InlineData(40164)]
    public async Task What_cannot_be_sent_waits_under_a_number_that_the_next_answer_names(int code)
    {
        await using PlatformApi api = await PlatformApi.Start();
        await using WeChatHost account = await Start(api);
        api.FailNext("message/custom/send", code);
        await Late(account, "oR");
        await account.Host.Log.Saw($"{code}");
        string next = await account.Say(Quick, "oR");
        Assert.Contains("【11】", next, StringComparison.Ordinal);
        Assert.Contains("2401.1亿美元", await account.Say("11", "oR"), StringComparison.Ordinal);
        Assert.Empty(api.Sent);
    }

    [Fact]
    public async Task A_busy_platform_is_asked_again()
    {
        await using PlatformApi api = await PlatformApi.Start();
        await using WeChatHost account = await Start(api);
        api.FailNext("stable_token", -1);
        api.FailNext("message/custom/send", -1);
        await Late(account, "oS");
        Assert.Equal("oS", (await api.Next(TestContext.Current.CancellationToken)).To);
        Assert.Equal(2, api.Calls["message/custom/send"]);
    }

    [Theory]
    [InlineData("message/custom/send", 502, "<html>502 Bad Gateway</html>")]
    [InlineData("message/custom/send", 429, "slow down")]
    [InlineData("message/custom/send", 503, """{"error":"unavailable"}""")]
    [InlineData("stable_token", 504, "<html>504</html>")]
    [InlineData("stable_token", 200, "<html>log in first</html>")]
    public async Task What_a_gateway_could_not_pass_on_is_sent_again(string call, int status, string page)
    {
        await using PlatformApi api = await PlatformApi.Start();
        await using WeChatHost account = await Start(api);
        api.PageNext(call, status, page);
        await Late(account, "oG");
        SentText sent = await api.Next(TestContext.Current.CancellationToken);
        Assert.Equal("oG", sent.To);
        Assert.Contains("2401.1亿美元", sent.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(200, "<html>log in first</html>", "2023年中俄贸易额是多少？", "2401.1亿美元")]
    [InlineData(200, """{"error":"blocked by policy"}""", "2023年中俄贸易额是多少？", "2401.1亿美元")]
    [InlineData(403, "<html>forbidden</html>", "Товарооборот в 2023 году", "240,11")]
    [InlineData(302, "", "Товарооборот в 2023 году", "240,11")]
    public async Task What_somebody_else_answered_counts_as_not_delivered_and_waits_under_a_number(int status, string page, string question, string figure)
    {
        await using PlatformApi api = await PlatformApi.Start();
        await using WeChatHost account = await Start(api);
        api.PageNext("message/custom/send", status, page);
        await Late(account, "oH", question);
        await account.Host.Log.Saw("refused custom/send");
        Assert.Contains("【11】", await account.Say(Quick, "oH"), StringComparison.Ordinal);
        Assert.Contains(figure, await account.Say("11", "oH"), StringComparison.Ordinal);
        Assert.Empty(api.Sent);
    }

    [Fact]
    public async Task The_quota_of_a_persons_word_is_kept()
    {
        await using PlatformApi api = await PlatformApi.Start();
        await using WeChatHost account = await Start(api, "--WeChat:PushesPerMessage=0", "--WeChat:PushesPerClick=1");
        engine.Hold(Slow);
        PlatformReply reply = await Overdue(account, PlatformMessage.Text("oT", Slow));
        Assert.Contains("【11】", reply.Text!, StringComparison.Ordinal);
        engine.LetGo(Slow);
        Assert.Empty(api.Sent);
    }

    [Fact]
    public async Task The_menu_is_set_shown_and_deleted_by_a_word_on_the_command_line()
    {
        await using PlatformApi api = await PlatformApi.Start();
        await using WeChatHost account = await Start(api);
        Assert.Equal((0, "done"), await Menu(account, "set"));
        Assert.Contains("\"key\":\"ports\"", api.Menu!, StringComparison.Ordinal);
        Assert.Contains("По-русски", api.Menu!, StringComparison.Ordinal);
        (int code, string shown) = await Menu(account, "show");
        Assert.Equal(0, code);
        Assert.Contains("ports", shown, StringComparison.Ordinal);
        api.FailNext("menu/delete", 48001);
        (code, string refused) = await Menu(account, "delete");
        Assert.Equal(1, code);
        Assert.Contains("48001", refused, StringComparison.Ordinal);
        Assert.Equal(2, (await Menu(account, "nonsense")).Code);
    }

    [Fact]
    public async Task A_platform_that_is_not_reached_is_not_said_to_refuse()
    {
        PlatformApi api = await PlatformApi.Start();
        await using WeChatHost account = await Start(api);
        await api.DisposeAsync();
        (int code, string said) = await Menu(account, "set");
        Assert.Equal(1, code);
        Assert.Contains("does not answer", said, StringComparison.Ordinal);
    }

    private async Task Late(WeChatHost account, string person, string question = Slow)
    {
        engine.Hold(question);
        Assert.Equal("", (await Overdue(account, PlatformMessage.Text(person, question))).Text);
        engine.LetGo(question);
    }

    private Task<PlatformReply> Overdue(WeChatHost account, PlatformMessage message) =>
        engine.PassTime(account.Platform.Deliver(message, TestContext.Current.CancellationToken));

    private Task<WeChatHost> Start(PlatformApi api, params string[] more) => WeChatHost.Start(settings: api.Settings(more), adjust: engine.Install);

    private static async Task<(int Code, string Said)> Menu(WeChatHost account, string verb)
    {
        using StringWriter output = new();
        using StringWriter error = new();
        int code = await MenuVerb.Run(account.Host.App, ["wechat", "menu", verb], output, error);
        return (code, (output.ToString() + error).Trim());
    }
}
