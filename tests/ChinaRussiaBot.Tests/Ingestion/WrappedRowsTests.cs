using ChinaRussiaBot.Ingestion.Extraction;
using ChinaRussiaBot.Ingestion.Pdf;

namespace ChinaRussiaBot.Tests.Ingestion;

/// <summary>Rows of a PDF whose cells take several printed lines, as producers write them: cell after cell.</summary>
public sealed class WrappedRowsTests
{
    private const double Size = 10;

    [Fact]
    public void A_label_of_two_lines_is_one_cell_of_its_row()
    {
        IReadOnlyList<IReadOnlyList<string>> rows = Table(
            At(50, 700, "Пункт пропуска"), At(200, 706, "Грузы,"), At(200, 694, "тыс. т"), At(300, 706, "к I пг."), At(300, 694, "2024, %"),
            At(50, 676, "Забайкальск –"), At(50, 664, "Маньчжурия (авто)"), At([200, 300], 670, "641,3", "–11,4"),
            At(50, 646, "Краскино –"), At(50, 634, "Хуньчунь (авто)"), At([200, 300], 640, "402,7", "+6,8"));
        Assert.Equal([["Пункт пропуска", "Грузы, тыс. т", "к I пг. 2024, %"], ["Забайкальск – Маньчжурия (авто)", "641,3", "–11,4"], ["Краскино – Хуньчунь (авто)", "402,7", "+6,8"]], rows);
    }

    [Fact]
    public void Cells_may_stand_at_the_head_of_their_row()
    {
        IReadOnlyList<IReadOnlyList<string>> rows = Table(
            At([50, 200], 700, "口岸", "货运量"), At(200, 688, "（万吨）"), At(300, 700, "同比"), At(300, 688, "（%）"),
            At(50, 670, "绥芬河"), At(50, 658, "铁路口岸"), At([200, 300], 670, "1241", "-3.3"),
            At([50, 200, 300], 640, "东宁", "62.8", "8.8"));
        Assert.Equal([["口岸", "货运量（万吨）", "同比（%）"], ["绥芬河铁路口岸", "1241", "-3.3"], ["东宁", "62.8", "8.8"]], rows);
    }

    [Fact]
    public void A_label_as_wide_as_its_column_is_parted_from_its_value()
    {
        PdfLine touching = At([50, 300], 640, "Полтавка – Дуннин (авто) 158,4", "–2,9") with { Ends = [230, 330] };
        Assert.Equal([["Порт", "Грузы", "к 2024"], ["Краскино", "402,7", "+6,8"], ["Полтавка – Дуннин (авто)", "158,4", "–2,9"]],
            Table(At([50, 200, 300], 700, "Порт", "Грузы", "к 2024"), At([50, 200, 300], 670, "Краскино", "402,7", "+6,8"), touching));
    }

    [Fact]
    public void Running_text_and_what_stands_in_two_columns_stays_as_it_is()
    {
        PdfLine[] text = [At(50, 700, "Перевозки через переходы"), At(50, 688, "составили 21,1 млн тонн."), At(300, 700, "Вторая колонка"), At(300, 688, "идёт дальше"), At(300, 676, "и дальше"), At(300, 664, "и ещё"), At(300, 652, "до конца.")];
        Assert.Equal(text, WrappedRows.Joined(text));
    }

    private static IReadOnlyList<IReadOnlyList<string>> Table(params PdfLine[] lines)
    {
        IReadOnlyList<Block> blocks = PdfParagraphs.Of([WrappedRows.Joined(lines)]);
        return Assert.Single(blocks).Rows;
    }

    private static PdfLine At(double left, double baseline, string text) => At([left], baseline, text);

    private static PdfLine At(double[] lefts, double baseline, params string[] cells)
    {
        double[] ends = [.. lefts.Select((left, cell) => left + (cells[cell].Length * Size * (cells[cell][0] >= '\u2E80' ? 1 : 0.5)))];
        return new PdfLine(cells, lefts[0], ends[^1], baseline, Size, false, 1) { Starts = lefts, Ends = ends };
    }
}
