using System.Net;
using Telegram.Bot.Exceptions;

namespace ChinaRussiaBot.Host.Channels.Telegram.Api;

/// <summary>What a failed call means, in words that hold no address.</summary>
internal static class Failure
{
    /// <summary>For logs and metrics: the code, or the kind of network error.</summary>
    public static string Kind(RequestException failure) => failure switch
    {
        ApiRequestException refused => $"{refused.ErrorCode}",
        { HttpStatusCode: { } status } => $"http {(int)status}",
        { InnerException: HttpRequestException network } => $"network {network.HttpRequestError}",
        { InnerException: OperationCanceledException } => "timeout",
        _ => "network",
    };

    public static TimeSpan? RetryAfter(RequestException failure) =>
        (failure as ApiRequestException)?.Parameters?.RetryAfter is { } seconds ? TimeSpan.FromSeconds(seconds) : null;

    /// <summary>The call surely did not arrive: there was no connection, or the server said that it failed.</summary>
    public static bool IsSurelyNotDone(RequestException failure) => failure switch
    {
        ApiRequestException => true,
        { HttpStatusCode: >= HttpStatusCode.InternalServerError } => true,
        { InnerException: HttpRequestException network } => network.HttpRequestError
            is HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError or HttpRequestError.SecureConnectionError or HttpRequestError.ProxyTunnelError,
        _ => false,
    };

    /// <summary>Nothing came back in time: it has most likely arrived, and a second copy would be worse than none.</summary>
    public static bool IsTimeout(RequestException failure) => failure.InnerException is OperationCanceledException;
}
