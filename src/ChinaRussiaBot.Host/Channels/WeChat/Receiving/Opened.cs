using ChinaRussiaBot.Host.Channels.WeChat.Security;

namespace ChinaRussiaBot.Host.Channels.WeChat.Receiving;

/// <summary>A delivery after its checks: a message, or the status with which it is refused.</summary>
/// <param name="Message">Null when it is refused.</param>
/// <param name="Payload">The message's XML, decrypted.</param>
/// <param name="Key">The key that opened it, with which its answer is closed; null for a plain one.</param>
/// <param name="Refusal">The status; 0 when it is taken.</param>
/// <param name="Why">For the log and the count: a fixed word.</param>
internal sealed record Opened(WeChatMessage? Message, string Payload, WeChatCipher? Key, int Refusal = 0, string Why = "")
{
    public static Opened Refused(int status, string why) => new(null, "", null, status, why);
}
