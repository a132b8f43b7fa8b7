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
        foreach (Match word in Capitalised().Matches(text))
        {
            string stem = RussianStemmer.Stem(TextNormalizer.NormalizeText(word.Value));
            bool first = text[..word.Index].All(static before => !char.IsLetter(before));
            if (first && !EndsPhrase().IsMatch(text[(word.Index + word.Length)..]))
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

    [GeneratedRegex(@"^\s*(?:[:,.?!–—-]|$|(?:после|до|сколько|скока|когда|где|как|что|куда|работает|открыт|открыта|закрыт|закрыта|сможет|станет|будет|может|стоит|в|на|по|это|сейчас|теперь|ещё|еще|уже)(?!\p{L}))", RegexOptions.CultureInvariant)]
    private static partial Regex EndsPhrase();
}
