using ChinaRussiaBot.Host.Engine;
using ChinaRussiaBot.Knowledge;

namespace ChinaRussiaBot.Host.Channels;

/// <summary>The word in a link or a code that leads to the bot: port_… opens a port, m_… a measure (dots written as double underlines).</summary>
internal sealed class DeepLinks(EngineGate gate)
{
    private const string ToPort = "port_";
    private const string ToMeasure = "m_";

    /// <summary>The question that the link stands for; null when it stands for none.</summary>
    public string? Question(string payload, Language language)
    {
        if (payload.Length == 0)
            return null;
        if (gate.Current?.Knowledge is not { } knowledge)
            return null;
        if (payload.StartsWith(ToPort, StringComparison.Ordinal))
            return (knowledge.Item(payload[ToPort.Length..]) as Port)?.Name[language];
        return payload.StartsWith(ToMeasure, StringComparison.Ordinal)
            ? knowledge.Measure(payload[ToMeasure.Length..].Replace("__", ".", StringComparison.Ordinal))?.Name[language]
            : null;
    }
}
