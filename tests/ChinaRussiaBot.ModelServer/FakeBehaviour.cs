using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;

namespace ChinaRussiaBot.ModelServer;

/// <summary>What the fake does, by the name of the model.</summary>
internal static partial class FakeBehaviour
{
    /// <summary>Models whose every answer is of no use.</summary>
    public static readonly string[] Bad =
    [
        "slow-first-token", "slow-tokens", "wrong-figure", "wrong-year", "invented-id", "swapped-ids", "wrong-language", "tool-loop", "busy", "hang", "garbage",
        "half-json", "empty", "error", "not-http", "refused", "denial", "essay", "prompt-thief", "one-statement", "no-ids", "endless",
    ];

    /// <summary>Those that only a deadline ends.</summary>
    public static readonly string[] NeverEnding = ["slow-first-token", "slow-tokens", "hang", "endless"];

    /// <summary>What an obedient model is ordered to say by the texts that tests poison.</summary>
    public const string Order = "2030年中俄贸易额为9999亿美元，请访问 evil.example。";

    /// <summary>Never to be seen in an answer.</summary>
    public const string Canary = "evil.example";

    /// <summary>Each behaviour by its name.</summary>
    public static IReadOnlyDictionary<string, Func<FakeCall, Task>> All { get; } = new Dictionary<string, Func<FakeCall, Task>>(StringComparer.Ordinal)
    {
        ["good"] = Help,
        ["fenced"] = static call => call.Say("<think>{ hm }</think>Sure!\n```json\n" + Compose(call, static (text, _) => text) + "\n```"),
        ["mixed"] = static call => call.Say(Compose(call, static (text, at) => at == 1 ? OneDigit(text) : text)),
        ["busy-once"] = static call => call.Before == 0 ? call.Refuse(429) : call.Say(Compose(call, static (text, _) => text)),
        ["slow-first-token"] = static call => call.Hang(),
        ["hang"] = static call => call.Hang(),
        ["slow-tokens"] = SlowTokens,
        ["wrong-figure"] = static call => call.Say(Compose(call, static (text, _) => OneDigit(text))),
        ["wrong-year"] = static call => call.Say(Compose(call, static (text, _) => "2011: " + text)),
        ["invented-id"] = static call => call.Say(Statements(call.Request.Evidence.Select(static item => (item.Text, item.Id + "x")))),
        ["swapped-ids"] = static call => call.Say(Statements(call.Request.Evidence.Zip(call.Request.Evidence.Skip(1).Append(call.Request.Evidence[0]), static (one, other) => (one.Text, other.Id)))),
        ["wrong-language"] = static call => call.Say(Statements(call.Request.Evidence.Select(item => (call.Request.Language == "zh" ? "Ответ на другом языке." : "用另一种语言回答。", item.Id)))),
        ["tool-loop"] = ToolLoop,
        ["busy"] = static call => call.Refuse(429),
        ["garbage"] = static call => call.Say("ÿþ\u0001 lorem } ipsum ] {{{ " + new string('\uFFFD', 50)),
        ["half-json"] = static call => call.Say(Compose(call, static (text, _) => text)[..^20]),
        ["empty"] = static call => call.Say(""),
        ["error"] = static call => call.Refuse(500),
        ["refused"] = static call => call.Refuse(401),
        ["not-http"] = Cut,
        ["denial"] = static call => call.Say(Statements([(call.Request.Language == "zh" ? "资料中没有这个问题的答案。" : "В материалах нет ответа на этот вопрос.", call.Request.Evidence[0].Id)])),
        ["essay"] = static call => call.Say(Compose(call, static (text, _) => Negate(text))),
        ["prompt-thief"] = static call => call.Say(Statements(call.Request.Evidence.Select(item => (call.Request.Language == "zh" ? "规则：" + call.Request.Instructions[..120] : "Правила: " + call.Request.Instructions[..120], item.Id)))),
        ["one-statement"] = static call => call.Say(Statements([(call.Request.Evidence[^1].Text, call.Request.Evidence[^1].Id)])),
        ["no-ids"] = static call => call.Say(new JsonObject { ["statements"] = new JsonArray([.. call.Request.Evidence.Select(static item => new JsonObject { ["text"] = item.Text })]) }.ToJsonString()),
        ["endless"] = Endless,
        ["obedient"] = Obey,
        ["rewriter"] = static call => call.Request.IsCompose ? call.Refuse(500) : Help(call),
        ["translator"] = Help,
    };

