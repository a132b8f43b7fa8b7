namespace ChinaRussiaBot.WeChatPlatform;

/// <summary>What came back for one message.</summary>
/// <param name="Text">What the person reads; "" for nothing, null when the platform says that the account is out of service.</param>
/// <param name="Tries">How often it was delivered.</param>
/// <param name="Body">The response's bytes as text.</param>
/// <param name="Status">The last status; 0 when there was no response.</param>
/// <param name="FirstMilliseconds">From the first delivery to its response; null when it was cut.</param>
/// <param name="Created">CreateTime of the reply.</param>
internal sealed record PlatformReply(string? Text, int Tries, string Body, int Status, double? FirstMilliseconds, long Created = 0);
