using ChinaRussiaBot.Questions;

namespace ChinaRussiaBot.Search;

/// <summary>
/// Whether a text speaks of an amount that the asker quotes: of "25 тонн" where it says 25 тонн or "свыше 20 тонн", and not where 25 is a price and the
/// tonnes are 20. Pure.
/// </summary>
internal static class AmountInText
{
    private static readonly Lazy<HashSet<string>> Upper = new(static () => Words("bound.upper"));
    private static readonly Lazy<HashSet<string>> Lower = new(static () => Words("bound.lower"));

    /// <summary>The unit behind a number of a question; null where none follows.</summary>
    public static string? UnitBehind(ContentWord number, AnalyzedText question)
    {
        int at = question.Tokens.Select(static (token, index) => (token, index)).FirstOrDefault(pair => pair.token.Start == number.Start, (default, -1)).index;
        if (at < 0 || at + 1 >= question.Tokens.Count || !char.IsAsciiDigit(number.Text[0]))
            return null;
        Token unit = question.Tokens[at + 1];
        return char.IsLetter(unit.Text[0]) && question.Text[question.Tokens[at].End..unit.Start].Trim().Length == 0 ? unit.Key : null;
    }

    /// <summary>Whether the text holds the amount, or a bound that it keeps; null where it counts nothing in that unit.</summary>
    public static bool? IsIn(AnalyzedText text, string number, string unit)
    {
        if (!decimal.TryParse(number, System.Globalization.CultureInfo.InvariantCulture, out decimal asked))
            return null;
        bool counted = false;
        for (int at = 0; at + 1 < text.Tokens.Count; at++)
        {
            if (!char.IsAsciiDigit(text.Tokens[at].Text[0]) || text.Tokens[at + 1].Key != unit || !decimal.TryParse(text.Tokens[at].Text, System.Globalization.CultureInfo.InvariantCulture, out decimal told))
                continue;
            counted = true;
            if (told == asked || (asked < told && Bounds(text, at, Upper.Value)) || (asked > told && Bounds(text, at, Lower.Value)))
                return true;
        }

        return counted ? false : null;
    }

    /// <summary>"До 12 тонн", 12吨以下: the bound stands right before the number, or behind its unit.</summary>
    private static bool Bounds(AnalyzedText text, int at, HashSet<string> words) =>
        (at > 0 && words.Contains(text.Tokens[at - 1].Text)) || (at + 2 < text.Tokens.Count && words.Contains(text.Tokens[at + 2].Text));

    private static HashSet<string> Words(string name) => [.. WordClasses.Read("forms").Where(entry => entry.Class == name).Select(static entry => entry.Phrase)];
}
