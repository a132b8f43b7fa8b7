using ChinaRussiaBot.Ingestion.Extraction;
using ChinaRussiaBot.Ingestion.Figures;
using ChinaRussiaBot.Ingestion.Passages;

namespace ChinaRussiaBot.Tests.Ingestion;

/// <summary>One way of writing each: what is read of running text and plain lines, and what is not.</summary>
public sealed class SentenceFigureTests
{
    [Theory]
    [InlineData("В 2024 году импорт Китая из России вырос на $59,4 млрд.")]
    [InlineData("2024年公司实现整车出口8.62万辆，其中对俄出口3.17万辆。")]
    [InlineData("2026年2月，俄罗斯煤炭对华出口价格周环比+1.5美元。")]
    [InlineData("В 2024 году пошлина на сою из России в Китай составила 100 долларов за тонну.")]
    [InlineData("2024年公司自俄采购原油1820万吨，占公司原油采购总量的23%。")]
    [InlineData("ВВП КНР в первом полугодии 2025 года вырос на 5,3 %, до 66,05 трлн юаней.")]
    public void What_is_no_amount_of_trade_is_not_proposed(string text) => Assert.Empty(Found(text));

    [Theory]
    [InlineData("За три квартала 2024 года товарооборот между Россией и Китаем составил 180,4 млрд долл. США.", "trade.total 2024-01..2024-09 180400000000")]
    [InlineData("В 2024 году экспорт Китая в Россию и импорт Китая из России составили соответственно 115,5 млрд долл. и $129,3 млрд.", "trade.export 2024 115500000000", "trade.import 2024 129300000000")]
    [InlineData("В 2024 году импорт российской нефти в Китай и импорт Китая из России составили 108,5 млн тонн и $129,3 млрд соответственно.", "crude.import 2024 108500000", "trade.import 2024 129300000000")]
    [InlineData("244,8 млрд долл. США — товарооборот России и Китая в 2024 году (+1,9 %).", "trade.total 2024 244800000000 1.9")]
    [InlineData("Импорт угля из России в Китай в октябре 2025 года составил 7,9 млн тонн против 7,7 млн тонн в октябре 2024 года.", "coal.import 2025-10 7900000", "coal.import 2024-10 7700000")]
    [InlineData("2024年，中俄农产品贸易额97.2亿美元，其中俄对华农产品出口68.1亿美元。", "agri.trade 2024 9720000000", "agri.export 2024 6810000000")]
    [InlineData("2025年一季度，中俄贸易额532.1亿美元。去年全年，中俄贸易额为2448亿美元。", "trade.total 2025-Q1 53210000000", "trade.total 2024 244800000000")]
    [InlineData("2024年，自俄原油进口1.08亿吨，占中国原油进口总量的19.6%。", "crude.import 2024 108000000", "crude.share.russia 2024 19.6")]
    [InlineData("В 2024 году доля России во внешней торговле Китая составила 4,0 %.", "trade.share.russia 2024 4")]
    [InlineData("В марте 2026 года доля рубля и юаня в расчётах, как повторил министр, превысила 99 %.", "settlement.local-currency-share as of 2026-03 99")]
    [InlineData("В 2025 году на Россию пришлось 19,6 % китайского импорта нефти.", "crude.share.russia 2025 19.6")]
    [InlineData("По итогам 2025 года Россия третья среди поставщиков СПГ в Китай.", "lng.rank.russia 2025 3")]
    [InlineData("В 2025 году Россия опустилась на второе место среди покупателей китайских машин.", "cars.rank.russia 2025 2")]
    [InlineData("2024年，俄罗斯为我国第七大贸易伙伴。我国连续15年为俄罗斯第一大贸易伙伴。", "trade.rank.russia 2024 7", "trade.rank.china.years 2024 15")]
    [InlineData("2024年，在中国对外投资目的地中俄罗斯列第23位。", "odi.cn-ru.rank 2024 23")]
    [InlineData("Объём перевозок через железнодорожные пограничные переходы России и Китая (включая следование через Монголию) по итогам 2025 года составил 43,6 млн т, в том числе экспорт – 34,2 млн т, импорт – 9,4 млн т. Годом ранее эти показатели составляли 41,9 млн т, 32,7 млн т и 9,2 млн т соответственно.", "rail.border.total 2025 43600000", "rail.border.export 2025 34200000", "rail.border.total 2024 41900000", "rail.border.export 2024 32700000")]
    [InlineData("Перевозки через железнодорожные погранпереходы России и Китая в 2025 году составили 21,1 млн тонн, из них 16,6 млн тонн – экспорт (+5,3%). Автомобильным транспортом перевезено 3,9 млн тонн.", "rail.border.total 2025 21100000", "rail.border.export 2025 16600000 5.3")]
    [InlineData("На начало 2026 года в портфеле российско-китайской межправительственной комиссии 86 проектов.", "investment.projects as of 2026-01 86")]
    [InlineData("За 2025 год из России в Китай поставлено 101 млн тонн нефти, в 2024-м было 108,5 млн тонн. Угля из России в Китай поставлено 92 млн тонн.", "crude.import 2025 101000000", "crude.import 2024 108500000", "coal.import 2025 92000000")]
    [InlineData("За 10 мес. 2025 г. товарооборот РФ и Китая – $184,8 млрд (−9,0%)\n▫ из РФ в КНР – $101,2 млрд\n▫ из КНР в РФ – $83,6 млрд\nВ юанях за 10 мес.: ¥1,32 трлн", "trade.total 2025-01..2025-10 184800000000 -9", "trade.import 2025-01..2025-10 101200000000", "trade.export 2025-01..2025-10 83600000000", "trade.total.cny 2025-01..2025-10 1320000000000")]
    [InlineData("2024年，俄罗斯在中国贸易伙伴中列第5位。", "trade.rank.russia 2024 5")]
    [InlineData("2025年中国对俄乘用车出口量为41.7万辆，较2024年的96.3万辆减少56.7%。", "cars.export 2025 417000 -56.7", "cars.export 2024 963000")]
    [InlineData("2025年中国对俄汽车出口金额由2024年的147.6亿美元降至63.8亿美元。", "cars.export.value 2024 14760000000", "cars.export.value 2025 6380000000")]
    [InlineData("2025年1—4月，俄罗斯输华禽肉5.1万吨、牛肉1.2万吨，去年同期分别为4.6万吨和0.8万吨。", "poultry.export 2025-01..2025-04 51000", "beef.export 2025-01..2025-04 12000", "poultry.export 2024-01..2024-04 46000", "beef.export 2024-01..2024-04 8000")]
    [InlineData("В 2024 году поставки угля из России в Китай снизились: 95,1 млн тонн против 102,1 млн тонн.", "coal.import 2024 95100000", "coal.import 2023 102100000")]
    [InlineData("Поставки сои из России в Китай упали с 618 тыс. тонн в 2024 году до 497 тыс. тонн в 2025-м.", "soy.import 2024 618000", "soy.import 2025 497000")]
    [InlineData("Товарооборот России и Китая в первом полугодии 2025 года сложился на уровне 106,5 млрд долл. США — на 9,1 % ниже аналогичного периода 2024 года.", "trade.total 2025-H1 106500000000 -9.1")]
    [InlineData("中俄贸易额\n• 2024年：2448亿美元（+1.9%）\n• 2025年1—10月：1838.5亿美元（-9.2%）", "trade.total 2024 244800000000 1.9", "trade.total 2025-01..2025-10 183850000000 -9.2")]
    public void Each_value_has_its_thing_its_time_and_its_change(string text, params string[] figures) => Assert.Equal(figures, Found(text));

