namespace ChinaRussiaBot.Host.Wording;

/// <summary>Fills named places, {such}, of a fixed text. Every text stands in <see cref="Texts"/>; a test compares the places of both halves.</summary>
internal static class Wording
{
    public static string In(this BilingualText text, Language language, params ReadOnlySpan<(string Name, string Value)> places)
    {
        string result = text[language];
        foreach ((string name, string value) in places)
            result = result.Replace("{" + name + "}", value, StringComparison.Ordinal);
        return result;
    }
}
