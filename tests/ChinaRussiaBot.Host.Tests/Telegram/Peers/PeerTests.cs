using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text.Json;
using ChinaRussiaBot.Host.Tests.Support;
using ChinaRussiaBot.Host.Tests.Telegram.Fake;

namespace ChinaRussiaBot.Host.Tests.Telegram.Peers;

/// <summary>Our fake checked by foreign clients, and the bot by a foreign emulator: neither was written by us.</summary>
public sealed class PeerTests
{
    private const string Token = "666:peer-token_that-is-long-enough";

    [Fact]
    public async Task Two_foreign_client_libraries_find_the_fake_to_be_a_bot_api()
    {
        await using FakeBotApi telegram = await FakeBotApi.Start();
        telegram.FailNext("sendMessage", 429, "Too Many Requests: retry after 7", new { retry_after = 7 });
        telegram.Say("вопрос <1>", 23);
        telegram.Press(new FakeCall("sendMessage", JsonSerializer.SerializeToElement(new { chat_id = 23, text = "x" }), "x", 1), "f1:up");
        telegram.AskInline("满洲里", 23);
        using PeerProcess clients = PeerProcess.Start("clients.mjs", telegram.Address, FakeBotApi.Token);
        (int code, string output) = await clients.End();
        Assert.True(code == 0, output);
        Assert.Contains("checks", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_foreign_emulator_gets_its_questions_answered()
    {
        int port = FreePort();
        using PeerProcess emulator = PeerProcess.Start("telegram-test-api.cjs", $"{port}");
        Assert.Contains("ready", await emulator.Line(), StringComparison.Ordinal);
        using HttpClient user = new() { BaseAddress = new Uri($"http://127.0.0.1:{port}") };
        await using RunningHost host = await RunningHost.Start([$"--Telegram:Token={Token}", $"--Telegram:BaseUrl=http://127.0.0.1:{port}", "--Telegram:MessagesPerSecondPerChat=1000"]);
        await Say(user, "/sendMessage", "2023年中俄贸易额是多少？");
        JsonElement answer = await Next(emulator);
        Assert.Contains("2401.1亿美元", answer.Text("text"), StringComparison.Ordinal);
        Assert.Contains("<blockquote expandable>", answer.Text("text"), StringComparison.Ordinal);
        await Say(user, "/sendMessage", "Какой был товарооборот в 2022 году?");
        Assert.Contains("190,27", (await Next(emulator)).Text("text"), StringComparison.Ordinal);
        await Say(user, "/sendCommand", "/help");
        Assert.Contains("/ports", (await Next(emulator)).Text("text"), StringComparison.Ordinal);
        using HttpResponseMessage pressed = await user.PostAsJsonAsync(
            "/sendCallback",
            new { botToken = Token, from = Person, data = "f1:up", message = new { message_id = 1, date = 1_790_000_000, chat = Chat, text = "x" } },
            TestContext.Current.CancellationToken);
        Assert.True(pressed.IsSuccessStatusCode);
        Assert.Equal("answerCallbackQuery", (await Next(emulator)).Text("method"));
    }

    private static object Person => new { id = 1, is_bot = false, first_name = "A" };

    private static object Chat => new { id = 1, type = "private", first_name = "A" };

    private static async Task Say(HttpClient user, string path, string text)
    {
        object[] entities = text.StartsWith('/') ? [new { type = "bot_command", offset = 0, length = text.Length }] : [];
        using HttpResponseMessage taken = await user.PostAsJsonAsync(
            path,
            new { botToken = Token, from = Person, chat = Chat, date = TimeProvider.System.GetUtcNow().ToUnixTimeSeconds(), text, entities },
            TestContext.Current.CancellationToken);
        Assert.True(taken.IsSuccessStatusCode);
    }

    private static async Task<JsonElement> Next(PeerProcess emulator)
    {
        using JsonDocument line = JsonDocument.Parse(await emulator.Line());
        return line.RootElement.Clone();
    }

    private static int FreePort()
    {
        using TcpListener listener = new(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
