using System.Text;
using System.Text.Json;
using Microsoft.Extensions.Options;

namespace ChinaRussiaBot.Host.Channels.WeChat.Sending;

/// <summary>
/// Calls to the platform. Their addresses hold the access token and their bodies the secret, so the HTTP client is made here, without the loggers
/// of the client factory, and nothing here or above logs an address or a body. Calls are never repeated inside. Thread-safe.
/// </summary>
internal sealed class WeChatApi : IDisposable
{
    private const string Server = "https://api.weixin.qq.com";
    private const int MostMessage = 200;

    private readonly SocketsHttpHandler handler = new()
    {
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        ConnectTimeout = TimeSpan.FromSeconds(5),
        AllowAutoRedirect = false,
        ActivityHeadersPropagator = null,
    };

    private readonly LeavingBytes leaving;
    private readonly HttpClient http;
    private readonly string secret;

    public WeChatApi(IOptions<WeChatOptions> options)
    {
        WeChatOptions account = options.Value;
        secret = account.AppSecret;
        leaving = new LeavingBytes(handler);
        http = new HttpClient(leaving, disposeHandler: false)
        {
            BaseAddress = new Uri(account.BaseUrl is { Length: > 0 } other ? other : Server),
            Timeout = TimeSpan.FromSeconds(10),
            MaxResponseContentBufferSize = 1024 * 1024,
        };
    }

    /// <param name="path">Such as "/cgi-bin/message/custom/send".</param>
    /// <param name="json">The body.</param>
    /// <param name="token">The access token; null for the call that asks for one.</param>
    /// <param name="cancellation">Ends with the process.</param>
    public async Task<ApiResult> Post(string path, string json, string? token, CancellationToken cancellation)
    {
        try
        {
            using StringContent body = new(json, Encoding.UTF8, "application/json");
            string address = token is null ? path : $"{path}?access_token={Uri.EscapeDataString(token)}";
            using HttpResponseMessage response = await http.PostAsync(new Uri(address, UriKind.Relative), body, cancellation);
            if ((int)response.StatusCode is >= 500 or 429 or 408)
                return new ApiResult(ApiResult.NotDone, $"HTTP {(int)response.StatusCode}");
            // The platform says with 200 also that it refuses.
            if (!response.IsSuccessStatusCode)
                return new ApiResult(ApiResult.NotThePlatform, $"HTTP {(int)response.StatusCode}");
            string text = await response.Content.ReadAsStringAsync(cancellation);
            return Read(text, token);
        }
        catch (HttpRequestException failure)
        {
            bool isUnreached = failure.HttpRequestError is HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError or HttpRequestError.SecureConnectionError;
            return new ApiResult(isUnreached ? ApiResult.NotReached : ApiResult.NoAnswer, $"{failure.HttpRequestError}");
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return new ApiResult(ApiResult.NoAnswer, "timeout");
        }
    }

    public void Dispose()
    {
        http.Dispose();
        leaving.Dispose();
        handler.Dispose();
    }

    private ApiResult Read(string text, string? token)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(text);
            JsonElement body = document.RootElement.Clone();
            if (body.ValueKind != JsonValueKind.Object)
                return new ApiResult(ApiResult.NotThePlatform, "no object");
            int code = body.TryGetProperty("errcode", out JsonElement number) && number.TryGetInt32(out int given) ? given : 0;
            string message = body.TryGetProperty("errmsg", out JsonElement words) && words.ValueKind == JsonValueKind.String ? words.GetString()! : "";
            return new ApiResult(code, Clean(message, token), body);
        }
        catch (JsonException)
        {
            return new ApiResult(ApiResult.NotThePlatform, "no JSON");
        }
    }

    // The platform's own words go to the operator (they name the address that is not on its list), but never a secret of ours.
    private string Clean(string message, string? token)
    {
        string clean = new([.. message.Where(static letter => !char.IsControl(letter)).Take(MostMessage)]);
        foreach (string hidden in new[] { secret, token ?? "" }.Where(static one => one.Length > 0))
            clean = clean.Replace(hidden, "***", StringComparison.Ordinal);
        return clean;
    }
}
