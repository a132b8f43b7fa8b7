using System.Text;
using ChinaRussiaBot.Text;

namespace ChinaRussiaBot.Questions.Spelling;

/// <summary>Puts Russian written in Latin letters back into Cyrillic: "tovarooborot". Known Latin words stay. Thread-safe.</summary>
internal sealed class LatinWords(Vocabulary vocabulary)
{
    private const int ShortestAlone = 5;

    public string ToRussian(string normalized, IReadOnlyList<Token> tokens)
    {
        List<Token> latin = [.. tokens.Where(token => token.Kind == TokenKind.Latin && !vocabulary.KnowsWord(token))];
        if (latin.Count == 0)
            return normalized;
        bool all = tokens.All(static token => token.Kind is TokenKind.Latin or TokenKind.Number) && latin.Count(IsRussian) * 2 >= latin.Count;
        StringBuilder russian = new(normalized.Length);
        int at = 0;
        foreach (Token token in tokens)
        {
            if (token.Kind != TokenKind.Latin || (vocabulary.KnowsWord(token) && !(all && token.Text.Length == 1)))
                continue;
            if (!all && (token.Text.Length < ShortestAlone || !IsRussian(token)))
                continue;
            russian.Append(normalized, at, token.Start - at).Append(Cyrillic(token));
            at = token.End;
        }

        return russian.Append(normalized, at, normalized.Length - at).ToString();
    }

    private bool IsRussian(Token token)
    {
        string word = Cyrillic(token);
        Token russian = new(token.Start, word, RussianStemmer.Stem(word), TokenKind.Russian);
        return vocabulary.KnowsWord(russian) || (word.Length >= ShortestAlone && vocabulary.Nearest(word) is not null);
    }

    private static string Cyrillic(Token token) => TextNormalizer.NormalizeText(Transliteration.ToCyrillic(token.Text));
}
