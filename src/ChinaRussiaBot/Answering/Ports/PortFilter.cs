using ChinaRussiaBot.Knowledge;
using ChinaRussiaBot.Questions;

namespace ChinaRussiaBot.Answering.Ports;

/// <summary>Which ports a question is about, by name, place, province, region and mode. Thread-safe.</summary>
internal sealed class PortFilter(KnowledgeBase knowledge)
{
    /// <summary>The ports, and whether they were named (rather than listed by where they are).</summary>
    public PortSelection Select(Question question)
    {
        List<TransportMode> modes = Modes(question);
        HashSet<Port> named = [.. knowledge.Ports.Where(port => question.Ports.Contains(port.Id))];
        string[] names = [.. question.Names.Select(static name => name.Id)];
        if (named.Count == 0)
            named.UnionWith(knowledge.Ports.Where(port => IsAt(port, names)));
        bool byName = named.Count > 0;
        IEnumerable<Port> ports = byName ? named : knowledge.Ports;
        string[] areas = [.. question.Names.Where(static name => name.Kind is NameKind.Province or NameKind.Region).Select(static name => name.Id)];
        string[] around = [.. question.Names.Where(static name => name.Kind is NameKind.City or NameKind.River).Select(static name => name.In).OfType<string>()];
        bool areaKnown = true;
        if (!byName && areas.Length > 0)
            ports = ports.Where(port => areas.Contains(port.Province.Id) || (port.Region is not null && areas.Contains(port.Region.Id)));
        else if (!byName && around.Length > 0)
            ports = ports.Where(port => around.Contains(port.Province.Id) || (port.Region is not null && around.Contains(port.Region.Id)));
        else if (!byName && names.Length > 0)
            areaKnown = !question.Names.Any(static name => name.Kind is NameKind.City or NameKind.Country);
        if (modes.Count > 0)
        {
            List<Port> fitting = [.. ports.Where(port => modes.TrueForAll(port.Modes.Contains))];
            if (fitting.Count > 0 || !byName)
                ports = fitting;
        }

        if (Has(question, "built"))
            ports = byName || ports.All(static port => port.Established) ? ports : ports.Where(static port => !port.Established);
        return new PortSelection([.. ports], byName, areaKnown, modes.Count > 0 || areas.Length > 0 || around.Length > 0);
    }

    /// <summary>Whether the question has a word for a border crossing, or names one.</summary>
    public static bool Mentions(Question question) => question.Ports.Count > 0 || Has(question, "port");

    /// <summary>Whether a place of the question has a port.</summary>
    public bool HasPort(Question question)
    {
        string[] names = [.. question.Names.Select(static name => name.Id)];
        return names.Length > 0 && knowledge.Ports.Any(port => IsAt(port, names));
    }

    /// <summary>Whether a class of language words stands in the question.</summary>
    public static bool Has(Question question, string wordClass) =>
        question.Analyzed.Spans.Any(span => span.Term.Kind == TermKind.Class && span.Term.Id == wordClass);

    public static List<TransportMode> Modes(Question question) =>
        [.. question.Analyzed.Spans
            .Where(static span => span.Term.Kind == TermKind.Class && span.Term.Id.StartsWith("mode.", StringComparison.Ordinal))
            .Select(static span => Enum.Parse<TransportMode>(span.Term.Id["mode.".Length..], ignoreCase: true))
            .Distinct()];

    private static bool IsAt(Port port, string[] names) =>
        (port.Place is not null && names.Contains(port.Place.Id)) || (port.CounterpartPlace is not null && names.Contains(port.CounterpartPlace.Id));
}
