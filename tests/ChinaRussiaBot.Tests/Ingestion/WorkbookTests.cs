using System.IO.Compression;
using System.Text;
using ChinaRussiaBot.Ingestion.Extraction;
using ChinaRussiaBot.Ingestion.Office;
using ChinaRussiaBot.Ingestion.Passages;
using ChinaRussiaBot.Ingestion.Records;

namespace ChinaRussiaBot.Tests.Ingestion;

/// <summary>What a workbook says beside its tables, and which of its numbers is read.</summary>
public sealed class WorkbookTests
{
    [Theory]
    [InlineData("107.02", "#,##0.0", "107.02")]
    [InlineData("107", "#,##0.0", "107.0")]
    [InlineData("1186.4", "#,##0", "1186.4")]
    [InlineData("0.0882", "0.0%", "8.82%")]
    [InlineData("0.031048694", "0.0%", "3.1%")]
    [InlineData("12.3456789", "0.0", "12.3")]
    [InlineData("107.01999999999999", "0.0", "107.02")]
    [InlineData("0.28999999999999998", "0%", "29%")]
    [InlineData("46042", "yyyy-mm-dd", "2026-01-20")]
    public void A_number_that_was_typed_with_a_little_more_than_is_shown_is_read_as_typed(string number, string format, string shown) =>
        Assert.Equal(shown, NumberFormats.Show(decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture), format));

    [Fact]
    public void The_caption_is_the_title_and_its_cells_tell_the_day() => Assert.Equal(
        ("2025年黑龙江省对俄口岸货运量", "2026-01-20"),
        Of(Sheets(("货运量", [["2025年黑龙江省对俄口岸货运量"], ["发布时间：2026-01-20", "", "单位：万吨"], ["口岸", "2025年", "2024年"], ["绥芬河公路口岸", "107.02", "98.35"]]), ("客运量", [["2025年黑龙江省对俄口岸客运量"], ["口岸", "2025年"], ["绥芬河公路口岸", "71.2"]])), Language.Chinese));

    [Fact]
    public void A_title_beside_its_unit_is_one() => Assert.Equal(
        ("Работа пункта пропуска Забайкальск", "2026-01-20"),
        Of(Sheets(("Лист1", [["Работа пункта пропуска Забайкальск", "", "Ед. изм.: тыс. тонн"], ["Дата формирования: 20.01.2026", "", "Источник: Росгранстрой"], ["Месяц", "2024", "2025"], ["Январь", "168,2", "171,4"]])), Language.Russian));

    [Fact]
    public void The_quoted_row_has_the_number_that_is_proposed()
    {
        byte[] file = Sheets(("货运量", [["2025年绥芬河公路口岸货运量（万吨）"], ["口岸", "2025年"], ["绥芬河公路口岸", "#107.02"]]));
        ExtractedDocument document = Extract.Bytes("a.xlsx", file);
        IReadOnlyList<SectionDraft> sections = SectionBuilder.Build("a", document.Blocks, Language.Chinese, [], TestContext.Current.CancellationToken);
        var figure = Assert.Single(Finders.Figures.Find(sections, Finders.Sources.Find(document, "a.xlsx", Language.Chinese, []), [], TestContext.Current.CancellationToken));
        Assert.Equal(1_070_200m, figure.Value.Value);
        Assert.Contains("107.02", sections.SelectMany(static section => section.Passages).Single(passage => passage.Id == figure.Passage).Text, StringComparison.Ordinal);
    }

    private static (string, string?) Of(byte[] file, Language language)
    {
        SourceRecord source = Finders.Sources.Find(Extract.Bytes("a.xlsx", file), "a.xlsx", language, []);
        return (source.Title, source.Date);
    }

    /// <summary>A workbook of inline texts; "#107.02" is a number that is shown with one decimal.</summary>
    private static byte[] Sheets(params (string Name, string[][] Rows)[] sheets)
    {
        const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        const string Packages = "http://schemas.openxmlformats.org/package/2006";
        const string Kinds = "application/vnd.openxmlformats-officedocument.spreadsheetml";
        using MemoryStream memory = new();
        using (ZipArchive archive = new(memory, ZipArchiveMode.Create))
        {
            Add("[Content_Types].xml", $"<Types xmlns='{Packages}/content-types'><Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/><Override PartName='/xl/workbook.xml' ContentType='{Kinds}.sheet.main+xml'/><Override PartName='/xl/styles.xml' ContentType='{Kinds}.styles+xml'/>{Each(static index => $"<Override PartName='/xl/worksheets/sheet{index}.xml' ContentType='{Kinds}.worksheet+xml'/>")}</Types>");
            Add("_rels/.rels", $"<Relationships xmlns='{Packages}/relationships'><Relationship Id='r1' Type='{Office}/officeDocument' Target='xl/workbook.xml'/></Relationships>");
            Add("xl/workbook.xml", $"<workbook xmlns='{Main}' xmlns:r='{Office}'><sheets>{Each(index => $"<sheet name='{sheets[index - 1].Name}' sheetId='{index}' r:id='r{index}'/>")}</sheets></workbook>");
            Add("xl/_rels/workbook.xml.rels", $"<Relationships xmlns='{Packages}/relationships'><Relationship Id='styles' Type='{Office}/styles' Target='styles.xml'/>{Each(static index => $"<Relationship Id='r{index}' Type='{Office}/worksheet' Target='worksheets/sheet{index}.xml'/>")}</Relationships>");
            Add("xl/styles.xml", $"<styleSheet xmlns='{Main}'><numFmts count='1'><numFmt numFmtId='170' formatCode='#,##0.0'/></numFmts><cellXfs count='2'><xf numFmtId='0'/><xf numFmtId='170'/></cellXfs></styleSheet>");
            for (int sheet = 1; sheet <= sheets.Length; sheet++)
                Add($"xl/worksheets/sheet{sheet}.xml", $"<worksheet xmlns='{Main}'><sheetData>{string.Concat(sheets[sheet - 1].Rows.Select(static row => $"<row>{string.Concat(row.Select(Cell))}</row>"))}</sheetData></worksheet>");

            void Add(string name, string content)
            {
                using Stream entry = archive.CreateEntry(name).Open();
                entry.Write(Encoding.UTF8.GetBytes(content));
            }
        }

        return memory.ToArray();

        string Each(Func<int, string> of) => string.Concat(Enumerable.Range(1, sheets.Length).Select(of));
        static string Cell(string text) => text.StartsWith('#') ? $"<c s='1'><v>{text[1..]}</v></c>" : $"<c t='inlineStr'><is><t>{text}</t></is></c>";
    }
}
