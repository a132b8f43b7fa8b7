using System.Collections.Frozen;
using ChinaRussiaBot.Knowledge;

namespace ChinaRussiaBot.Answering.Ports;

/// <summary>Which ports lie in a place, around it or opposite it. Thread-safe.</summary>
internal sealed class PortAreas
{
    private readonly KnowledgeBase knowledge;
    private readonly FrozenDictionary<string, Port[]> within;

    public PortAreas(KnowledgeBase knowledge)
    {
        this.knowledge = knowledge;
        within = knowledge.Ports
            .SelectMany(port => Ends(port).SelectMany(Upwards).Distinct().Select(area => (Area: area, Port: port)))
            .GroupBy(static pair => pair.Area, static pair => pair.Port, StringComparer.Ordinal)
            .ToFrozenDictionary(static group => group.Key, static group => group.ToArray(), StringComparer.Ordinal);
    }

    public static bool IsPlace(DeclaredName name) =>
        name.Kind is NameKind.Macroregion or NameKind.Province or NameKind.Region or NameKind.City or NameKind.River;

    /// <summary>Ports of a town on either side, and of its neighbours on that side; of a bridge those between its two ends.</summary>
    public IReadOnlyList<Port> At(DeclaredName town)
    {
        List<Port> own = [.. knowledge.Ports.Where(port => port.Place == town || port.CounterpartPlace == town)];
        // An island or a zone that has a crossing of its own is no neighbour of a town that has another.
        if (!IsPlace(town) && own.Count > 0)
            return own;
        return IsPlace(town) || town.Near.Count < 2
            ? [.. knowledge.Ports.Where(port => own.Contains(port) || (port.CounterpartPlace is { } opposite && opposite.Near.Contains(town.Id)))]
            : [.. knowledge.Ports.Where(port => port.Place is not null && port.CounterpartPlace is not null && town.Near.Contains(port.Place.Id) && town.Near.Contains(port.CounterpartPlace.Id))];
    }

    /// <summary>
    /// Ports in an area; for a town without one those next to it, or those of the smallest area around it that has any. Null when there are none this
    /// side of a whole country.
    /// </summary>
    public IReadOnlyList<Port>? Around(DeclaredName place)
    {
        for (DeclaredName? area = place; area is not null && area.Kind != NameKind.Country; area = area.In is null ? null : knowledge.Name(area.In))
        {
            if (within.TryGetValue(area.Id, out Port[]? ports))
                return ports;
            List<Port> near = [.. area.Near.Select(knowledge.Name).OfType<DeclaredName>().SelectMany(At).Distinct()];
            if (near.Count > 0)
                return near;
            if (area.Kind is NameKind.Province or NameKind.Region)
                return null;
        }

        return null;
    }

    private static IEnumerable<DeclaredName> Ends(Port port)
    {
        foreach (DeclaredName? end in (DeclaredName?[])[port.Place, port.Province, port.CounterpartPlace, port.Region])
        {
            if (end is not null)
                yield return end;
        }
    }

    private IEnumerable<string> Upwards(DeclaredName place)
    {
        for (DeclaredName? area = place; area is not null && area.Kind != NameKind.Country; area = area.In is null ? null : knowledge.Name(area.In))
            yield return area.Id;
    }
}
