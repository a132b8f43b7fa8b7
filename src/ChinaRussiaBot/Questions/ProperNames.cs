using System.Text.RegularExpressions;
using ChinaRussiaBot.Knowledge;
using ChinaRussiaBot.Text;

namespace ChinaRussiaBot.Questions;

/// <summary>
/// Names that are common words too (the village Пограничный, "border"): a capital letter inside a sentence makes them names, and so does a colon, dash
/// or the end after them. Thread-safe.
/// </summary>
internal sealed partial class ProperNames
{
    private readonly (string Stem, DeclaredName Name)[] names;

    public ProperNames(KnowledgeBase knowledge) => names = [.. knowledge.Names.SelectMany(static name => name.CapitalSynonyms
        .Select(spelling => (RussianStemmer.Stem(TextNormalizer.NormalizeText(spelling)), name)))];

    public IEnumerable<DeclaredName> In(string text)
    {
        // Whoever writes without capitals writes names so, too: then the place in the sentence alone tells.
        bool capitals = text.Any(char.IsUpper);
        foreach (Match word in (capitals ? Capitalised() : Lower()).Matches(text))
        {
            string stem = RussianStemmer.Stem(TextNormalizer.NormalizeText(word.Value));
            bool first = text[..word.Index].All(static before => !char.IsLetter(before));
            if ((first || !capitals) && !EndsPhrase().IsMatch(text[(word.Index + word.Length)..]))
                continue;
            if (!first && !capitals && !Leads().IsMatch(text[..word.Index]))
                continue;
            foreach ((string own, DeclaredName name) in names)
            {
                if (own == stem)
                    yield return name;
            }
        }
    }

    [GeneratedRegex(@"\b[А-ЯЁ][а-яё]{3,}\b", RegexOptions.CultureInvariant)]
    private static partial Regex Capitalised();

    [GeneratedRegex(@"\b[а-яё]{4,}\b", RegexOptions.CultureInvariant)]
    private static partial Regex Lower();

    /// <summary>"Through Pogranichny": where an adjective would have its noun.</summary>
    [GeneratedRegex(@"(?<!\p{L})(?:через|про|в|на)\s+$", RegexOptions.CultureInvariant)]
    private static partial Regex Leads();

    [GeneratedRegex(@"^\s*(?:[:,.?!–—-]|$|(?:после|до|сколько|скока|когда|где|как|что|куда|работает|открыт|открыта|закрыт|закрыта|сможет|станет|будет|может|стоит|в|на|по|это|сейчас|теперь|ещё|еще|уже)(?!\p{L}))", RegexOptions.CultureInvariant)]
    private static partial Regex EndsPhrase();
}
