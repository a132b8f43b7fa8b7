using ChinaRussiaBot.Ingestion.Mending;

namespace ChinaRussiaBot.Ingestion.Formats;

/// <summary>
/// Plain lines → paragraphs and headings. Blank lines divide paragraphs; a text without them has one paragraph a line, unless its
/// lines were cut to one width. Pure.
/// </summary>
internal static class TextLines
{
    public static IEnumerable<Block> Blocks(string text)
    {
        string[] lines = [.. text.ReplaceLineEndings("\n").Split('\n', '\f').Select(static line => line.TrimEnd())];
        int filled = lines.Count(static line => line.Length > 0);
        int blanks = lines.Length - filled;
        bool divided = blanks * 12 > filled;
        bool cut = IsCutToWidth(lines);
        List<string> paragraph = [];
        for (int index = 0; index < lines.Length; index++)
        {
            string line = lines[index];
            if (paragraph.Count == 0 && StandsAlone(lines, index))
            {
                yield return Block.Heading(line.Trim(), HeadingRules.LevelAlone(line.Trim()));
                continue;
            }

            if (TabbedTable.At(lines, index, out int behind) is { } tabbed)
            {
                if (paragraph.Count > 0)
                    yield return Of(paragraph, cut);
                paragraph = [];
                yield return Block.Table(tabbed);
                index = behind - 1;
                continue;
            }

            if (line.Length > 0 && AlignedTable.MayBegin(line, index == 0 ? null : lines[index - 1]) && AlignedTable.At(lines, index, out int end) is { } table)
            {
                if (paragraph.Count > 0)
                    yield return Of(paragraph, cut);
                paragraph = [];
                yield return Block.Table(table);
                index = end - 1;
                continue;
            }

            if (paragraph.Count > 0 && (line.Length == 0 || Starts(line, paragraph[^1], divided, cut)))
            {
                yield return Of(paragraph, cut);
                paragraph = [];
            }

            if (line.Length > 0)
                paragraph.Add(line);
        }

        if (paragraph.Count > 0)
            yield return Of(paragraph, cut);
    }

    private static Block Of(List<string> lines, bool cut)
    {
        string text = cut ? LineJoining.Join(lines) : string.Join('\n', lines.Select(static line => line.Trim()));
        return HeadingRules.LevelOf(text) is > 0 and int level ? Block.Heading(text, level) : Block.Paragraph(text);
    }

    /// <summary>A numbered line between blank ones; what follows it is no other number, or they are the items of a list.</summary>
    private static bool StandsAlone(string[] lines, int index)
    {
        if (HeadingRules.LevelAlone(lines[index].Trim()) == 0 || (index > 0 && lines[index - 1].Length > 0) || (index + 1 < lines.Length && lines[index + 1].Length > 0))
            return false;
        int next = Array.FindIndex(lines, index + 1, static line => line.Length > 0);
        return next > 0 && !HeadingRules.IsListItem(lines[next]);
    }

    /// <summary>Whether a line begins a new paragraph.</summary>
    private static bool Starts(string line, string before, bool divided, bool cut)
    {
        if (line[0] is '\u3000' || line.StartsWith("  ", StringComparison.Ordinal) || HeadingRules.LevelOf(line.Trim()) > 0 || HeadingRules.LevelOf(before.Trim()) > 0)
            return true;
        if (cut)
            return HeadingRules.IsListItem(line);
        return !divided;
    }

    // Mails and old word processors end lines at a column: most lines then are about as long as the longest.
    private static bool IsCutToWidth(string[] lines)
    {
        int[] lengths = [.. lines.Where(static line => line.Length > 0).Select(Width)];
        if (lengths.Length < 4)
            return false;
        int longest = lengths.Max();
        int full = lengths.Count(length => length >= longest * 0.8);
        int ends = lines.Count(static line => line.Length > 0 && line[^1] is '.' or '。' or '!' or '?' or '！' or '？' or ':' or '：' or ';' or '；');
        return longest is >= 40 and <= 130 && full * 2 >= lengths.Length && ends * 3 < lengths.Length * 2;
    }

    /// <summary>How wide a line is where Chinese characters take two columns.</summary>
    public static int Width(string line) => line.Sum(static character => character >= '\u2E80' ? 2 : 1);
}
