using ChinaRussiaBot.Search;

namespace ChinaRussiaBot.Tests.Search.Vectors;

/// <summary>A deterministic embedder: hashed trigrams of characters. Counts what it is asked for.</summary>
internal sealed class TrigramEmbedder(int dimensions = 64)
{
    /// <summary>After so many batches it fails.</summary>
    public int Patience { get; set; } = int.MaxValue;

    public List<string> Asked { get; } = [];

    public TextEmbedder Model => new($"trigrams-{dimensions}", (task, _) =>
    {
        if (Patience-- <= 0)
            return Task.FromResult(new Embedded([], "unavailable"));
        Asked.AddRange(task.Texts);
        return Task.FromResult(new Embedded([.. task.Texts.Select(text => (ReadOnlyMemory<float>)Vector(text))]));
    })
    {
        Batch = 4,
    };

    public float[] Vector(string text)
    {
        float[] vector = new float[dimensions];
        for (int at = 0; at + 3 <= text.Length; at++)
            vector[((text[at] * 31 * 31) + (text[at + 1] * 31) + text[at + 2]) % dimensions]++;
        return vector;
    }
}
