using ChinaRussiaBot.Knowledge;

namespace ChinaRussiaBot.Answering.Ports;

/// <summary>A number that is known of a port: one of its volumes, or a figure about it or its town.</summary>
/// <param name="Port">The port.</param>
/// <param name="Figure">The figure; null for a volume.</param>
/// <param name="Volume">The volume; null for a figure.</param>
/// <param name="Period">For when.</param>
/// <param name="Classes">Classes of the words in its label: what is counted, which way it goes, whether it is a capacity.</param>
/// <param name="Keys">All words of its label, to tell facts of one kind apart.</param>
internal sealed record PortFact(Port Port, Figure? Figure, PortVolume? Volume, Period Period, HashSet<string> Classes, HashSet<string> Keys)
{
    public KnowledgeItem Item => Figure is null ? Port : Figure;
}
