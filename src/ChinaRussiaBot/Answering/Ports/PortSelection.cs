using ChinaRussiaBot.Knowledge;

namespace ChinaRussiaBot.Answering.Ports;

/// <summary>The ports a question is about.</summary>
/// <param name="Ports">In the order of the knowledge.</param>
/// <param name="ByName">They or their town were named.</param>
/// <param name="AreaKnown">False when the question names a place that no port belongs to.</param>
/// <param name="Filtered">A province, region or mode narrowed the list.</param>
internal sealed record PortSelection(IReadOnlyList<Port> Ports, bool ByName, bool AreaKnown, bool Filtered);
