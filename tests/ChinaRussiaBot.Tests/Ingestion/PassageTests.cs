using ChinaRussiaBot.Ingestion.Extraction;
using ChinaRussiaBot.Ingestion.Passages;
using CsCheck;

namespace ChinaRussiaBot.Tests.Ingestion;

public sealed class PassageTests
{
    private static readonly string[] Pieces =
    [
        "2023年中俄贸易额达2401.1亿美元。", "其中，对俄出口增长！", "В 2023 г. товарооборот вырос на 26,3 %.", "Экспорт составил 110,9 млрд долл. США; импорт — 129,1 млрд.",
        "А что с СПГ? ", "Да… ", "中方：“同意。”", "1,5 млн т (2022 г.). ", "GDP 2.5", " 第一章 ", "А. И. Иванов сказал: «Рост есть.» ",
    ];

    private static readonly Gen<string> Texts = Gen.Int[0, Pieces.Length - 1].Select(static index => Pieces[index]).Array[1, 60].Select(static pieces => string.Concat(pieces));

    [Fact]
    public void Sentences_together_are_the_text() => Texts.Sample(static text => Assert.Equal(text, string.Concat(Sentences.Of(text))));

    [Fact]
    public void Pieces_together_are_the_text_and_none_is_too_wide() => Texts.Sample(static text =>
    {
        string[] pieces = [.. PassageSplitter.Split(text)];
        Assert.Equal(Extract.Letters(text), Extract.Letters(string.Concat(pieces)));
        Assert.All(pieces, static piece => Assert.True(TextWidth.Of(piece) <= PassageSplitter.Widest));
    });

    [Fact]
    public void Sections_hold_every_character_once() => Texts.Array[1, 12].Sample(static texts =>
    {
        Block[] blocks = [.. texts.Select(static (text, index) => index % 4 == 1 ? Block.Heading(text, 1) : Block.Paragraph(text.Trim()))];
        IReadOnlyList<SectionDraft> sections = SectionBuilder.Build("d", blocks, Language.Russian, []);
        string all = string.Concat(sections.Select(static section => section.Heading + string.Concat(section.Passages.Select(static passage => passage.Text))));
        Assert.Equal(
            Extract.Letters(string.Concat(texts)).Order(),
            Extract.Letters(all.Replace(" · ", "", StringComparison.Ordinal)).Order());
        Assert.Distinct(sections.SelectMany(static section => section.Passages).Select(static passage => passage.Id));
    });

    [Theory]
    [InlineData("Рост в 2023 г. составил 26 %. Экспорт вырос.", 2)]
    [InlineData("240 млрд долл. США в 2023 г. против 190 млрд руб. годом ранее.", 1)]
    [InlineData("По данным А. И. Иванова, рост есть. Это так.", 2)]
    [InlineData("贸易额达2401.1亿美元。“很好。”他说。", 3)]
    public void Sentences_end_where_people_end_them(string text, int count) => Assert.Equal(count, Sentences.Of(text).Count);

    [Fact]
    public void A_paragraph_in_both_languages_becomes_passages_of_one_each()
    {
        Block both = Block.Paragraph("双方一致同意扩大贸易规模，推进互联互通建设。Стороны согласились расширять взаимную торговлю и развивать связанность.");
        PassageDraft[] passages = [.. SectionBuilder.Build("d", [both], Language.Chinese, [], TestContext.Current.CancellationToken).SelectMany(static section => section.Passages)];
        Assert.Equal([Language.Chinese, Language.Russian], passages.Select(static passage => passage.Language));
    }

    [Fact]
    public void The_same_text_has_the_same_id_in_every_version()
    {
        string[] Ids(params string[] texts) => [.. SectionBuilder.Build("d", [.. texts.Select(static text => Block.Paragraph(text))], Language.Russian, [])
            .SelectMany(static section => section.Passages).Select(static passage => passage.Id)];
        string first = new('а', 200), second = new('б', 200), third = new('в', 200);
        Assert.Equal(Ids(first, second)[1], Ids(third, first, second)[2]);
    }

    [Theory]
    [InlineData("а")]
    [InlineData("слово ")]
    [InlineData("贸易")]
    public void Twice_the_text_is_twice_the_work(string piece)
    {
        // Bytes rather than time: they do not depend on what else the machine does. Copying the rest at every cut would be four times as many.
        long Work(int times)
        {
            Block[] blocks = [Block.Paragraph(string.Concat(Enumerable.Repeat(piece, times)))];
            long before = GC.GetAllocatedBytesForCurrentThread();
            SectionBuilder.Build("d", blocks, Language.Russian, []);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }

        int size = 100_000 / piece.Length;
        Work(size / 10);
        Assert.InRange(Work(size * 2), 0, Work(size) * 5 / 2);
    }

    [Fact]
    public void Whoever_no_longer_waits_is_not_worked_for() => Assert.Throws<OperationCanceledException>(
        static () => SectionBuilder.Build("d", [Block.Paragraph(new string('а', 5000))], Language.Russian, [], new CancellationToken(canceled: true)));

    [Fact]
    public void English_paragraphs_are_left_out_and_counted()
    {
        List<Note> notes = [];
        SectionBuilder.Build("d", [Block.Paragraph("Торговля выросла."), Block.Paragraph("The trade turnover between the two countries reached a record level in the past year, customs said.")], Language.Russian, notes, TestContext.Current.CancellationToken);
        Assert.Equal([new Note(NoteKind.OtherLanguage, "1")], notes);
    }
}
