using System.Net;
using ChinaRussiaBot.Ingestion.Extraction;
using ChinaRussiaBot.Ingestion.Figures;
using ChinaRussiaBot.Ingestion.Passages;

namespace ChinaRussiaBot.Tests.Ingestion.Matrix;

/// <summary>Tables in every combination of what may stand where: what is written comes back, and nothing else.</summary>
public sealed class TableMatrixTests
{
    private static readonly int step = EveryCase.Rounds(7, 353);

    public static TheoryData<string, string> Cases()
    {
        TheoryData<string, string> cases = [];
        foreach (Axes axes in Enum.GetValues<Axes>())
        {
            cases.Add("zh", axes.ToString());
            cases.Add("ru", axes.ToString());
        }

        return cases;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_table_comes_back(string language, string axes)
    {
        List<string> wrong = [];
        int all = 0, index = 0;
        foreach (TableForm form in TableForm.All(language == "zh" ? Language.Chinese : Language.Russian, Enum.Parse<Axes>(axes)))
        {
            if (index++ % step != 0)
                continue;
            all++;
            TableWriter writer = new(form);
            (IReadOnlyList<string> above, IReadOnlyList<IReadOnlyList<string>> rows) = writer.Write();
            string csv = string.Join('\n', above.Select(line => line + new string(';', rows[0].Count - 1)).Concat(rows.Select(static row => string.Join(';', row)))) + "\n";
            bool html = all % 2 == 0;
            string text = html ? Html(above, rows) : csv;
            string[] found = [.. Found(html ? "a.html" : "a.csv", text, form.Language)];
            if (!found.Order(StringComparer.Ordinal).SequenceEqual(writer.Expected.Order(StringComparer.Ordinal)))
                wrong.Add($"{form}\n{csv}wrong: {string.Join(" ; ", found.Except(writer.Expected))}\nmissed: {string.Join(" ; ", writer.Expected.Except(found))}\n");
        }

        Assert.True(all > 0 && wrong.Count == 0, $"{wrong.Count} of {all}\n{string.Join('\n', wrong)}");
    }

    private static string Html(IReadOnlyList<string> above, IReadOnlyList<IReadOnlyList<string>> rows) =>
        $"<html><head><meta charset=\"utf-8\"><title>{above[0]}</title></head><body><main><h1>{above[0]}</h1>{string.Concat(above.Skip(1).Select(static line => $"<p>{line}</p>"))}"
        + $"<table>{string.Concat(rows.Select(static row => $"<tr>{string.Concat(row.Select(static cell => $"<td>{WebUtility.HtmlEncode(cell)}</td>"))}</tr>"))}</table></main></body></html>";

    private static IEnumerable<string> Found(string name, string content, Language language)
    {
        ExtractedDocument document = Extract.Text(name, content);
        IReadOnlyList<ProposedFigure> found = Finders.Figures.Find(SectionBuilder.Build("a", document.Blocks, language, []), Finders.Sources.Find(document, name, language, []), []);
        return found.Select(static figure => FormattableString.Invariant($"{figure.Measure.Id} {figure.Period} {figure.Value.Value:0.##} {figure.Growth?.Value:0.##}").TrimEnd());
    }
}
