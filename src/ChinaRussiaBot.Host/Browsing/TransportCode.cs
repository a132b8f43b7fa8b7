using ChinaRussiaBot.Knowledge;

namespace ChinaRussiaBot.Host.Browsing;

/// <summary>The names of ways of transport in addresses and JSON: rail, road, river, air, ice-road … as knowledge/ writes them.</summary>
internal static class TransportCode
{
    public static string Of(TransportMode mode) => mode == TransportMode.IceRoad ? "ice-road" : mode.ToString().ToLowerInvariant();

    /// <summary>Reads a code, or the Chinese or Russian word; null when it is none.</summary>
    public static TransportMode? Parse(string text)
    {
        foreach (TransportMode mode in Enum.GetValues<TransportMode>())
        {
            BilingualText word = PortText.Mode(mode);
            if (new[] { Of(mode), word.Chinese, word.Russian }.Contains(text.Trim(), StringComparer.OrdinalIgnoreCase))
                return mode;
        }

        return null;
    }

    public static string All => string.Join(", ", Enum.GetValues<TransportMode>().Select(Of));
}
