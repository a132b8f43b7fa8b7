using System.Collections.Frozen;

namespace ChinaRussiaBot.Questions;

/// <summary>The keys that the knowledge and the language tables know, with a word for each Russian stem. Thread-safe.</summary>
internal sealed class Vocabulary
{
    private const int ShortestForTwoEdits = 9;

    private readonly FrozenDictionary<string, string> words;
    private readonly FrozenDictionary<(int Length, char First), string[]> stems;

    /// <param name="tokens">Tokens of everything that is known; the first word of a stem stands for it.</param>
    /// <param name="neverMeant">Keys that no misspelt word is mended to: a stop word in its place would hide what is asked.</param>
    public Vocabulary(IEnumerable<Token> tokens, IEnumerable<string> neverMeant)
    {
        HashSet<string> excluded = [.. neverMeant];
        Dictionary<string, string> all = new(StringComparer.Ordinal);
        foreach (Token token in tokens)
            all.TryAdd(token.Key, token.Text);
        words = all.ToFrozenDictionary(StringComparer.Ordinal);
        stems = all.Where(pair => pair.Key.Length >= 3 && !excluded.Contains(pair.Key) && Tokenizer.IsCyrillic(pair.Key[0]))
            .GroupBy(static pair => (pair.Key.Length, pair.Key[0]))
            .ToFrozenDictionary(static group => group.Key, static group => group.Select(static pair => pair.Key).Order(StringComparer.Ordinal).ToArray());
    }

    public bool Knows(string key) => words.ContainsKey(key);

    /// <summary>A word whose stem is one edit away (two for long stems), with the same first letter; null when there is none.</summary>
    public string? Nearest(string stem)
    {
        int limit = stem.Length >= ShortestForTwoEdits ? 2 : 1;
        string? best = null;
        int least = limit + 1;
        for (int length = stem.Length - limit; length <= stem.Length + limit; length++)
        {
            if (!stems.TryGetValue((length, stem[0]), out string[]? candidates))
                continue;
            foreach (string candidate in candidates)
            {
                int distance = EditDistance.Of(stem, candidate, least);
                if (distance < least)
                    (best, least) = (candidate, distance);
            }
        }

        return best is null ? null : words[best];
    }
}
