using System.Globalization;

namespace ChinaRussiaBot.Host.Channels.WeChat.Receiving;

/// <summary>One message or event as the platform delivered it.</summary>
/// <param name="Fields">The XML's children.</param>
internal sealed record WeChatMessage(IReadOnlyDictionary<string, string> Fields)
{
    /// <summary>The person's id within the account (openid).</summary>
    public string From => this["FromUserName"];

    /// <summary>The account's own id.</summary>
    public string To => this["ToUserName"];

    /// <summary>text, image, event …, in small letters.</summary>
    public string Kind => this["MsgType"].ToLowerInvariant();

    /// <summary>The event's name in small letters; "" for messages.</summary>
    public string Event => Kind == "event" ? this["Event"].ToLowerInvariant() : "";

    public string EventKey => this["EventKey"];

    /// <summary>When it was sent; null when that is no moment.</summary>
    public DateTimeOffset? Sent =>
        long.TryParse(this["CreateTime"], NumberStyles.None, CultureInfo.InvariantCulture, out long seconds) && seconds <= 253_402_300_799
            ? DateTimeOffset.FromUnixTimeSeconds(seconds)
            : null;

    /// <summary>
    /// What is the same in every delivery of the same message: its id, for events their moment and name. The person is part of it, so that no
    /// number can ever give one person another's answer.
    /// </summary>
    public string Key => this["MsgId"] is { Length: > 0 } id
        ? $"message\n{From}\n{id}"
        : $"{Kind}\n{From}\n{this["CreateTime"]}\n{Event}\n{EventKey}\n{this["Content"]}";

    public string this[string name] => Fields.GetValueOrDefault(name, "");

    /// <summary>Null when nobody could be answered.</summary>
    public static WeChatMessage? Of(IReadOnlyDictionary<string, string>? fields) =>
        fields is not null && new WeChatMessage(fields) is { From.Length: > 0, To.Length: > 0, Kind.Length: > 0 } message ? message : null;
}
