using System.Text.Json;
using Microsoft.Extensions.Options;
using Telegram.Bot;
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

    private readonly SocketsHttpHandler handler = new()
    {
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        ConnectTimeout = TimeSpan.FromSeconds(10),
        ActivityHeadersPropagator = null,
    };

    private readonly HttpClient http;
    private readonly TelegramBotClient client;

    public BotApi(IOptions<TelegramOptions> options)
    {
        string? server = string.IsNullOrEmpty(options.Value.BaseUrl) ? null : options.Value.BaseUrl;
        http = new HttpClient(handler, disposeHandler: false) { Timeout = TimeSpan.FromSeconds(PollSeconds + 15) };
        client = new TelegramBotClient(new TelegramBotClientOptions(options.Value.Token, server) { RetryThreshold = 0, RetryCount = 1 }, http);
        Channel = $"telegram:{client.BotId}";
    }

    /// <summary>The channel's name in the store: one per bot.</summary>
    public string Channel { get; }

    /// <summary>Our own account; known after <see cref="MeetSelf"/>.</summary>
    public User? Self { get; private set; }

    public async Task<User> MeetSelf(CancellationToken cancellation) => Self = await client.GetMe(cancellation);

    /// <summary>The next updates, each still unread: one that cannot be read spoils no other.</summary>
    public Task<JsonElement[]> NextUpdates(int offset, CancellationToken cancellation) =>
        client.SendRequest(new RawUpdatesRequest { Offset = offset, Timeout = PollSeconds, AllowedUpdates = UpdateKinds.Wanted }, cancellation);

    public Task<TResult> Call<TResult>(IRequest<TResult> request, CancellationToken cancellation) => client.SendRequest(request, cancellation);

    /// <summary>Writes a file that somebody sent to the end of a stream.</summary>
    public Task Download(string file, Stream to, CancellationToken cancellation) => client.GetInfoAndDownloadFile(file, to, cancellation);

    public void Dispose()
    {
        http.Dispose();
        handler.Dispose();
    }
}
