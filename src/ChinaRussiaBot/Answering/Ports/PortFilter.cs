using ChinaRussiaBot.Knowledge;
using ChinaRussiaBot.Questions;

namespace ChinaRussiaBot.Answering.Ports;

/// <summary>Which ports a question is about, by name, place, area, mode and state. Thread-safe.</summary>
internal sealed class PortFilter(KnowledgeBase knowledge, PortAreas areas)
{
    /// <summary>The ports, and whether they were named (rather than listed by where they are).</summary>
    public PortSelection Select(Question question)
    {
        List<DeclaredName> places = [.. question.Names.Where(PortAreas.IsPlace)];
        List<Port> named = Named(question);
        bool byName = named.Count > 0;
        IReadOnlyList<Port> ports = byName ? named : knowledge.Ports;
        bool filtered = false;
        DeclaredName? nowhere = null;
        foreach (DeclaredName place in byName ? [] : places)
        {
            IReadOnlyList<Port>? around = areas.Around(place);
            if (around is null)
            {
                nowhere = place;
                continue;
            }

            List<Port> both = [.. ports.Intersect(around)];
            ports = both.Count > 0 ? both : [.. ports.Union(around)];
            filtered = true;
        }

        PortSelection placed = new(ports, byName, filtered ? null : nowhere, filtered);
        return ByState(question, ByMode(question, placed));
    }

    /// <summary>Whether the question has a word for a border crossing, or names one.</summary>
    public static bool Mentions(Question question) => question.Ports.Count > 0 || PortWords.Has(question, "port");

    /// <summary>Whether a place of the question has a port.</summary>
    public bool HasPort(Question question) => question.Names.Any(name => areas.At(name).Count > 0);

    /// <summary>Ports by their own names; else those of the named towns, and of two towns opposite each other those between them.</summary>
    private List<Port> Named(Question question)
    {
        List<Port> named = [.. knowledge.Ports.Where(port => question.Ports.Contains(port.Id))];
        IReadOnlyList<Port>[] towns = [.. question.Names.Select(areas.At).Where(static ports => ports.Count > 0)];
        if (named.Count > 0 || towns.Length == 0)
            return named;
        List<Port> between = [.. towns.Aggregate(static (left, right) => [.. left.Intersect(right)])];
        return between.Count > 0 ? between : [.. knowledge.Ports.Where(port => towns.Any(ports => ports.Contains(port)))];
    }

    private static PortSelection ByMode(Question question, PortSelection selection)
    {
        List<TransportMode> modes = PortWords.Modes(question);
        if (modes.Count == 0)
            return selection;
        bool except = PortWords.Has(question, "crossing.except");
        List<Port> fitting = [.. selection.Ports.Where(port => except != port.Modes.Any(modes.Contains))];
        return fitting.Count == 0 && selection.ByName ? selection : selection with { Ports = fitting, Filtered = true };
    }

    /// <summary>Lists only: of a port that is named its state is the answer, not a condition.</summary>
    private static PortSelection ByState(Question question, PortSelection selection)
    {
        if (selection.ByName)
            return selection;
        PortState[] states = PortWords.Has(question, "crossing.closed") ? [PortState.Closed, PortState.Unused]
            : PortWords.Has(question, "built") ? [PortState.Building]
            : PortWords.Has(question, "crossing.open") ? [PortState.Working]
            : [];
        return states.Length == 0 ? selection
            : selection with { Ports = [.. selection.Ports.Where(port => states.Contains(port.State))], Filtered = true };
    }
}
