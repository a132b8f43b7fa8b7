namespace ChinaRussiaBot.Ingestion.Passages;

/// <summary>How much room a text takes: a Chinese character says about as much as two letters. Pure.</summary>
internal static class TextWidth
{
    public static int Of(ReadOnlySpan<char> text)
    {
        int width = 0;
        foreach (char character in text)
            width += Of(character);
        return width;
    }

    /// <summary>Whether a text is wider; looks no further than it must.</summary>
    public static bool IsOver(ReadOnlySpan<char> text, int most)
    {
        // No character is narrower than one.
        return text.Length > most || Of(text) > most;
    }

    private static int Of(char character) => character >= '\u2E80' ? 2 : 1;
}
