using ChinaRussiaBot.Ingestion.Formats;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ChinaRussiaBot.Ingestion.Office;

/// <summary>Elements of a Word body → blocks.</summary>
internal sealed class WordBlocks(WordStyles styles, WordNotes notes, WordNumbers numbers, int deepest)
{
    private readonly List<Block> blocks = [];
    private int page = 1;
    private bool knowsPages;

    public IReadOnlyList<Block> Result => blocks;

    /// <summary>0 when the file was never laid out.</summary>
    public int Pages => knowsPages ? page : 0;

    /// <summary>Of the paragraph with the style of a title; null when there is none.</summary>
    public string? Title { get; private set; }

    private int? Page => knowsPages ? page : null;

    public void Walk(OpenXmlElement root)
    {
        // Word notes where its own pages end; other producers do not.
        knowsPages = root.Descendants<LastRenderedPageBreak>().Any();
        Children(root, 0);
    }

    private void Children(OpenXmlElement parent, int depth)
    {
        if (depth > deepest)
            throw new RefusedException(RefusalReason.TooDeep, $"{deepest}");
        foreach (OpenXmlElement child in parent.ChildElements)
        {
            switch (child)
            {
                case Paragraph paragraph:
                    Paragraph(paragraph, depth);
                    break;
                case Table table:
                    Table(table, depth);
                    break;
                case SdtBlock or SdtContentBlock or CustomXmlBlock or InsertedRun or AlternateContent or AlternateContentChoice:
                    Children(child, depth + 1);
                    break;
            }
        }
    }

    private void Paragraph(Paragraph paragraph, int depth)
    {
        page += paragraph.Descendants<LastRenderedPageBreak>().Count();
        string text = WordText.Of(paragraph);
        if (text.Length > 0)
        {
            bool title = styles.IsTitle(paragraph);
            int level = styles.LevelOf(paragraph);
            if (title)
                Title ??= text.Replace('\n', ' ');
            if (level == 0 && !title && WordText.IsBold(paragraph))
                level = HeadingRules.LevelOf(text);
            text = numbers.Before(paragraph) + text;
            blocks.Add(title ? Block.Heading(text.Replace('\n', ' '), 1, Page) : level > 0 ? Block.Heading(text.Replace('\n', ' '), level, Page) : Block.Paragraph(text, Page));
        }

        foreach (TextBoxContent box in WordText.Boxes(paragraph))
            Children(box, depth + 1);
        foreach (OpenXmlElement note in notes.Of(paragraph))
            Children(note, depth + 1);
    }

    private void Table(Table table, int depth)
    {
        if (table.Elements<TableRow>().Any(static row => row.Descendants<Table>().Any()) || table.Elements<TableRow>().All(static row => row.Elements<TableCell>().Count() < 2))
        {
            // A frame, not a table of data.
            foreach (TableCell cell in table.Elements<TableRow>().SelectMany(static row => row.Elements<TableCell>()))
                Children(cell, depth + 1);
            return;
        }

        List<IReadOnlyList<string>> rows = [];
        foreach (TableRow row in table.Elements<TableRow>())
        {
            List<string> cells = [];
            foreach (TableCell cell in row.Elements<TableCell>())
            {
                cells.Add(string.Join(' ', cell.Descendants<Paragraph>().Select(static paragraph => WordText.Of(paragraph).Replace('\n', ' ')).Where(static text => text.Length > 0)));
                int span = Math.Clamp(cell.TableCellProperties?.GridSpan?.Val?.Value ?? 1, 1, 100);
                cells.AddRange(Enumerable.Repeat("", span - 1));
            }

            rows.Add(cells);
        }

        blocks.Add(Block.Table(rows, Page));
    }
}
