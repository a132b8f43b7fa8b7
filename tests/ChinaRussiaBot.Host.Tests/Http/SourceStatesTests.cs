using System.Net;
using System.Text.Json;
using ChinaRussiaBot.Generations;
using ChinaRussiaBot.Host.Engine;
using ChinaRussiaBot.Host.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace ChinaRussiaBot.Host.Tests.Http;

/// <summary>What an answer cited opens after the knowledge moved on; what is asked next is answered by what serves then.</summary>
public sealed class SourceStatesTests
{
    private const string Question = "Мороженая рыба, Фуюань";

    [Fact]
    public async Task A_withdrawn_source_opens_as_it_was_cited()
    {
        using TemporaryFolder folder = new();
        await using RunningHost host = await Started(folder);
        JsonElement cited = await Cited(host);
        File.Delete(Path.Combine(folder.Sub("knowledge"), "documents", "bulletin.yaml"));
        File.Delete(Path.Combine(folder.Sub("knowledge"), "sources", "bulletin.yaml"));
        Publish(host, folder);
        foreach ((string language, string says) in new[] { ("zh", "该来源已不再使用"), ("ru", "больше не используется") })
        {
            string page = await host.Http.GetStringAsync(cited.Text("url").Split('#')[0] + "?language=" + language, TestContext.Current.CancellationToken);
            Assert.Contains(cited.Text("quote"), page, StringComparison.Ordinal);
            Assert.Contains(says, page, StringComparison.Ordinal);
        }

        using HttpResponseMessage again = await host.Ask(new { question = Question, conversation = "a" });
        Assert.NotEqual("answered", (await again.Body()).Text("status"));
    }

    [Fact]
    public async Task A_revised_source_shows_what_is_known_now_and_leads_to_what_was_cited()
    {
        using TemporaryFolder folder = new();
        await using RunningHost host = await Started(folder);
        string before = host.App.Services.GetRequiredService<EngineGate>().Current!.Id;
        JsonElement cited = await Cited(host);
        WriteBulletin(folder, "抚远的冷链仓库扩建后投入使用，可以存放九千吨冻鱼，企业可以提前预约。", "2025-06-01");
        Publish(host, folder);
        string address = cited.Text("url").Split('#')[0];
        string now = await host.Http.GetStringAsync(address, TestContext.Current.CancellationToken);
        Assert.DoesNotContain(cited.Text("quote"), now, StringComparison.Ordinal);
        Assert.Contains("九千吨", now, StringComparison.Ordinal);
        Assert.Contains($"href=\"{address}?generation={before}\"", now, StringComparison.Ordinal);
        string then = await host.Http.GetStringAsync($"{address}?generation={before}", TestContext.Current.CancellationToken);
        Assert.Contains(cited.Text("quote"), then, StringComparison.Ordinal);
        JsonElement next = await Cited(host);
        Assert.Contains("九千吨", next.Text("quote"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/sources/bulletin?generation=20200101-000000000-00000000")]
    [InlineData("/sources/bulletin?generation=../../etc")]
    public async Task A_state_that_is_not_kept_shows_what_is_known_now(string address)
    {
        using TemporaryFolder folder = new();
        await using RunningHost host = await Started(folder);
        Assert.Contains("六千吨", await host.Http.GetStringAsync(address, TestContext.Current.CancellationToken), StringComparison.Ordinal);
        using HttpResponseMessage nothing = await host.Http.GetAsync("/sources/never?generation=x", TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.NotFound, nothing.StatusCode);
    }

    [Fact]
    public async Task Readers_of_two_earlier_states_do_not_make_each_other_wait_for_their_opening()
    {
        using TemporaryFolder folder = new();
        await using RunningHost host = await Started(folder);
        List<string> states = [];
        foreach (string tons in new[] { "七千", "八千" })
        {
            states.Add(host.App.Services.GetRequiredService<EngineGate>().Current!.Id);
            WriteBulletin(folder, $"抚远新建的冷链仓库投入使用，可以存放{tons}吨冻鱼，企业可以提前预约。", "2025-06-01");
            Publish(host, folder);
        }

        Assert.Contains("六千吨", await Page(states[0]), StringComparison.Ordinal);
        Assert.Contains("七千吨", await Page(states[1]), StringComparison.Ordinal);
        // Whatever has to be opened anew can no longer be.
        foreach (string state in states)
            File.Delete(Path.Combine(folder.Path, "index", "generations", state, "manifest.json"));
        string[] pages = await Task.WhenAll(Enumerable.Range(0, 20).Select(number => Page(states[number % 2])));
        Assert.All(pages.Index(), page => Assert.Contains(page.Index % 2 == 0 ? "六千吨" : "七千吨", page.Item, StringComparison.Ordinal));

        Task<string> Page(string state) => host.Http.GetStringAsync($"/sources/bulletin?generation={state}", TestContext.Current.CancellationToken);
    }

    private static async Task<RunningHost> Started(TemporaryFolder folder)
    {
        SmallKnowledge.Write(folder);
        folder.Write("knowledge/names/more.yaml", "- {id: fuyuan, kind: city, name: {zh: 抚远, ru: Фуюань}}\n- {id: frozen-fish, kind: goods, name: {zh: 冻鱼, ru: мороженая рыба}}\n");
        WriteBulletin(folder, "抚远新建的冷链仓库投入使用，可以存放六千吨冻鱼，企业可以提前预约。", "2025-04-10");
        return await RunningHost.Start(folder: folder);
    }

    private static void WriteBulletin(TemporaryFolder folder, string text, string date)
    {
        folder.Write("knowledge/sources/bulletin.yaml", $"- id: bulletin\n  publisher: {{zh: 哈尔滨海关, ru: Харбинская таможня}}\n  title: 口岸通报\n  language: zh\n  date: {date}\n  kind: media\n");
        folder.Write("knowledge/documents/bulletin.yaml", $"- id: bulletin\n  source: bulletin\n  sections:\n    - id: bulletin.1\n      heading: {{zh: 一、仓储, ru: Часть 1}}\n      passages:\n        - id: bulletin.1.a\n          zh: {text}\n");
    }

    private static void Publish(RunningHost host, TemporaryFolder folder)
    {
        GenerationStore store = host.App.Services.GetRequiredService<GenerationStore>();
        Assert.NotNull(store.Build(folder.Sub("knowledge")).Published);
        host.App.Services.GetRequiredService<EngineGate>().Open(store.OpenCurrent())?.Dispose();
    }

    private static async Task<JsonElement> Cited(RunningHost host)
    {
        using HttpResponseMessage response = await host.Ask(new { question = Question, conversation = "a" });
        JsonElement answer = await response.Body();
        Assert.Equal("answered", answer.Text("status"));
        Assert.Equal(host.App.Services.GetRequiredService<EngineGate>().Current!.Id, answer.Text("generation"));
        return answer.GetProperty("citations")[0];
    }
}
