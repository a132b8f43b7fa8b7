using ChinaRussiaBot.Answering.Ports;
using ChinaRussiaBot.Knowledge;
using ChinaRussiaBot.Questions;

namespace ChinaRussiaBot.Answering.Reckoning;

/// <summary>Which crossings a question sets against each other: those of each name, or of each way of transport. Thread-safe.</summary>
internal sealed class PortGroups(KnowledgeBase knowledge, PortAreas areas)
{
    /// <summary>One list for each; two names for the ends of one crossing make one.</summary>
    public List<List<Port>> Of(Question question)
    {
        List<TransportMode> modes = PortWords.Modes(question);
        List<List<Port>> groups = [.. question.Ports.Select(id => knowledge.Ports.Where(port => port.Id == id).ToList())];
        List<DeclaredName> towns = [.. question.Names.Where(name => !groups.Exists(ports => ports.Exists(port => port.Place == name || port.CounterpartPlace == name)))];
        foreach (IReadOnlyList<Port> ports in towns.Select(areas.At).Where(static ports => ports.Count > 0))
        {
            List<Port> fitting = [.. ports.Where(port => modes.Count != 1 || port.Modes.Contains(modes[0]))];
            List<Port> own = fitting.Count > 0 ? fitting : [.. ports];
            if (groups.Find(group => group.Exists(own.Contains)) is { } same)
                same.RemoveAll(port => !own.Contains(port));
            else
                groups.Add(own);
        }

        return groups.Count == 1 && modes.Count > 1
            ? [.. modes.Select(mode => groups[0].FindAll(port => port.Modes.Contains(mode))).Where(static ports => ports.Count > 0)]
            : groups;
    }
}
