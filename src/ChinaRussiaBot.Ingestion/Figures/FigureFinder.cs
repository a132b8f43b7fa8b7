using System.Globalization;
using System.Text.RegularExpressions;
using ChinaRussiaBot.Answering.Grounding;
using ChinaRussiaBot.Ingestion.Passages;
using ChinaRussiaBot.Ingestion.Records;
using ChinaRussiaBot.Knowledge;
using ChinaRussiaBot.Text;

namespace ChinaRussiaBot.Ingestion.Figures;

/// <summary>All figures that a document seems to state, each once, and the values that it leaves open.</summary>
internal sealed class FigureFinder
{
    private const int Examples = 5;
    private const int LinesAbove = 2;
    private const int LinesOfHead = 3;
    private const int WidestCaption = 160;
    private const string Joint = " · ";

    private readonly MeasureFinder measures;
    private readonly SentenceFigures sentences;
    private readonly TableFigures tables;

    public FigureFinder(KnowledgeBase knowledge)
    {
        measures = new MeasureFinder(knowledge);
        QuantityParser quantities = new(knowledge.Units);
        sentences = new SentenceFigures(measures, new NumberScanner(new UnitSpellings(knowledge.Units)), new ValueText(quantities));
        tables = new TableFigures(measures, quantities);
    }

    /// <param name="drafts">The text of the document.</param>
    /// <param name="source">Its title and date.</param>
    /// <param name="notes">Receives how many values are of no declared measure.</param>
    /// <param name="cancellation">Between passages.</param>
    public FoundFigures Read(IReadOnlyList<SectionDraft> drafts, SourceRecord source, List<Note> notes, CancellationToken cancellation = default)
    {
        IReadOnlyList<SectionDraft> sections = SimplifiedText.Of(drafts);
        string title = TextNormalizer.Simplify(source.Title);
        // What stands at the head of a document is as its writer put it.
        DateOnly? published = source.Date is { } date && DateOnly.TryParseExact(date.Length == 7 ? date + "-01" : date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day) ? day : Issue.Of(title, sections);
        published = DoubtfulDay.IsOfAnotherYear(published, title, sections) ? null : published;
        List<ProposedFigure> found = [];
        List<OpenFigure> left = [];
        PeriodsSoFar periods = new();
        LooseChanges loose = new();
        bool isOfTheTwo = PlaceScope.IsOfTheTwo(title);
        bool namesOthers = measures.NamesOthers(title);
        string opening = Opening(sections, title);
        string place = measures.ProvinceIn(sections.SelectMany(static section => section.Passages).Where(static passage => passage.Table is null).Take(LinesOfHead).Select(static passage => passage.Text), sections[0].Passages[0].Language);
        foreach (SectionDraft section in sections)
        {
            string above = "";
            periods.Lead = null;
            sentences.BeginSection();
            foreach (PassageDraft passage in section.Passages)
            {
                cancellation.ThrowIfCancellationRequested();
                isOfTheTwo = isOfTheTwo || PlaceScope.IsOfTheTwo(section.Heading) || (passage.Table is null && (PlaceScope.IsOfTheTwo(passage.Text) || Sentences.Of(passage.Text).Any(measures.SaysWhoTrades)));
                namesOthers = namesOthers || measures.NamesOthers(section.Heading);
                DocumentContext context = new DocumentContext(passage.Language, [title], published) { IsOfTheTwo = isOfTheTwo && !namesOthers && (passage.Table is null || !measures.NamesOthers(passage.Text)), Place = place }.With(section == sections[0] ? "" : opening).With(section.Heading);
                found.AddRange(passage.Table is null
                    ? sentences.In(passage, context with { Before = above }, periods, loose, left)
                    : tables.In(passage, Below(Above(context, above), section, passage) is var with && periods.Lead is { Kind: PeriodKind.Year } year ? with with { Around = [YearOf(year, context.Language), .. with.Around] } : with, left));
                if (passage.Table is null)
                    above = passage.Text;
            }
        }

        string[] unknown = [.. left.Where(static figure => figure.Likely.Count == 0).Select(static figure => figure.Value.Source)];
        if (unknown.Length > 0)
            notes.Add(new(NoteKind.NoMeasure, $"{unknown.Length} ({string.Join(", ", unknown.Distinct().Take(Examples))}{(unknown.Length > Examples ? ", …" : "")})"));
        // Said twice, once with its change: one figure.
        ProposedFigure[] figures = [.. loose.With(found).GroupBy(static figure => (figure.Measure.Id, figure.Subject, figure.Period, figure.Value.Value)).Select(static same => same.FirstOrDefault(static figure => figure.Growth is not null) ?? same.First())];
        // "Импорт алюминия вырос на 53 %" over «купил на 4,84 млрд, что на 53 % больше»: the change of what is told.
        figures = [.. figures.Where(change => change.Measure is not { Aspect: Aspect.Growth, Of: { } moved } || !figures.Any(figure => figure.Measure.Id == moved && figure.Period == change.Period && figure.Growth?.Value == change.Value.Value))];
        return new FoundFigures(figures, [.. left
            .Where(figure => figure.Likely.Count > 0 && !Array.Exists(figures, known => known.Value.Value == figure.Value.Value && figure.Likely.Contains(known.Measure)))
            .DistinctBy(static figure => (figure.Value.Value, figure.Likely[0].Id, figure.Period))]);
    }

    // "注：统计时间为2025年1—9月" below a table: the last to be asked.
    private static DocumentContext Below(DocumentContext context, SectionDraft section, PassageDraft table)
    {
        int next = section.Passages.TakeWhile(passage => passage != table).Count() + 1;
        return next < section.Passages.Count && section.Passages[next].Table is null && TextPeriods.IsANote(section.Passages[next].Text) && TextPeriods.OnlyDate(section.Passages[next].Text.Split('\n')[0]) is { Length: > 0 } date
            ? context with { Around = [date, .. context.Around] }
            : context;
    }

    // A table that names no time, below a text that does: of the year that the section speaks of.
    private static string YearOf(Period year, Language language) => string.Create(CultureInfo.InvariantCulture, $"{year.Start.Year}{(language == Language.Chinese ? "年" : " год")}");

    // What stands under the title is of the whole document, unless it is the first of numbered parts: "О связях провинции в январе – сентябре 2025 г.".
    private static string Opening(IReadOnlyList<SectionDraft> sections, string title) =>
        sections.Count < 2 || title.Length == 0 || !sections[0].Heading.StartsWith(title + Joint, StringComparison.Ordinal) || sections[0].Heading[(title.Length + Joint.Length)..] is not { } below || Part.IsMatch(below)
            ? ""
            : below.Split(Joint)[0];

    private static readonly Regex Part = Pattern.Of(@"^\s*(?:\d|[一二三四五六七八九十]、|第[一二三四五六七八九十]|[①-⑳IVX]+[.)\s]|§)");

    // The caption and the unit stand in the last short lines above a table; a sentence on others is no caption.
    private DocumentContext Above(DocumentContext context, string text) =>
        text.Split('\n').TakeLast(LinesAbove).Where(line => TextWidth.Of(line) <= WidestCaption && !(line.AsSpan().TrimEnd() is [.., '.' or '。'] && (measures.NamesOthers(line) || ForeignSubject.IsOfOneCountry(line)))).Aggregate(context, static (with, line) => with.With(DatedLine.WithoutDateline(line)));
}
