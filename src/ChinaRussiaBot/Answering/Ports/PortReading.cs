using ChinaRussiaBot.Questions;

namespace ChinaRussiaBot.Answering.Ports;

/// <summary>What a question wants to know of border crossings.</summary>
/// <param name="Selection">The ports it is about.</param>
/// <param name="Volume">The number it asks for; null when it asks for something else.</param>
/// <param name="Meant">Whether it is about crossings at all, and not only about a town that has one.</param>
/// <param name="Mentioned">Whether it says so: a word for a crossing, or the name of one.</param>
/// <param name="Explained">How much of its words the crossings explain, 0 to 1.</param>
/// <param name="Strange">Words that are no way of asking about crossings.</param>
internal sealed record PortReading(PortSelection Selection, PortVolumeAsk? Volume, bool Meant, bool Mentioned, double Explained, IReadOnlyList<ContentWord> Strange)
{
    /// <summary>A word that nothing knows stands before the word for a crossing: the name of one that is not known here (洛古河口岸).</summary>
    public bool NamesUnknown { get; init; }

    /// <summary>The number of something is asked that no crossing counts ("how many lanes").</summary>
    public bool CountsOther { get; init; }

    /// <summary>The one thing told of the named ports that is asked for; null when there is none.</summary>
    public PortDetail? Detail { get; init; }
}
