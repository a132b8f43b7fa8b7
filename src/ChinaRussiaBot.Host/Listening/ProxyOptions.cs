using System.Net;

namespace ChinaRussiaBot.Host.Listening;

/// <summary>The reverse proxies in front of this server. Section Proxy.</summary>
internal sealed class ProxyOptions
{
    /// <summary>
    /// Addresses and networks of the proxies that are believed when they say whom they ask for (X-Forwarded-For, X-Forwarded-Proto), with commas
    /// between: 127.0.0.1,10.0.0.0/8. Empty: nobody is.
    /// </summary>
    public string Known { get; set; } = "";

    /// <summary>What is named; null when a part of it is no address and no network.</summary>
    public IReadOnlyList<IPNetwork>? Networks()
    {
        IPNetwork?[] networks = [.. Known.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(Parse)];
        return networks.Contains(null) ? null : [.. networks.OfType<IPNetwork>()];
    }

    private static IPNetwork? Parse(string text) =>
        IPAddress.TryParse(text, out IPAddress? address) ? new IPNetwork(address, address.GetAddressBytes().Length * 8)
        : IPNetwork.TryParse(text, out IPNetwork network) ? network
        : null;
}
