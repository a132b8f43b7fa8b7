using ChinaRussiaBot.Text;

namespace ChinaRussiaBot.Questions;

/// <summary>
/// Mends words that nothing in the knowledge or the language tables knows: typing errors in Russian words, Russian typed with
/// Latin keys, and transliteration. Words that are known are never touched. Thread-safe.
/// </summary>
/// <param name="vocabulary">The words that are known, and meant by misspelt ones.</param>
/// <param name="alsoKnown">Tells of further keys that are words, though none is mended to them.</param>
internal sealed class SpellingRepair(Vocabulary vocabulary, Func<string, bool>? alsoKnown = null)
{
    private const int ShortestWord = 5;

    public string Repair(string normalized, string original)
    {
        List<Token> tokens = Tokenizer.Tokens(normalized);
        if (tokens.Count == 0 || tokens.TrueForAll(token => token.Kind == TokenKind.Chinese || Knows(token.Key)))
            return normalized;
        if (AllLatin(tokens) && FromKeyboard(original) is { } typed)
            return typed;
        if (AllLatin(tokens) && FromTransliteration(tokens, normalized) is { } cyrillic)
            return cyrillic;
        System.Text.StringBuilder mended = new(normalized.Length);
        int at = 0;
        foreach (Token token in tokens)
        {
            if (Mend(token) is not { } word)
                continue;
            mended.Append(normalized, at, token.Start - at).Append(word);
            at = token.End;
        }

        return at == 0 ? normalized : mended.Append(normalized, at, normalized.Length - at).ToString();
    }

    private bool Knows(string key) => vocabulary.Knows(key) || alsoKnown?.Invoke(key) == true;

    private static bool AllLatin(List<Token> tokens) =>
        tokens.Exists(static token => token.Kind == TokenKind.Latin) && tokens.TrueForAll(static token => token.Kind is TokenKind.Latin or TokenKind.Number);

    /// <summary>The text as the Russian layout has it, when that makes at least half of the words known.</summary>
    private string? FromKeyboard(string original)
    {
        string russian = TextNormalizer.NormalizeText(KeyboardLayout.ToRussian(original));
        List<Token> words = [.. Tokenizer.Tokens(russian).Where(static token => token.Kind == TokenKind.Russian)];
        return words.Count > 0 && words.Count(token => Knows(token.Key)) * 2 >= words.Count ? russian : null;
    }

    /// <summary>The text in Cyrillic letters, when that makes at least half of its Latin words known.</summary>
    private string? FromTransliteration(List<Token> tokens, string normalized)
    {
        System.Text.StringBuilder russian = new(normalized.Length);
        int at = 0;
        int known = 0;
        int latin = 0;
        foreach (Token token in tokens.Where(static token => token.Kind == TokenKind.Latin))
        {
            string word = TextNormalizer.NormalizeText(Transliteration.ToCyrillic(token.Text));
            latin++;
            known += Knows(RussianStemmer.Stem(word)) ? 1 : 0;
            russian.Append(normalized, at, token.Start - at).Append(word);
            at = token.End;
        }

        return known * 2 >= latin && known > 0 ? russian.Append(normalized, at, normalized.Length - at).ToString() : null;
    }

    private string? Mend(Token token)
    {
        if (token.Text.Length < ShortestWord || Knows(token.Key) || WordForms.IsVerbLike(token.Text))
            return null;
        return token.Kind switch
        {
            TokenKind.Russian => vocabulary.Nearest(token.Key),
            TokenKind.Latin => FromLatin(token.Text),
            TokenKind.Chinese => null,
            TokenKind.Number => null,
        };
    }

    private string? FromLatin(string word)
    {
        string cyrillic = TextNormalizer.NormalizeText(Transliteration.ToCyrillic(word));
        string stem = RussianStemmer.Stem(cyrillic);
        return Knows(stem) ? cyrillic : vocabulary.Nearest(stem);
    }
}
