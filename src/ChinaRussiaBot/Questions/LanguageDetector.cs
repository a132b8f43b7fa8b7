namespace ChinaRussiaBot.Questions;

/// <summary>The language of a text by its scripts. Pure.</summary>
public static class LanguageDetector
{
    /// <summary>
    /// Chinese when there are Han characters and not clearly more Cyrillic (one Han sign says about as much as three letters);
    /// Russian when there are Cyrillic letters; of neither, marks as only Chinese writes them (？！) tell; null when there are none of these.
    /// </summary>
    public static Language? Detect(string text)
    {
        int han = 0;
        int cyrillic = 0;
        bool chineseMarks = false;
        foreach (char character in text)
        {
            if (Tokenizer.IsHan(character))
                han++;
            else if (Tokenizer.IsCyrillic(character))
                cyrillic++;
            chineseMarks |= character is '？' or '！' or '。' or '，' or '、' or '；' or '：' or '（' or '）';
        }

        if (han == 0 && cyrillic == 0)
            return chineseMarks ? Language.Chinese : null;
        return han * 3 >= cyrillic && han > 0 ? Language.Chinese : Language.Russian;
    }
}
