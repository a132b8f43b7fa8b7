using System.Text.RegularExpressions;

namespace ChinaRussiaBot.Host.Channels.Telegram.Formatting;

/// <summary>How the words of an answer are set for a narrow screen. Pure.</summary>
internal static partial class Lines
{
    private const int MostBold = 160;
    private const int LongestHeading = 120;
    private const int OnePhone = 40;
    private const char FirstWide = '\u2e80';

    /// <summary>The same words, with numbers and their units held on one line; not for quotes, which stay as they are.</summary>
    public static string Whole(string text) => Parted().Replace(text, "\u00a0");

    /// <summary>How much of a first line is bold: all of a short one, of a long one what stands before its first full stop or colon.</summary>
    public static int Heading(string text)
    {
        if (Width(text) <= MostBold)
            return text.Length;
        Match end = End().Match(text);
        return end.Success && end.Index + end.Length <= LongestHeading ? end.Index + end.Length : 0;
    }

    /// <summary>How many lines a text fills on a phone.</summary>
    public static int Count(string text) => (Width(text) + OnePhone - 1) / OnePhone;

    /// <summary>How wide a text is: a Chinese character is as wide as two letters.</summary>
    public static int Width(string text) => text.Length + text.Count(static letter => letter >= FirstWide);

    [GeneratedRegex(@"(?<=\d) (?=(?:млрд|млн|тыс\.|трлн|%|руб|юан|долл|евро|т\b|км\b|г\.|ч\b))|(?<=млрд|млн|тыс\.|трлн) (?=(?:руб|юан|долл|евро|т\b))|(?<=[№§]) (?=\d)", RegexOptions.CultureInvariant)]
    private static partial Regex Parted();

    // A full stop after a word of four letters ends a sentence; "ст." and "г." do not.
    [GeneratedRegex(@"[。：]|(?<=\p{L}{4}[)»]?)\.(?=\s\p{Lu})|(?<=\p{L}):(?=\s)", RegexOptions.CultureInvariant)]
    private static partial Regex End();
}
