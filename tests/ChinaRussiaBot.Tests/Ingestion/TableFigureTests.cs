using ChinaRussiaBot.Ingestion.Extraction;
using ChinaRussiaBot.Ingestion.Figures;
using ChinaRussiaBot.Ingestion.Passages;

namespace ChinaRussiaBot.Tests.Ingestion;

/// <summary>One way of writing tables each: what is read of it, and what is not.</summary>
public sealed class TableFigureTests
{
    [Theory]
    [InlineData("в % к июню 2024 г.", "83,8", "-16.2")]
    [InlineData("2025/2024, %", "103,3", "3.3")]
    [InlineData("2025/2024, %", "+3,3", "3.3")]
    [InlineData("% к пред. году", "126,3", "26.3")]
    [InlineData("прирост к июню 2024 г., %", "83,8", "83.8")]
    [InlineData("в % к маю", "96,2", "")]
    public void A_change_may_be_written_as_what_the_year_before_is_a_hundred_of(string header, string cell, string growth) =>
        Assert.Equal([$"trade.total 2025-06 17381200000 {growth}".TrimEnd()], Found($"Торговля Китая с Россией;;\nПоказатель;Июнь 2025 г., млн долл. США;{header}\nТорговый оборот с Россией;17 381,2;{cell}\n"));

    [Theory]
    [InlineData("12.01.2025")]
    [InlineData("1.902.710")]
    public void A_cell_of_figures_that_is_no_number_is_left_alone(string cell) =>
        Assert.Equal(["trade.total 2024 244800000000"], Found($"Торговля России и Китая;;\nПоказатель;2024 год;Обновлено\nТоварооборот России и Китая;244,8 млрд долл. США;{cell}\n"));

    [Fact]
    public void A_change_may_stand_in_the_cell() =>
        Assert.Equal(["trade.total 2024 244800000000 1.9"], Found("Торговля России и Китая;\nПоказатель;2024 год\nТоварооборот России и Китая;244,8 млрд долл. США (+1,9 %)\n"));

    [Fact]
    public void Sums_beside_quantities_have_the_unit_of_the_caption() => Assert.Equal(
        ["crude.import 2025-05 8420000", "crude.import.value 2025-05 4127350000"],
        Found("2025年5月自俄罗斯进口主要商品量值表,,,\n单位：千美元,,,\n商品名称,计量单位,数量,金额\n原油,万吨,842,4127350\n"));

    [Fact]
    public void Exports_and_imports_in_rows_of_their_own_are_not_all_trade() => Assert.Equal(
        ["trade.total 2024 244820000000", "trade.export 2024 115500000000", "trade.import 2024 129320000000"],
        Found("中国与俄罗斯双边货物贸易,\n指标,2024年\n进出口总额（亿美元）,2448.2\n其中：出口额（亿美元）,1155.0\n进口额（亿美元）,1293.2\n"));

    [Fact]
    public void The_rest_of_the_world_is_not_the_two_countries() => Assert.Equal(
        ["trade.total 2024 244800000000 1.9"],
        Found("Торговля Китая с отдельными странами в 2024 году, млрд долл. США;;\nСтрана;Товарооборот;Прирост товарооборота, %\nРоссия;244,8;1,9\nПрочие;4876,9;3,9\n"));

    [Theory]
    [InlineData("2024中国自俄罗斯进口主要商品;\n商品;数量（万吨）\n原油;10847\n", "crude.import 2024 108470000")]
    [InlineData("2025.02中国自俄罗斯进口主要商品;\n商品;数量（万吨）\n原油;847\n", "crude.import 2025-02 8470000")]
    [InlineData("Импорт Китая из России;;\nТовар;2023, тыс. тонн;2024, тыс. тонн\nУголь;2015;98\n", "coal.import 2023 2015000", "coal.import 2024 98000")]
    [InlineData("Внешняя торговля Китая за июль 2025 г., млрд долл. США;;\nПартнёр;Показатель;Июль 2025 г.\nРоссия;Экспорт Китая;9,2\n", "trade.export 2025-07 9200000000")]
    [InlineData("中国同俄罗斯货物进出口;;\n单位：亿元人民币;;\n年份;出口总额;进口总额\n2024;8213.2;9188.4\n", "trade.export.cny 2024 821320000000", "trade.import.cny 2024 918840000000")]
    [InlineData("2025年8月中国对俄罗斯贸易（亿美元）;;;\n指标;当月;1至当月累计;累计比去年同期±%\n进出口;193.8;1432.1;-8.9\n", "trade.total 2025-08 19380000000", "trade.total 2025-01..2025-08 143210000000 -8.9")]
    public void Years_partners_and_sums_so_far_are_told_by_the_words_around(string csv, params string[] figures) => Assert.Equal(figures, Found(csv));

