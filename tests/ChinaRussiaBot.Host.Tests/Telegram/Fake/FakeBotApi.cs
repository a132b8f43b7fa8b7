using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Threading.Channels;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace ChinaRussiaBot.Host.Tests.Telegram.Fake;

/// <summary>A strict Bot API on a free port of this machine: takes what Telegram takes, refuses what Telegram refuses, and fails on demand.</summary>
internal sealed class FakeBotApi : IAsyncDisposable
{
    public const string Token = "1234567890:FAKE-token_that-must-never-be-logged00";
    public const string Username = "TradeTestBot";

    private static readonly JsonSerializerOptions withoutNulls = new() { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

    private readonly WebApplication app;
    private readonly ConcurrentDictionary<string, ConcurrentQueue<Func<HttpContext, Task<bool>>>> faults = new();
    private readonly ConcurrentDictionary<string, bool> swallowed = new();
    private TaskCompletionSource happened = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Channel<FakeCall> accepted = Channel.CreateUnbounded<FakeCall>();

    private FakeBotApi(WebApplication app)
    {
        this.app = app;
        app.MapMethods("/bot{token}/{method}", ["GET", "POST"], Serve);
        app.MapGet("/file/bot{token}/documents/{name}", (string token, string name) =>
            token == Token && Chats.Files.TryGetValue(name, out byte[]? content) ? Results.Bytes(content) : Results.NotFound());
    }

    public FakeUpdates Updates { get; } = new();

    public FakeChats Chats { get; } = new();

    /// <summary>Every accepted call, in order.</summary>
    public ConcurrentQueue<FakeCall> Calls { get; } = new();

    /// <summary>For long runs: gets each accepted call, which is then not kept.</summary>
    public Action<FakeCall>? Seen { get; set; }

    /// <summary>For long runs: whether this call of sendMessage goes wrong, and how.</summary>
    public Func<string?>? Chaos { get; set; }

    /// <summary>How often each method was called, refused or not.</summary>
    public ConcurrentDictionary<string, int> Attempts { get; } = new();

    public string Address => app.Urls.First();

    public static async Task<FakeBotApi> Start()
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        FakeBotApi fake = new(builder.Build());
        await fake.app.StartAsync(TestContext.Current.CancellationToken);
        return fake;
    }

    public string[] Settings(params string[] more) => [$"--Telegram:Token={Token}", $"--Telegram:BaseUrl={Address}", .. more];

    /// <summary>The next call of this method does not get its result but this.</summary>
    public void FailNext(string method, int code, string description, object? parameters = null) => Fault(method, async context =>
    {
        await Refuse(context, new FakeRefusal(code, description, parameters));
        return true;
    });

    /// <summary>The next call of this method is done, and its connection cut instead of an answer (or cut before it is done).</summary>
    public void CutNext(string method, bool afterwards) => Fault(method, async context =>
    {
        if (afterwards)
            await Execute(context, method);
        context.Abort();
        return true;
    });

    /// <summary>The next call of this method gets a page instead of JSON.</summary>
    public void GatewayNext(string method) => Fault(method, static async context =>
    {
        context.Response.StatusCode = 502;
        await context.Response.WriteAsync("<html>502 Bad Gateway</html>");
        return true;
    });

    /// <summary>The next call of this method is done as ever, after this.</summary>
    public void WhenNext(string method, Action then) => Fault(method, _ =>
    {
        then();
        return Task.FromResult(false);
    });

    /// <summary>Calls of this method get no answer, as on a network that swallows them.</summary>
    public void Swallow(string method) => swallowed.TryAdd(method, true);

    /// <summary>Ends when a method was called so often, refused or not.</summary>
    public async Task Tried(string method, int often = 1)
    {
        await Until(() => Attempts.GetValueOrDefault(method) >= often);
    }

    /// <summary>The answers to presses, when there are so many.</summary>
    public async Task<IReadOnlyList<FakeCall>> Acknowledged(int presses = 1)
    {
        List<FakeCall> answers = [];
        await Until(() => (answers = [.. Calls.Where(static call => call.Method == "answerCallbackQuery")]).Count >= presses);
        return answers;
    }

