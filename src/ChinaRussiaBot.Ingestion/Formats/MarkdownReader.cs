using System.Globalization;
using System.Text;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Extensions.Yaml;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Block = ChinaRussiaBot.Ingestion.Extraction.Block;
using MarkdownBlock = Markdig.Syntax.Block;

namespace ChinaRussiaBot.Ingestion.Formats;

/// <summary>Markdown, with tables and with the title, date, author and address of a front matter.</summary>
internal static class MarkdownReader
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePipeTables().UseGridTables().UseYamlFrontMatter().UseEmphasisExtras().UseAutoLinks().Build();

    public static ExtractedDocument Read(byte[] bytes)
    {
        DecodedText decoded = TextDecoder.Decode(bytes);
        MarkdownDocument parsed;
        try
        {
            parsed = Markdown.Parse(decoded.Text, Pipeline);
        }
        catch (ArgumentException)
        {
            // Markdig's own guard against nesting.
            throw new RefusedException(RefusalReason.TooDeep);
        }

        List<Block> blocks = [];
        Dictionary<string, string> facts = new(StringComparer.OrdinalIgnoreCase);
        foreach (MarkdownBlock block in parsed)
        {
            if (block is YamlFrontMatterBlock front)
                ReadFacts(front, facts);
            else
                Add(block, blocks);
        }

        return new ExtractedDocument(FileKind.Markdown)
        {
            Blocks = blocks,
            Notes = EncodingNotes.Of(decoded),
            Title = First(facts, "title", "заголовок", "标题"),
            Publisher = First(facts, "publisher", "source", "издатель", "источник", "发布单位", "发布机构", "来源"),
            Date = First(facts, "date", "дата", "дата публикации", "日期", "发布日期", "发布时间") is { } date ? Records.DatedLine.Of(date) ?? date : null,
            Url = First(facts, "url", "ссылка", "链接", "网址"),
        };
    }

    // People name the facts of a page in their own language.
    private static string? First(Dictionary<string, string> facts, params ReadOnlySpan<string> names)
    {
        foreach (string name in names)
        {
            if (facts.TryGetValue(name, out string? value))
                return value;
        }

        return null;
    }

    private static void Add(MarkdownBlock block, List<Block> blocks)
    {
        switch (block)
        {
            case HeadingBlock heading:
                blocks.Add(Block.Heading(Text(heading.Inline), heading.Level));
                break;
            case Table table:
                blocks.Add(Block.Table([.. table.OfType<TableRow>().Select(static row => (IReadOnlyList<string>)[.. row.OfType<TableCell>().Select(CellText)])]));
                break;
            case FencedCodeBlock or CodeBlock:
                blocks.Add(Block.Paragraph(((LeafBlock)block).Lines.ToString().Trim()));
                break;
            case HtmlBlock html:
                blocks.AddRange(HtmlReader.Fragment(html.Lines.ToString()));
                break;
            case LeafBlock { Inline: { } inline }:
                blocks.Add(Block.Paragraph(Text(inline)));
                break;
            case ContainerBlock container:
                foreach (MarkdownBlock child in container)
                    Add(child, blocks);
                break;
        }
    }

    private static string CellText(TableCell cell) =>
        string.Join(' ', cell.OfType<LeafBlock>().Select(static block => Text(block.Inline)));

    private static string Text(ContainerInline? inline)
    {
        StringBuilder text = new();
        if (inline is not null)
            Append(inline, text);
        return text.ToString().Trim();
    }

    private static void Append(ContainerInline container, StringBuilder text)
    {
        foreach (Inline inline in container)
        {
            switch (inline)
            {
                case LiteralInline literal:
                    text.Append(literal.Content.AsSpan());
                    break;
                case CodeInline code:
                    text.Append(code.Content);
                    break;
                case AutolinkInline link:
                    text.Append(link.Url);
                    break;
                case HtmlEntityInline entity:
                    text.Append(entity.Transcoded.AsSpan());
                    break;
                case LineBreakInline lineBreak:
                    text.Append(lineBreak.IsHard ? "\n" : Soft(text, lineBreak));
                    break;
                case ContainerInline inner:
                    Append(inner, text);
                    break;
            }
        }
    }

    private static string Soft(StringBuilder text, LineBreakInline lineBreak) =>
        // A line that begins with a picture or a sign is an item of its own.
        lineBreak.NextSibling is LiteralInline { Content.IsEmpty: false } item && IsSign(item.Content.CurrentChar) ? "\n"
        : text.Length > 0 && lineBreak.NextSibling is LiteralInline { Content.IsEmpty: false } next
            && !Mending.LineJoining.NeedsBlank(text[^1], next.Content.CurrentChar) ? "" : " ";

    private static bool IsSign(char first) => char.IsHighSurrogate(first) || char.GetUnicodeCategory(first) == UnicodeCategory.OtherSymbol;

    private static void ReadFacts(YamlFrontMatterBlock front, Dictionary<string, string> facts)
    {
        foreach (string line in front.Lines.ToString().Split('\n'))
        {
            int colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon > 0 && line[(colon + 1)..].Trim().Trim('"', '\'') is { Length: > 0 } value)
                facts[line[..colon].Trim()] = value;
        }
    }
}