    [Theory]
    [InlineData(
        "（2）2026年4月进出口商品国别（地区）总值表;;;;;;;;;\n发布时间：2026-05-20;;;;;;;单位：千美元;;\n进口原产国（地）;进出口;;出口;;进口;;累计比去年同期±%;;\n;4月;1至4月;4月;1至4月;4月;1至4月;进出口;出口;进口\n总值;577373096;2188371689;331254706;1257830412;246118390;930541277;8.9;9.7;7.8\n德国;17843428;68404862;9710336;37120445;8133092;31284417;2.9;6;-0.5\n俄罗斯联邦;19683412;74815906;8912507;33560118;10770905;41255788;5.2;8.9;2.4\n",
        "trade.total 2026-04 19683412000", "trade.total 2026-01..2026-04 74815906000 5.2", "trade.export 2026-04 8912507000", "trade.export 2026-01..2026-04 33560118000 8.9", "trade.import 2026-04 10770905000", "trade.import 2026-01..2026-04 41255788000 2.4")]
    [InlineData("Внешняя торговля Российской Федерации с отдельными странами, млрд долл. США;;;\nСтрана-партнёр;Товарооборот, 2024;Товарооборот, 2025;2025 в % к 2024\nКитай;244,8;228,1;93,2\nИндия;65,7;64,2;97,7\n", "trade.total 2024 244800000000", "trade.total 2025 228100000000 -6.8")]
    [InlineData("Внешняя торговля Китая с отдельными странами в 2025 году, млрд долл. США;\nСтрана;Экспорт\nРоссия;103,3\nИндия;135,1\n", "trade.export 2025 103300000000")]
    [InlineData("Торговля Монголии с отдельными странами в 2025 году, млрд долл. США;\nСтрана;Товарооборот\nКитай;19,1\nРоссия;2,7\n")]
    public void A_row_of_the_other_country_is_of_both(string csv, params string[] figures) => Assert.Equal(figures, Found(csv));

    [Fact]
    public void Changes_after_both_years_are_of_the_later_one() => Assert.Equal(
        ["crude.import 2025-01..2025-10 83162000 -7.9", "crude.import.value 2025-01..2025-10 40960000000 -21.7", "crude.import 2024-01..2024-10 90284000", "crude.import.value 2024-01..2024-10 52310000000"],
        Found("我国自俄罗斯进口主要商品量值表,,,,,,,\n,,,,,,,金额单位：亿美元\n商品名称,计量单位,2025年1-10月,,2024年1-10月,,同比（%）,\n,,数量,金额,数量,金额,数量,金额\n原油,万吨,8316.2,409.6,9028.4,523.1,-7.9,-21.7\n"));

    [Fact]
    public void Months_down_and_years_across_are_months_of_those_years() => Assert.Equal(
        ["trade.total 2024-10 21300000000", "trade.total 2025-10 20100000000 -5.6", "trade.import 2024-10 10600000000", "trade.import 2025-10 10800000000 1.9"],
        Found("Торговля России с Китаем в IV квартале (по данным ГТУ КНР);;;;;;\n;;;;;;млрд долл. США\nПериод;Товарооборот;;;Экспорт России в Китай;;\n;2024;2025;изм., %;2024;2025;изм., %\nОктябрь;21,3;20,1;-5,6;10,6;10,8;1,9\n"));

    [Theory]
    [InlineData("近年中俄贸易统计（单位：亿美元）,,,,\n年份,中方出口,,中方进口,\n,金额,同比（%）,金额,同比（%）\n2022,761.2,12.8,1141.5,43.4\n", "trade.export 2022 76120000000 12.8", "trade.import 2022 114150000000 43.4")]
    [InlineData("Торговля России с Китаем, млрд долл. США;;;;\nГод;Экспорт России;;Импорт России;\n;Стоимость;Прирост, %;Стоимость;Прирост, %\n2022;114,1;43,4;76,1;12,8\n", "trade.import 2022 114100000000 43.4", "trade.export 2022 76100000000 12.8")]
    public void Sums_below_a_flow_are_of_that_flow(string csv, params string[] figures) => Assert.Equal(figures, Found(csv));

