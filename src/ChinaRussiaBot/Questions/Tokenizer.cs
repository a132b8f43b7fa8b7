using ChinaRussiaBot.Text;

namespace ChinaRussiaBot.Questions;

/// <summary>Cuts a normalised text into words: runs of one script, Chinese runs by the dictionary. Pure.</summary>
internal static class Tokenizer
{
    private const int LongestStretch = 200;
    private const int Margin = 20;

    public static List<Token> Tokens(string normalized) => Cut(normalized, withChinese: true);

    /// <summary>The same without the Chinese words, which are what takes time.</summary>
    public static List<Token> TokensOfLetters(string normalized) => Cut(normalized, withChinese: false);

    private static List<Token> Cut(string normalized, bool withChinese)
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
                if (withChinese)
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

    /// <summary>The dictionary takes longer than in proportion: a long run is cut in stretches, each but the last without its last words, which the next begins with.</summary>
    private static void AddChinese(string text, int start, int end, List<Token> tokens)
    {
        while (end - start > LongestStretch)
        {
            List<Token> stretch = [];
            AddStretch(text, start, start + LongestStretch, stretch);
            List<Token> whole = stretch.FindAll(token => token.End <= start + LongestStretch - Margin);
            tokens.AddRange(whole);
            start = whole.Count > 0 ? whole[^1].End : start + LongestStretch;
        }

        AddStretch(text, start, end, tokens);
    }

    private static void AddStretch(string text, int start, int end, List<Token> tokens)
    {
        string run = text[start..end];
        if (run.Length <= 2)
        {
            AddWord(start, run, tokens);
            return;
        }

        int at = 0;
        foreach (string word in ChineseWords.Segment(run))
        {
            int found = run.IndexOf(word, at, StringComparison.Ordinal);
            if (found < 0)
                continue;
            AddWord(start + found, word, tokens);
            at = found + word.Length;
        }
    }

    /// <summary>A verb with its particle (签了, 提了) is the verb; 为了 and the like are words of their own.</summary>
    private static void AddWord(int start, string word, List<Token> tokens)
    {
        if (word.Length != 2 || word[1] != '了' || word[0] is '为' or '除' or '极')
        {
            tokens.Add(new(start, word, word, TokenKind.Chinese));
            return;
        }

        tokens.Add(new(start, word[..1], word[..1], TokenKind.Chinese));
        tokens.Add(new(start + 1, "了", "了", TokenKind.Chinese));
    }
}
