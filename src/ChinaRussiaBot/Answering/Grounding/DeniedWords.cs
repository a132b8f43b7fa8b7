using ChinaRussiaBot.Questions;
using ChinaRussiaBot.Text;

namespace ChinaRussiaBot.Answering.Grounding;

/// <summary>What the cited items say only after a "not" may be said only after one: 不超过, "не подлежит", "без визы". Pure.</summary>
internal static class DeniedWords
{
    private const string ChineseNot = "不未没无非";

    private static readonly HashSet<string> RussianNot = new(StringComparer.Ordinal) { "не", "ни", "без", "нет" };

    /// <summary>The word that lost its "not"; null when none did.</summary>
    public static string? Problem(string statement, IReadOnlyList<ItemEvidence> cited, GlueWords glue)
    {
        string said = TextNormalizer.NormalizeText(SpelledNumbers.ToDigits(statement));
        string stated = string.Join('\n', cited.Select(static item => item.Text));
        return Chinese(said, stated, glue) ?? Russian(said, stated, glue);
    }

    private static string? Chinese(string said, string stated, GlueWords glue)
    {
        // A "not" stands before the first letter of a word.
        foreach (Token token in Tokenizer.Tokens(said))
        {
            char letter = token.Text[0];
            if (Tokenizer.IsHan(letter) && !glue.Holds(token.Key) && !IsDenied(said, token.Start) && IsOnlyDenied(stated, letter))
                return $"negation {letter}";
        }

        return null;
    }

    private static bool IsOnlyDenied(string text, char letter)
    {
        bool found = false;
        for (int at = text.IndexOf(letter, StringComparison.Ordinal); at >= 0; at = text.IndexOf(letter, at + 1))
        {
            if (!IsDenied(text, at))
                return false;
            found = true;
        }

        return found;
    }

    private static bool IsDenied(string text, int at) => at > 0 && ChineseNot.Contains(text[at - 1], StringComparison.Ordinal);

    private static string? Russian(string said, string stated, GlueWords glue)
    {
        HashSet<string> free = [];
        HashSet<string> denied = [];
        foreach ((string key, bool isDenied) in Keys(stated))
            (isDenied ? denied : free).Add(key);
        foreach ((string key, bool isDenied) in Keys(said))
        {
            if (!isDenied && denied.Contains(key) && !free.Contains(key) && !glue.Holds(key))
                return $"negation {key}";
        }

        return null;
    }

    private static IEnumerable<(string Key, bool IsDenied)> Keys(string text)
    {
        bool isDenied = false;
        foreach (Token token in Tokenizer.Tokens(text))
        {
            if (token.Kind == TokenKind.Russian)
                yield return (token.Key, isDenied);
            isDenied = token.Kind == TokenKind.Russian && RussianNot.Contains(token.Text);
        }
    }
}
