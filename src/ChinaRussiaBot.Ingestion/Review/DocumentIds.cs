using System.Globalization;
using System.Text;
using ChinaRussiaBot.Text;

namespace ChinaRussiaBot.Ingestion.Review;

/// <summary>The id of a document: as given, or made of the file's name.</summary>
internal static class DocumentIds
{
    private const int Longest = 60;

    /// <exception cref="RefusedException">The given id cannot stand in an address.</exception>
    public static string Of(string? given, string fileName, string sha256)
    {
        if (given is not null)
        {
            return given.Length is > 0 and <= Longest && given.All(static character => char.IsAsciiLetterOrDigit(character) || character is '.' or '-' or '_') && char.IsAsciiLetterOrDigit(given[0])
                ? given
                : throw new RefusedException(RefusalReason.BadId, given);
        }

        StringBuilder id = new();
        foreach (char character in Transliteration.ToLatin(Path.GetFileNameWithoutExtension(fileName).ToLowerInvariant().Normalize(NormalizationForm.FormC).Replace('ё', 'е')))
        {
            if (char.IsAsciiLetterOrDigit(character))
                id.Append(character);
            else if (id.Length > 0 && id[^1] != '-')
                id.Append('-');
        }

        string made = id.ToString().Trim('-');
        if (made.Length > Longest)
            made = made[..Longest].Trim('-');
        // A Chinese name leaves nothing, or a year.
        return made.Count(char.IsAsciiLetter) >= 2 ? made : string.Create(CultureInfo.InvariantCulture, $"doc-{(made.Length > 0 ? made + "-" : "")}{sha256[..8]}");
    }
}
