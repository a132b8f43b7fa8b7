using System.Globalization;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ChinaRussiaBot.Ingestion.Office;

/// <summary>Which paragraphs are headings, by the style's outline level or name in any of the languages Word is used in here.</summary>
internal sealed partial class WordStyles
{
    private readonly Dictionary<string, int> levels = new(StringComparer.Ordinal);
    private readonly HashSet<string> titles = new(StringComparer.Ordinal);

    public WordStyles(MainDocumentPart main)
    {
        foreach (Style style in main.StyleDefinitionsPart?.Styles?.Elements<Style>() ?? [])
        {
            if (style.StyleId?.Value is not { } id)
                continue;
            string name = style.StyleName?.Val?.Value ?? id;
            if (style.StyleParagraphProperties?.OutlineLevel?.Val?.Value is int outline and >= 0 and < 9)
                levels[id] = outline + 1;
            else if (HeadingName().Match(name) is { Success: true } match)
                levels[id] = int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture);
            else if (name.ToLowerInvariant() is "title" or "标题" or "название" or "заголовок")
                titles.Add(id);
        }
    }

    /// <summary>1 to 9; 0 for running text.</summary>
    public int LevelOf(Paragraph paragraph)
    {
        if (paragraph.ParagraphProperties?.OutlineLevel?.Val?.Value is int own and >= 0 and < 9)
            return own + 1;
        return paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value is { } id ? levels.GetValueOrDefault(id) : 0;
    }

    public bool IsTitle(Paragraph paragraph) => paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value is { } id && titles.Contains(id);

    [GeneratedRegex(@"^(?:heading|标题|заголовок)\s*([1-9])$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex HeadingName();
}
