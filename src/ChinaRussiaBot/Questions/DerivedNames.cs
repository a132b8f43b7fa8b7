using ChinaRussiaBot.Knowledge;
using ChinaRussiaBot.Text;

namespace ChinaRussiaBot.Questions;

/// <summary>The words that are formed from declared names: recognised as the names, and never taken for misspelt ones. Pure.</summary>
internal static class DerivedNames
{
    /// <summary>Derived words of a name in one or two words, each with the words that stay before it ("кани", "курганский").</summary>
    public static IEnumerable<(string[] Before, string Word)> Of(DeclaredName name)
    {
        bool place = name.Kind is NameKind.Country or NameKind.Macroregion or NameKind.Province or NameKind.Region or NameKind.City or NameKind.River;
        if (!place && name.Kind is not NameKind.Goods)
            yield break;
        foreach (string spelling in name.RussianSynonyms.Prepend(name.Name.Russian))
        {
            string[] parts = TextNormalizer.NormalizeText(spelling).Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries);
            if (parts.Length is 0 or > 2 || !parts.All(static part => part.All(static letter => letter is >= 'а' and <= 'я')))
                continue;
            foreach (string word in RussianDerivation.Genitives(parts[^1]).Concat(place ? RussianDerivation.AdjectivesOfPlace(parts[^1]) : RussianDerivation.AdjectivesOfGoods(parts[^1])))
                yield return (parts[..^1], word);
        }
    }
}
