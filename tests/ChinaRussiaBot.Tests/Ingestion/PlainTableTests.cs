using ChinaRussiaBot.Ingestion.Extraction;
using ChinaRussiaBot.Ingestion.Formats;
using ChinaRussiaBot.Ingestion.Office;

namespace ChinaRussiaBot.Tests.Ingestion;

/// <summary>Tables that are drawn with spaces and rules in plain text, and those that a sheet divides by rows of one cell.</summary>
public sealed class PlainTableTests
{
    [Fact]
    public void Ruled_columns_and_headers_over_several_of_them_are_read()
    {
        string[] lines =
        [
            "------------------------------------------------------------------------------",
            " Пункт пропуска              Грузы, тыс. т       2025 к      Пассажиры,",
            "                            2024       2025      2024, %     тыс. чел.",
            "------------------------------------------------------------------------------",
            " Благовещенск – Хэйхэ      117,8       96,4       81,8           838,0",
            " Хабаровск – Фуюань         62,5       68,9      110,2           121,4",
            "------------------------------------------------------------------------------",
            " Итого                     180,3      165,3       91,7           959,4",
            "------------------------------------------------------------------------------",
        ];
        Assert.Equal(
            ["Пункт пропуска|Грузы, тыс. т|Грузы, тыс. т|2025 к 2024, %|Пассажиры, тыс. чел.", "|2024|2025||", "Благовещенск – Хэйхэ|117,8|96,4|81,8|838,0", "Хабаровск – Фуюань|62,5|68,9|110,2|121,4", "Итого|180,3|165,3|91,7|959,4"],
            AlignedTable.At(lines, 0, out _)!.Select(static row => string.Join('|', row)));
    }

    [Fact]
    public void Columns_between_upright_rules_are_read() => Assert.Equal(
        ["口岸|货运量（万吨）|同比（%）", "满洲里|2047.1|-3.2", "绥芬河|1241.0|5.6"],
        AlignedTable.At(["+--------+----------------+-----------+", "| 口岸   | 货运量（万吨） | 同比（%） |", "+--------+----------------+-----------+", "| 满洲里 | 2047.1         | -3.2      |", "| 绥芬河 | 1241.0         | 5.6       |", "+--------+----------------+-----------+"], 0, out _)!
            .Select(static row => string.Join('|', row)));

    [Theory]
    [InlineData("Период              2024    2025", "I квартал            8,1     8,4", "II квартал           8,7     8,6")]
    [InlineData("时间            2024年    2025年", "一季度            38.2    21.4", "二季度            44.7    30.8")]
    public void Years_alone_are_a_header(params string[] lines) => Assert.Equal(3, AlignedTable.At(lines, 0, out _)!.Count);

    [Theory]
    [InlineData("┌────┬──────┬──────┐", "│口岸│货运量（万吨）│同比（%）│", "├────┼──────┼──────┤", "│珲春公路口岸│　　32.8　　│　14.2　│", "│珲春铁路口岸│　 512.4　　│　 8.1　│", "└────┴──────┴──────┘")]
    [InlineData("Показатель          Ед. изм.      2024      2025", "Товарооборот        млрд долл.   244,8     228,1", "Экспорт Китая       млрд долл.   115,5     103,3")]
    public void Bars_without_spaces_and_a_column_of_units_are_read(params string[] lines) =>
        Assert.All(AlignedTable.At(lines, 0, out _)!, row => Assert.Equal(lines[^1].Contains("Китая", StringComparison.Ordinal) ? 4 : 3, row.Count));

    [Theory]
    [InlineData("指标\t单位\t2025年\n中俄贸易额\t亿美元\t2281.1\n对俄出口\t亿美元\t1032.9\n")]
    [InlineData("Показатель\tЕд. изм.\t2025\nТоварооборот\tмлрд долл.\t228,1\nЭкспорт\tмлрд долл.\t103,3\n")]
    public void Lines_with_as_many_tabs_are_a_table(string text) =>
        Assert.Equal(3, Assert.Single(Extract.Text("a.txt", text).Blocks, static block => block.Kind == BlockKind.Table).Rows.Count);

    [Theory]
    [InlineData("Всего", "в том числе:", "автомобильные (граница с КНР):", "Полтавка")]
    [InlineData("合计", "其中：", "对俄公路口岸：", "东宁")]
    public void Several_lone_cells_above_data_do_not_end_a_table(string total, string among, string group, string port)
    {
        Block only = Assert.Single(SheetBlocks.Of([["", "2024", "2025"], [total, "519.8", "559.6"], [among, "", ""], [group, "", ""], [port, "435.1", "468.2"]]));
        Assert.Equal(5, only.Rows.Count);
    }

    [Fact]
    public void Lone_cells_above_another_header_end_it() =>
        Assert.Equal(2, SheetBlocks.Of([["口岸", "2025年"], ["东宁", "62.8"], ["表2", ""], ["互市贸易", ""], ["口岸", "金额（亿元）"], ["东宁", "12.1"]]).Count(static block => block.Kind == BlockKind.Table));
}
