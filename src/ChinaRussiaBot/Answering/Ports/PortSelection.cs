using ChinaRussiaBot.Knowledge;

namespace ChinaRussiaBot.Answering.Ports;

/// <summary>The ports a question is about.</summary>
/// <param name="Ports">In the order of the knowledge.</param>
/// <param name="ByName">They or their town were named.</param>
/// <param name="Nowhere">A place of the question that no port belongs to; null when there is none.</param>
/// <param name="Filtered">An area, a mode or a state narrowed the list.</param>
internal sealed record PortSelection(IReadOnlyList<Port> Ports, bool ByName, DeclaredName? Nowhere, bool Filtered);
