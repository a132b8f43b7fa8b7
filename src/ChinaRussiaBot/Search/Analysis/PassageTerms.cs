using ChinaRussiaBot.Text;

namespace ChinaRussiaBot.Search.Analysis;

/// <summary>Takes the terms of a passage or of a stretch of a question, one by one.</summary>
internal delegate void TermSink(PassageField field, ReadOnlySpan<char> term);

/// <summary>
/// The analysis shared by index and question. Scripts decide the field: Chinese characters go to the pairs, Cyrillic words to stems
/// and prefixes, whatever the language around them; Latin words and numbers go with the language of the text.
/// Blanks between Chinese characters mean nothing; a number or Latin word makes a pair with the character beside it ("33届", "支持LNG");
/// a word with a number in it ("internet2") is there in parts and whole.
/// </summary>
internal static class PassageTerms
{
    private const int LongestJoined = 24;

    public static void Read(string normalized, Language language, TermSink sink)
    {
        var scanner = new TextScanner(normalized);
        ReadOnlySpan<char> last = [];
        int lastEnd = -1;
        while (scanner.Read())
        {
            ReadOnlySpan<char> piece = scanner.Piece;
            bool ideograph = scanner.Kind == PieceKind.Ideograph;
            if (!ideograph)
                EndRun(last, sink);
            if (scanner.Kind is PieceKind.Mark or PieceKind.SentenceEnd)
            {
                last = [];
                continue;
            }

            if (!ideograph)
                ReadWord(piece, language, sink);
            if (last.Length > 0 && (ideograph || IsIdeograph(last) || lastEnd == scanner.Start))
                Join(last, piece, sink);
            last = piece;
            lastEnd = scanner.Start + piece.Length;
        }

        EndRun(last, sink);
    }

    /// <summary>The last character of a run stands alone, so that a question of one character can be found by prefix.</summary>
    private static void EndRun(ReadOnlySpan<char> last, TermSink sink)
    {
        if (IsIdeograph(last))
            sink(PassageField.ChinesePairs, last);
    }

    private static void Join(ReadOnlySpan<char> last, ReadOnlySpan<char> piece, TermSink sink)
    {
        if (TextScanner.IsCyrillic(last[0]) || TextScanner.IsCyrillic(piece[0]) || last.Length + piece.Length > LongestJoined)
            return;
        Span<char> joined = stackalloc char[LongestJoined];
        last.CopyTo(joined);
        piece.CopyTo(joined[last.Length..]);
        sink(PassageField.ChinesePairs, joined[..(last.Length + piece.Length)]);
    }

    private static bool IsIdeograph(ReadOnlySpan<char> piece) => piece.Length == 1 && TextScanner.IsIdeograph(piece[0]);

    private static void ReadWord(ReadOnlySpan<char> word, Language language, TermSink sink)
    {
        if (language == Language.Chinese && !TextScanner.IsCyrillic(word[0]))
        {
            sink(PassageField.ChinesePairs, word);
            return;
        }

        ReadOnlySpan<char> full = RussianForms.WriteOut(word);
        sink(PassageField.RussianStems, RussianForms.StemOf(full));
        sink(PassageField.RussianPrefixes, RussianForms.Prefix(full));
    }
}
