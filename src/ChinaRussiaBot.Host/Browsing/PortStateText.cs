using ChinaRussiaBot.Host.Wording;
using ChinaRussiaBot.Knowledge;

namespace ChinaRussiaBot.Host.Browsing;

/// <summary>The state of a port as a word, and as the code in addresses and JSON.</summary>
internal static class PortStateText
{
    public static BilingualText Of(PortState state) => state switch
    {
        PortState.Working => Texts.StateWorking,
        PortState.Closed => Texts.StateClosed,
        PortState.Unused => Texts.StateUnused,
        PortState.Building => Texts.StateBuilding,
        PortState.Unclear => Texts.StateUnclear,
    };

    public static string Code(PortState state) => state.ToString().ToLowerInvariant();

    /// <summary>Reads a code; null when it is none.</summary>
    public static PortState? Parse(string? code) =>
        Enum.GetValues<PortState>().Where(state => Code(state).Equals(code?.Trim(), StringComparison.OrdinalIgnoreCase)).Select(static state => (PortState?)state).FirstOrDefault();

    public static string All => string.Join(", ", Enum.GetValues<PortState>().Select(Code));
}
