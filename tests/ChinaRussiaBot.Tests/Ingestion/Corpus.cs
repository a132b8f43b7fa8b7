using System.Net;
using System.Text;
using ChinaRussiaBot.Ingestion.Extraction;
using ChinaRussiaBot.Tests.House;

namespace ChinaRussiaBot.Tests.Ingestion;

/// <summary>The texts of tests/Ingestion/texts written as files of other programs read them, and what must come back from whatever is made of them.</summary>
internal static class Corpus
{
    private static readonly UTF8Encoding Marked = new(encoderShouldEmitUTF8Identifier: true);

    public static IEnumerable<string> Names => Directory.EnumerateFiles(Path.Combine(Repository.Root, "tests", "Ingestion", "texts"), "*.md").Select(static path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal);

    /// <summary>All that the text says, in order of reading, without blanks.</summary>
    public static string Letters(string name) => Extract.Letters(Read(name));

    /// <summary>What a file of this extension can hold: tables keep the order of a page, lines of a table are its cells.</summary>
    public static void Write(string name, string folder)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        ExtractedDocument document = Read(name);
        string plain = string.Join("\n\n", document.Blocks.Select(static block => block.Kind == BlockKind.Table ? string.Join('\n', block.Rows.Select(static row => string.Join('\t', row))) : block.Text));
        File.WriteAllText(Path.Combine(folder, name + ".html"), Html(name, document), Marked);
        File.Copy(Path.Combine(Repository.Root, "tests", "Ingestion", "texts", name + ".md"), Path.Combine(folder, name + ".md"), overwrite: true);
        File.WriteAllText(Path.Combine(folder, name + "-utf8.txt"), plain);
        File.WriteAllBytes(Path.Combine(folder, name + "-gb18030.txt"), Encoding.GetEncoding("gb18030").GetBytes(plain));
        if (name.StartsWith("ru", StringComparison.Ordinal))
            File.WriteAllBytes(Path.Combine(folder, name + "-cp1251.txt"), Encoding.GetEncoding(1251).GetBytes(plain.Replace('−', '-')));
        File.WriteAllText(Path.Combine(folder, name + ".csv"), Table(document), Marked);
    }

    public static string LettersOfFile(string path) => Extract.Letters(Extract.File(path));

    /// <summary>How many of the characters come back in their order: the longest common subsequence.</summary>
    public static int Kept(string expected, string found)
    {
        int[] before = new int[found.Length + 1];
        foreach (char character in expected)
        {
            int[] now = new int[found.Length + 1];
            for (int at = 1; at <= found.Length; at++)
                now[at] = found[at - 1] == character ? before[at - 1] + 1 : Math.Max(before[at], now[at - 1]);
            before = now;
        }

        return before[^1];
    }

    private static ExtractedDocument Read(string name) => Extract.File(Path.Combine(Repository.Root, "tests", "Ingestion", "texts", name + ".md"));

    private static string Html(string name, ExtractedDocument document)
    {
        StringBuilder html = new($"<!DOCTYPE html><html lang=\"{name[..2]}\"><head><meta charset=\"utf-8\"><title>{name}</title><style>body{{font-family:'WenQuanYi Micro Hei','DejaVu Sans',sans-serif}}td,th{{border:1px solid}}</style></head><body>");
        foreach (Block block in document.Blocks)
        {
            if (block.Kind == BlockKind.Table)
                html.Append("<table>").AppendJoin("", block.Rows.Select(static row => "<tr>" + string.Concat(row.Select(static cell => $"<td>{WebUtility.HtmlEncode(cell)}</td>")) + "</tr>")).Append("</table>");
            else
                html.Append(block.Kind == BlockKind.Heading ? $"<h2>{WebUtility.HtmlEncode(block.Text)}</h2>" : $"<p>{WebUtility.HtmlEncode(block.Text).Replace("\n", "<br>", StringComparison.Ordinal)}</p>");
        }

        return html.Append("</body></html>").ToString();
    }

    private static string Table(ExtractedDocument document) => string.Join('\n', document.Blocks
        .SelectMany(static block => block.Kind == BlockKind.Table ? block.Rows : [[block.Kind == BlockKind.Heading ? "H" : "P", block.Text]])
        .Select(static row => string.Join(',', row.Select(static cell => $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"")))) + "\n";
}
