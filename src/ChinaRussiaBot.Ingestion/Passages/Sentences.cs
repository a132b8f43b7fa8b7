namespace ChinaRussiaBot.Ingestion.Passages;

/// <summary>Cuts running text into sentences, Chinese and Russian. The pieces put together are the text again. Pure.</summary>
internal static class Sentences
{
    private static readonly HashSet<string> Abbreviations = new(
        ["г", "гг", "в", "вв", "т", "д", "п", "е", "к", "др", "пр", "см", "ср", "им", "ул", "стр", "с", "рис", "табл", "гл", "ст", "ч", "руб", "коп", "долл", "млн", "млрд", "трлн", "тыс", "кв", "куб", "м", "км", "проц", "обл", "р", "о", "акад", "проф", "напр", "чел", "ед", "шт", "янв", "мес", "фев", "апр", "авг", "сент", "окт", "нояб", "дек", "тел", "оф", "корп", "п.п", "юан", "экз", "св", "ок", "н", "э", "пров", "амер", "ам", "г-н"],
        StringComparer.OrdinalIgnoreCase);

    // Abbreviations that often stand last in a sentence.
    private static readonly HashSet<string> EndingUnits = new(["г", "гг", "руб", "долл", "проц", "чел", "т", "м", "км", "шт", "экз", "ед", "тыс", "млн", "млрд", "трлн", "юан"], StringComparer.Ordinal);

    public static IReadOnlyList<string> Of(string text)
    {
        List<string> sentences = [];
        int start = 0;
        for (int at = 0; at < text.Length; at++)
        {
            if (!EndsAt(text, at))
                continue;
            int end = at + 1;
            while (end < text.Length && (IsClosing(text[end]) || IsEnd(text[end])))
                end++;
            while (end < text.Length && char.IsWhiteSpace(text[end]))
                end++;
            sentences.Add(text[start..end]);
            start = end;
            at = end - 1;
        }

        if (start < text.Length)
            sentences.Add(text[start..]);
        return sentences;
    }

    private static bool EndsAt(string text, int at) => text[at] switch
    {
        '\n' => true,
        '。' or '！' or '？' => true,
        '!' or '?' or '…' => at + 1 >= text.Length || char.IsWhiteSpace(text[at + 1]) || IsClosing(text[at + 1]),
        '.' => IsFullStop(text, at),
        _ => false,
    };

    // A point after an abbreviation or an initial, or before a small letter or a digit of the same number, ends nothing.
    private static bool IsFullStop(string text, int at)
    {
        int next = at + 1;
        while (next < text.Length && IsClosing(text[next]))
            next++;
        if (next >= text.Length)
            return true;
        if (!char.IsWhiteSpace(text[next]))
            return next == at + 1 && IsGlued(text, at);
        while (next < text.Length && char.IsWhiteSpace(text[next]))
            next++;
        if (next >= text.Length)
            return true;
        if (char.IsLower(text[next]))
            return false;
        int start = at;
        while (start > 0 && char.IsLetter(text[start - 1]))
            start--;
        string word = text[start..at];
        if (word.Length == 1 && char.IsUpper(word[0]))
            return false;
        // "2024 г. Товарооборот вырос" is two sentences: what follows begins one; "млрд долл. США" is not.
        return !Abbreviations.Contains(word) || (EndingUnits.Contains(word) && (BeginsSentence(text, next) || (word is not ("долл" or "руб") && BeginsWithAName(text, next))));
    }

    // "составили $22,3 млрд.Закупки выросли", as pages lose the space between paragraphs; "ул.Ленина" and "долл.США" are none.
    private static bool IsGlued(string text, int at)
    {
        int start = at;
        while (start > 0 && IsCyrillic(text[start - 1]))
            start--;
        return at - start >= ShortestLastWord && at + 2 < text.Length && IsCyrillic(text[at + 1]) && char.IsUpper(text[at + 1]) && (char.IsWhiteSpace(text[at + 2]) || (IsCyrillic(text[at + 2]) && char.IsLower(text[at + 2])))
            && text[start..at] is var word && (!Abbreviations.Contains(word) || EndingUnits.Contains(word));
    }

    private const int ShortestLastWord = 3;

    private static bool IsCyrillic(char character) => character is >= '\u0400' and <= '\u04FF';

    private static bool BeginsSentence(string text, int at)
    {
        int end = at;
        while (end < text.Length && char.IsLetter(text[end]))
            end++;
        // A word in capitals is a name: США, КНР.
        return end - at > 1 && char.IsUpper(text[at]) && char.IsLower(text[at + 1]) || (end - at == 1 && char.IsUpper(text[at]));
    }

    // "108,5 млн. СПГ – почти 10 млн тонн": a name in capitals before a dash; what goes on an amount (долл. США) has none.
    private static bool BeginsWithAName(string text, int at)
    {
        int end = at;
        while (end < text.Length && char.IsUpper(text[end]))
            end++;
        int dash = end;
        while (dash < text.Length && (text[dash] is ' ' or '\u00A0'))
            dash++;
        return end - at > 1 && dash > end && dash < text.Length && (text[dash] is '–' or '—' or '-');
    }

    private static bool IsEnd(char character) => character is '。' or '！' or '？' or '!' or '?' or '.' or '…';

    private static bool IsClosing(char character) => character is '”' or '’' or '»' or '）' or ')' or '"' or '』' or '」' or '】' or ']';
}
