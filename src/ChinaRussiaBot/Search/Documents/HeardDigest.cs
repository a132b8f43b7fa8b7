using System.Security.Cryptography;
using System.Text;
using ChinaRussiaBot.Knowledge;

namespace ChinaRussiaBot.Search;

/// <summary>One hash of passages with all that an answer shows of them. To be used by one thread and finished once.</summary>
internal sealed class HeardDigest
{
    // Stands in no text.
    private const char Field = '\u001F';
    private const string Nothing = "\u001E";

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
        {
            text.Append(source.Id).Append(Field).Append(source.Publisher.Chinese).Append(Field).Append(source.Publisher.Russian).Append(Field).Append(source.Title).Append(Field)
                .Append((int)source.Kind).Append(Field).Append(source.TitleIsOurs ? Field : '-').Append(source.LanguageTag).Append(Field)
                .Append(source.Date ?? Nothing).Append(Field).Append(source.Url ?? Nothing).Append('\n');
        }

        return this;
    }

    public string Finish() => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
}
