using ChinaRussiaBot.Text;

namespace ChinaRussiaBot.Search.Analysis;

/// <summary>Takes the terms of a passage or of a stretch of a question, one by one.</summary>
internal delegate void TermSink(PassageField field, ReadOnlySpan<char> term);

/// <summary>
/// The analysis shared by index and question. Scripts decide the field: Chinese characters go to the pairs, Cyrillic words to stems
/// and prefixes, whatever the language around them; Latin words and numbers go with the language of the text.
/// </summary>
internal static class PassageTerms
{
    public static void Read(string normalized, Language language, TermSink sink)
    {
        var scanner = new TextScanner(normalized);
        int lastIdeograph = -1, lastNumber = -1;
        while (scanner.Read())
        {
            int end = scanner.Start + scanner.Length;
            if (lastIdeograph >= 0 && (scanner.Kind != PieceKind.Ideograph || lastIdeograph + 1 != scanner.Start))
            {
                // The last character of a run stands alone, so that a question of one character can be found by prefix.
                sink(PassageField.ChinesePairs, normalized.AsSpan(lastIdeograph, 1));
                lastIdeograph = -1;
            }

            switch (scanner.Kind)
            {
                case PieceKind.Ideograph:
                    if (lastIdeograph >= 0)
                        sink(PassageField.ChinesePairs, normalized.AsSpan(lastIdeograph, 2));
                    else if (lastNumber >= 0 && NumberTouches(normalized, scanner.Start))
                        sink(PassageField.ChinesePairs, normalized.AsSpan(lastNumber, end - lastNumber));
                    lastIdeograph = scanner.Start;
                    break;
                case PieceKind.Word or PieceKind.Number:
                    ReadWord(scanner.Piece, language, sink);
                    break;
            }

            lastNumber = scanner.Kind == PieceKind.Number ? scanner.Start : -1;
        }

        if (lastIdeograph >= 0)
            sink(PassageField.ChinesePairs, normalized.AsSpan(lastIdeograph, 1));
    }

    private static bool NumberTouches(string text, int start) => char.IsAsciiDigit(text[start - 1]);

    private static void ReadWord(ReadOnlySpan<char> word, Language language, TermSink sink)
    {
        if (language == Language.Chinese && !TextScanner.IsCyrillic(word[0]))
        {
            sink(PassageField.ChinesePairs, word);
            return;
        }

        sink(PassageField.RussianStems, RussianForms.Stem(word));
        sink(PassageField.RussianPrefixes, RussianForms.Prefix(RussianForms.WriteOut(word)));
    }
}
