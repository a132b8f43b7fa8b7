using System.Collections.Concurrent;
using System.Text;
using System.Text.Json;
using System.Threading.Channels;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace ChinaRussiaBot.WeChatPlatform;

/// <summary>The platform's API on a port of this machine: tokens that end, customer-service messages with their quota, the menu; fails on demand.</summary>
internal sealed class PlatformApi : IAsyncDisposable
{
    public const string Secret = "0123456789abcdef-secret-never-logged";
    private const int MostBytes = 2048;

    private readonly WebApplication app;
    private readonly ConcurrentDictionary<string, ConcurrentQueue<int>> faults = new();
    private readonly ConcurrentDictionary<string, ConcurrentQueue<(int Status, string Body)>> pages = new();
    private readonly Channel<SentText> accepted = Channel.CreateUnbounded<SentText>();
    private int tokens;
    private volatile string token = "";

    private PlatformApi(WebApplication app)
    {
        this.app = app;
        app.MapMethods("/cgi-bin/{**call}", ["GET", "POST"], (HttpContext context, string call) => Serve(context, call));
    }

    public string Address => app.Urls.First();

    /// <summary>How often each call was made, refused or not.</summary>
    public ConcurrentDictionary<string, int> Calls { get; } = new();

    public ConcurrentQueue<SentText> Sent { get; } = new();

    /// <summary>Messages still allowed to a person; nobody named: as many as one likes.</summary>
    public ConcurrentDictionary<string, int> Quota { get; } = new();

    public string? Menu { get; private set; }

    /// <summary>How often a token was asked for by force.</summary>
    public int Forced { get; private set; }

    /// <summary>Whether asking again gives the same token even after it was refused, as long as nobody asks by force.</summary>
    public bool IsStable { get; set; } = true;

    public static async Task<PlatformApi> Start(string url = "http://127.0.0.1:0")
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls(url);
        PlatformApi api = new(builder.Build());
        await api.app.StartAsync();
        return api;
    }

    public string[] Settings(params string[] more) => [$"--WeChat:AppSecret={Secret}", $"--WeChat:BaseUrl={Address}", "--WeChat:CustomerService=true", .. more];

    /// <summary>The next such calls get these codes instead of their result.</summary>
    public void FailNext(string call, params ReadOnlySpan<int> codes)
    {
        foreach (int code in codes)
            faults.GetOrAdd(call, static _ => new()).Enqueue(code);
    }

    /// <summary>The next such call gets this instead: what stands between the account and the platform answers, not the platform.</summary>
    public void PageNext(string call, int status, string body) => pages.GetOrAdd(call, static _ => new()).Enqueue((status, body));

    /// <summary>The present token is refused from now on.</summary>
    public void EndToken() => token += "-ended";

    /// <summary>The next message that was accepted.</summary>
    public async Task<SentText> Next(CancellationToken cancellation)
    {
        using CancellationTokenSource enough = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        enough.CancelAfter(TimeSpan.FromSeconds(20));
        return await accepted.Reader.ReadAsync(enough.Token);
    }

    public async ValueTask DisposeAsync()
    {
        await app.StopAsync(CancellationToken.None);
        await app.DisposeAsync();
    }

    private async Task<IResult> Serve(HttpContext context, string call)
    {
        Calls.AddOrUpdate(call, 1, static (_, count) => count + 1);
        using StreamReader reader = new(context.Request.Body, Encoding.UTF8);
        string body = await reader.ReadToEndAsync();
        if (pages.TryGetValue(call, out ConcurrentQueue<(int Status, string Body)>? instead) && instead.TryDequeue(out (int Status, string Body) page))
            return Results.Text(page.Body, "text/html", Encoding.UTF8, page.Status);
        if (faults.TryGetValue(call, out ConcurrentQueue<int>? queue) && queue.TryDequeue(out int code))
            return Refuse(code, "rid: 1-2-3");
        if (call is "stable_token" or "token")
            return Token(call == "token" ? null : JsonDocument.Parse(body).RootElement, context.Request.Query);
        if (context.Request.Query["access_token"] != token)
            return Refuse(40001, "invalid credential, access_token is invalid or not latest");
        return call switch
        {
            "message/custom/send" => Send(body),
            "menu/create" => Results.Text(Keep(body), "application/json"),
            "menu/delete" => Refuse(0, "ok"),
            "get_current_selfmenu_info" or "menu/get" => Results.Text(Menu ?? "{}", "application/json"),
            _ => Refuse(48001, "api unauthorized"),
        };
    }

    private IResult Token(JsonElement? body, IQueryCollection query)
    {
        string? secret = body is { } asked ? asked.GetProperty("secret").GetString() : query["secret"];
        if (secret != Secret)
            return Refuse(40125, "invalid appsecret");
        bool isForced = body is { } wanted && wanted.TryGetProperty("force_refresh", out JsonElement force) && force.GetBoolean();
        Forced += isForced ? 1 : 0;
        if (token.Length == 0 || isForced || body is null || (!IsStable && token.EndsWith("-ended", StringComparison.Ordinal)))
            token = $"token-{Interlocked.Increment(ref tokens)}-{new string('t', 500)}";
        // A token that has ended is still the stable one: asking again without force gives what the asker has already.
        return Results.Json(new { access_token = token.Replace("-ended", "", StringComparison.Ordinal), expires_in = 7200 });
    }

    private IResult Send(string body)
    {
        if (body.Contains("\\u", StringComparison.Ordinal))
            return Refuse(40033, "invalid charset. please check your request, if include \\uxxxx will create fail!");
        JsonElement message = JsonDocument.Parse(body).RootElement;
        SentText text = new(message.GetProperty("touser").GetString()!, message.GetProperty("text").GetProperty("content").GetString()!);
        if (Encoding.UTF8.GetByteCount(text.Text) > MostBytes)
            return Refuse(45002, "content size out of limit");
        if (Quota.TryGetValue(text.To, out int left))
        {
            if (left == 0)
                return Refuse(45047, "out of response count limit");
            Quota[text.To] = left - 1;
        }

        Sent.Enqueue(text);
        accepted.Writer.TryWrite(text);
        return Refuse(0, "ok");
    }

    private string Keep(string body)
    {
        Menu = body;
        return """{"errcode":0,"errmsg":"ok"}""";
    }

    private static IResult Refuse(int code, string message) => Results.Json(new { errcode = code, errmsg = message });
}

/// <summary>A customer-service message that was accepted.</summary>
internal sealed record SentText(string To, string Text);
