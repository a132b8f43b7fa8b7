using ChinaRussiaBot.Text;

namespace ChinaRussiaBot.Search.Analysis;

/// <summary>The forms under which a Russian word is indexed and asked for.</summary>
internal static class RussianForms
{
    public const int PrefixLength = 5;

    private static readonly Dictionary<string, string> Abbreviations = new(StringComparer.Ordinal)
    {
        ["млрд"] = "миллиард",
        ["млн"] = "миллион",
        ["трлн"] = "триллион",
        ["тыс"] = "тысяча",
        ["долл"] = "доллар",
        ["руб"] = "рубль",
        ["кв"] = "квартал",
        ["гг"] = "год",
    };

    private static readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> ByText =
        Abbreviations.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The word written out, when it is one of the abbreviations that figures come with.</summary>
    public static ReadOnlySpan<char> WriteOut(ReadOnlySpan<char> word) =>
        word.Length <= 4 && ByText.TryGetValue(word, out string? full) ? full : word;

    public static ReadOnlySpan<char> Prefix(ReadOnlySpan<char> word) => word.Length > PrefixLength ? word[..PrefixLength] : word;

    public static string Stem(ReadOnlySpan<char> word) => StemOf(WriteOut(word)).ToString();

    /// <summary>The stem of a word that is written out.</summary>
    public static ReadOnlySpan<char> StemOf(ReadOnlySpan<char> word) => word[..RussianStemmer.StemLength(word)];
}
