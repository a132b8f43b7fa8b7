using System.Text.RegularExpressions;
using ChinaRussiaBot.Text;

namespace ChinaRussiaBot.Questions.Spelling;

/// <summary>What capitals tell of the words of a text, normalised: what is written so is meant as a name, and no slip for a common word. Pure.</summary>
/// <param name="Abbreviations">ТОР, ВСМ: meant letter by letter.</param>
/// <param name="Names">Курская inside a sentence: a name, known or not.</param>
internal sealed partial record CapitalWords(HashSet<string> Abbreviations, HashSet<string> Names)
{
    private static readonly HashSet<string> None = [];

    /// <summary>A text all in capitals, or without any, tells nothing.</summary>
    public static CapitalWords In(string text) =>
        text.Any(char.IsUpper) && text.Any(char.IsLower) ? new(Normalised(Abbreviation().Matches(text)), Normalised(Name().Matches(text))) : new(None, None);

    private static HashSet<string> Normalised(MatchCollection words) => [.. words.Select(static word => TextNormalizer.NormalizeText(word.Value))];

    [GeneratedRegex(@"(?<!\p{L})[А-ЯЁ]{2,6}(?!\p{L})", RegexOptions.CultureInvariant)]
    private static partial Regex Abbreviation();

    [GeneratedRegex(@"(?<=[\p{Ll}\d,]\s+)[А-ЯЁ][а-яё]{3,}(?!\p{L})", RegexOptions.CultureInvariant)]
    private static partial Regex Name();
}
