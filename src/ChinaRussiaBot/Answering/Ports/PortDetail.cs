namespace ChinaRussiaBot.Answering.Ports;

/// <summary>The one thing told of a port that a question asks for.</summary>
/// <param name="Saying">What is told.</param>
/// <param name="Score">How much of the question it holds; comparable within one question.</param>
/// <param name="HoldsOwnWord">Whether it holds a word of the question that is no usual way of asking about crossings.</param>
internal sealed record PortDetail(PortSaying Saying, int Score, bool HoldsOwnWord);
