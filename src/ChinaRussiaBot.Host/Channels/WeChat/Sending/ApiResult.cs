using System.Text.Json;

namespace ChinaRussiaBot.Host.Channels.WeChat.Sending;

/// <summary>What the platform answered to a call. It answers 200 also when it refuses: the code tells.</summary>
/// <param name="Code">errcode; 0 for success.</param>
/// <param name="Message">errmsg, without secrets: for the operator's log.</param>
/// <param name="Body">The answer; undefined when there was none.</param>
internal sealed record ApiResult(int Code, string Message, JsonElement Body = default)
{
    /// <summary>No connection: the call surely was not made.</summary>
    public const int NotReached = -1001;

    /// <summary>No answer: the call may have been made.</summary>
    public const int NoAnswer = -1002;

    /// <summary>What stands between us and the platform, or the platform itself, could not pass the call on: it was not done.</summary>
    public const int NotDone = -1003;

    /// <summary>Something else than the platform answered: the call was not done, and would not be.</summary>
    public const int NotThePlatform = -1004;

    /// <summary>Whether the platform said how it went, as it does for every call that only does something.</summary>
    public bool HasCode => Body.ValueKind == JsonValueKind.Object && Body.TryGetProperty("errcode", out _);

    public bool IsDone => Code == 0;

    /// <summary>The token was not the right one any more.</summary>
    public bool IsTokenRefused => Code is 40001 or 40014 or 42001 or 41001;
}