    /// <summary>Ends when <paramref name="holds"/>: looked at whenever something was called.</summary>
    public async Task Until(Func<bool> holds)
    {
        while (true)
        {
            Task next = Volatile.Read(ref happened).Task;
            if (holds())
                return;
            await next.WaitAsync(TestContext.Current.CancellationToken);
        }
    }

    private void Happened() => Interlocked.Exchange(ref happened, new(TaskCreationOptions.RunContinuationsAsynchronously)).SetResult();

    /// <summary>The next accepted call that a person sees.</summary>
    public async Task<FakeCall> Next(TimeSpan? patience = null)
    {
        using CancellationTokenSource enough = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        enough.CancelAfter(patience ?? TimeSpan.FromSeconds(60));
        while (true)
        {
            FakeCall call = await accepted.Reader.ReadAsync(enough.Token);
            if (call.Method is "sendMessage" or "sendPhoto" or "sendVenue" or "editMessageText" or "answerInlineQuery")
                return call;
        }
    }

    public async ValueTask DisposeAsync()
    {
        Updates.Close();
        await app.StopAsync(CancellationToken.None);
        await app.DisposeAsync();
    }

    private void Fault(string method, Func<HttpContext, Task<bool>> fault) => faults.GetOrAdd(method, static _ => new()).Enqueue(fault);

    private async Task Serve(HttpContext context, string token, string method)
    {
        Attempts.AddOrUpdate(method, 1, static (_, count) => count + 1);
        Happened();
        if (token != Token)
        {
            await Refuse(context, new FakeRefusal(401, "Unauthorized"));
            return;
        }

        if (faults.TryGetValue(method, out ConcurrentQueue<Func<HttpContext, Task<bool>>>? queue) && queue.TryDequeue(out Func<HttpContext, Task<bool>>? fault) && await fault(context))
            return;
        if (swallowed.ContainsKey(method))
        {
            await Task.Delay(Timeout.Infinite, context.RequestAborted).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            return;
        }

        if (method == "sendMessage" && Chaos?.Invoke() is { } harm && await Harm(context, method, harm))
            return;
        try
        {
            await Answer(context, await Execute(context, method));
        }
        catch (FakeRefusal refusal)
        {
            await Refuse(context, refusal);
        }
    }

    private async Task<bool> Harm(HttpContext context, string method, string harm)
    {
        switch (harm)
        {
            case "429":
                await Refuse(context, new FakeRefusal(429, "Too Many Requests: retry after 1", new { retry_after = 1 }));
                return true;
            case "500":
                await Refuse(context, new FakeRefusal(500, "Internal Server Error"));
                return true;
            default:
                // It arrives, and the answer to it is lost.
                await Execute(context, method);
                context.Abort();
                return true;
        }
    }

    private async Task<object> Execute(HttpContext context, string method)
    {
        (JsonElement body, byte[]? file) = await FakeBody.Read(context.Request);
        if (method == "getUpdates")
            return await Updates.Get(body, context.RequestAborted);
        (object result, FakeCall call) = Chats.Execute(method, body, file, Updates);
        if (Seen is { } seen)
        {
            seen(call);
            return result;
        }

        Calls.Enqueue(call);
        accepted.Writer.TryWrite(call);
        Happened();
        return result;
    }

    private static Task Answer(HttpContext context, object result) => context.Response.WriteAsJsonAsync(new { ok = true, result }, withoutNulls, context.RequestAborted);

    private static Task Refuse(HttpContext context, FakeRefusal refusal)
    {
        context.Response.StatusCode = refusal.Code;
        return refusal.Parameters is null
            ? context.Response.WriteAsJsonAsync(new { ok = false, error_code = refusal.Code, description = refusal.Message }, context.RequestAborted)
            : context.Response.WriteAsJsonAsync(new { ok = false, error_code = refusal.Code, description = refusal.Message, parameters = refusal.Parameters }, context.RequestAborted);
    }
}
