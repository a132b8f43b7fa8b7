namespace ChinaRussiaBot.Text;

/// <summary>
/// Words that Russian forms from a word by rule, where the stemmer does not see that they are one: case forms with a fleeting vowel or an ending
/// that looks like a verb's, adjectives of places, adjectives of goods. Takes and gives normalised words; some of what it gives nobody says, which
/// is harmless: lookups never ask for it. Pure.
/// </summary>
public static class RussianDerivation
{
    private const int ShortestNoun = 4;
    private const int ShortestBase = 3;

    /// <summary>Genitives of a noun that ends in a consonant: объём, объёма; посёлок, посёлка. They stand for all oblique cases.</summary>
    public static IEnumerable<string> Genitives(string noun)
    {
        if (noun.Length < ShortestNoun || !IsConsonant(noun[^1]))
            yield break;
        yield return noun + "а";
        if (noun[^1] is 'к' or 'ц' && noun[^2] is 'о' or 'е' && IsConsonant(noun[^3]))
            yield return $"{noun[..^2]}{noun[^1]}а";
    }

    /// <summary>Genitives plural in which a vowel comes between the last consonants: справка, справок; копейка, копеек; поездка, поездок.</summary>
    public static IEnumerable<string> GenitivePlurals(string noun)
    {
        if (noun.Length <= ShortestNoun || noun[^1] is not ('а' or 'о') || noun[^2] != 'к')
            yield break;
        if (noun[^3] is 'й' or 'ь')
            yield return $"{noun[..^3]}ек";
        else if (IsConsonant(noun[^3]))
            yield return $"{noun[..^2]}{(noun[^3] is 'ж' or 'ч' or 'ш' or 'щ' or 'ц' ? 'е' : 'о')}к";
    }

    /// <summary>The stem of a noun that the stem of an adjective may be formed from: контейнерн, контейнер; банковск, банк. Null when its end is none of an adjective's.</summary>
    public static string? NounOf(string adjective)
    {
        foreach (string ending in (ReadOnlySpan<string>)["овск", "евск", "ов", "ев", "ск", "н"])
        {
            if (adjective.Length >= ending.Length + ShortestNoun && adjective.EndsWith(ending, StringComparison.Ordinal) && IsConsonant(adjective[^(ending.Length + 1)]))
                return adjective[..^ending.Length];
        }

        return null;
    }

    /// <summary>Adjectives that may be formed from the name of a place: Хуньчунь, хуньчуньский; Олочи, олочинский; Маньчжурия, маньчжурский.</summary>
    public static IEnumerable<string> AdjectivesOfPlace(string name)
    {
        if (name.Length < ShortestBase)
            yield break;
        // The name is an adjective itself; in everyday speech it may lose its ending: Староцурухайтуйский, Староцурухайтуй.
        if (EndsWith(name, "ский") || EndsWith(name, "ское") || EndsWith(name, "ская"))
        {
            yield return name[..^4];
            yield break;
        }

        foreach (string stem in StemsOfPlace(name))
        {
            if (stem.Length >= ShortestBase)
                yield return stem + "ский";
        }
    }

    /// <summary>Adjectives that may be formed from the name of goods: газ, газовый; рыба, рыбный; нефть, нефтяной; бумага, бумажный.</summary>
    public static IEnumerable<string> AdjectivesOfGoods(string name)
    {
        string stem = IsConsonant(name[^1]) ? name : name[..^1];
        if (stem.Length < ShortestBase)
            yield break;
        yield return stem + "овый";
        yield return stem + "евый";
        yield return stem + "яной";
        yield return (stem[^1] switch { 'к' or 'ц' => stem[..^1] + "ч", 'г' => stem[..^1] + "ж", 'л' => stem + "ь", _ => stem }) + "ный";
        // уголь, угольный; but also уголь, угля: the vowel before the last consonant may go.
        if (stem.Length > ShortestBase && stem[^2] is 'о' or 'е' && IsConsonant(stem[^3]))
            yield return $"{stem[..^2]}{stem[^1]}яной";
    }

    private static IEnumerable<string> StemsOfPlace(string name)
    {
        char last = name[^1];
        if (EndsWith(name, "ия"))
        {
            yield return name[..^2];
            yield return name[..^2] + "ь";
        }
        else if (EndsWith(name, "ка"))
        {
            yield return name[..^2];
            yield return name[..^1] + "ин";
        }
        else if (last is 'а' or 'я' or 'о' or 'е' or 'ы')
        {
            yield return name[..^1];
            yield return name[..^1] + "ин";
            yield return name;
        }
        else if (last is 'и' or 'у' or 'э' or 'ю')
        {
            yield return name;
            yield return name + "й";
            yield return name + "н";
        }
        else
        {
            yield return name;
            yield return last is 'ь' or 'й' ? name[..^1] : name + "ов";
        }
    }

    private static bool EndsWith(string word, string ending) => word.Length > ending.Length + ShortestBase && word.EndsWith(ending, StringComparison.Ordinal);

    private static bool IsConsonant(char letter) => letter is >= 'б' and <= 'щ' and not ('е' or 'и' or 'й' or 'о' or 'у');
}
