using System.Text;

namespace ChinaRussiaBot.Ingestion.Mending;

/// <summary>
/// Puts right what producers of documents do to single characters: radicals and compatibility ideographs for characters, ligatures,
/// soft hyphens, zero-width and control characters. Nothing else changes, so that a quotation is what the document says. Pure.
/// </summary>
internal static class CharacterMending
{
    public static string Mend(string text)
    {
        if (!text.Any(static character => NeedsMending(character)))
            return text;
        StringBuilder mended = new(text.Length);
        foreach (char character in text)
        {
            if (!NeedsMending(character))
                mended.Append(character);
            else if (Radicals.IsRadical(character))
                mended.Append(Radicals.Of(character));
            else if (IsCompatibility(character))
                mended.Append(character.ToString().Normalize(NormalizationForm.FormKC));
            else if (IsSymbolFontBullet(character))
                mended.Append('•');
            else if (character is '\t' or '\v' or '\f' or '\u0085' or '\u2028' or '\u2029')
                mended.Append(character == '\t' ? ' ' : '\n');
        }

        return mended.ToString();
    }

    private static bool NeedsMending(char character) =>
        Radicals.IsRadical(character) || IsCompatibility(character) || IsInvisible(character) || IsSymbolFontBullet(character)
        || (char.IsControl(character) && character != '\n');

    // Ideographs of the compatibility block, and the Latin ligatures ﬀ ﬁ ﬂ ﬃ ﬄ.
    private static bool IsCompatibility(char character) => character is (>= '\uF900' and <= '\uFAFF') or (>= '\uFB00' and <= '\uFB06');

    private static bool IsInvisible(char character) => character is '\u00AD' or '\u200B' or '\u200C' or '\u200D' or '\u200E' or '\u200F' or '\u2060' or '\uFEFF' or '\uFFFE' or '\uFFFF'
        or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or (>= '\uFE00' and <= '\uFE0F');

    private static bool IsSymbolFontBullet(char character) => character is '\uF0B7' or '\uF0A7' or '\uF0D8' or '\uF076' or '\uF06C';
}
