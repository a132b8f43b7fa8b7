using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ChinaRussiaBot.Ingestion.Office;

/// <summary>The visible text of one Word paragraph.</summary>
internal static class WordText
{
    public static string Of(Paragraph paragraph)
    {
        StringBuilder text = new();
        Append(paragraph, text, 0);
        return string.Join('\n', text.ToString().Split('\n').Select(static line => line.Trim()).Where(static line => line.Length > 0));
    }

    public static bool IsBold(Paragraph paragraph) =>
        paragraph.Elements<Run>().Where(static run => run.InnerText.Length > 0).All(static run => run.RunProperties?.Bold is { } bold && bold.Val?.Value != false);

    /// <summary>Text boxes anchored in the paragraph; of two forms of one drawing, the first.</summary>
    public static IEnumerable<TextBoxContent> Boxes(Paragraph paragraph) =>
        paragraph.Descendants<TextBoxContent>().Where(static box => !box.Ancestors<AlternateContentFallback>().Any() && !box.Ancestors<TextBoxContent>().Any());

    private static void Append(OpenXmlElement parent, StringBuilder text, int depth)
    {
        if (depth > ReadingLimits.Default.Depth)
            throw new RefusedException(RefusalReason.TooDeep, $"{ReadingLimits.Default.Depth}");
        foreach (OpenXmlElement child in parent.ChildElements)
        {
            switch (child)
            {
                case DocumentFormat.OpenXml.Wordprocessing.Text or DocumentFormat.OpenXml.Math.Text:
                    text.Append(child.InnerText);
                    break;
                case TabChar or PositionalTab:
                    text.Append(' ');
                    break;
                case Break or CarriageReturn:
                    text.Append('\n');
                    break;
                case NoBreakHyphen:
                    text.Append('\u2011');
                    break;
                case SymbolChar symbol:
                    text.Append(Symbol(symbol));
                    break;
                case Run { RunProperties.Vanish: { } vanish } when vanish.Val?.Value != false:
                case DeletedRun or MoveFromRun or DeletedText or FieldCode or AlternateContentFallback or TextBoxContent or ParagraphProperties or RunProperties:
                    break;
                default:
                    if (child.HasChildren)
                        Append(child, text, depth + 1);
                    break;
            }
        }
    }

    private static string Symbol(SymbolChar symbol) =>
        int.TryParse(symbol.Char?.Value, System.Globalization.NumberStyles.HexNumber, System.Globalization.CultureInfo.InvariantCulture, out int code) && code is > 0x20 and < 0xFFFE and not (>= 0xD800 and <= 0xDFFF)
            ? ((char)code).ToString()
            : "";
}
