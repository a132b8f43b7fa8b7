namespace ChinaRussiaBot.Questions;

/// <summary>The language of a text by its scripts, and in a mixed text by the words that ask. Thread-safe.</summary>
public static class LanguageDetector
{
    private static readonly ILookup<string, string> Asking = WordClasses.Read("frame").ToLookup(static entry => entry.Class, static entry => entry.Phrase);
    private static readonly HashSet<string> Russian = Asking["ru"].ToHashSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// Chinese when there are Han characters and not clearly more Cyrillic (one Han sign says about as much as three letters);
    /// Russian when there are Cyrillic letters; of neither, marks as only Chinese writes them (？！) tell; null when there are none of these.
    /// In a mixed text whose asking words are of one language, that one: what a Russian asks about may have a Chinese name ("что такое 边民互市").
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
        if (han > 0 && cyrillic > 0 && AskedIn(text) is { } asked)
            return asked;
        return han * 3 >= cyrillic && han > 0 ? Language.Chinese : Language.Russian;
    }

    private static Language? AskedIn(string text)
    {
        bool chinese = Asking["zh"].Any(word => text.Contains(word, StringComparison.Ordinal));
        bool russian = Tokenizer.Tokens(text).Any(static token => Russian.Contains(token.Text));
        return chinese == russian ? null : chinese ? Language.Chinese : Language.Russian;
    }
}
