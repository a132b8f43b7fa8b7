using System.Globalization;
using ChinaRussiaBot.Ingestion.Extraction;
using ChinaRussiaBot.Ingestion.Figures;
using ChinaRussiaBot.Ingestion.Passages;
using ChinaRussiaBot.Knowledge;
using ChinaRussiaBot.Questions;

namespace ChinaRussiaBot.Tests.Ingestion;

/// <summary>
/// A document and the list of its figures that a person made (measure, period, value, growth, a line each), beside what is proposed. A proposal is
/// right only with all four right. What a fair judge could list or leave out stands in a list of the same name beside it (FOLDER-either): it counts
/// neither way.
/// </summary>
internal sealed record FigureList(string Name, IReadOnlyList<string> Right, IReadOnlyList<string> Wrong, IReadOnlyList<string> Missed)
{
    /// <summary>Of those missed, how many stand open for a person, with their measure among the guesses.</summary>
    public int Offered { get; init; }

    public static IReadOnlyList<FigureList> Of(string folder)
    {
        QuantityParser quantities = new(RealKnowledge.Base.Units);
        return [.. Directory.EnumerateFiles(folder).Where(static path => !path.EndsWith(".tsv", StringComparison.Ordinal) && File.Exists(Path.ChangeExtension(path, ".tsv"))).Order(StringComparer.Ordinal)
            .Select(path => Compare(path, quantities))];
    }

    private static FigureList Compare(string path, QuantityParser quantities)
    {
        ExtractedDocument document = Extractor.Read(path, Path.GetFileName(path), ReadingLimits.Default);
        string all = string.Concat(document.Blocks.Select(static block => block.Text + string.Concat(block.Rows.SelectMany(static row => row))));
        Language language = LanguageDetector.Detect(all) ?? Language.Russian;
        IReadOnlyList<SectionDraft> sections = SectionBuilder.Build("list", document.Blocks, language, []);
        FoundFigures read = Finders.Figures.Read(sections, Finders.Sources.Find(document, Path.GetFileName(path), language, []), []);
        HashSet<string> found = [.. read.Proposed
            .Select(static figure => Line(figure.Measure.Id, figure.Period.ToString(), figure.Value, figure.Growth))];
        string[][] rows = [.. File.ReadLines(Path.ChangeExtension(path, ".tsv")).Where(static line => line.Length > 0).Select(static line => line.Split('\t'))];
        HashSet<string> expected = [.. rows.Select(row => Expected(row, quantities))];
        string either = Path.Combine($"{Path.GetDirectoryName(Path.GetFullPath(path))}-either", Path.ChangeExtension(Path.GetFileName(path), ".tsv"));
        string[] open = !File.Exists(either) ? [] : [.. File.ReadLines(either).Where(static line => line.Length > 0).Select(line => Expected(line.Split('\t'), quantities))];
        found.RemoveWhere(line => !expected.Contains(line) && Array.Exists(open, one => line == one || line.StartsWith(one + " ", StringComparison.Ordinal)));
        return new FigureList(Path.GetFileName(path), [.. found.Intersect(expected)], [.. found.Except(expected)], [.. expected.Except(found)])
        {
            Offered = rows.Count(row => !found.Contains(Expected(row, quantities)) && quantities.Parse(row[2], out _) is { } value && read.Open.Any(figure => figure.Value.Value == value.Value && figure.Likely.Any(measure => measure.Id == row[0]))),
        };
    }

    // People at a port may be listed as the document counts them: 人次.
    private static string Expected(string[] fields, QuantityParser quantities) => Line(
        fields[0], PeriodCode.Parse(fields[1])!.ToString(), PortSubjects.In(quantities.Parse(fields[2], out _)!, RealKnowledge.Base.Measures.First(measure => measure.Id == fields[0]).Unit), fields.Length > 3 && fields[3].Length > 0 ? quantities.Parse(fields[3], out _) : null);

    // The end of a year may be listed as its last day, its last month or the year: на конец 2025 года.
    private static string AsOf(string period) => !period.StartsWith("as of ", StringComparison.Ordinal) ? period
        : period[..Math.Min(period.Length, 13)] is var month && month.EndsWith("-12", StringComparison.Ordinal) ? month[..10] : month;

    // A share of a month may be listed as that of the month or as of it: в марте доля составила 92,3 %.
    private static string Line(string measure, string period, Quantity value, Quantity? growth) => string.Create(
        CultureInfo.InvariantCulture, $"{measure} {(value.Unit.Dimension == Dimension.Share ? AsOf(period).Replace("as of ", "", StringComparison.Ordinal) : AsOf(period))} {value.Value:0.######}{value.Unit.Id}{(growth is not { Value: not 0 } ? "" : $" {growth.Value:+0.##;-0.##}%")}");
}
