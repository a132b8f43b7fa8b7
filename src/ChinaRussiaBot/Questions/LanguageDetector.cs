namespace ChinaRussiaBot.Questions;

/// <summary>The language of a text by its scripts. Pure.</summary>
public static class LanguageDetector
{
    /// <summary>
    /// Chinese when there are Han characters and not clearly more Cyrillic (one Han sign says about as much as three letters);
    /// Russian when there are Cyrillic letters; null when there are neither.
    /// </summary>
    public static Language? Detect(string text)
    {
        int han = 0;
        int cyrillic = 0;
        foreach (char character in text)
        {
            if (Tokenizer.IsHan(character))
                han++;
            else if (Tokenizer.IsCyrillic(character))
                cyrillic++;
        }

        if (han == 0 && cyrillic == 0)
            return null;
        return han * 3 >= cyrillic && han > 0 ? Language.Chinese : Language.Russian;
    }
}
