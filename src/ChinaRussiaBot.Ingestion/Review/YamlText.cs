using System.Text;

namespace ChinaRussiaBot.Ingestion.Review;

/// <summary>Texts as YAML scalars that an editor likes to read: plain where that is safe, in quotes otherwise, a block for several lines. Pure.</summary>
internal static class YamlText
{
    private const string Unsafe = "-?:,[]{}#&*!|>'\"%@`~ ";

    private static readonly HashSet<string> Words = new(["null", "true", "false", "yes", "no", "on", "off", "y", "n"], StringComparer.OrdinalIgnoreCase);

    /// <param name="text">The text; may hold several lines.</param>
    /// <param name="indent">Of the lines of a block.</param>
    public static string Block(string text, int indent) => text.Contains('\n', StringComparison.Ordinal) && IsBlockSafe(text)
        ? "|-\n" + string.Join('\n', text.Split('\n').Select(line => line.Length == 0 ? "" : new string(' ', indent) + line))
        : Scalar(text);

    /// <summary>On one line, also inside braces.</summary>
    public static string Scalar(string text) => IsPlain(text) ? text : Quoted(text);

    private static bool IsPlain(string text) =>
        text.Length > 0 && !Unsafe.Contains(text[0], StringComparison.Ordinal) && !char.IsWhiteSpace(text[^1]) && text[^1] != ':'
        && !text.Contains(": ", StringComparison.Ordinal) && !text.Contains(" #", StringComparison.Ordinal)
        && text.IndexOfAny([',', '[', ']', '{', '}', '"', '\\']) < 0
        && !Words.Contains(text) && !text.Any(static character => !IsPrintable(character)) && !LooksLikeNumber(text);

    private static bool IsBlockSafe(string text) =>
        !char.IsWhiteSpace(text[0]) && !text.Contains("\n ", StringComparison.Ordinal) && text[^1] != '\n'
        && text.All(static character => character == '\n' || IsPrintable(character))
        && text.Split('\n').All(static line => line.Length == 0 || !char.IsWhiteSpace(line[^1]));

    private static bool IsPrintable(char character) =>
        character is (>= ' ' and <= '~') or (>= '\u00A0' and < '\u2028') or (> '\u2029' and < '\uD800') or (>= '\uE000' and <= '\uFEFE') or (>= '\uFF00' and <= '\uFFFD');

    // Numbers and dates stay texts for whatever reads the file.
    private static bool LooksLikeNumber(string text) => char.IsAsciiDigit(text[0]) && text.All(static character => char.IsAsciiLetterOrDigit(character) || character is '.' or '-' or '_' or '+');

    private static string Quoted(string text)
    {
        StringBuilder quoted = new("\"");
        foreach (char character in text)
        {
            quoted.Append(character switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\n' => "\\n",
                _ when char.IsSurrogate(character) => character.ToString(),
                _ when !IsPrintable(character) => $"\\u{(int)character:x4}",
                _ => character.ToString(),
            });
        }

        return quoted.Append('"').ToString();
    }
}
