using System.Net;
using System.Text;
using ChinaRussiaBot.WeChatPlatform;

namespace ChinaRussiaBot.Host.Tests.WeChat;

public sealed class ReceivingTests(WeChatAccounts accounts) : IClassFixture<WeChatAccounts>
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task The_platform_recognises_its_server(bool safe)
    {
        WeChatHost account = safe ? accounts.Safe : accounts.Plain;
        Assert.Equal((200, "5927782489442352469<&>"), await account.Platform.Verify("5927782489442352469<&>"));
        using HttpResponseMessage wrong = await account.Host.Http.GetAsync("/wechat?signature=0000000000000000000000000000000000000000&timestamp=1&nonce=2&echostr=x", TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Forbidden, wrong.StatusCode);
        using HttpResponseMessage empty = await account.Host.Http.GetAsync("/wechat", TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Forbidden, empty.StatusCode);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_question_gets_a_cited_answer_in_its_own_language(bool safe)
    {
        WeChatHost account = safe ? accounts.Safe : accounts.Plain;
        string chinese = await account.Say("2023年中俄贸易额是多少？");
        Assert.Contains("2401.1亿美元", chinese, StringComparison.Ordinal);
        Assert.Contains($"[1] 海关总署，2024年1月：<a href=\"{(safe ? "https://bot.example/sources/customs#notes.1.total" : "https://example.org/a?b=1&c=2")}\">进出口统计 ＜b>不是标签＜/b></a>", chinese, StringComparison.Ordinal);
        Assert.Contains("摘自", chinese, StringComparison.Ordinal);
        Assert.Contains("190,27", await account.Say("А какой был товарооборот в 2022 году?"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_request_that_the_platform_did_not_sign_is_refused()
    {
        WeChatHost account = accounts.Plain;
        using HttpRequestMessage signed = account.Platform.Request(PlatformMessage.Text("oPerson", "贸易额"));
        string query = signed.RequestUri!.ToString();
        Assert.Equal(HttpStatusCode.Forbidden, await Post(account, query.Replace("signature=", "signature=0", StringComparison.Ordinal), "<xml/>"));
        Assert.Equal(HttpStatusCode.Forbidden, await Post(account, query.Replace("nonce=", "nonce=1", StringComparison.Ordinal), "<xml/>"));
        Assert.Equal(HttpStatusCode.Forbidden, await Post(account, "/wechat", "<xml/>"));
        Assert.Equal(HttpStatusCode.Forbidden, await Post(account, query + "&nonce=2", "<xml/>"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("no xml")]
    [InlineData("{\"json\":1}")]
    [InlineData("<xml><FromUserName>a</FromUserName>")]
    [InlineData("<xml><FromUserName>a</FromUserName><MsgType>text</MsgType></xml>")]
    [InlineData("<!DOCTYPE xml [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><xml><ToUserName>b</ToUserName><FromUserName>a</FromUserName><MsgType>text</MsgType><Content>&e;</Content></xml>")]
    [InlineData("<!DOCTYPE xml [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><xml><ToUserName>b</ToUserName><FromUserName>a</FromUserName><MsgType>text</MsgType><Content>&b;</Content></xml>")]
    [InlineData("<xml><ToUserName>b</ToUserName><FromUserName>a</FromUserName><MsgType>text</MsgType><Content>&#xD800;</Content></xml>")]
    public async Task What_cannot_be_read_is_refused_and_nothing_is_fetched(string body)
    {
        WeChatHost account = accounts.Plain;
        using HttpRequestMessage signed = account.Platform.Request(PlatformMessage.Text("oPerson", "贸易额"));
        Assert.Equal(HttpStatusCode.BadRequest, await Post(account, signed.RequestUri!.ToString(), body));
    }

    [Fact]
    public async Task A_body_that_is_too_large_or_too_deep_is_refused()
    {
        WeChatHost account = accounts.Plain;
        using HttpRequestMessage signed = account.Platform.Request(PlatformMessage.Text("oPerson", "贸易额"));
        string query = signed.RequestUri!.ToString();
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, await Post(account, query, $"<xml><a>{new string('x', 70_000)}</a></xml>"));
        Assert.Equal(HttpStatusCode.BadRequest, await Post(account, query, $"<xml>{string.Concat(Enumerable.Repeat("<a>", 9000))}</xml>"));
        Assert.Equal(HttpStatusCode.BadRequest, await Post(account, query, $"<xml>{string.Concat(Enumerable.Repeat("<a>", 5000))}{string.Concat(Enumerable.Repeat("</a>", 5000))}</xml>"));
    }

    [Fact]
    public async Task With_a_key_only_encrypted_messages_are_taken()
    {
        WeChatHost account = accounts.Safe;
        Platform plain = new(account.Host.Http, PlatformAccount.Safe with { Key = null });
        Assert.Equal(403, (await plain.Once(PlatformMessage.Text("oPerson", "贸易额"), TestContext.Current.CancellationToken)).Status);
        Platform other = new(account.Host.Http, PlatformAccount.Safe with { AppId = "wxffffffffffffffff" });
        Assert.Equal(403, (await other.Once(PlatformMessage.Text("oPerson", "贸易额"), TestContext.Current.CancellationToken)).Status);
        Platform otherKey = new(account.Host.Http, PlatformAccount.Safe with { Key = new string('k', 43) });
        Assert.Equal(403, (await otherKey.Once(PlatformMessage.Text("oPerson", "贸易额"), TestContext.Current.CancellationToken)).Status);
        Assert.Contains(account.Host.Log.Lines, static line => line.Contains("not encrypted", StringComparison.Ordinal));
    }

    [Fact]
    public async Task During_a_change_of_keys_each_message_is_answered_with_its_own()
    {
        WeChatHost account = accounts.Safe;
        Platform before = new(account.Host.Http, PlatformAccount.Safe with { Key = WeChatAccounts.PreviousKey });
        Assert.Contains("2401.1", (await before.Deliver(PlatformMessage.Text("oPerson", "2023年中俄贸易额是多少？"), TestContext.Current.CancellationToken)).Text!, StringComparison.Ordinal);
        Assert.Contains("2401.1", await account.Say("2023年中俄贸易额是多少？"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_message_that_is_signed_too_long_ago_is_refused_where_that_is_asked_for()
    {
        await using WeChatHost account = await WeChatHost.Start(settings: ["--WeChat:TimestampWindowSeconds=300"]);
        Assert.Contains("2401.1", await account.Say("2023年中俄贸易额是多少？"), StringComparison.Ordinal);
        string signature = PlatformCrypto.Sign(PlatformAccount.Plain.Token, "1409659813", "n");
        Assert.Equal(HttpStatusCode.Forbidden, await Post(account, $"/wechat?signature={signature}&timestamp=1409659813&nonce=n", PlatformMessage.Text("oPerson", "贸易额").Xml));
    }

    private static async Task<HttpStatusCode> Post(WeChatHost account, string query, string body)
    {
        using StringContent content = new(body, Encoding.UTF8, "text/xml");
        using HttpResponseMessage response = await account.Host.Http.PostAsync(query, content, TestContext.Current.CancellationToken);
        return response.StatusCode;
    }
}
