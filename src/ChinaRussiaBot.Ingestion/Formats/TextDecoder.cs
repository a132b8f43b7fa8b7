using System.Text;

namespace ChinaRussiaBot.Ingestion.Formats;

/// <summary>Bytes of a text file in whatever encoding Chinese and Russian offices write: UTF-8, UTF-16, GB18030, Windows-1251, KOI8-R, DOS.</summary>
internal static class TextDecoder
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    // A byte order mark says it all.
    private static readonly (byte[] Mark, string Name)[] Marks =
    [
        ([0xEF, 0xBB, 0xBF], "utf-8"),
        ([0xFF, 0xFE, 0, 0], "utf-32"),
        ([0xFF, 0xFE], "utf-16"),
        ([0xFE, 0xFF], "utf-16BE"),
        ([0x84, 0x31, 0x95, 0x33], "gb18030"),
    ];

    static TextDecoder() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <param name="bytes">The whole file.</param>
    /// <param name="declared">The encoding that the file itself names (a web page); null otherwise. Believed only when it fits.</param>
    /// <exception cref="RefusedException">No text in a known encoding.</exception>
    public static DecodedText Decode(byte[] bytes, string? declared = null)
    {
        foreach ((byte[] mark, string name) in Marks)
        {
            if (bytes.AsSpan().StartsWith(mark))
                return Checked(Encoding.GetEncoding(name).GetString(bytes, mark.Length, bytes.Length - mark.Length), name);
        }

        if (!bytes.Contains((byte)0) && TryUtf8(bytes) is { } utf8)
            return Checked(utf8, "utf-8");
        if (Declared(declared) is { } named && named.GetString(bytes) is var fitting && !fitting.Contains('\uFFFD', StringComparison.Ordinal))
            return Checked(fitting, named.WebName);
        (Encoding Encoding, double Score) best = Candidates(bytes)
            .Select(name => Encoding.GetEncoding(name))
            .Select(encoding => (encoding, LanguageLikeness.Of(encoding.GetString(bytes, 0, Math.Min(bytes.Length, 1 << 16) & ~3))))
            .MaxBy(static candidate => candidate.Item2);
        return best.Score > 0
            ? Checked(best.Encoding.GetString(bytes), best.Encoding.WebName)
            : throw new RefusedException(RefusalReason.NotText);
    }

    // Zero bytes stand in no text but one of two bytes a character.
    private static string[] Candidates(byte[] bytes) => bytes.Contains((byte)0)
        ? ["utf-16", "utf-16BE"]
        : ["gb18030", "windows-1251", "koi8-r", "cp866", "utf-16", "utf-16BE"];

    private static Encoding? Declared(string? name)
    {
        if (string.IsNullOrWhiteSpace(name))
            return null;
        try
        {
            string plain = name.Trim().ToLowerInvariant();
            // Pages that say GB2312 use the characters of its successor.
            return Encoding.GetEncoding(plain is "gb2312" or "gbk" or "x-gbk" ? "gb18030" : plain);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static string? TryUtf8(byte[] bytes)
    {
        try
        {
            return StrictUtf8.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private static DecodedText Checked(string text, string encoding)
    {
        int wrong = text.Count(static character => character == '\uFFFD' || (char.IsControl(character) && character is not ('\t' or '\n' or '\r' or '\f' or '\v')));
        return wrong * 100 > text.Length ? throw new RefusedException(RefusalReason.NotText) : new DecodedText(text, encoding, wrong);
    }
}
