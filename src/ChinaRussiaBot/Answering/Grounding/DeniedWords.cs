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
        return Chinese(said, string.Join('\n', cited.Select(static item => item.Text)), glue) ?? Russian(said, cited, glue);
    }

    /// <summary>Keys of the Russian words that a text says after a "not" and nowhere else.</summary>
    public static IReadOnlySet<string> OnlyDenied(string text)
    {
        HashSet<string> denied = [.. Keys(text).Where(static word => word.IsDenied).Select(static word => word.Key)];
        denied.ExceptWith(Keys(text).Where(static word => !word.IsDenied).Select(static word => word.Key));
        return denied;
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

    private static string? Russian(string said, IReadOnlyList<ItemEvidence> cited, GlueWords glue)
    {
        foreach ((string key, bool isDenied) in Keys(said))
        {
            if (!isDenied && cited.Any(item => item.Denied.Contains(key)) && !cited.Any(item => Affirms(item, key)) && !glue.Holds(key))
                return $"negation {key}";
        }

        return null;
    }

    private static bool Affirms(ItemEvidence item, string key) =>
        !item.Denied.Contains(key) && Keys(item.Text).Any(word => !word.IsDenied && word.Key == key);

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
