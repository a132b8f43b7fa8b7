using ChinaRussiaBot.Knowledge;

namespace ChinaRussiaBot.Search;

/// <summary>One way of asking for one item.</summary>
/// <param name="Item">What is asked for.</param>
/// <param name="Sense">What the phrasing wants, beside its words.</param>
/// <param name="Words">Its words.</param>
/// <param name="Weight">What all of them weigh.</param>
internal sealed record AskedPhrase(KnowledgeItem Item, AskedSense Sense, WordSet Words, double Weight);
