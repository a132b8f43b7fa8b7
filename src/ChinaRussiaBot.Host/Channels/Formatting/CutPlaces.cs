using System.Globalization;

namespace ChinaRussiaBot.Host.Channels.Formatting;

/// <summary>How good each place of a text is for a cut: between paragraphs best, inside a character as it is seen never.</summary>
internal sealed class CutPlaces
{
    private const byte Never = 0;
    private const byte Forced = 1;
    private const byte Letter = 2;
    private const byte Word = 3;
    private const byte Sentence = 4;
    private const byte Line = 5;
    private const byte Paragraph = 6;

    private readonly byte[] ranks;

    public CutPlaces(string text)
    {
        ranks = new byte[text.Length + 1];
        foreach (int at in StringInfo.ParseCombiningCharacters(text))
            ranks[at] = at == 0 ? Never : Rank(text, at);
        ranks[text.Length] = Paragraph;
        KeepMarksWhole(text);
    }

    /// <summary>The best place in the second half of the stretch; its very end when nothing may be cut there.</summary>
    public int Best(int start, int furthest)
    {
        int best = -1;
        for (int at = furthest; at > start + ((furthest - start) / 2); at--)
        {
            if (ranks[at] > (best < 0 ? Never : ranks[best]))
                best = at;
        }

        for (int at = furthest; best < 0 && at > start; at--)
            best = ranks[at] > Never ? at : best;
        return best < 0 ? furthest : best;
    }

    // A cut at this place parts text[at - 1] from text[at].
    private static byte Rank(string text, int at)
    {
        char before = text[at - 1];
        char after = text[at];
        if (before == '\n')
            return at > 1 && text[at - 2] == '\n' ? Paragraph : Line;
        if (before == '\u00a0' || after == '\u00a0')
            return Forced;
        if (IsJoinedNumber(text, at))
            return Forced;
        if (char.IsWhiteSpace(before))
            return at > 1 && text[at - 2] is ('.' or '!' or '?' or '…' or ':' or ';') ? Sentence : Word;
        if (before is '。' or '！' or '？' or '；')
            return Sentence;
        if (before is '，' or '、' or '：')
            return Word;
        return IsHan(before) && IsHan(after) ? Letter : Forced;
    }

    // 1 902,71 млрд · 2401亿美元 · 26,3 % · 5 т: the number keeps its unit, and its own spaces.
    private static bool IsJoinedNumber(string text, int at)
    {
        char before = text[at - 1];
        char after = text[at];
        if (char.IsDigit(before))
            return !char.IsWhiteSpace(after) && after is not ('，' or '。' or '、' or '；' or '\n');
        if (before == ' ' && at > 1 && char.IsDigit(text[at - 2]))
            return char.IsLetterOrDigit(after) || after is '%' or '$' or '€' or '₽';
        return before is '亿' or '万' or '千' || (before == ' ' && EndsWithScale(text.AsSpan(0, at - 1)));
    }

    private static bool EndsWithScale(ReadOnlySpan<char> before) =>
        before.EndsWith("млрд", StringComparison.Ordinal) || before.EndsWith("млн", StringComparison.Ordinal)
        || before.EndsWith("тыс.", StringComparison.Ordinal) || before.EndsWith("трлн", StringComparison.Ordinal);

    private static bool IsHan(char letter) => letter is >= '\u3400' and <= '\u9fff';

    // [12] stays whole and with the word it stands after.
    private void KeepMarksWhole(string text)
    {
        for (int open = text.IndexOf('[', StringComparison.Ordinal); open >= 0; open = text.IndexOf('[', open + 1))
        {
            int close = open + 1;
            while (close < text.Length && char.IsAsciiDigit(text[close]))
                close++;
            if (close == open + 1 || close >= text.Length || text[close] != ']')
                continue;
            for (int at = open; at <= close; at++)
            {
                if (ranks[at] is > Forced and < Line)
                    ranks[at] = Forced;
                if (at > open)
                    ranks[at] = Never;
            }
        }
    }
}