    [Fact]
    public void Plain_text_may_hold_a_table_whose_columns_stand_apart() => Assert.Equal(
        ["trade.total 2023 240100000000 26.2", "trade.import 2023 129100000000", "trade.total 2024 244800000000 2", "trade.import 2024 129300000000"],
        Found("Торговля России с Китаем (миллиардов долларов США)\n\nГод      Товарооборот     в % к предыдущему     Экспорт России\n                          году                  в Китай\n2023     240,1            126,2                 129,1\n2024     244,8            102,0                 129,3"));

    [Theory]
    [InlineData("Имя      Должность     Телефон\nИванов   директор      12\nПетров   инженер       13")]
    [InlineData("Забайкальск — Маньчжурия      1480\nГродеково — Суйфэньхэ         1120\nКамышовая — Хуньчунь           540")]
    public void Other_lines_stay_text(string text) => Assert.DoesNotContain(Extract.Text("a.txt", text + "\n").Blocks, static block => block.Kind == BlockKind.Table);

    private static IEnumerable<string> Found(string text)
    {
        Language language = text.Any(static character => character is >= '\u4E00' and <= '\u9FFF') ? Language.Chinese : Language.Russian;
        ExtractedDocument document = Extract.Text("a.txt", $"{(language == Language.Chinese ? "对外贸易简报" : "Обзор внешней торговли")}\n\n{text}\n");
        IReadOnlyList<ProposedFigure> found = Finders.Figures.Find(
            SectionBuilder.Build("a", document.Blocks, language, []), Finders.Sources.Find(document, "a.txt", language, []), []);
        return found.Select(static figure => FormattableString.Invariant($"{figure.Measure.Id} {figure.Period} {figure.Value.Value:0.##} {figure.Growth?.Value:0.##}").TrimEnd());
    }
}
