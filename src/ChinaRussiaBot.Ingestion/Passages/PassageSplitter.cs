using System.Text;

namespace ChinaRussiaBot.Ingestion.Passages;

/// <summary>
/// Cuts a long text at the ends of sentences, or of clauses, or of words. Pieces together are the text, blanks aside. The work grows with the text,
/// also where it has no sentence ends. Pure.
/// </summary>
internal static class PassageSplitter
{
    /// <summary>The widest passage: about 450 Chinese characters or 900 letters. More says too much at once to be quoted.</summary>
    public const int Widest = 900;

    public static IEnumerable<string> Split(string text)
    {
        if (!TextWidth.IsOver(text, Widest))
        {
            yield return text;
            yield break;
        }

        StringBuilder piece = new();
        int width = 0;
        foreach (string sentence in Sentences.Of(text).SelectMany(Shorten))
        {
            int more = TextWidth.Of(sentence);
            if (piece.Length > 0 && width + more > Widest)
            {
                yield return piece.ToString().Trim();
                piece.Clear();
                width = 0;
            }

            piece.Append(sentence);
            width += more;
        }

        if (piece.ToString().Trim() is { Length: > 0 } last)
            yield return last;
    }

    private static IEnumerable<string> Shorten(string sentence)
    {
        int start = 0;
        while (TextWidth.IsOver(sentence.AsSpan(start), Widest))
        {
            int cut = Cut(sentence.AsSpan(start));
            yield return sentence.Substring(start, cut);
            start += cut;
        }

        yield return sentence[start..];
    }

    private static int Cut(ReadOnlySpan<char> rest)
    {
        int most = Math.Min(rest.Length, Widest / 2);
        int cut = rest[..most].LastIndexOfAny("；;，,：") is > 40 and int clause ? clause + 1
            : rest[..most].LastIndexOf(' ') is > 40 and int blank ? blank + 1
            : most;
        return char.IsHighSurrogate(rest[cut - 1]) ? Math.Min(cut + 1, rest.Length) : cut;
    }
}
