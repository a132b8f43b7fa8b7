using System.Text;

namespace ChinaRussiaBot.Text;

/// <summary>
/// The one normalisation of texts and questions: compatibility forms and width, lower case, Traditional → Simplified, ё → е,
/// accents off, dashes and quotes of one kind, zero-width characters out, look-alike letters mended, numbers in one piece.
/// Applying it twice changes nothing. Never throws, whatever the characters. Thread-safe.
/// </summary>
public static class TextNormalizer
{
    // Mending letters can make a number whole, and a whole number can show a letter that stands for a digit.
    private const int MaximumRounds = 8;

    [ThreadStatic]
    private static FoldingBuffer? _buffer;

    /// <summary>The normalised text with offsets into the source.</summary>
    public static NormalizedText Normalize(string text)
    {
        FoldingBuffer buffer = Fold(text);
        ReadOnlySpan<char> folded = buffer.Characters;
        if (folded.SequenceEqual(text))
            return new NormalizedText(text, text, null);
        return new NormalizedText(text, folded.ToString(), buffer.Sources.ToArray());
    }

    /// <summary>The normalised text alone, for those who need no way back.</summary>
    public static string NormalizeText(string text)
    {
        ReadOnlySpan<char> folded = Fold(text).Characters;
        return folded.SequenceEqual(text) ? text : folded.ToString();
    }

    /// <summary>Traditional characters as Simplified ones and nothing else changed, so that places stay what they were; the same instance where there are none.</summary>
    public static string Simplify(string text)
    {
        int first = 0;
        while (first < text.Length && CharacterFolding.Simplify(text[first]) == text[first])
            first++;
        return first == text.Length ? text : string.Create(text.Length, text, static (span, from) =>
        {
            for (int index = 0; index < span.Length; index++)
                span[index] = CharacterFolding.Simplify(from[index]);
        });
    }

    private static FoldingBuffer Fold(string text)
    {
        FoldingBuffer buffer = _buffer ??= new FoldingBuffer();
        // A giant text must not keep its buffer on the thread for ever.
        if (text.Length > 1 << 16)
            buffer = new FoldingBuffer();
        buffer.Clear();
        buffer.Reserve(text.Length);
        FoldCharacters(text, buffer);
        for (int round = 0; round < MaximumRounds; round++)
        {
            bool changed = LookAlikes.Mend(buffer);
            changed |= NumberFolding.Join(buffer);
            if (!changed)
                break;
        }

        return buffer;
    }

    private static void FoldCharacters(string text, FoldingBuffer buffer)
    {
        ReadOnlySpan<char> table = CharacterFolding.Folded;
        for (int index = 0; index < text.Length; index++)
        {
            char folded = table[text[index]];
            if (folded == CharacterFolding.Special)
                index += FoldSpecial(text, index, buffer) - 1;
            else if (folded != CharacterFolding.Removed)
                buffer.Append(folded, index);
        }
    }

    /// <summary>Marks join the letter before them or vanish; the rest is spelled out. Returns how much of the source it took.</summary>
    private static int FoldSpecial(string text, int index, FoldingBuffer buffer)
    {
        char character = text[index];
        if (char.IsSurrogate(character))
        {
            if (!Rune.TryGetRuneAt(text, index, out Rune rune))
            {
                buffer.Append(' ', index);
                return 1;
            }

            foreach (char part in CharacterFolding.Expand(rune.ToString()))
                buffer.Append(part, index);
            return 2;
        }

        if (character == '\u0306' && buffer.Length > 0 && buffer.Characters[^1] == 'и')
            buffer.Characters[^1] = 'й';
        else if (character < '\uFFFE')
        {
            foreach (char part in CharacterFolding.Expand(character.ToString()))
                buffer.Append(part, index);
        }

        return 1;
    }
}
