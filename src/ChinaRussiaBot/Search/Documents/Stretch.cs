namespace ChinaRussiaBot.Search;

/// <summary>A stretch of neighbouring sentences of a passage.</summary>
/// <param name="Core">As it stands.</param>
/// <param name="Excerpt">The same with the sentences around it.</param>
/// <param name="Held">How surely it and the titles hold each word.</param>
/// <param name="Itself">How surely it holds each word without the titles.</param>
/// <param name="Score">How much it holds, with the kind of answer that is wanted.</param>
internal sealed record Stretch(string Core, string Excerpt, double[] Held, double[] Itself, double Score)
{
    /// <summary>How surely the sentences of it that give the wanted kind of answer hold each word.</summary>
    public required double[] Giving { get; init; }
}
