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
        _ when Network(failure) is { } network => $"network {network.HttpRequestError}",
        { InnerException: OperationCanceledException } => "timeout",
        _ => "network",
    };

    public static TimeSpan? RetryAfter(RequestException failure) =>
        (failure as ApiRequestException)?.Parameters?.RetryAfter is { } seconds ? TimeSpan.FromSeconds(seconds) : null;

    /// <summary>The call surely was not done: there was no connection, or Telegram or what stands before it said that it failed.</summary>
    public static bool IsSurelyNotDone(RequestException failure) => failure switch
    {
        ApiRequestException => true,
        { HttpStatusCode: { } status } => status != HttpStatusCode.OK,
        _ => Network(failure)?.HttpRequestError
            is HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError or HttpRequestError.SecureConnectionError or HttpRequestError.ProxyTunnelError,
    };

    private static HttpRequestException? Network(Exception? failure) => failure switch
    {
        null => null,
        HttpRequestException network => network,
        _ => Network(failure.InnerException),
    };
}
