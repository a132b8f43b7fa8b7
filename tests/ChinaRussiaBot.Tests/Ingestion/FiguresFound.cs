using System.Globalization;
using ChinaRussiaBot.Ingestion.Extraction;
using ChinaRussiaBot.Ingestion.Passages;

namespace ChinaRussiaBot.Tests.Ingestion;

/// <summary>All that is proposed of a short Markdown document, one line each: what is missing and what is too much shows.</summary>
internal static class FiguresFound
{
    /// <summary>Measure, subject, period, value and change of each, in their order.</summary>
    public static string[] In(string text) => In("a.md", text + "\n", text[2]);

    /// <summary>The same of a table in CSV.</summary>
    public static string[] InTable(string csv) => In("a.csv", csv, csv.First(char.IsLetter));

    private static string[] In(string name, string text, char letter)
    {
        ExtractedDocument document = Extract.Text(name, text);
        Language language = letter >= '\u2E80' ? Language.Chinese : Language.Russian;
        return [.. Finders.Figures.Find(SectionBuilder.Build("a", document.Blocks, language, []), Finders.Sources.Find(document, name, language, []), [])
            .Select(static figure => string.Create(CultureInfo.InvariantCulture, $"{figure.Measure.Id} {figure.Subject} {figure.Period} {figure.Value.Value:0.###} {figure.Growth?.Value:0.##}").TrimEnd())];
    }
}
