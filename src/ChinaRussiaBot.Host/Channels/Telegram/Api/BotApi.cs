using System.Text.Json;
using Microsoft.Extensions.Options;
using Telegram.Bot;
using Telegram.Bot.Exceptions;
using Telegram.Bot.Requests;
using Telegram.Bot.Requests.Abstractions;
using Telegram.Bot.Types;

namespace ChinaRussiaBot.Host.Channels.Telegram.Api;

/// <summary>
/// The Bot API. The address of a call holds the token, so the HTTP client is made here, without the loggers of the client factory, and
/// nothing here or above logs an address. Calls are never repeated inside: the sender decides that.
/// </summary>
internal sealed class BotApi : IDisposable
{
    // The server ends a long poll after 50 seconds at the latest.
    private const int PollSeconds = 50;

    // A message whose answer does not come in this time has most likely arrived; it is not sent again.
    private static readonly TimeSpan ordinary = TimeSpan.FromSeconds(30);

    private readonly SocketsHttpHandler handler = new()
    {
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        // Sooner than the server: on a connection that it closes just then a message would be lost.
        PooledConnectionIdleTimeout = TimeSpan.FromSeconds(20),
        ConnectTimeout = TimeSpan.FromSeconds(10),
        ActivityHeadersPropagator = null,
    };

    private readonly LeavingBytes leaving;
    private readonly HttpClient http;
    private readonly TelegramBotClient client;

    private readonly TimeProvider clock;
    private readonly ILogger<BotApi> log;

    public BotApi(IOptions<TelegramOptions> options, TimeProvider clock, ILogger<BotApi> log)
    {
        this.clock = clock;
        this.log = log;
        string? server = string.IsNullOrEmpty(options.Value.BaseUrl) ? null : options.Value.BaseUrl;
        leaving = new LeavingBytes(handler);
        http = new HttpClient(leaving, disposeHandler: false) { Timeout = TimeSpan.FromSeconds(PollSeconds + 15) };
        client = new TelegramBotClient(new TelegramBotClientOptions(options.Value.Token, server) { RetryThreshold = 0, RetryCount = 1 }, http);
        Channel = $"telegram:{client.BotId}";
    }

    /// <summary>The channel's name in the store: one per bot.</summary>
    public string Channel { get; }

    /// <summary>Our own account; known after <see cref="MeetSelf"/>.</summary>
    public User? Self { get; private set; }

    public async Task<User> MeetSelf(CancellationToken cancellation) => Self = await Call(new GetMeRequest(), cancellation);

    /// <summary>The next updates, each still unread: one that cannot be read spoils no other.</summary>
    public Task<JsonElement[]> NextUpdates(long offset, CancellationToken cancellation) =>
        client.SendRequest(new RawUpdatesRequest { Offset = offset, Timeout = PollSeconds, AllowedUpdates = UpdateKinds.Wanted }, cancellation);

    public Task<TResult> Call<TResult>(IRequest<TResult> request, CancellationToken cancellation) => Call(request, ordinary, cancellation);

    /// <summary>The same with another patience than the ordinary one.</summary>
    public async Task<TResult> Call<TResult>(IRequest<TResult> request, TimeSpan patience, CancellationToken cancellation)
    {
        using CancellationTokenSource enough = new(patience, clock);
        using CancellationTokenSource either = CancellationTokenSource.CreateLinkedTokenSource(cancellation, enough.Token);
        try
        {
            return await client.SendRequest(request, either.Token);
        }
        catch (OperationCanceledException late) when (!cancellation.IsCancellationRequested)
        {
            throw new RequestException("No answer in time.", late);
        }
    }

    /// <summary>A call that only pleases ("typing…", the end of a turning clock): made beside the work, which never waits for it, and given up in silence.</summary>
    public void Please<TResult>(IRequest<TResult> request, TimeSpan patience, CancellationToken cancellation) =>
        Try(request, patience, cancellation).Forget(log, request.MethodName);

    /// <summary>Writes a file that somebody sent to the end of a stream.</summary>
    public Task Download(string file, Stream to, CancellationToken cancellation) => client.GetInfoAndDownloadFile(file, to, cancellation);

    public void Dispose()
    {
        http.Dispose();
        leaving.Dispose();
        handler.Dispose();
    }

    private async Task Try<TResult>(IRequest<TResult> request, TimeSpan patience, CancellationToken cancellation)
    {
        try
        {
            await Call(request, patience, cancellation);
        }
        catch (RequestException)
        {
            // Too late, refused or not reachable.
        }
        catch (OperationCanceledException)
        {
            // The process ends.
        }
    }
}
