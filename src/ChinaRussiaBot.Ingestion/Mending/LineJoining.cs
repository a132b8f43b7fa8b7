using System.Text;

namespace ChinaRussiaBot.Ingestion.Mending;

/// <summary>Joins the lines of one paragraph: Chinese lines without a blank, others with one, words divided at a line's end in one piece. Pure.</summary>
internal static class LineJoining
{
    public static string Join(IEnumerable<string> lines)
    {
        StringBuilder joined = new();
        foreach (string line in lines.Select(static line => line.Trim()).Where(static line => line.Length > 0))
        {
            if (joined.Length > 0)
                Connect(joined, line);
            joined.Append(line);
        }

        return joined.ToString();
    }

    /// <summary>Whether two characters that meet at a line's end need a blank between them.</summary>
    public static bool NeedsBlank(char before, char after) => !IsChinese(before) && !IsChinese(after);

    private static void Connect(StringBuilder joined, string next)
    {
        char last = joined[^1];
        if (last is '-' or '\u2010' or '\u00AD' && joined.Length > 1 && char.IsLetter(joined[^2]) && !IsChinese(joined[^2]) && char.IsLower(next[0]))
        {
            // "това-" + "рооборот"; but "северо-" + "восточный" and "1-" + "го" keep theirs.
            if (!KeepsHyphen(joined, next))
                joined.Length--;
            return;
        }

        if (NeedsBlank(last, next[0]) && last != '\u00AD')
            joined.Append(' ');
    }

    private static bool KeepsHyphen(StringBuilder joined, string next)
    {
        int start = joined.Length - 1;
        while (start > 0 && char.IsLetter(joined[start - 1]))
            start--;
        string first = joined.ToString(start, joined.Length - 1 - start).ToLowerInvariant();
        string second = new([.. next.TakeWhile(char.IsLetter).Select(char.ToLowerInvariant)]);
        return CompoundWords.KeepHyphen(first, second);
    }

    private static bool IsChinese(char character) =>
        character is (>= '\u2E80' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF') or (>= '\uFF00' and <= '\uFFEF') or '—' or '“' or '”' or '‘' or '’' or '…' or (>= '\uD840' and <= '\uDFFF');
}
