using System.Security.Cryptography;
using System.Text;

namespace ChinaRussiaBot.Host.Channels.WeChat.Security;

/// <summary>The platform's signature: SHA-1 over the parts, sorted by their bytes and joined. Pure.</summary>
internal static class WeChatSignature
{
    public static string Of(params ReadOnlySpan<string> parts)
    {
        string[] sorted = parts.ToArray();
        // By bytes: the order of a culture puts small letters elsewhere.
        Array.Sort(sorted, StringComparer.Ordinal);
#pragma warning disable CA5350 // The platform's protocol; the secret token among the parts makes it a check of the sender.
        return Convert.ToHexStringLower(SHA1.HashData(Encoding.UTF8.GetBytes(string.Concat(sorted))));
#pragma warning restore CA5350
    }

    /// <summary>Whether this is the signature of the parts; takes as long for a wrong one as for a right one.</summary>
    public static bool Matches(string? given, params ReadOnlySpan<string> parts) => CryptographicOperations.FixedTimeEquals(
        Encoding.UTF8.GetBytes((given ?? "").ToLowerInvariant()), Encoding.UTF8.GetBytes(Of(parts)));
}
