using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ChinaRussiaBot.Tests.Ingestion;

/// <summary>Numbers that Word writes before headings and items stand in no text of the file.</summary>
public sealed class WordNumberTests
{
    [Fact]
    public void Items_keep_the_numbers_that_Word_shows() => Assert.Equal(
        ["1. Торговля", "1.1 Экспорт", "1.2 Импорт", "2. Энергетика", "2.1 Нефть"],
        Read([(NumberFormatValues.Decimal, "%1."), (NumberFormatValues.Decimal, "%1.%2")], (0, "Торговля"), (1, "Экспорт"), (1, "Импорт"), (0, "Энергетика"), (1, "Нефть")));

    [Fact]
    public void Each_way_of_counting_is_written_as_its_readers_count()
    {
        string[] Of(NumberFormatValues format, string text) => Read([(format, text)], (0, "a"), (0, "b"), (0, "в"));
        Assert.Equal(["(i) a", "(ii) b", "(iii) в"], Of(NumberFormatValues.LowerRoman, "(%1)"));
        Assert.Equal(["A) a", "B) b", "C) в"], Of(NumberFormatValues.UpperLetter, "%1)"));
        Assert.Equal(["а) a", "б) b", "в) в"], Of(NumberFormatValues.RussianLower, "%1)"));
        Assert.Equal(["（一） a", "（二） b", "（三） в"], Of(NumberFormatValues.ChineseCounting, "（%1）"));
        Assert.Equal(["a", "b", "в"], Of(NumberFormatValues.Bullet, "•"));
    }

    // Items of one list, each at its level.
    private static string[] Read((NumberFormatValues Format, string Text)[] levels, params (int Level, string Text)[] items)
    {
        using MemoryStream file = new();
        using (WordprocessingDocument document = WordprocessingDocument.Create(file, WordprocessingDocumentType.Document))
        {
            MainDocumentPart main = document.AddMainDocumentPart();
            main.Document = new Document(new Body(items.Select(static item => new Paragraph(
                new ParagraphProperties(new NumberingProperties(new NumberingLevelReference { Val = item.Level }, new NumberingId { Val = 7 })), new Run(new DocumentFormat.OpenXml.Wordprocessing.Text(item.Text))))));
            main.AddNewPart<NumberingDefinitionsPart>().Numbering = new Numbering(
                new AbstractNum(levels.Select(static (level, index) => new Level(new StartNumberingValue { Val = 1 }, new NumberingFormat { Val = level.Format }, new LevelText { Val = level.Text }) { LevelIndex = index })) { AbstractNumberId = 3 },
                new NumberingInstance(new AbstractNumId { Val = 3 }) { NumberID = 7 });
        }

        return [.. Extract.Bytes("a.docx", file.ToArray()).Blocks.Select(static block => block.Text)];
    }
}
