using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ChinaRussiaBot.Host.Channels.WeChat.Security;

namespace ChinaRussiaBot.Host.Channels.WeChat.Receiving;

/// <summary>The answer in the response to a delivery. Pure: the same text and moment give the same bytes, encrypted or not.</summary>
internal static class PassiveReply
{
    public static string Write(WeChatMessage to, string text, DateTimeOffset at, WeChatCipher? key, string token)
    {
        string moment = at.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        string reply = MessageXml.Write(
            ("ToUserName", to.From, false),
            ("FromUserName", to.To, false),
            ("CreateTime", moment, true),
            ("MsgType", "text", false),
            ("Content", text, false));
        return key is null ? reply : Close(key.Encrypt(reply), moment, token);
    }

    private static string Close(string encrypted, string moment, string token)
    {
        string nonce = Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(encrypted)).AsSpan(0, 8));
        return MessageXml.Write(
            ("Encrypt", encrypted, false),
            ("MsgSignature", WeChatSignature.Of(token, moment, nonce, encrypted), false),
            ("TimeStamp", moment, true),
            ("Nonce", nonce, false));
    }
}
