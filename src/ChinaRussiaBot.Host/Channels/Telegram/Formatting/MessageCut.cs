using System.Text;
using ChinaRussiaBot.Host.Channels.Formatting;

namespace ChinaRussiaBot.Host.Channels.Telegram.Formatting;

/// <summary>
/// Cuts a long message into parts that Telegram takes: at most 4,096 characters as they are read, 32,768 bytes as they are sent and 100 styled
/// places, of which it would forget the rest.
/// Cuts at the end of a paragraph, else of a line, a sentence, a clause or a word. Pure; loses nothing but the blanks at a cut.
/// </summary>
internal static class MessageCut
{
    public const int MostCharacters = 4096;
    public const int MostBytes = 32_768;
    private const int MostStyled = 100;

    // Room for "(12/34)", its tags and its line break.
    private const int Numbering = 32;

    public static IReadOnlyList<StyledText> Parts(StyledText text) => Parts(text, MostCharacters, MostBytes);

    internal static IReadOnlyList<StyledText> Parts(StyledText text, int mostCharacters, int mostBytes)
    {
        if (Fits(text, mostCharacters, mostBytes))
            return [text];
        List<StyledText> parts = [];
        string plain = text.Plain;
        CutPlaces places = new(plain);
        for (int start = SkipBlanks(plain, 0); start < plain.Length;)
        {
            int end = End(text, plain, start, mostCharacters - Numbering, mostBytes - Numbering, places);
            StyledText part = text.Slice(start, TrimBlanks(plain, start, end));
            if (part.Runs.Count > 0)
                parts.Add(part);
            start = SkipBlanks(plain, end);
        }

        return [.. parts.Select((part, at) => Numbered(part, at + 1, parts.Count))];
    }

    private static StyledText Numbered(StyledText part, int number, int count) =>
        count == 1 ? part : new StyledText().Add($"({number}/{count})", Look.Italic).Add("\n").Add(part);

    private static int End(StyledText text, string plain, int start, int mostCharacters, int mostBytes, CutPlaces places)
    {
        int characters = mostCharacters;
        while (true)
        {
            int furthest = Advance(plain, start, characters);
            int end = furthest == plain.Length ? furthest : places.Best(start, furthest);
            if (characters <= 16 || Fits(text.Slice(start, end), mostCharacters, mostBytes))
                return end;
            characters = characters * 3 / 4;
        }
    }

    private static bool Fits(StyledText text, int mostCharacters, int mostBytes) =>
        Length(text.Plain) <= mostCharacters && text.Styled < MostStyled && Encoding.UTF8.GetByteCount(TelegramHtml.Write(text)) <= mostBytes;

    // Telegram counts code points.
    private static int Length(string text) => text.Length - text.Count(char.IsLowSurrogate);

    private static int Advance(string plain, int start, int characters)
    {
        int at = start;
        for (int taken = 0; taken < characters && at < plain.Length; taken++)
            at += char.IsHighSurrogate(plain[at]) && at + 1 < plain.Length ? 2 : 1;
        return at;
    }

    private static int SkipBlanks(string plain, int at)
    {
        while (at < plain.Length && char.IsWhiteSpace(plain[at]))
            at++;
        return at;
    }

    private static int TrimBlanks(string plain, int start, int end)
    {
        while (end > start && char.IsWhiteSpace(plain[end - 1]))
            end--;
        return end;
    }
}
