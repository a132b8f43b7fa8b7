using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Options;

namespace ChinaRussiaBot.Host.Intake;

/// <summary>Whether a request carries the maintainers' secret.</summary>
internal sealed class AdminAccess(IOptions<AdminOptions> options)
{
    private const string Scheme = "Bearer ";

    /// <summary>Whether there is a secret at all; without one, what it guards does not exist.</summary>
    public bool IsOn => options.Value.Token.Length > 0;

    /// <summary>Takes the same time whatever is sent.</summary>
    public bool Has(HttpRequest request)
    {
        string header = request.Headers.Authorization.ToString();
        string sent = header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) ? header[Scheme.Length..].Trim() : "";
        return IsOn && CryptographicOperations.FixedTimeEquals(Hash(sent), Hash(options.Value.Token));
    }

    // Hashes are of one length: not even the length of the secret shows.
    private static byte[] Hash(string text) => SHA256.HashData(Encoding.UTF8.GetBytes(text));
}
