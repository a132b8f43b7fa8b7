using System.Text.RegularExpressions;

namespace ChinaRussiaBot.Ingestion.Pdf;

/// <summary>Finds what stands on every page: running heads, running feet, page numbers. Pure.</summary>
internal static partial class RepeatedLines
{
    private const int LinesAtEachEnd = 2;
    private const double SamePlace = 6;

    /// <summary>Takes them out, with notes that tell what was taken.</summary>
    public static List<IReadOnlyList<PdfLine>> Remove(IReadOnlyList<IReadOnlyList<PdfLine>> pages, List<Note> notes)
    {
        List<(PdfLine Line, string Key)> edges = [.. pages.SelectMany(Edges).Select(static line => (line, Key(line.Text)))];
        HashSet<PdfLine> numbers = [.. edges.Where(edge => PageNumber().IsMatch(edge.Line.Text) && (pages.Count > 1 || Decorated().IsMatch(edge.Line.Text))).Select(static edge => edge.Line)];
        int often = pages.Count == 2 ? 2 : Math.Max(3, (pages.Count + 1) / 2);
        HashSet<PdfLine> repeated = [.. edges.Where(edge => !numbers.Contains(edge.Line)).GroupBy(static edge => edge.Key)
            .Where(group => pages.Count > 1 && group.Select(static edge => edge.Line.Page).Distinct().Count() >= often && IsInPlace(group.Select(static edge => edge.Line)))
            .SelectMany(static group => group.Select(static edge => edge.Line))];
        if (repeated.Count > 0)
            notes.Add(new(NoteKind.RepeatedLines, string.Join(" / ", repeated.Select(static line => line.Text).DistinctBy(Key).Take(3))));
        if (numbers.Count > 0)
            notes.Add(new(NoteKind.PageNumbers));
        return [.. pages.Select(page => (IReadOnlyList<PdfLine>)[.. page.Where(line => !repeated.Contains(line) && !numbers.Contains(line))])];
    }

    private static IEnumerable<PdfLine> Edges(IReadOnlyList<PdfLine> page)
    {
        PdfLine[] byHeight = [.. page.OrderByDescending(static line => line.Baseline)];
        return byHeight.Take(LinesAtEachEnd).Concat(byHeight.TakeLast(LinesAtEachEnd)).Distinct();
    }

    // Most at one height: a last line of text wanders, a running foot does not.
    private static bool IsInPlace(IEnumerable<PdfLine> lines)
    {
        double[] heights = [.. lines.Select(static line => line.Baseline).Order()];
        double middle = heights[heights.Length / 2];
        return heights.Count(height => Math.Abs(height - middle) < SamePlace) * 4 >= heights.Length * 3;
    }

    private static string Key(string text) => Digits().Replace(text, "#");

    [GeneratedRegex(@"\d+", RegexOptions.CultureInvariant)]
    private static partial Regex Digits();

    [GeneratedRegex(@"^\s*(?:[-–—·]?\s*\d{1,4}\s*[-–—·]?|第\s*\d{1,4}\s*页(?:\s*[,，/]?\s*共\s*\d{1,4}\s*页)?|(?:[Сс]тр(?:аница|\.)?\s*)\d{1,4}(?:\s*из\s*\d{1,4})?|\d{1,4}\s*(?:/|из)\s*\d{1,4}|(?:[Pp]age\s+)\d{1,4}(?:\s+of\s+\d{1,4})?)\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex PageNumber();

    // On a single page a bare number may be anything.
    [GeneratedRegex(@"第|页|[Сс]тр|[Pp]age|^\s*[-–—·]\s*\d+\s*[-–—·]\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Decorated();
}
