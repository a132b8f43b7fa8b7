using System.Net;
using System.Text;
using ChinaRussiaBot.Host.Tests.Support;
using ChinaRussiaBot.Host.Tests.Telegram.Fake;
using Microsoft.Extensions.Options;

namespace ChinaRussiaBot.Host.Tests.Telegram;

public sealed class SecretTests
{
    private const string Secret = "a-Secret_of-the-webhook-77";

    [Fact]
    public async Task The_token_and_peoples_data_appear_in_nothing_that_a_run_writes()
    {
        await using FakeBotApi telegram = await FakeBotApi.Start();
        using TemporaryFolder folder = new();
        SmallKnowledge.Write(folder);
        await using (RunningHost host = await RunningHost.Start(telegram.Settings(), folder: folder))
        {
            telegram.GatewayNext("getUpdates");
            telegram.CutNext("sendMessage", afterwards: true);
            telegram.Say("тайный вопрос о товарообороте", 987654321);
            await telegram.Next();
            telegram.Say("/cancel", 987654321);
            await telegram.Next();
            string metrics = await host.Http.GetStringAsync("/metrics", TestContext.Current.CancellationToken);
            foreach (string secret in new[] { FakeBotApi.Token, FakeBotApi.Token.Split(':')[1], "тайный вопрос", "987654321", "Имя-которое" })
            {
                Assert.DoesNotContain(secret, metrics, StringComparison.Ordinal);
                Assert.DoesNotContain(host.Log.Lines, line => line.Contains(secret, StringComparison.Ordinal));
            }
        }

        foreach (string file in Directory.EnumerateFiles(Path.Combine(folder.Path, "store")))
        {
            string content = Encoding.UTF8.GetString(await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken));
            Assert.DoesNotContain(FakeBotApi.Token.Split(':')[1], content, StringComparison.Ordinal);
            Assert.DoesNotContain("тайный вопрос", content, StringComparison.Ordinal);
            Assert.DoesNotContain("Имя-которое", content, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_webhook_wants_its_secret_and_takes_updates_once()
    {
        await using FakeBotApi telegram = await FakeBotApi.Start();
        await using RunningHost host = await RunningHost.Start(telegram.Settings("--Telegram:Mode=webhook", $"--Telegram:WebhookSecret={Secret}", "--Telegram:WebhookUrl=https://bot.example/telegram/webhook"));
        const string update = """{"update_id":77,"message":{"message_id":1,"date":1795000000,"chat":{"id":6,"type":"private"},"from":{"id":6,"is_bot":false,"first_name":"A"},"text":"/help"}}""";
        Assert.Equal(HttpStatusCode.Unauthorized, await Deliver(host, update, null));
        Assert.Equal(HttpStatusCode.Unauthorized, await Deliver(host, update, Secret + "x"));
        Assert.Equal(HttpStatusCode.OK, await Deliver(host, update, Secret));
        Assert.Equal(HttpStatusCode.OK, await Deliver(host, update, Secret));
        Assert.Equal(HttpStatusCode.OK, await Deliver(host, "not json", Secret));
        Assert.Equal(HttpStatusCode.OK, await Deliver(host, update.Replace("77", "76", StringComparison.Ordinal).Replace("/help", "/cancel", StringComparison.Ordinal), Secret));
        await telegram.Next();
        await telegram.Next();
        Assert.Equal(2, telegram.Calls.Count(static call => call.Method == "sendMessage"));
        Assert.False(telegram.Attempts.ContainsKey("getUpdates"));
        // It is asked for beside the answers.
        await telegram.Until(() => telegram.Calls.Any(static call => call.Method == "setWebhook"));
        Assert.Equal(Secret, telegram.Calls.First(static call => call.Method == "setWebhook").Body.GetProperty("secret_token").GetString());
    }

    [Theory]
    [InlineData("--Telegram:Token=nonsense")]
    [InlineData("--Telegram:Token=123:abcdefgh", "--Telegram:Mode=webhook", "--Telegram:WebhookUrl=https://bot.example/")]
    [InlineData("--Telegram:Token=123:abcdefgh", "--Telegram:Mode=webhook", "--Telegram:WebhookSecret=bad secret", "--Telegram:WebhookUrl=https://bot.example/")]
    [InlineData("--Telegram:Token=123:abcdefgh", "--Telegram:Mode=webhook", "--Telegram:WebhookSecret=good")]
    [InlineData("--Telegram:Token=123:abcdefgh", "--Telegram:BaseUrl=ftp://x")]
    [InlineData("--Limits:Concurrent=0")]
    public async Task Settings_that_cannot_work_stop_the_start_and_are_not_repeated(params string[] settings)
    {
        OptionsValidationException failure = await Assert.ThrowsAsync<OptionsValidationException>(async () => await RunningHost.Start(settings));
        Assert.DoesNotContain("abcdefgh", failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("bad secret", failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("nonsense", failure.Message, StringComparison.Ordinal);
    }

    private static async Task<HttpStatusCode> Deliver(RunningHost host, string body, string? secret)
    {
        using HttpRequestMessage request = new(HttpMethod.Post, "/telegram/webhook") { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        if (secret is not null)
            request.Headers.Add("X-Telegram-Bot-Api-Secret-Token", secret);
        using HttpResponseMessage response = await host.Http.SendAsync(request, TestContext.Current.CancellationToken);
        return response.StatusCode;
    }
}
