using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace ChinaRussiaBot.ModelServer;

/// <summary>An OpenAI-compatible server on this machine. What it does is chosen by the name of the model, see <see cref="FakeBehaviour"/>.</summary>
internal sealed class FakeModel : IAsyncDisposable
{
    public const string Key = "sk-key-that-must-never-be-seen-00";

    private readonly WebApplication app;
    private readonly FakeScript script;
    private readonly CancellationToken life;
    private readonly SemaphoreSlim reached = new(0);

    private FakeModel(WebApplication app, FakeScript script, CancellationToken life)
    {
        (this.app, this.script, this.life) = (app, script, life);
        app.MapPost("/v1/chat/completions", Complete);
    }

    public string Endpoint => app.Urls.First() + "/v1";

    /// <summary>Every request, in order.</summary>
    public ConcurrentQueue<FakeRequest> Requests { get; } = new();

    /// <summary>Told of every request before it is answered.</summary>
    public Action<FakeRequest>? Seen { get; set; }

    /// <summary>Ends with the next request that nobody has waited for yet.</summary>
    public Task Reached() => reached.WaitAsync(life);

    /// <param name="life">Ends the start and every wait for a request.</param>
    /// <param name="url">Where to listen; a free port when left out.</param>
    /// <param name="script">What it says where it has to make something up.</param>
    public static async Task<FakeModel> Start(CancellationToken life, string url = "http://127.0.0.1:0", FakeScript? script = null)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls(url);
        FakeModel fake = new(builder.Build(), script ?? new FakeScript(), life);
        await fake.app.StartAsync(life);
        return fake;
    }

    public string[] Settings(string model, params string[] more) =>
        [$"--LanguageModel:Endpoint={Endpoint}", $"--LanguageModel:Model={model}", $"--LanguageModel:ApiKey={Key}", .. more];

    /// <summary>Serves until the process is told to end.</summary>
    public Task Ended() => app.WaitForShutdownAsync(life);

    private async Task Complete(HttpContext context)
    {
        JsonNode body = (await JsonNode.ParseAsync(context.Request.Body, cancellationToken: context.RequestAborted))!;
        FakeRequest request = FakeRequest.Read(body, context.Request.Headers.Authorization.ToString());
        Requests.Enqueue(request);
        Seen?.Invoke(request);
        reached.Release();
        int before = Requests.Count(other => other.Data == request.Data) - 1;
        FakeCall call = new(context, request, before, script);
        try
        {
            await Task.Delay(script.Pause, context.RequestAborted);
            await (FakeBehaviour.All.TryGetValue(request.Model, out Func<FakeCall, Task>? behave) ? behave(call) : call.Refuse(404, $"No such model. There are: {string.Join(", ", FakeBehaviour.All.Keys)}"));
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
