using System.Globalization;
using ChinaRussiaBot.Ingestion.Extraction;
using ChinaRussiaBot.Ingestion.Passages;

namespace ChinaRussiaBot.Tests.Ingestion;

/// <summary>Tables of crossings: which of them a row is of, in what unit its numbers are, and of which goods.</summary>
public sealed class PortTableTests
{
    [Theory]
    [InlineData("Пассажиропоток через пункты пропуска Забайкальского края, чел.;\nПункт пропуска;Январь 2026\nЗабайкальск (автомобильный);61 204\nЗабайкальск (железнодорожный);8 112\nСтароцурухайтуйский;1 204\n", "ports.passengers manzhouli-road 2026-01 61204", "ports.passengers manzhouli-rail 2026-01 8112", "ports.passengers heishantou-road 2026-01 1204")]
    [InlineData("Грузопоток через пункты пропуска Приморского края в 2025 году, тыс. тонн;\nПункт пропуска;2025\nПолтавка (Дуннин);468,2\nТурий Рог;91,4\n", "ports.cargo dongning-road 2025 468200", "ports.cargo mishan-road 2025 91400")]
    [InlineData("2025年口岸货运量,\n口岸,货运量（万吨）\n后贝加尔斯克（铁路）,2047.1\n波尔塔夫卡,62.8\n", "ports.cargo manzhouli-rail 2025 20471000", "ports.cargo dongning-road 2025 628000")]
    [InlineData("Пассажиропоток аэропорта Хабаровска, чел.;\nПоказатель;2025\nПассажиропоток аэропорта Хабаровск;2 104 000\n")]
    public void The_town_across_the_border_names_the_crossing(string csv, params string[] figures) => Assert.Equal(figures, Found(csv));

    [Theory]
    [InlineData("2026年1—6月满洲里口岸运行情况,,,\n单位：万吨、万人次、列,,,\n月份,进出境货运量,出入境人员,中欧班列\n1月,168.2,9.1,412\n", "ports.cargo manzhouli 2026-01 1682000", "ports.passengers manzhouli 2026-01 91000")]
    [InlineData("Работа пункта пропуска Забайкальск;;\nЕдиницы измерения: тыс. тонн, тыс. человек;\nМесяц;Грузы;Пассажиры\nянварь 2026;168,2;91,4\n", "ports.cargo manzhouli 2026-01 168200", "ports.passengers manzhouli 2026-01 91400")]
    public void Units_that_a_caption_lists_go_by_columns(string csv, params string[] figures) => Assert.Equal(figures, Found(csv));

    [Theory]
    [InlineData("中国自俄罗斯原油进口情况,,\n时间,进口量（万吨）,进口额（亿美元）\n2025年,10090.6,495.2\n", "crude.import  2025 100906000", "crude.import.value  2025 49520000000")]
    [InlineData("Импорт автомобилей из Китая в Россию;;\nМесяц;Количество, тыс. шт.;Стоимость, млн долл.\nянварь 2026;38,4;612,7\n", "cars.export  2026-01 38400", "cars.export.value  2026-01 612700000")]
    public void A_table_of_goods_is_of_no_others(string csv, params string[] figures) => Assert.Equal(figures, Found(csv));

    private static string[] Found(string csv)
    {
        ExtractedDocument document = Extract.Text("a.csv", csv);
        Language language = csv.Any(static character => character >= '\u2E80') ? Language.Chinese : Language.Russian;
        return [.. Finders.Figures.Find(SectionBuilder.Build("a", document.Blocks, language, []), Finders.Sources.Find(document, "a.csv", language, []), [])
            .Select(static figure => string.Create(CultureInfo.InvariantCulture, $"{figure.Measure.Id} {figure.Subject} {figure.Period} {figure.Value.Value:0.###}"))];
    }
}
