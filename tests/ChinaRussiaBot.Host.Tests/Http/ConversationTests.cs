using System.Net;
using System.Text.Json;
using ChinaRussiaBot.Host.Tests.Support;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace ChinaRussiaBot.Host.Tests.Http;

public sealed class ConversationTests
{
    [Fact]
    public async Task A_follow_up_is_understood_in_its_own_conversation_only()
    {
        await using RunningHost host = await RunningHost.Start();
        JsonElement first = await Asked(host, "2023年中俄贸易额是多少？", "a");
        Assert.Equal("answered", first.Text("status"));
        JsonElement second = await Asked(host, "那2022年呢？", "a");
        Assert.Contains("1902.71亿美元", second.Text("text"), StringComparison.Ordinal);
        JsonElement other = await Asked(host, "那2022年呢？", "b");
        Assert.NotEqual(second.Text("text"), other.Text("text"));
    }

    [Fact]
    public async Task A_conversation_outlives_the_process_and_ends_with_its_time()
    {
        FakeTimeProvider clock = new(TimeProvider.System.GetUtcNow());
        using TemporaryFolder folder = new();
        SmallKnowledge.Write(folder);
        await using (RunningHost first = await RunningHost.Start(folder: folder, adjust: builder => builder.Services.AddSingleton<TimeProvider>(clock)))
            await Asked(first, "2023年中俄贸易额是多少？", "a");
        await using RunningHost second = await RunningHost.Start(folder: folder, adjust: builder => builder.Services.AddSingleton<TimeProvider>(clock));
        Assert.Contains("1902.71亿美元", (await Asked(second, "那2022年呢？", "a")).Text("text"), StringComparison.Ordinal);
        clock.Advance(TimeSpan.FromHours(25));
        Assert.DoesNotContain("1902.71亿美元", (await Asked(second, "那2022年呢？", "a")).Text("text"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_quote_stands_byte_for_byte_where_its_citation_leads()
    {
        await using RunningHost host = await RunningHost.Start();
        foreach (string question in new[] { "2023年中俄贸易额是多少？", "Каким был товарооборот в 2022 году?", "满洲里口岸对面是哪里？" })
        {
            JsonElement answer = await Asked(host, question, null);
            Assert.NotEqual(0, answer.GetProperty("citations").GetArrayLength());
            foreach (JsonElement citation in answer.GetProperty("citations").EnumerateArray())
            {
                string[] address = citation.Text("url").Split('#');
                string page = await host.Http.GetStringAsync(address[0], TestContext.Current.CancellationToken);
                string item = page[page.IndexOf($"<article id=\"{Uri.UnescapeDataString(address[1])}\">", StringComparison.Ordinal)..];
                Assert.Contains(citation.Text("quote"), WebUtility.HtmlDecode(item[..item.IndexOf("</article>", StringComparison.Ordinal)]), StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public async Task A_damaged_store_is_put_aside_and_begun_anew()
    {
        using TemporaryFolder folder = new();
        SmallKnowledge.Write(folder);
        folder.Write("store/bot.db", new string('x', 9000));
        await using RunningHost host = await RunningHost.Start(folder: folder);
        Assert.Equal("answered", (await Asked(host, "2023年中俄贸易额是多少？", "a")).Text("status"));
        Assert.Contains(host.Log.Lines, static line => line.Contains("damaged", StringComparison.Ordinal));
        Assert.NotEmpty(Directory.EnumerateFiles(Path.Combine(folder.Path, "store"), "*.damaged-*"));
    }

    [Fact]
    public async Task What_was_asked_in_vain_is_counted_without_its_text()
    {
        using TemporaryFolder folder = new();
        SmallKnowledge.Write(folder);
        await using (RunningHost host = await RunningHost.Start(folder: folder))
            Assert.Equal("unknown", (await Asked(host, "Какая погода в Москве?", null)).Text("status"));
        using SqliteConnection store = new($"Data Source={Path.Combine(folder.Path, "store", "bot.db")};Pooling=false");
        store.Open();
        using SqliteCommand command = store.CreateCommand();
        command.CommandText = "SELECT language || ' ' || (question IS NULL) FROM unanswered";
        Assert.Equal("ru 1", command.ExecuteScalar());
    }

    private static async Task<JsonElement> Asked(RunningHost host, string question, string? conversation)
    {
        using HttpResponseMessage response = await host.Ask(new { question, conversation });
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return await response.Body();
    }
}
