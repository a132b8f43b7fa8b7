namespace ChinaRussiaBot.Ingestion.Passages;

/// <summary>How much room a text takes: a Chinese character says about as much as two letters. Pure.</summary>
internal static class TextWidth
{
    public static int Of(string text)
    {
        int width = 0;
        foreach (char character in text)
            width += character >= '\u2E80' ? 2 : 1;
        return width;
    }
}
