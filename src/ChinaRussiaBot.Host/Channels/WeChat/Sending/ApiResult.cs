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

    /// <summary>No answer, or none that could be read: the call may have been made.</summary>
    public const int NoAnswer = -1002;

    public bool IsDone => Code == 0;

    /// <summary>The token was not the right one any more.</summary>
    public bool IsTokenRefused => Code is 40001 or 40014 or 42001 or 41001;
}
