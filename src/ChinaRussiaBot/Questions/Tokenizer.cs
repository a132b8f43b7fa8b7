using ChinaRussiaBot.Text;

namespace ChinaRussiaBot.Questions;

/// <summary>Cuts a normalised text into words: runs of one script, Chinese runs by the dictionary. Pure.</summary>
internal static class Tokenizer
{
    public static List<Token> Tokens(string normalized)
    {
        List<Token> tokens = new(normalized.Length / 3);
        int at = 0;
        while (at < normalized.Length)
        {
            char first = normalized[at];
            int end = at + 1;
            if (IsHan(first))
            {
                while (end < normalized.Length && IsHan(normalized[end]))
                    end++;
                AddChinese(normalized, at, end, tokens);
            }
            else if (char.IsAsciiDigit(first))
            {
                while (end < normalized.Length && (char.IsAsciiDigit(normalized[end]) || IsInsideNumber(normalized, end)))
                    end++;
                string number = normalized[at..end];
                tokens.Add(new(at, number, number.Replace(',', '.'), TokenKind.Number));
            }
            else if (IsCyrillic(first))
            {
                while (end < normalized.Length && IsCyrillic(normalized[end]))
                    end++;
                string word = normalized[at..end];
                tokens.Add(new(at, word, RussianStemmer.Stem(word), TokenKind.Russian));
            }
            else if (char.IsAsciiLetter(first))
            {
                while (end < normalized.Length && char.IsAsciiLetter(normalized[end]))
                    end++;
                string word = normalized[at..end];
                tokens.Add(new(at, word, word, TokenKind.Latin));
            }

            at = end;
        }

        return tokens;
    }

    public static bool IsHan(char character) => character is (>= '\u4E00' and <= '\u9FFF') or (>= '\u3400' and <= '\u4DBF') or '〇';

    public static bool IsCyrillic(char character) => character is >= '\u0400' and <= '\u04FF';

    private static bool IsInsideNumber(string text, int at) =>
        text[at] is '.' or ',' && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]) && char.IsAsciiDigit(text[at - 1]);

    private static void AddChinese(string text, int start, int end, List<Token> tokens)
    {
        string run = text[start..end];
        if (run.Length <= 2)
        {
            tokens.Add(new(start, run, run, TokenKind.Chinese));
            return;
        }

        int at = 0;
        foreach (string word in ChineseWords.Segment(run))
        {
            int found = run.IndexOf(word, at, StringComparison.Ordinal);
            if (found < 0)
                continue;
            tokens.Add(new(start + found, word, word, TokenKind.Chinese));
            at = found + word.Length;
        }
    }
}
