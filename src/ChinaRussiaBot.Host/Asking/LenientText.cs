using System.Globalization;
using System.Text;

namespace ChinaRussiaBot.Host.Asking;

/// <summary>
/// Bytes → JSON text in which nothing is half a character: broken UTF-8 and \uD800 without its other half become U+FFFD, so that
/// such a question is answered like any other that cannot be understood. Pure.
/// </summary>
internal static class LenientText
{
    public static string Decode(ReadOnlySpan<byte> bytes)
    {
        string text = Encoding.UTF8.GetString(bytes).TrimStart('\ufeff');
        return text.Contains("\\u", StringComparison.Ordinal) ? MendEscapes(text) : text;
    }

    private static string MendEscapes(string text)
    {
        StringBuilder mended = new(text.Length);
        for (int at = 0; at < text.Length;)
        {
            int length = text[at] != '\\' ? 1 : Unit(text, at) is null ? 2 : 6;
            length = Math.Min(length, text.Length - at);
            if (length == 6 && char.IsSurrogate(Unit(text, at)!.Value))
            {
                if (Unit(text, at + 6) is { } low && char.IsSurrogatePair(Unit(text, at)!.Value, low))
                    mended.Append(text, at, length = 12);
                else
                    mended.Append("\\uFFFD");
            }
            else
            {
                mended.Append(text, at, length);
            }

            at += length;
        }

        return mended.ToString();
    }

    // The UTF-16 unit of an escape such as \u4E2D at this place; null when there is none.
    private static char? Unit(string text, int at) =>
        at + 6 <= text.Length && text[at] == '\\' && text[at + 1] == 'u'
        && ushort.TryParse(text.AsSpan(at + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out ushort unit)
            ? (char)unit
            : null;
}
