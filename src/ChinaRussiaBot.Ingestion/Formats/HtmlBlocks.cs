using System.Text;
using AngleSharp.Dom;

namespace ChinaRussiaBot.Ingestion.Formats;

/// <summary>Elements → blocks, in document order. Text that stands outside of any paragraph is kept too.</summary>
internal sealed class HtmlBlocks(int deepest)
{
    private static readonly HashSet<string> BlockElements = new(
        ["address", "article", "blockquote", "body", "caption", "center", "dd", "details", "div", "dl", "dt", "fieldset", "figcaption", "figure", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "li", "main", "ol", "p", "pre", "section", "summary", "table", "tbody", "td", "th", "tr", "ul", "html"],
        StringComparer.Ordinal);

    private readonly List<Block> blocks = [];
    private readonly StringBuilder text = new();

    public IReadOnlyList<Block> Result => blocks;

    public void Walk(IElement root)
    {
        Children(root, 0);
        Flush(0);
    }

    private void Children(INode node, int depth)
    {
        if (depth > deepest)
            throw new RefusedException(RefusalReason.TooDeep, $"{deepest}");
        foreach (INode child in node.ChildNodes)
        {
            if (child is IText words)
                Append(words.Data, node);
            else if (child is IElement element && !Boilerplate.Is(element))
                Element(element, depth + 1);
        }
    }

    private void Element(IElement element, int depth)
    {
        string name = element.LocalName;
        if (name == "br")
        {
            text.Append('\n');
        }
        else if (name == "table" && IsData(element))
        {
            Flush(0);
            if (element.QuerySelector("caption") is { } caption && Squeeze(caption.TextContent) is { Length: > 0 } title)
                blocks.Add(Block.Paragraph(title));
            blocks.Add(Block.Table(HtmlTable.Rows(element)));
        }
        else if (BlockElements.Contains(name))
        {
            Flush(0);
            Children(element, depth);
            Flush(name is ['h', >= '1' and <= '6'] ? name[1] - '0' : 0);
        }
        else
        {
            Children(element, depth);
        }
    }

    // A table that lays out a page holds other blocks, or one column.
    private static bool IsData(IElement table) => table.QuerySelector("table") is null
        && table.QuerySelectorAll("tr").Count(static row => row.Children.Length > 1) >= 2
        && table.QuerySelectorAll("td p, td div").Length <= table.QuerySelectorAll("td, th").Length;

    private void Append(string words, INode parent)
    {
        if (parent is IElement { LocalName: "pre" })
        {
            text.Append(words);
            return;
        }

        foreach (char character in words)
        {
            if (!char.IsWhiteSpace(character) || character is '\u00A0' or '\u3000' or '\u202F')
                text.Append(character);
            else if (text.Length > 0 && !char.IsWhiteSpace(text[^1]))
                text.Append(' ');
        }
    }

    private void Flush(int level)
    {
        string result = text.ToString().Trim();
        text.Clear();
        if (result.Length == 0)
            return;
        result = string.Join('\n', result.Split('\n').Select(static line => line.Trim()).Where(static line => line.Length > 0));
        blocks.Add(level > 0 ? Block.Heading(result.Replace('\n', ' '), level) : Block.Paragraph(result));
    }

    private static string Squeeze(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
