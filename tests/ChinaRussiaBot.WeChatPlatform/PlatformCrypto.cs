using System.Security.Cryptography;
using System.Text;

namespace ChinaRussiaBot.WeChatPlatform;

/// <summary>The platform's signature and encryption, written from its documentation and apart from the product's.</summary>
internal static class PlatformCrypto
{
    public static string Sign(params string[] parts)
    {
        List<string> sorted = [.. parts];
        sorted.Sort(string.CompareOrdinal);
#pragma warning disable CA5350 // The protocol's own.
        return Convert.ToHexStringLower(SHA1.HashData(Encoding.UTF8.GetBytes(string.Join("", sorted))));
#pragma warning restore CA5350
    }

    public static string Encrypt(string message, string key, string appId, byte[]? salt = null)
    {
        using MemoryStream plain = new();
        plain.Write(salt ?? RandomNumberGenerator.GetBytes(16));
        byte[] content = Encoding.UTF8.GetBytes(message);
        plain.Write([(byte)(content.Length >> 24), (byte)(content.Length >> 16), (byte)(content.Length >> 8), (byte)content.Length]);
        plain.Write(content);
        plain.Write(Encoding.UTF8.GetBytes(appId));
        int padding = 32 - ((int)plain.Length % 32);
        for (int added = 0; added < padding; added++)
            plain.WriteByte((byte)padding);
        return Convert.ToBase64String(Transform(plain.ToArray(), key, encrypts: true));
    }

    public static (string Message, string AppId) Decrypt(string encrypted, string key)
    {
        byte[] plain = Transform(Convert.FromBase64String(encrypted), key, encrypts: false);
        int length = (plain[16] << 24) | (plain[17] << 16) | (plain[18] << 8) | plain[19];
        int end = plain.Length - plain[^1];
        return (Encoding.UTF8.GetString(plain, 20, length), Encoding.UTF8.GetString(plain, 20 + length, end - 20 - length));
    }

    private static byte[] Transform(byte[] bytes, string key, bool encrypts)
    {
        byte[] secret = Convert.FromBase64String(key + "=");
        using Aes aes = Aes.Create();
        aes.Key = secret;
        aes.Mode = CipherMode.CBC;
        aes.Padding = PaddingMode.None;
#pragma warning disable CA5401 // The protocol's own vector.
        using ICryptoTransform transform = encrypts ? aes.CreateEncryptor(secret, secret[..16]) : aes.CreateDecryptor(secret, secret[..16]);
#pragma warning restore CA5401
        return transform.TransformFinalBlock(bytes, 0, bytes.Length);
    }
}
