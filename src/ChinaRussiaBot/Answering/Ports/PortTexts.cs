using ChinaRussiaBot.Search;

namespace ChinaRussiaBot.Answering.Ports;

/// <summary>Where the words of a question are looked for: in all items, and thing by thing in what is told of a port.</summary>
internal sealed record PortTexts(ItemSearch Search, PortDetails Details);
