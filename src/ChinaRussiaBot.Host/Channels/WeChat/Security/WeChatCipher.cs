using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace ChinaRussiaBot.Host.Channels.WeChat.Security;

/// <summary>
/// One EncodingAESKey: AES-256-CBC over 16 bytes of salt, the length, the message and the app id, padded to 32 bytes. .NET's own PKCS#7 knows
/// only blocks of 16 and would refuse every second message, so the padding is done here. Thread-safe.
/// </summary>
internal sealed class WeChatCipher(string encodingAesKey, string appId)
{
    private const int Block = 32;
    private const int Salt = 16;
    private const int Head = Salt + sizeof(int);

    private readonly byte[] key = Convert.FromBase64String(encodingAesKey + "=");
    private readonly byte[] app = Encoding.UTF8.GetBytes(appId);

    /// <summary>Encrypts; the same message gives the same bytes, because a repeated delivery must get the same answer.</summary>
    public string Encrypt(string message)
    {
        byte[] content = Encoding.UTF8.GetBytes(message);
        int length = Head + content.Length + app.Length;
        int padding = Block - (length % Block);
        byte[] plain = new byte[length + padding];
        HMACSHA256.HashData(key, content).AsSpan(0, Salt).CopyTo(plain);
        BinaryPrimitives.WriteInt32BigEndian(plain.AsSpan(Salt), content.Length);
        content.CopyTo(plain, Head);
        app.CopyTo(plain, Head + content.Length);
        plain.AsSpan(length).Fill((byte)padding);
        using Aes aes = Create();
        return Convert.ToBase64String(aes.EncryptCbc(plain, Vector, PaddingMode.None));
    }

    /// <summary>Decrypts; null when it was not encrypted with this key, for this account, in this form.</summary>
    public string? Decrypt(string encrypted)
    {
        byte[] cipher = new byte[encrypted.Length];
        if (!Convert.TryFromBase64String(encrypted, cipher, out int size) || size < Block || size % 16 != 0)
            return null;
        using Aes aes = Create();
        byte[] plain = aes.DecryptCbc(cipher.AsSpan(0, size), Vector, PaddingMode.None);
        int padding = plain[^1];
        if (padding is < 1 or > Block || plain.AsSpan(plain.Length - padding).ContainsAnyExcept((byte)padding))
            return null;
        ReadOnlySpan<byte> content = plain.AsSpan(0, plain.Length - padding);
        if (content.Length < Head)
            return null;
        int length = BinaryPrimitives.ReadInt32BigEndian(content[Salt..]);
        if (length < 0 || length > content.Length - Head || !CryptographicOperations.FixedTimeEquals(content[(Head + length)..], app))
            return null;
        return Encoding.UTF8.GetString(content.Slice(Head, length));
    }

    private ReadOnlySpan<byte> Vector => key.AsSpan(0, 16);

    private Aes Create()
    {
        Aes aes = Aes.Create();
        aes.Key = key;
        return aes;
    }
}