    [Theory]
    [InlineData("Грузы через железнодорожные погранпереходы России и Китая, тыс. т;;;\nПереход;2024 год;2025 год;2025 к 2024, %\nГродеково – Суйфэньхэ;11 352;11 296;99,5\nКамышовая – Хуньчунь;3 418;3 906;114,3\n", "ports.cargo 2024 11352000", "ports.cargo 2025 11296000 -0.5", "ports.cargo 2024 3418000", "ports.cargo 2025 3906000 14.3")]
    [InlineData("2025年主要对俄口岸运行情况,,,,\n口岸,货运量（万吨）,比上年增长（%）,出入境旅客（万人次）,比上年增长（%）\n绥芬河公路口岸,118.7,-2.4,62.9,24.8\n", "ports.cargo 2025 1187000 -2.4", "ports.passengers 2025 629000 24.8")]
    public void Rows_of_ports_are_of_those_ports(string csv, params string[] figures) => Assert.Equal(figures, Found(csv));

    [Theory]
    [InlineData("2025年分季度进口煤来源（万吨）,,,\n来源国,Q1,Q2,同比\n印度尼西亚,\"5,210\",\"4,870\",-11.2%\n俄罗斯,\"1,950\",\"2,310\",-2.9%\n", "coal.import 2025-Q1 19500000", "coal.import 2025-Q2 23100000 -2.9")]
    [InlineData("Импорт угля в Китай по странам в 2025 году;;\nСтрана;Объём, млн т;Прирост, %\nИндонезия;211;-11,2\nРоссия;92,3;-2,9\n", "coal.import 2025 92300000 -2.9")]
    [InlineData("Импорт угля по странам в 2025 году;;\nСтрана;Объём, млн т;Прирост, %\nИндонезия;211;-11,2\nРоссия;92,3;-2,9\n")]
    public void A_row_of_Russia_goes_the_way_that_the_caption_says(string csv, params string[] figures) => Assert.Equal(figures, Found(csv));

    [Fact]
    public void A_share_may_be_a_row() => Assert.Equal(
        ["heilongjiang.trade 2025-08 16240000000", "heilongjiang.trade.russia-share 2025-08 66.4"],
        Found("2025年8月对俄经贸主要指标监测表,,,\n序号,指标,计量单位,8月\n一,黑龙江省（哈尔滨海关）,,\n6,全省对俄进出口总额,亿元,162.4\n7,俄罗斯占全省外贸比重,%,66.4\n"));

    [Fact]
    public void Three_rows_of_headers_span_what_stands_below_them() => Assert.Equal(
        ["trade.total.cny 2025-11 143600000000", "trade.total.cny 2025-01..2025-11 1460340000000 -8", "trade.export.cny 2025-01..2025-11 663090000000 -10.1"],
        Found("2025年11月进出口商品国别总值表,,,,,\n单位：亿元人民币,,,,,\n进出口商品国别（地区）,11月,1至11月累计,,,\n,进出口,金额,,比上年同期±%,\n,,进出口,出口,进出口,出口\n东盟,6724.0,68246.5,43077.1,8.5,14.6\n俄罗斯,1436.0,14603.4,6630.9,-8.0,-10.1\n"));

    [Fact]
    public void Several_countries_together_are_not_the_two() => Assert.Empty(
        Found("Китай: торговля с отдельными странами, 2025 г., млрд долл. США;;\nСтрана;Экспорт;Товарооборот\nВьетнам;198,2;296,6\nИтого по трём странам;299,9;533,7\n"));

    [Theory]
    [InlineData("2026年9月进出口商品国别总值表,,\n单位：千美元,,\n国别,进出口,\n,当月,1至当月累计\n欧洲：,,\n俄罗斯,20514733,174220468\n英国,9118002,77210880\n全球,553412870,4812334120\n", "trade.total 2026-09 20514733000", "trade.total 2026-01..2026-09 174220468000")]
    [InlineData("Внешняя торговля Китая в 2025 году, млрд долл.;;\nПартнёр;Оборот;Импорт Китая\nЕвропа:;;\nРоссия;228,1;124,8\nВесь мир;6354,8;2582,9\n", "trade.total 2025 228100000000", "trade.import 2025 124800000000")]
    public void Parts_of_the_world_say_nothing_of_a_row_and_all_of_it_is_no_row(string csv, params string[] figures) => Assert.Equal(figures, Found(csv));

