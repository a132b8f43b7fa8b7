using System.Text.Json;
using Microsoft.Extensions.Options;

namespace ChinaRussiaBot.Host.Channels.WeChat.Sending;

/// <summary>
/// The account's access token, from stable_token: every process of the account gets the same one, so nothing has to be shared. Asked for by one
/// caller at a time, renewed five minutes before its end; renewed by force only after the platform refused it, as seldom as it wants. Thread-safe.
/// </summary>
internal sealed class AccessToken(WeChatApi api, IOptions<WeChatOptions> options, TimeProvider clock, ILogger<AccessToken> log) : IDisposable
{
    private const string Path = "/cgi-bin/stable_token";
    private const int MostForcedADay = 20;
    private static readonly TimeSpan early = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan betweenForced = TimeSpan.FromSeconds(30);

    private readonly SemaphoreSlim one = new(1, 1);
    private readonly Queue<DateTimeOffset> forced = new();
    private string? token;
    private DateTimeOffset until;

    /// <summary>The token; without one, what the platform said.</summary>
    public async Task<(string? Token, ApiResult? Refusal)> Get(CancellationToken cancellation)
    {
        await one.WaitAsync(cancellation);
        try
        {
            return token is not null && clock.GetUtcNow() < until - early ? (token, null) : await Ask(isForced: false, cancellation);
        }
        finally
        {
            one.Release();
        }
    }

    /// <summary>Another token than this one, which the platform refused.</summary>
    public async Task<(string? Token, ApiResult? Refusal)> Renew(string refused, CancellationToken cancellation)
    {
        await one.WaitAsync(cancellation);
        try
        {
            if (token is not null && token != refused)
                return (token, null);
            (string? next, ApiResult? refusal) = await Ask(isForced: false, cancellation);
            if (refusal is not null || next != refused)
                return (next, refusal);
            return MayForce() ? await Ask(isForced: true, cancellation) : (null, new ApiResult(40001, "renewed too often"));
        }
        finally
        {
            one.Release();
        }
    }

    public void Dispose() => one.Dispose();

    private async Task<(string? Token, ApiResult? Refusal)> Ask(bool isForced, CancellationToken cancellation)
    {
        if (isForced)
            forced.Enqueue(clock.GetUtcNow());
        string body = JsonSerializer.Serialize(new { grant_type = "client_credential", appid = options.Value.AppId, secret = options.Value.AppSecret, force_refresh = isForced });
        ApiResult result = await api.Post(Path, body, null, cancellation);
        string? given = result.IsDone && result.Body.TryGetProperty("access_token", out JsonElement text) ? text.GetString() : null;
        if (string.IsNullOrEmpty(given))
        {
            token = null;
            Log.ApiRefused(log, "stable_token", result.Code, result.Message);
            return (null, result with { Code = result.IsDone ? ApiResult.NotThePlatform : result.Code });
        }

        int seconds = result.Body.TryGetProperty("expires_in", out JsonElement lasts) && lasts.TryGetInt32(out int lasting) ? lasting : 7200;
        token = given;
        until = clock.GetUtcNow() + TimeSpan.FromSeconds(seconds);
        return (token, null);
    }

    private bool MayForce()
    {
        DateTimeOffset now = clock.GetUtcNow();
        while (forced.TryPeek(out DateTimeOffset first) && now - first > TimeSpan.FromDays(1))
            forced.Dequeue();
        return forced.Count < MostForcedADay && (forced.Count == 0 || now - forced.Last() >= betweenForced);
    }
}
