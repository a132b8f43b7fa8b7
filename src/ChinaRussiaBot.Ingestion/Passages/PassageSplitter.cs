namespace ChinaRussiaBot.Ingestion.Passages;

/// <summary>Cuts a long text at the ends of sentences, or of clauses, or of words. Pieces together are the text, blanks aside. Pure.</summary>
internal static class PassageSplitter
{
    /// <summary>The widest passage: about 450 Chinese characters or 900 letters. More says too much at once to be quoted.</summary>
    public const int Widest = 900;

    public static IEnumerable<string> Split(string text)
    {
        if (TextWidth.Of(text) <= Widest)
        {
            yield return text;
            yield break;
        }

        string piece = "";
        foreach (string sentence in Sentences.Of(text).SelectMany(Shorten))
        {
            if (piece.Length > 0 && TextWidth.Of(piece) + TextWidth.Of(sentence) > Widest)
            {
                yield return piece.Trim();
                piece = "";
            }

            piece += sentence;
        }

        if (piece.Trim().Length > 0)
            yield return piece.Trim();
    }

    private static IEnumerable<string> Shorten(string sentence)
    {
        while (TextWidth.Of(sentence) > Widest)
        {
            int most = Math.Min(sentence.Length, Widest / 2);
            int cut = sentence.LastIndexOfAny(['；', ';', '，', ',', '：'], most - 1) is > 40 and int clause ? clause + 1
                : sentence.LastIndexOf(' ', most - 1) is > 40 and int blank ? blank + 1
                : most;
            if (char.IsHighSurrogate(sentence[cut - 1]))
                cut++;
            yield return sentence[..cut];
            sentence = sentence[cut..];
        }

        yield return sentence;
    }
}
