using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using ChinaRussiaBot.Knowledge;

namespace ChinaRussiaBot.Search;

/// <summary>One hash of passages with all that an answer shows of them. To be used by one thread and finished once.</summary>
internal sealed class HeardDigest
{
    private readonly StringBuilder text = new();

    /// <param name="id">What was found.</param>
    /// <param name="data">As the index keeps it; null for an authored item, which the index does not answer from.</param>
    /// <param name="passage">The same with its sources.</param>
    public HeardDigest Add(string id, string? data = null, Passage? passage = null)
    {
        text.Append(id).Append('\n').Append(data).Append('\n');
        if (passage is null)
            return this;
        foreach (Source source in passage.Sources.Append(passage.Origin).OfType<Source>())
            text.Append(JsonSerializer.Serialize(source, HeardJson.Default.Source)).Append('\n');
        return this;
    }

    public string Finish() => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
}
