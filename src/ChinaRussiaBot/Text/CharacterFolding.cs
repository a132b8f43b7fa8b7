using System.Globalization;
using System.Reflection;
using System.Text;

namespace ChinaRussiaBot.Text;

/// <summary>
/// What one character becomes: one table for all of the basic plane, so that a million passages can be folded at the
/// speed of a lookup. Width, case, Traditional characters, ё, accents, dashes, quotes and blanks are all in it.
/// </summary>
internal static class CharacterFolding
{
    /// <summary>The character leaves nothing behind (zero-width and formatting characters).</summary>
    public const char Removed = '\uFFFE';

    /// <summary>The character needs its neighbours or becomes several: see <see cref="Expand"/>.</summary>
    public const char Special = '\uFFFF';

    private static readonly Dictionary<char, char> Simplified = ReadSimplified();
    private static readonly char[] Table = BuildTable();

    public static ReadOnlySpan<char> Folded => Table;

    /// <summary>The folded form of a character outside the table, or of one that becomes several; may be empty.</summary>
    public static string Expand(string character)
    {
        string folded = Decompose(character);
        var result = new StringBuilder(folded.Length);
        foreach (char part in folded)
        {
            char simple = Table[part];
            if (simple != Removed)
                result.Append(simple == Special ? part : simple);
        }

        return result.ToString();
    }

    private static char[] BuildTable()
    {
        var table = new char[0x10000];
        for (int code = 0; code < table.Length; code++)
        {
            var character = (char)code;
            table[code] = IsPlainHan(character) ? Simplify(character) : FoldAlone(character);
        }

        // What folds into a character that folds further (a full-width Ё) is taken to the end of its way.
        for (int code = 0; code < table.Length; code++)
        {
            char once = table[code];
            if (once is not (Removed or Special) && table[once] is not (Removed or Special))
                table[code] = table[once];
        }

        return table;
    }

    private static bool IsPlainHan(char character) =>
        character is (>= '\u3400' and <= '\u4DBF') or (>= '\u4E00' and <= '\u9FFF');

    private static char FoldAlone(char character)
    {
        switch (char.GetUnicodeCategory(character))
        {
            case UnicodeCategory.Control or UnicodeCategory.SpaceSeparator
                or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator:
                return ' ';
            case UnicodeCategory.Format:
                return Removed;
            case UnicodeCategory.Surrogate or UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark:
                return Special;
            case UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse:
                return character is Removed or Special ? Special : character;
            case UnicodeCategory.OtherNumber:
                // ½ would become 1⁄2 and "6½" then "61⁄2"; "10²" would become "102".
                return character;
            case UnicodeCategory.DashPunctuation:
                return '-';
        }

        switch (character)
        {
            case '\u2212' or '\u2043': return '-';
            case '«' or '»' or '“' or '”' or '„' or '‟' or '\u2033' or '＂' or '〝' or '〞': return '"';
            case '‘' or '’' or '‚' or '‛' or '`' or '\u2032' or '＇' or '´': return '\'';
            case '〜': return '~';
            case '№': return character;
        }

        string folded = Decompose(character.ToString());
        return folded.Length == 1 ? Simplify(folded[0]) : Special;
    }

    /// <summary>NFKC and lower case; accents come off, but й stays a letter of its own.</summary>
    private static string Decompose(string character)
    {
        string folded = character.Normalize(NormalizationForm.FormKC).ToLowerInvariant();
        if (folded is "й" || IsHangulOrKana(folded))
            return folded;
        var bare = new StringBuilder(folded.Length);
        foreach (char part in folded.Normalize(NormalizationForm.FormKD))
        {
            if (char.GetUnicodeCategory(part) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark))
                bare.Append(char.ToLowerInvariant(part));
        }

        return bare.ToString();
    }

    private static bool IsHangulOrKana(string text) =>
        text.Length > 0 && text[0] is (>= '\u1100' and <= '\u11FF') or (>= '\u3040' and <= '\u30FF') or (>= '\uAC00' and <= '\uD7AF');

    /// <summary>The Simplified character of a Traditional one; any other as it is.</summary>
    public static char Simplify(char character) => Simplified.GetValueOrDefault(character, character);

    /// <summary>The pairs were taken from ICU's Traditional–Simplified transliterator; a test holds them against it.</summary>
    private static Dictionary<char, char> ReadSimplified()
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("TraditionalToSimplified.txt")
            ?? throw new InvalidOperationException("The table of Traditional characters is not in the assembly.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        string pairs = reader.ReadToEnd().ReplaceLineEndings(string.Empty);
        var map = new Dictionary<char, char>(pairs.Length / 2);
        for (int index = 0; index + 1 < pairs.Length; index += 2)
            map[pairs[index]] = pairs[index + 1];
        return map;
    }
}
