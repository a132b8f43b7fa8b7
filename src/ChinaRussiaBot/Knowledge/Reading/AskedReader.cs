namespace ChinaRussiaBot.Knowledge;

/// <summary>Reads <c>asked</c>: the phrasings by which people ask for one item.</summary>
internal static class AskedReader
{
    private const int Longest = 100;

    /// <param name="entry">The item.</param>
    /// <param name="context">Knows the phrasings of the other items.</param>
    /// <param name="languages">The languages that the item itself is in: each needs phrasings when any are given.</param>
    public static AskedPhrases Read(Entry entry, ReadingContext context, params Language[] languages)
    {
        if (entry.Mapping("asked") is not { } asked)
            return AskedPhrases.None;
        AskedPhrases phrases = new(Phrases(asked, "zh", context, entry.Id), Phrases(asked, "ru", context, entry.Id));
        foreach (Language language in languages)
        {
            if ((language == Language.Chinese ? phrases.Chinese : phrases.Russian).Count == 0)
                asked.Problem($"'asked' needs phrasings in each language of the item: {LanguageTag.Of(language)} is missing");
        }

        asked.NoOtherKeys();
        return phrases;
    }

    private static IReadOnlyList<string> Phrases(Entry asked, string key, ReadingContext context, string item)
    {
        IReadOnlyList<string> phrases = asked.Texts(key);
        foreach (string phrase in phrases)
        {
            Entry.CheckScript(asked, key, phrase);
            if (phrase.Length > Longest)
                asked.ProblemAt(key, $"'{phrase[..20]}…' is too long to be asked: at most {Longest} characters");
            if (!context.Asked.TryAdd(phrase, item))
                asked.ProblemAt(key, $"'{phrase}' already asks for '{context.Asked[phrase]}': one phrasing asks for one item");
        }

        return phrases;
    }
}
