namespace ChinaRussiaBot.Text;

/// <summary>
/// Mends letters that only look right: a Latin c in a Cyrillic word (and the other way round), О for 0 in a number, 0 for о in a word.
/// A word is changed only if every letter of the wrong alphabet has a double in the right one.
/// </summary>
internal static class LookAlikes
{
    private const string LatinLetters = "aceopxykmthb";
    private const string CyrillicDoubles = "асеорхукмтнв";
    private const string LoneLatin = "acoykb";

    /// <summary>Returns whether anything was changed. Changes letters in place: offsets stay.</summary>
    public static bool Mend(FoldingBuffer buffer)
    {
        Span<char> text = buffer.Characters;
        bool cyrillicText = text.ContainsAnyInRange('а', 'я');
        bool changed = false;
        for (int start = 0; start < text.Length; start++)
        {
            if (!IsWordPart(text[start]))
                continue;
            int end = start + 1;
            while (end < text.Length && IsWordPart(text[end]))
                end++;
            changed |= MendWord(text[start..end], cyrillicText);
            start = end;
        }

        return changed;
    }

    private static bool MendWord(Span<char> word, bool cyrillicText)
    {
        int latin = 0, cyrillic = 0, digits = 0, zeros = 0;
        foreach (char part in word)
        {
            if (IsLatin(part))
                latin++;
            else if (IsCyrillic(part))
                cyrillic++;
            else
            {
                digits++;
                if (part == '0')
                    zeros++;
            }
        }

        if (digits > 0 && latin + cyrillic > 0 && zeros < digits && MendNumber(word))
            return true;
        bool changed = zeros > 0 && zeros == digits && latin + cyrillic > 1 && MendZeros(word, cyrillic >= latin);
        if (latin > 0 && cyrillic > 0)
            return changed | MendAlphabet(word, latin, cyrillic);
        if (word.Length == 1 && latin == 1 && cyrillicText && LoneLatin.Contains(word[0], StringComparison.Ordinal))
            return Replace(word, LatinLetters, CyrillicDoubles) | changed;
        return changed;
    }

    private static bool MendAlphabet(Span<char> word, int latin, int cyrillic)
    {
        bool toCyrillic = AllHaveDoubles(word, IsLatin, LatinLetters);
        bool toLatin = AllHaveDoubles(word, IsCyrillic, CyrillicDoubles);
        if (toCyrillic && (!toLatin || cyrillic >= latin))
            return Replace(word, LatinLetters, CyrillicDoubles);
        return toLatin && Replace(word, CyrillicDoubles, LatinLetters);
    }

    /// <summary>"2О23", "20l9": digits with nothing but letters that stand for digits, starting with a digit.</summary>
    private static bool MendNumber(Span<char> word)
    {
        if (!char.IsAsciiDigit(word[0]) || word.Length < 2)
            return false;
        foreach (char part in word)
        {
            if (!char.IsAsciiDigit(part) && part is not ('о' or 'o' or 'l' or 'і'))
                return false;
        }

        return Replace(word, "оolі", "0011");
    }

    /// <summary>"к0личество": a zero between two letters.</summary>
    private static bool MendZeros(Span<char> word, bool cyrillic)
    {
        bool changed = false;
        for (int index = 1; index < word.Length - 1; index++)
        {
            if (word[index] == '0' && char.IsLetter(word[index - 1]) && char.IsLetter(word[index + 1]))
            {
                word[index] = cyrillic ? 'о' : 'o';
                changed = true;
            }
        }

        return changed;
    }

    private static bool AllHaveDoubles(ReadOnlySpan<char> word, Func<char, bool> belongs, string letters)
    {
        foreach (char part in word)
        {
            if (belongs(part) && !letters.Contains(part, StringComparison.Ordinal))
                return false;
        }

        return true;
    }

    private static bool Replace(Span<char> word, string letters, string doubles)
    {
        bool changed = false;
        for (int index = 0; index < word.Length; index++)
        {
            int found = letters.IndexOf(word[index], StringComparison.Ordinal);
            if (found >= 0)
            {
                word[index] = doubles[found];
                changed = true;
            }
        }

        return changed;
    }

    private static bool IsWordPart(char character) => char.IsAsciiDigit(character) || IsLatin(character) || IsCyrillic(character);

    private static bool IsLatin(char character) => char.IsAsciiLetterLower(character);

    private static bool IsCyrillic(char character) => character is >= '\u0430' and <= '\u045F';
}