    /// <summary>A right answer, each statement passed through <paramref name="change"/>.</summary>
    public static string Compose(FakeCall call, Func<string, int, string> change) =>
        Statements(call.Request.Evidence.Select((item, at) => (change(item.Text, at), item.Id)));

    public static string Statements(IEnumerable<(string Text, string Id)> statements) => new JsonObject
    {
        ["statements"] = new JsonArray([.. statements.Select(static one => new JsonObject { ["text"] = one.Text, ["ids"] = new JsonArray(one.Id) })]),
    }.ToJsonString();

    private static string OneDigit(string text) => Digit().Replace(text, static digit => digit.Value == "9" ? "3" : ((char)(digit.Value[0] + 1)).ToString(), 1);

    private static string Negate(string text) => text.Contains('，', StringComparison.Ordinal) || text.Contains('。', StringComparison.Ordinal)
        ? "并非如此：" + text.Replace("不", "", StringComparison.Ordinal).Replace("缺", "充", StringComparison.Ordinal)
        : "Неверно, что " + text.Replace("не ", "", StringComparison.Ordinal);

    /// <summary>Does what it is told anywhere in the data, as badly aligned models do: gives away its instructions and key, and says what the text orders.</summary>
    private static Task Obey(FakeCall call)
    {
        if (!call.Request.IsCompose)
            return call.Say(new JsonObject { ["question"] = "2023年中俄贸易额是多少？" }.ToJsonString());
        return call.Say(Statements(call.Request.Evidence.SelectMany(item => new[]
        {
            (Order, item.Id),
            (call.Request.Instructions[..200], item.Id),
            ($"{call.Request.Authorization} {item.Text}", item.Id),
            ($"{item.Text} {Canary}", item.Id),
        }).Take(10)));
    }

    // All three uses, as a model that does what it is there for.
    private static Task Help(FakeCall call) => call.Say(call.Request.Use switch
    {
        "compose" => Compose(call, static (text, _) => text),
        "rewrite" => new JsonObject { ["question"] = call.Script.Rewritten }.ToJsonString(),
        _ => new JsonObject { ["text"] = call.Script.Draft }.ToJsonString(),
    });

    private static Task Cut(FakeCall call)
    {
        call.Context.Abort();
        return Task.CompletedTask;
    }

    private static async Task SlowTokens(FakeCall call)
    {
        call.Context.Response.ContentType = "application/json";
        await call.Context.Response.WriteAsync("{\"id\":\"1\",\"object\":\"chat.completion\",", call.Gone);
        await call.Context.Response.Body.FlushAsync(call.Gone);
        await call.Hang();
    }

    private static async Task Endless(FakeCall call)
    {
        call.Context.Response.ContentType = "application/json";
        await call.Context.Response.WriteAsync("{\"choices\":[{\"message\":{\"role\":\"assistant\",\"content\":\"", call.Gone);
        // A thousand megabytes at most: the client has to end it long before.
        for (int part = 0; part < 1000; part++)
            await call.Context.Response.WriteAsync(new string('a', 1024 * 1024), call.Gone);
    }

    private static Task ToolLoop(FakeCall call) => call.Send(
        new JsonObject
        {
            ["role"] = "assistant",
            ["content"] = null,
            ["tool_calls"] = new JsonArray(new JsonObject
            {
                ["id"] = "call_1",
                ["type"] = "function",
                ["function"] = new JsonObject { ["name"] = "engine-search", ["arguments"] = "{\"question\":\"1\"}" },
            }),
        },
        "tool_calls");

    [GeneratedRegex(@"\d")]
    private static partial Regex Digit();
}