    [Theory]
    [InlineData("年份,月份,指标,数值,单位,同比\n2026,1月,中俄贸易额,194.2,亿美元,6.3%\n", "trade.total 2026-01 19420000000 6.3")]
    [InlineData("Поставки продукции АПК из России в Китай, тонн;;\nПродукция;01.2026;Итого 01-03.2026\nСвинина;8 204;25 119\n", "pork.export 2026-01 8204", "pork.export 2026-Q1 25119")]
    [InlineData("2026年满洲里口岸货运量（万吨）,\n月份,货运量\n3,158.2\n全年,1900.0\n备用,12.0\n", "ports.cargo 2026-03 1582000", "ports.cargo 2026 19000000")]
    [InlineData("2026年中俄贸易月度统计（亿美元）,,,\n月份,贸易总额,,\n,当月,累计,累计同比%\n2月,171.5,365.7,4.6\n", "trade.total 2026-02 17150000000", "trade.total 2026-01..2026-02 36570000000 4.6")]
    [InlineData("Торговля России и Китая, млрд долл.;;\nПоказатель;I пол. 2025;I полуг. 2026\nТоварооборот;106,5;111,9\n", "trade.total 2025-H1 106500000000", "trade.total 2026-H1 111900000000")]
    public void Rows_and_columns_of_times_may_be_written_in_several_ways(string csv, params string[] figures) => Assert.Equal(figures, Found(csv));

    [Theory]
    [InlineData("Экспорт из России в Китай, 2025 год;;;;\nНаименование;Вес, тонн;Изменение веса, %;Стоимость, тыс. долл.;Изменение стоимости, %\nСоевые бобы;1 114 006;58,9;466 204;49,2\n", "soy.import 2025 1114006 58.9", "soy.import.value 2025 466204000 49.2")]
    [InlineData("同江铁路口岸货物统计（万吨）,,,,\n口岸,2026年1—9月,2025年1—9月,同比增减量,同比增减幅（%）\n铁路口岸,402.8,371.1,31.7,8.5\n", "ports.cargo 2026-01..2026-09 4028000 8.5", "ports.cargo 2025-01..2025-09 3711000")]
    [InlineData("Грузопоток через пункты пропуска на границе с КНР, тыс. тонн;;;;\n№ п/п;Пункт пропуска;9 мес. 2025 г.;9 мес. 2026 г.;Темп роста, %\n1;Забайкальск;1411,2;1623,8;115,1\n", "ports.cargo 2025-01..2025-09 1411200", "ports.cargo 2026-01..2026-09 1623800 15.1")]
    [InlineData("东宁口岸运行情况,,,,\n项目,2024年（吨）,2025年（吨）,增减,增幅\n进出口货运量,881204,926418,45214,5.1%\n", "ports.cargo 2024 881204", "ports.cargo 2025 926418 5.1")]
    public void A_change_is_of_what_it_names_and_no_amount(string csv, params string[] figures) => Assert.Equal(figures, Found(csv));

    [Theory]
    [InlineData("2025年黑河口岸进出口货运量统计,,,单位：吨\n月份,进口,合计,合计同比\n1月,58120,89364,12.4%\n一季度合计,169282,258544,4.8%\n", "ports.cargo 2025-01 89364 12.4", "ports.cargo 2025-Q1 258544 4.8")]
    [InlineData("满洲里公路口岸（货运量：万吨；客运量：万人次）,,\n2026年,货运量,客运量\n一季度,38.2,21.4\n", "ports.cargo 2026-Q1 382000", "ports.passengers 2026-Q1 214000")]
    public void A_caption_may_stand_beside_its_unit_and_tell_units_by_names(string csv, params string[] figures) => Assert.Equal(figures, Found(csv));

    [Fact]
    public void A_day_above_a_unit_is_no_amount() =>
        Assert.Equal(["trade.total 2025 228100000000"], Found("17.02.2026\nмлн тонн\n\nТорговля России и Китая;\nПоказатель;2025, млрд долл.\nТоварооборот России и Китая;228,1\n"));

    private static IEnumerable<string> Found(string csv)
    {
        ExtractedDocument document = Extract.Text("a.csv", csv);
        Language language = csv.Any(static character => character >= '\u2E80') ? Language.Chinese : Language.Russian;
        IReadOnlyList<ProposedFigure> found = Finders.Figures.Find(
            SectionBuilder.Build("a", document.Blocks, language, []), Finders.Sources.Find(document, "a.csv", language, []), []);
        return found.Select(static figure => FormattableString.Invariant($"{figure.Measure.Id} {figure.Period} {figure.Value.Value:0.##} {figure.Growth?.Value:0.##}").TrimEnd());
    }
}
