using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace ChinaRussiaBot.ModelServer;

/// <summary>One call of the fake: its request, how often the same was asked before, and what to say.</summary>
internal sealed record FakeCall(HttpContext Context, FakeRequest Request, int Before, FakeScript Script)
{
    public CancellationToken Gone => Context.RequestAborted;

    /// <summary>Waits until the client gives up.</summary>
    public Task Hang() => Task.Delay(Timeout.Infinite, Gone);

    public Task Say(string content) => Send(new JsonObject { ["role"] = "assistant", ["content"] = content }, "stop");

    public async Task Refuse(int status, string why = "no")
    {
        Context.Response.StatusCode = status;
        Context.Response.ContentType = "application/json";
        JsonObject error = new() { ["error"] = new JsonObject { ["message"] = why, ["type"] = "server_error", ["code"] = "x" } };
        await Context.Response.WriteAsync(error.ToJsonString(), Gone);
    }

    public async Task Send(JsonObject message, string finish)
    {
        Context.Response.ContentType = "application/json";
        await Context.Response.WriteAsync(Envelope(message, finish).ToJsonString(), Gone);
    }

    private static JsonObject Envelope(JsonObject message, string finish) => new()
    {
        ["id"] = "chatcmpl-1",
        ["object"] = "chat.completion",
        ["created"] = 1,
        ["model"] = "fake",
        ["choices"] = new JsonArray(new JsonObject { ["index"] = 0, ["message"] = message, ["finish_reason"] = finish }),
        ["usage"] = new JsonObject { ["prompt_tokens"] = 100, ["completion_tokens"] = 20, ["total_tokens"] = 120 },
    };
}
