using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace ChinaRussiaBot.Ingestion.Passages;

/// <summary>Ids made from the text itself: a new version of a document keeps the ids of what it did not change, and none is ever used twice.</summary>
internal sealed class PassageIds(string document)
{
    private readonly Dictionary<string, int> taken = new(StringComparer.Ordinal);

    public string Of(string text)
    {
        string plain = string.Concat(text.Where(static character => !char.IsWhiteSpace(character)));
        string id = $"{document}.p{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(plain)))[..8]}";
        int count = taken[id] = taken.GetValueOrDefault(id) + 1;
        return count == 1 ? id : string.Create(CultureInfo.InvariantCulture, $"{id}-{count}");
    }
}
