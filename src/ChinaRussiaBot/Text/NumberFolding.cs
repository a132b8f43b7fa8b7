namespace ChinaRussiaBot.Text;

/// <summary>
/// Writes numbers in one piece and with a decimal point: "1 902.71" and "1,902.71" become "1902.71", "240,11" becomes "240.11".
/// A comma before exactly three digits is a thousands mark in Chinese usage and a decimal comma in Russian: the letters around decide.
/// </summary>
internal static class NumberFolding
{
    /// <summary>Returns whether anything was changed.</summary>
    public static bool Join(FoldingBuffer buffer)
    {
        bool changed = false;
        for (int start = 0; start < buffer.Length; start++)
        {
            Span<char> text = buffer.Characters;
            if (!char.IsAsciiDigit(text[start]))
                continue;
            int end = RunEnd(text, start);
            if (end == text.Length || FollowsPartOfNumber(text, start))
            {
                start = end;
                continue;
            }

            char separator = text[end];
            int groups = separator is ' ' or ',' or '\'' && end - start <= 3 ? CountGroups(text, end, separator) : 0;
            if (groups > 0 && (separator != ',' || IsThousands(text, start, end, groups)))
            {
                for (int group = 0; group < groups; group++)
                    buffer.RemoveAt(end + (group * 3));
                end += groups * 3;
                changed = true;
            }
            else if (separator == ',' && IsDecimalComma(text, start, end))
            {
                text[end] = '.';
                changed = true;
            }

            start = end;
        }

        return changed;
    }

    private static int RunEnd(ReadOnlySpan<char> text, int start)
    {
        int end = start;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
            end++;
        return end;
    }

    private static bool FollowsPartOfNumber(ReadOnlySpan<char> text, int start) =>
        start >= 2 && text[start - 1] is '.' or ',' && char.IsAsciiDigit(text[start - 2]);

    private static int CountGroups(ReadOnlySpan<char> text, int end, char separator)
    {
        int groups = 0;
        while (end < text.Length && text[end] == separator && RunEnd(text, end + 1) - end == 4)
        {
            groups++;
            end += 4;
        }

        return groups;
    }

    private static bool IsThousands(ReadOnlySpan<char> text, int start, int end, int groups)
    {
        if (text[start] == '0')
            return false;
        int after = end + (groups * 4);
        bool pointFollows = after + 1 < text.Length && text[after] == '.' && char.IsAsciiDigit(text[after + 1]);
        return groups > 1 || pointFollows || !IsRussianAround(text, start, after);
    }

    private static bool IsDecimalComma(ReadOnlySpan<char> text, int start, int end)
    {
        int after = RunEnd(text, end + 1);
        int decimals = after - end - 1;
        bool isList = after + 1 < text.Length && text[after] == ',' && char.IsAsciiDigit(text[after + 1]);
        bool areYears = IsYear(text[start..end]) && IsYear(text[(end + 1)..after]);
        if (decimals == 0 || isList || areYears || (after < text.Length && text[after] is '月' or '日' or '年' or '号'))
            return false;
        return decimals <= 2 || text[start] == '0' || IsRussianAround(text, start, after);
    }

    private static bool IsYear(ReadOnlySpan<char> digits) => digits.Length == 4 && (digits.StartsWith("19") || digits.StartsWith("20"));

    /// <summary>The nearest letter after the number, else the nearest before it, is Cyrillic.</summary>
    private static bool IsRussianAround(ReadOnlySpan<char> text, int start, int after)
    {
        for (int index = after; index < text.Length && index < after + 4; index++)
        {
            if (char.IsLetter(text[index]))
                return IsCyrillic(text[index]);
        }

        for (int index = start - 1; index >= 0 && index > start - 4; index--)
        {
            if (char.IsLetter(text[index]))
                return IsCyrillic(text[index]);
        }

        return false;
    }

    private static bool IsCyrillic(char character) => character is >= '\u0400' and <= '\u04FF';
}
