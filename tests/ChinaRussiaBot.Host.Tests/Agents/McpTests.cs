using System.Net;
using System.Text.Json;
using ChinaRussiaBot.Host.Engine;
using ChinaRussiaBot.Host.Tests.Support;
using ChinaRussiaBot.SemanticKernel.Functions;
using ChinaRussiaBot.Verbs;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.SemanticKernel;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;

namespace ChinaRussiaBot.Host.Tests.Agents;

/// <summary>The engine's verbs as other agents see them: by the Model Context Protocol and as kernel functions.</summary>
public sealed class McpTests
{
    [Fact]
    public async Task It_is_off_unless_switched_on()
    {
        await using RunningHost host = await RunningHost.Start();
        using HttpResponseMessage response = await host.Post("/mcp", "{}");
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Fact]
    public async Task A_client_lists_the_verbs_and_each_answers_from_the_knowledge()
    {
        await using RunningHost host = await RunningHost.Start(["--Mcp:Enabled=true"]);
        await using McpClient client = await McpClient.CreateAsync(
            new HttpClientTransport(new HttpClientTransportOptions { Endpoint = new Uri(host.Http.BaseAddress!, "/mcp") }), cancellationToken: TestContext.Current.CancellationToken);
        IList<McpClientTool> tools = await client.ListToolsAsync(cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal(["figure", "port", "search", "series", "sources"], tools.Select(static tool => tool.Name).Order(StringComparer.Ordinal));
        Assert.All(tools, static tool =>
        {
            Assert.NotEmpty(tool.Description);
            Assert.True(tool.ProtocolTool.Annotations?.ReadOnlyHint);
        });
        Assert.Equal("answered", (await Call(client, "search", new() { ["question"] = "2023年中俄贸易额是多少？" })).Text("status"));
        JsonElement figure = await Call(client, "figure", new() { ["indicator"] = "trade.total", ["period"] = "2023" });
        Assert.Equal(240_110_000_000m, figure.GetProperty("figures")[0].GetProperty("value").GetDecimal());
        Assert.Equal(2, (await Call(client, "series", new() { ["indicator"] = "товарооборот", ["from"] = 2022 })).GetProperty("figures").GetArrayLength());
        Assert.Equal("manzhouli-rail", (await Call(client, "port", new() { ["name"] = "满洲里" })).GetProperty("ports")[0].Text("id"));
        Assert.Contains("2401.1", (await Call(client, "sources", new() { ["id"] = "notes.1.total" })).Text("zh"), StringComparison.Ordinal);
        Assert.Equal("not found", (await Call(client, "sources", new() { ["id"] = "nothing" })).Text("problem"));
    }

    [Theory]
    [InlineData("figure", "measure", "trade.total", "needs indicator, period. Missing: indicator, period. Not known: measure.")]
    [InlineData("search", "question", null, "not of the type")]
    [InlineData("series", "from", "x", "Missing: indicator.")]
    public async Task A_call_that_cannot_be_made_is_told_why(string verb, string argument, string? value, string why)
    {
        await using RunningHost host = await RunningHost.Start(["--Mcp:Enabled=true"]);
        await using McpClient client = await McpClient.CreateAsync(
            new HttpClientTransport(new HttpClientTransportOptions { Endpoint = new Uri(host.Http.BaseAddress!, "/mcp") }), cancellationToken: TestContext.Current.CancellationToken);
        CallToolResult result = await client.CallToolAsync(verb, new Dictionary<string, object?> { [argument] = value is null ? new[] { 1 } : value }, cancellationToken: TestContext.Current.CancellationToken);
        Assert.True(result.IsError);
        Assert.Contains(why, Assert.IsType<TextContentBlock>(Assert.Single(result.Content)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_verbs_are_kernel_functions_too()
    {
        await using RunningHost host = await RunningHost.Start();
        EngineGate gate = host.App.Services.GetRequiredService<EngineGate>();
        KernelPlugin plugin = EnginePlugin.Create(new EngineVerbs(() => gate.Current));
        Assert.Equal(5, plugin.FunctionCount);
        Assert.All(plugin, static function => Assert.NotEmpty(function.Description));
        Kernel kernel = new();
        FunctionResult result = await plugin["search"].InvokeAsync(kernel, new KernelArguments { ["question"] = "Каким был товарооборот в 2023 году?" }, TestContext.Current.CancellationToken);
        Assert.Contains("240,11", result.ToString(), StringComparison.Ordinal);
    }

    private static async Task<JsonElement> Call(McpClient client, string tool, Dictionary<string, object?> arguments)
    {
        CallToolResult result = await client.CallToolAsync(tool, arguments, cancellationToken: TestContext.Current.CancellationToken);
        Assert.NotEqual(true, result.IsError);
        using JsonDocument document = JsonDocument.Parse(Assert.IsType<TextContentBlock>(Assert.Single(result.Content)).Text);
        return document.RootElement.Clone();
    }
}
