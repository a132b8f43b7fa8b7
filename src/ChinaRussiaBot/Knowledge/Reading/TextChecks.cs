namespace ChinaRussiaBot.Knowledge;

/// <summary>What can be seen to be wrong with a text without understanding it.</summary>
internal static class TextChecks
{
    // Typical pairs of UTF-8 read as Windows-1251, Latin-1 or GBK.
    private static readonly string[] MojibakeMarks = ["\uFFFD", "Ð°", "Ð¾", "Ð¸", "Ñ€", "Ñ‚", "â€", "Ã©", "ï¼", "锟斤拷", "鈥", "РѕР", "Р°Р", "СЂР", "РёС"];

    /// <summary>A message when the text was decoded in the wrong encoding; null when it looks sound.</summary>
    public static string? Mojibake(string text)
    {
        foreach (string mark in MojibakeMarks)
        {
            if (text.Contains(mark, StringComparison.Ordinal))
                return $"looks like a wrongly decoded text (found '{mark}'): save the file as UTF-8";
        }

        return null;
    }

    /// <summary>A message when a Chinese text stands in the Russian field or the other way round; null otherwise.</summary>
    public static string? WrongScript(string key, string text)
    {
        int han = 0;
        int cyrillic = 0;
        foreach (char character in text)
        {
            if (character is >= '\u4E00' and <= '\u9FFF')
                han++;
            else if (character is >= '\u0400' and <= '\u04FF')
                cyrillic++;
        }

        return key switch
        {
            "ru" when han > 0 && han * 2 > cyrillic => "a Chinese text in the Russian field",
            "zh" when cyrillic > 0 && cyrillic > han * 4 => "a Russian text in the Chinese field",
            _ => null,
        };
    }
}
