using ChinaRussiaBot.Knowledge;
using ChinaRussiaBot.Questions;

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

    public Quantity Value => Figure?.Value ?? Volume!.Value;

    public Operand Operand => Figure is { } figure ? Operand.OfSubject(figure) : Operand.Of(Port, Volume!);

    /// <summary>Which way the goods go; none when both or not said.</summary>
    public Flow Way => (Classes.Contains("flow.in"), Classes.Contains("flow.out")) switch
    {
        (true, false) => Flow.In,
        (false, true) => Flow.Out,
        _ => Flow.None,
    };

    /// <summary>Of the same unit and way: may be set against the other.</summary>
    public bool IsOfSameKind(PortFact other) => Value.Unit == other.Value.Unit && Way == other.Way && Value.Upper is null && other.Value.Upper is null;

    /// <summary>Of the same kind and time.</summary>
    public bool IsLike(PortFact other) => IsOfSameKind(other) && (Period == other.Period || Period.SameDays(other.Period));

    /// <summary>Of the same port, unit and time, whatever the way.</summary>
    public bool IsBeside(PortFact other) => Port == other.Port && Value.Unit == other.Value.Unit && Period.SameDays(other.Period);
}
