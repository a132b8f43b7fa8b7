namespace ChinaRussiaBot.Knowledge;

/// <summary>
/// What stands at the head of a document: the name of who issues it, of what, for whom, line by line before its first sentence. A letter's first line is taken for its
/// title, a workbook's sheet for one; what the document is about is often said only in the next. Pure.
/// </summary>
internal static class DocumentHead
{
    private const int MostLines = 4;
    private const int LongestLine = 200;

    /// <summary>The lines that head the first passage of a document; null when it begins with a sentence, a list or a table.</summary>
    public static string? Of(Passage first)
    {
        List<string> lines = [];
        foreach (ReadOnlySpan<char> line in (first.Chinese ?? first.Russian ?? "").AsSpan().EnumerateLines())
        {
            if (lines.Count == MostLines || !Heads(line.Trim()))
                break;
            lines.Add(line.Trim().ToString());
        }

        return lines.Count == 0 ? null : string.Join('\n', lines);
    }

    /// <summary>Whether the passage is nothing but such lines.</summary>
    public static bool IsAll(Passage passage) => passage.Head is null && (passage.Chinese ?? passage.Russian) is { } text && Of(passage) is { } head && head.Length >= text.Trim().Length;

    private static bool Heads(ReadOnlySpan<char> line) => line.Length is > 0 and <= LongestLine && !line.Contains(" | ", StringComparison.Ordinal) && line[^1] is not ('.' or '。' or ':' or '：' or ';' or '；' or '?' or '？' or '!' or '！');
}
