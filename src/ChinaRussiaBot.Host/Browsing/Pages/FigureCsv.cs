using System.Globalization;
using System.Text;
using ChinaRussiaBot.Host.Wording;
using ChinaRussiaBot.Knowledge;

namespace ChinaRussiaBot.Host.Browsing.Pages;

/// <summary>The figures of a measure for a spreadsheet (RFC 4180, UTF-8 with its mark, so that Excel reads the letters). Pure.</summary>
internal static class FigureCsv
{
    private static readonly string[] heads = ["tableName", "tableWhen", "tableValue", "tableNumber", "tableUnit", "tableGrowth", "tableSource", "tableUrl"];

    public static byte[] Write(FigureSheet sheet, Language language)
    {
        StringBuilder text = new("\ufeff");
        Line(text, heads.Select(head => Texts.Chat[head][language]));
        foreach (Figure figure in sheet.Figures)
        {
            Line(text,
            [
                sheet.Measure.Name[language] + (sheet.Subject(figure, language) is { } subject ? $" ({subject})" : ""),
                PeriodText.Print(figure.Period, language),
                QuantityText.Print(figure.Value, language),
                figure.Value.Value.ToString("0.############", CultureInfo.InvariantCulture),
                UnitText.Of(figure.Value.Unit, language),
                figure.Growth is { } growth ? QuantityText.PrintSigned(growth, language) : "",
                figure.Sources[0].Title,
                figure.Sources[0].Url ?? "",
            ]);
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static void Line(StringBuilder text, IEnumerable<string> cells) => text.AppendJoin(',', cells.Select(Cell)).Append("\r\n");

    // A spreadsheet runs what begins like a formula: such a text gets an apostrophe; a plain number keeps its sign.
    private static string Cell(string text)
    {
        bool formula = text.Length > 0 && "=+-@\t\r".Contains(text[0], StringComparison.Ordinal) && !decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _);
        string safe = formula ? "'" + text : text;
        return safe.AsSpan().IndexOfAny("\",\r\n") >= 0 ? "\"" + safe.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"" : safe;
    }
}
