using System.Globalization;
using ChinaRussiaBot.Host.Channels.WeChat.Security;
using Microsoft.Extensions.Options;

namespace ChinaRussiaBot.Host.Channels.WeChat.Receiving;

/// <summary>
/// What is checked before anything of a delivery is believed, in this order: the signature, its age where the operator asks for that, with a
/// key the signature over the encrypted part before it is decrypted, the length, the padding and the account. Thread-safe.
/// </summary>
internal sealed class Opening(WeChatKeys keys, IOptions<WeChatOptions> options, TimeProvider clock)
{
    private readonly WeChatOptions account = options.Value;

    /// <summary>The text to answer the platform's question whether this is our server; null when it is not the platform that asks.</summary>
    public string? Echo(IQueryCollection query)
    {
        string echo = query["echostr"].ToString();
        if (query["msg_signature"].ToString() is { Length: > 0 } signature && keys.Any)
            return IsSigned(query, signature, echo) ? keys.Open(echo)?.Message : null;
        return echo.Length > 0 && IsSigned(query, query["signature"]) ? echo : null;
    }

    public Opened Open(IQueryCollection query, string body)
    {
        bool isEncrypted = query["encrypt_type"] == "aes" || query.ContainsKey("msg_signature");
        if (Refusal(query, isEncrypted && keys.Any) is { } why)
            return Opened.Refused(StatusCodes.Status403Forbidden, why);
        if (MessageXml.Read(body) is not { } fields)
            return Opened.Refused(StatusCodes.Status400BadRequest, "unreadable");
        return keys.Any ? OpenEncrypted(query, fields) : OpenPlain(fields, body);
    }

    private string? Refusal(IQueryCollection query, bool hasOwnSignature)
    {
        // An encrypted delivery is signed twice; the signature over its content is checked with the content.
        bool needsUrlSignature = !hasOwnSignature || query.ContainsKey("signature");
        if (needsUrlSignature && !IsSigned(query, query["signature"]))
            return "signature";
        return IsTimely(query["timestamp"]) ? null : "timestamp";
    }

    private static Opened OpenPlain(IReadOnlyDictionary<string, string> fields, string body) => WeChatMessage.Of(fields) is { } message
        ? new Opened(message, body, null)
        : Opened.Refused(StatusCodes.Status400BadRequest, fields.ContainsKey("Encrypt") ? "encrypted without a key" : "incomplete");

    private Opened OpenEncrypted(IQueryCollection query, IReadOnlyDictionary<string, string> fields)
    {
        if (!fields.TryGetValue("Encrypt", out string? encrypted))
            return Opened.Refused(StatusCodes.Status403Forbidden, "not encrypted");
        if (!IsSigned(query, query["msg_signature"], encrypted))
            return Opened.Refused(StatusCodes.Status403Forbidden, "signature of the content");
        if (keys.Open(encrypted.Trim()) is not { } opened)
            return Opened.Refused(StatusCodes.Status403Forbidden, "key or account");
        return WeChatMessage.Of(MessageXml.Read(opened.Message)) is { } message
            ? new Opened(message, opened.Message, opened.Key)
            : Opened.Refused(StatusCodes.Status400BadRequest, "incomplete");
    }

    private bool IsSigned(IQueryCollection query, string? signature, params ReadOnlySpan<string> content) =>
        query["timestamp"].Count == 1 && query["nonce"].Count == 1
        && WeChatSignature.Matches(signature, [account.Token, query["timestamp"].ToString(), query["nonce"].ToString(), .. content]);

    private bool IsTimely(string? timestamp) => account.TimestampWindowSeconds == 0
        || (long.TryParse(timestamp, NumberStyles.None, CultureInfo.InvariantCulture, out long seconds)
            && Math.Abs(clock.GetUtcNow().ToUnixTimeSeconds() - seconds) <= account.TimestampWindowSeconds);
}
