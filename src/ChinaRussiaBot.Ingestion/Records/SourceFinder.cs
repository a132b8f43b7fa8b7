using System.Text.RegularExpressions;
using ChinaRussiaBot.Ingestion.Passages;
using ChinaRussiaBot.Knowledge;
using ChinaRussiaBot.Questions;

namespace ChinaRussiaBot.Ingestion.Records;

/// <summary>
/// Publisher, title, date and kind of a document: as the file declares them, or as its first and last lines say. Nothing is guessed from
/// the running text.
/// </summary>
internal sealed partial class SourceFinder(KnowledgeBase knowledge)
{
    private const int FirstLines = 6;
    private const int LastLines = 4;
    private const int WidestLine = 160;

    private readonly TextAnalyzer analyzer = new(new Lexicon(knowledge));

    public SourceRecord Find(ExtractedDocument document, string fileName, Language language, List<Note> notes)
    {
        string[] edges = [.. Edges(document.Blocks)];
        string? title = document.Title ?? Titles(document.Blocks).FirstOrDefault(static line => !Label().IsMatch(line));
        BilingualText? publisher = Publisher(document.Publisher, edges) ?? Signed(edges, document.Blocks);
        string? date = document.Date ?? edges.Select(DatedLine.Of).FirstOrDefault(static found => found is not null)
            ?? document.Blocks.Where(static block => block.Kind == BlockKind.Paragraph).Take(FirstLines).Select(static block => DatedLine.Leading(block.Text) ?? DatedLine.Labelled(block.Text)).FirstOrDefault(static found => found is not null) ?? document.DateAside;
        SourceKind? kind = SourceKinds.Of(publisher, document.Url);
        if (title is null)
            notes.Add(new(NoteKind.NoTitle, fileName));
        if (publisher is null)
            notes.Add(new(NoteKind.NoPublisher));
        if (date is null)
            notes.Add(new(NoteKind.NoDate));
        if (kind is null)
            notes.Add(new(NoteKind.NoSourceKind));
        return new SourceRecord(title?.ReplaceLineEndings(" ") ?? fileName, title is null, language) { Publisher = publisher, Date = date, Kind = kind, Url = document.Url };
    }

    private static IEnumerable<string> Edges(IReadOnlyList<Block> blocks)
    {
        string[] texts = [.. blocks.SelectMany(Lines)];
        return texts.Take(FirstLines).Concat(texts.Length > FirstLines ? texts.TakeLast(Math.Min(LastLines, texts.Length - FirstLines)) : [])
            .Where(static text => TextWidth.Of(text) <= WidestLine);
    }

    // Spreadsheets write what is said of the whole into cells of their own: 发布时间：2026-01-20 | 单位：万吨.
    private static IEnumerable<string> Lines(Block block) => block.Kind == BlockKind.Table
        ? block.Rows.TakeWhile(Figures.TableHeader.IsCaption).SelectMany(static row => row).Where(static cell => cell.Length > 0)
        : block.Text.Length > 0 ? block.Text.Split('\n') : [];

    private static string? FirstLine(IReadOnlyList<Block> blocks) =>
        blocks.Count == 0 ? null : blocks[0] switch
        {
            // A line that ends like a sentence begins the text.
            { Kind: BlockKind.Paragraph } first when first.Text.Split('\n')[0] is var line && TextWidth.Of(line) <= WidestLine && (blocks.Count == 1 || !(line.EndsWith('。') || line.EndsWith('.'))) => line,
            { Kind: BlockKind.Table, Rows: [{ } row, ..] } when row.Where(static cell => cell.Length > 0).ToArray() is [{ Length: > 8 } only] => only,
            { Kind: BlockKind.Table, Rows: [{ } row, ..] } => Figures.TableHeader.CaptionIn(row),
            _ => null,
        };

    /// <summary>What may be the title, the likeliest first. A sheet called "6.3" leaves it to the line above its table; below a whole paragraph stands none.</summary>
    private static IEnumerable<string> Titles(IReadOnlyList<Block> blocks) =>
        new[] { FirstLine(blocks) }.OfType<string>()
            .Concat(blocks.Where(static block => block.Kind == BlockKind.Heading).Select(static block => block.Text).Take(1))
            .Concat(blocks.Take(FirstLines).TakeWhile(static block => block.Kind != BlockKind.Table).SelectMany(static block => block.Text.Split('\n')).TakeWhile(static line => TextWidth.Of(line) <= WidestLine).Where(static line => TextWidth.Of(line) > 8))
            .Concat(blocks.Where(static block => block.Kind == BlockKind.Heading).Select(static block => block.Text).Skip(1));

    [GeneratedRegex(@"^\s*(?:(?:таблица|приложение|лист|sheet|附表|附件|表)\s*)?[№\dIVX.．,()（）\s-]*(?:[(（](?:справочн\p{L}+|продолжение|续)[)）])?\s*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Label();

    private BilingualText? Publisher(string? declared, string[] edges)
    {
        if (declared is not null)
            return Declared(declared) ?? new BilingualText(declared, declared);
        foreach (string line in edges)
        {
            if (Named().Match(line) is { Success: true } match && match.Groups["who"].Value.Trim() is { Length: > 1 } who)
                return Declared(who) ?? new BilingualText(who, who);
        }

        // A line that is a declared organisation's name and little else signs the document.
        return edges.Where(static line => TextWidth.Of(line) <= 60).Select(Declared).FirstOrDefault(static found => found is not null);
    }

    // "东宁市人民政府关于…的公告", «Читинская таможня, 3 сентября 2025 г.»: who issues a paper stands in its title, or in a line of its own above or below.
    private static BilingualText? Signed(string[] edges, IReadOnlyList<Block> blocks) =>
        blocks.Where(static block => block.Kind == BlockKind.Heading).Select(static block => block.Text).Take(1).Concat(edges)
            .Select(Authorities.In).FirstOrDefault(static found => found is not null) is { } who ? new BilingualText(who, who) : null;

    private BilingualText? Declared(string line)
    {
        AnalyzedText analyzed = analyzer.Analyze(line);
        foreach (TermSpan span in analyzed.Spans.Where(static span => span.Term.Kind == TermKind.Name).OrderByDescending(static span => span.Length))
        {
            if (knowledge.Name(span.Term.Id) is { Kind: NameKind.Organisation } organisation && span.Length * 2 >= analyzed.Text.Trim().Length)
                return organisation.Name;
        }

        return null;
    }

    [GeneratedRegex(@"(?:来源|信息来源|发布单位|发布机构|文章来源|数据来源)\s*[:：]\s*(?<who>[^\s，,;；|]{2,40})|(?:Источник|Издатель|Опубликовано)\s*:\s*(?<who>[^,;|\n]{2,60})", RegexOptions.CultureInvariant)]
    private static partial Regex Named();
}
