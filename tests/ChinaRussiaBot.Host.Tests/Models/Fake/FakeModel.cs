using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace ChinaRussiaBot.Host.Tests.Models.Fake;

/// <summary>An OpenAI-compatible server on a free port of this machine. What it does is chosen by the name of the model, see <see cref="FakeBehaviour"/>.</summary>
internal sealed class FakeModel : IAsyncDisposable
{
    public const string Key = "sk-key-that-must-never-be-seen-00";

    private readonly WebApplication app;
    private readonly SemaphoreSlim reached = new(0);

    private FakeModel(WebApplication app)
    {
        this.app = app;
        app.MapPost("/v1/chat/completions", Complete);
    }

    public string Endpoint => app.Urls.First() + "/v1";

    /// <summary>Every request, in order.</summary>
    public ConcurrentQueue<FakeRequest> Requests { get; } = new();

    /// <summary>Ends with the next request that nobody has waited for yet.</summary>
    public Task Reached() => reached.WaitAsync(TestContext.Current.CancellationToken);

    public static async Task<FakeModel> Start()
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        FakeModel fake = new(builder.Build());
        await fake.app.StartAsync(TestContext.Current.CancellationToken);
        return fake;
    }

    public string[] Settings(string model, params string[] more) =>
        [$"--LanguageModel:Endpoint={Endpoint}", $"--LanguageModel:Model={model}", $"--LanguageModel:ApiKey={Key}", .. more];

    private async Task Complete(HttpContext context)
    {
        JsonNode body = (await JsonNode.ParseAsync(context.Request.Body, cancellationToken: context.RequestAborted))!;
        FakeRequest request = FakeRequest.Read(body, context.Request.Headers.Authorization.ToString());
        Requests.Enqueue(request);
        reached.Release();
        int before = Requests.Count(other => other.Data == request.Data) - 1;
        try
        {
            await FakeBehaviour.Of(request.Model)(new FakeCall(context, request, before));
        }
        catch (OperationCanceledException)
        {
            // The client has had enough.
        }
    }

    public async ValueTask DisposeAsync()
    {
        await app.StopAsync(new CancellationToken(canceled: true));
        await app.DisposeAsync();
        reached.Dispose();
    }
}

/// <summary>One call of the fake: its request, and how often the same was asked before.</summary>
internal sealed record FakeCall(HttpContext Context, FakeRequest Request, int Before)
{
    public CancellationToken Gone => Context.RequestAborted;

    /// <summary>Waits until the client gives up.</summary>
    public Task Hang() => Task.Delay(Timeout.Infinite, Gone);

    public Task Say(string content) => Send(new JsonObject { ["role"] = "assistant", ["content"] = content }, "stop");

    public async Task Send(JsonObject message, string finish)
    {
        Context.Response.ContentType = "application/json";
        await Context.Response.WriteAsync(Envelope(message, finish).ToJsonString(), Gone);
    }

    public static JsonObject Envelope(JsonObject message, string finish) => new()
    {
        ["id"] = "chatcmpl-1",
        ["object"] = "chat.completion",
        ["created"] = 1,
        ["model"] = "fake",
        ["choices"] = new JsonArray(new JsonObject { ["index"] = 0, ["message"] = message, ["finish_reason"] = finish }),
        ["usage"] = new JsonObject { ["prompt_tokens"] = 100, ["completion_tokens"] = 20, ["total_tokens"] = 120 },
    };
}
