using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Xml.Linq;

namespace ChinaRussiaBot.WeChatPlatform;

/// <summary>Delivers messages the way the platform does: signed, encrypted in safe mode, cut after five seconds and delivered again, three times in all.</summary>
internal sealed class Platform(HttpClient http, PlatformAccount account, TimeSpan? patience = null, TimeSpan? pause = null)
{
    private const int MostTries = 3;
    private readonly TimeSpan patience = patience ?? TimeSpan.FromSeconds(5);

    /// <summary>Delivers until there is a response, as often as the platform does.</summary>
    public async Task<PlatformReply> Deliver(PlatformMessage message, CancellationToken cancellation = default)
    {
        double? first = null;
        for (int attempt = 1; ; attempt++)
        {
            long start = Stopwatch.GetTimestamp();
            PlatformReply reply = await Once(message, cancellation);
            if (attempt == 1 && reply.Status != 0)
                first = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
            if (reply.Status == 200 || attempt == MostTries)
                return reply with { Tries = attempt, FirstMilliseconds = first };
            // A server that cannot be reached at all is called again after the same five seconds.
            TimeSpan left = pause ?? (patience - Stopwatch.GetElapsedTime(start));
            if (left > TimeSpan.Zero)
                await Task.Delay(left, cancellation);
        }
    }

    /// <summary>One delivery. Status 0: cut or not reached.</summary>
    public async Task<PlatformReply> Once(PlatformMessage message, CancellationToken cancellation = default)
    {
        using CancellationTokenSource enough = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        enough.CancelAfter(patience);
        try
        {
            using HttpRequestMessage request = Request(message);
            using HttpResponseMessage response = await http.SendAsync(request, enough.Token);
            string body = await response.Content.ReadAsStringAsync(enough.Token);
            return Read(message, body, (int)response.StatusCode);
        }
        catch (Exception unanswered) when (unanswered is HttpRequestException or IOException || (unanswered is OperationCanceledException && !cancellation.IsCancellationRequested))
        {
            return new PlatformReply(null, 1, "", 0, null);
        }
    }

    /// <summary>The question whether a server is the account's own.</summary>
    public async Task<(int Status, string Body)> Verify(string echo)
    {
        (string timestamp, string nonce) = Moment();
        using HttpResponseMessage response = await http.GetAsync(new Uri(
            $"/wechat?signature={PlatformCrypto.Sign(account.Token, timestamp, nonce)}&timestamp={timestamp}&nonce={nonce}&echostr={Uri.EscapeDataString(echo)}", UriKind.Relative));
        return ((int)response.StatusCode, await response.Content.ReadAsStringAsync());
    }

    public HttpRequestMessage Request(PlatformMessage message)
    {
        (string timestamp, string nonce) = Moment();
        string query = $"signature={PlatformCrypto.Sign(account.Token, timestamp, nonce)}&timestamp={timestamp}&nonce={nonce}&openid={message.From}";
        string body = message.Xml;
        if (account.Key is { } key)
        {
            string encrypted = PlatformCrypto.Encrypt(message.Xml, key, account.AppId);
            query += $"&encrypt_type=aes&msg_signature={PlatformCrypto.Sign(account.Token, timestamp, nonce, encrypted)}";
            body = $"<xml>\n    <ToUserName><![CDATA[{PlatformAccount.Name}]]></ToUserName>\n    <Encrypt><![CDATA[{encrypted}]]></Encrypt>\n</xml>";
        }

        return new HttpRequestMessage(HttpMethod.Post, new Uri($"/wechat?{query}", UriKind.Relative)) { Content = new StringContent(body, Encoding.UTF8, "text/xml") };
    }

    private PlatformReply Read(PlatformMessage message, string body, int status)
    {
        if (status != 200)
            return new PlatformReply(null, 1, body, status, null);
        if (body is "" or "success")
            return new PlatformReply("", 1, body, status, null);
        XElement reply = Open(XElement.Parse(body));
        Require(reply.Element("ToUserName")?.Value == message.From, "the reply is for somebody else");
        Require(reply.Element("FromUserName")?.Value == PlatformAccount.Name, "the reply is from somebody else");
        Require(reply.Element("MsgType")?.Value == "text", "the reply is no text");
        string text = reply.Element("Content")!.Value;
        Require(text.Length > 0 && Encoding.UTF8.GetByteCount(text) <= 2048, "the text is empty or longer than 2,048 bytes");
        return new PlatformReply(text, 1, body, status, null, long.Parse(reply.Element("CreateTime")!.Value, CultureInfo.InvariantCulture));
    }

    private XElement Open(XElement reply)
    {
        if (account.Key is not { } key)
            return reply;
        string encrypted = reply.Element("Encrypt")!.Value;
        string signature = PlatformCrypto.Sign(account.Token, reply.Element("TimeStamp")!.Value, reply.Element("Nonce")!.Value, encrypted);
        Require(signature == reply.Element("MsgSignature")!.Value, "the reply is not signed");
        (string message, string appId) = PlatformCrypto.Decrypt(encrypted, key);
        Require(appId == account.AppId, "the reply is for another account");
        return XElement.Parse(message);
    }

    private static (string Timestamp, string Nonce) Moment() =>
        (TimeProvider.System.GetUtcNow().ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture), Random.Shared.Next(100_000_000, 999_999_999).ToString(CultureInfo.InvariantCulture));

    private static void Require(bool holds, string otherwise)
    {
        if (!holds)
            throw new InvalidOperationException($"The platform refuses the reply: {otherwise}.");
    }
}
