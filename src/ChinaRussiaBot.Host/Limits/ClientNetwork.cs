using System.Net;

namespace ChinaRussiaBot.Host.Limits;

/// <summary>Whom the limits and the budget of a model count as one: an address, and of IPv6 what one subscriber has. Pure.</summary>
internal static class ClientNetwork
{
    public static IPAddress Of(IPAddress? address)
    {
        if (address is null)
            return IPAddress.None;
        if (address.IsIPv4MappedToIPv6)
            return address.MapToIPv4();
        byte[] bytes = address.GetAddressBytes();
        // One IPv6 subscriber has a whole /64.
        if (bytes.Length == 16)
            bytes.AsSpan(8).Clear();
        return new IPAddress(bytes);
    }
}
