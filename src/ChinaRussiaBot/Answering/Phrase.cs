namespace ChinaRussiaBot.Answering;

/// <summary>Fills the places {0}, {1} … of a wording. Pure.</summary>
internal static class Phrase
{
    public static string Of(BilingualText wording, Language language, params ReadOnlySpan<string> values)
    {
        string text = wording[language];
        for (int index = 0; index < values.Length; index++)
            text = text.Replace($"{{{index}}}", values[index], StringComparison.Ordinal);
        return text;
    }

    /// <summary>First letter in lower case, unless it begins a name of capitals (РЖД): what stands inside a sentence.</summary>
    public static string Inside(string text) => text.Length < 2 || char.IsUpper(text[1]) ? text : char.ToLowerInvariant(text[0]) + text[1..];

    /// <summary>First letter in upper case: declared names begin a sentence.</summary>
    public static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
}
