using Microsoft.Extensions.Options;

namespace ChinaRussiaBot.Host.Channels.WeChat.Security;

/// <summary>The account's keys: the present one, and during a change the one before it. Thread-safe.</summary>
internal sealed class WeChatKeys
{
    private readonly WeChatCipher[] ciphers;

    public WeChatKeys(IOptions<WeChatOptions> options)
    {
        WeChatOptions account = options.Value;
        ciphers = [.. new[] { account.EncodingAesKey, account.PreviousEncodingAesKey }
            .Where(static key => key.Length > 0)
            .Select(key => new WeChatCipher(key, account.AppId))];
    }

    /// <summary>Whether only encrypted messages are taken.</summary>
    public bool Any => ciphers.Length > 0;

    /// <summary>The message and the key that opened it; null when none does.</summary>
    public (string Message, WeChatCipher Key)? Open(string encrypted)
    {
        foreach (WeChatCipher cipher in ciphers)
        {
            if (cipher.Decrypt(encrypted) is { } message)
                return (message, cipher);
        }

        return null;
    }
}
