namespace ChinaRussiaBot.Tests.Ingestion;

/// <summary>Ways in which Russian pages state figures: goals, sides, ports, provinces, projects, times and how they are saved.</summary>
public sealed class FigureRussianPagesTests
{
    private const string Trade = "# Торговля России и Китая\n\n12 сентября 2025 г.\n\n";
    private const string Province = "# Новости приграничья\n\n12 сентября 2025 г.\n\n";

    [Theory]
    [InlineData("Президенты двух стран поручили довести взаимную торговлю до 300 млрд долларов к 2030 году.", "trade.goal  2030 300000000000")]
    [InlineData("Стороны договорились к 2030 году выйти на 300 млрд долларов.", "trade.goal  2030 300000000000")]
    [InlineData("Главы двух государств наметили рубеж в 300 млрд долларов на 2030 год.", "trade.goal  2030 300000000000")]
    [InlineData("К 2030 году правительства намерены довести товарооборот до 300 млрд долларов.", "trade.goal  2030 300000000000")]
    [InlineData("К 2030 году стороны договорились довести экспорт леса до 300 млрд долларов.")]
    public void What_is_wanted_of_trade_is_its_goal(string said, params string[] figures) => Assert.Equal(figures, FiguresFound.In(Trade + said));

    [Theory]
    [InlineData("Российские поставки поднялись на 5%, до 71 млрд долларов, китайские — на 7%, до 66 млрд долларов.", "trade.import  2025-01..2025-08 71000000000 5", "trade.export  2025-01..2025-08 66000000000 7")]
    [InlineData("Закупки российских товаров Китаем увеличились на 5%, до 71 млрд долларов.", "trade.import  2025-01..2025-08 71000000000 5")]
    [InlineData("Закупки российских товаров Индией увеличились на 5%, до 41 млрд долларов.")]
    public void Pages_name_a_side_by_whose_goods_they_are(string said, params string[] figures) =>
        Assert.Equal(["trade.total  2025-01..2025-08 137000000000", .. figures], FiguresFound.In($"{Trade}За восемь месяцев 2025 года взаимный товарооборот составил 137 млрд долларов. {said}"));

    [Theory]
    [InlineData("в деньгах 2,7 млрд долларов", "lng.import.value  2025-01..2025-08 2700000000")]
    [InlineData("в день 27 тыс. тонн")]
    [InlineData("в обычные сутки 27 тыс. тонн")]
    public void What_goes_in_a_day_is_no_whole_and_what_goes_in_money_is(string more, params string[] figures) =>
        Assert.Equal(["lng.import  2025-01..2025-08 5100000", .. figures], FiguresFound.In($"{Trade}За восемь месяцев 2025 года импорт СПГ из России в Китай составил 5,1 млн тонн, {more}."));

    [Theory]
    [InlineData("по сравнению с прошлогодним уровнем на 5%", "5")]
    [InlineData("по сравнению с августом 2024 года на 5%", "5")]
    [InlineData("по сравнению с июлем на 5%", "")]
    public void What_it_is_compared_with_dates_nothing(string than, string growth) =>
        Assert.Equal([$"trade.total  2025-08 19000000000 {growth}".TrimEnd()], FiguresFound.In($"{Trade}Товарооборот России и Китая в августе 2025 года вырос {than}, до 19 млрд долларов."));

    [Theory]
    [InlineData("За первую половину 2025 года товарооборот России и Китая составил 106 млрд долларов.", "trade.total  2025-H1 106000000000")]
    [InlineData("За один август Китай ввёз из России 4,2 млн тонн угля.", "coal.import  2025-08 4200000")]
    [InlineData("В августе Китай ввёз из России 4,2 млн тонн угля. Годом ранее, в августе, было 3,9 млн тонн.", "coal.import  2025-08 4200000", "coal.import  2024-08 3900000")]
    public void Pages_name_times_loosely(string said, params string[] figures) => Assert.Equal(figures, FiguresFound.In(Trade + said));

    [Theory]
    [InlineData("Китай за восемь месяцев 2025 года получил из России на 9% меньше угля. Экспорт в КНР составил 61,2 млн тонн.", "coal.import  2025-01..2025-08 61200000")]
    [InlineData("За восемь месяцев 2025 года Китай ввёз из России сои на 290 млн долларов. Августовские поставки из России оцениваются в 21 млн долларов.", "soy.import.value  2025-01..2025-08 290000000", "soy.import.value  2025-08 21000000")]
    [InlineData("Россия за восемь месяцев 2025 года сократила поставки угля. Экспорт в Китай уменьшился на 6%.")]
    [InlineData("Россия в августе 2025 года поставила в Китай 6,3 млн тонн нефти. Следом с показателями 3,4 и 3,2 млн тонн идут Ирак и Бразилия.", "crude.import  2025-08 6300000")]
    public void Goods_that_were_spoken_of_go_on(string said, params string[] figures) => Assert.Equal(figures, FiguresFound.In(Trade + said).Select(static figure => figure.EndsWith(" -9", StringComparison.Ordinal) ? figure[..^3] : figure));

    [Theory]
    [InlineData("На экспорт ушло 2,2 млн тонн угля.")]
    [InlineData("В экспорте преобладали лес – 60 тыс. тонн, уголь – 2,2 млн тонн.")]
    [InlineData("В целом экспорт угля из России в Китай составил 61,2 млн тонн.", "coal.import  2025-01..2025-08 61200000")]
    public void Goods_below_what_a_port_handled_are_the_ports(string said, params string[] figures) =>
        Assert.Equal(["ports.cargo suifenhe-rail 2025-01..2025-08 5900000", .. figures], FiguresFound.In($"{Province}За восемь месяцев 2025 года железнодорожный пункт пропуска Гродеково – Суйфэньхэ пропустил 5,9 млн тонн грузов. {said}"));

    [Theory]
    [InlineData("За август 2025 года пункт пропуска Хэйхэ пропустил 407.876 тонн грузов.", "ports.cargo heihe 2025-08 407876")]
    [InlineData("За август 2025 года пункт пропуска Хэйхэ пропустил 42 тыс. тонн грузов. Об этом агентству рассказали на таможне. К августу 2024 года прирост составил 5%.", "ports.cargo heihe 2025-08 42000 5")]
    [InlineData("За август 2025 года пункт пропуска Хэйхэ пропустил 42 тыс. тонн грузов. Прошлогодний показатель превышен на 5%.", "ports.cargo heihe 2025-08 42000 5")]
    [InlineData("В августе 2025 года через пункт пропуска Хэйхэ в обычные сутки проходило 5200 человек.")]
    public void What_a_port_handles_is_written_loosely(string said, params string[] figures) => Assert.Equal(figures, FiguresFound.In(Province + said));

    [Theory]
    [InlineData(", что соответствует 70,6% всего внешнеторгового оборота провинции.", "heilongjiang.trade.russia-share  2025-01..2025-08 70.6")]
    [InlineData(", на неё пришлось 70,6% внешнеторгового оборота этой провинции.", "heilongjiang.trade.russia-share  2025-01..2025-08 70.6")]
    public void A_part_of_what_a_province_trades_leans_on_with_whom(string said, params string[] figures) =>
        Assert.Equal(["heilongjiang.trade  2025-01..2025-08 134000000000", .. figures], FiguresFound.In($"{Province}За восемь месяцев 2025 года торговля провинции Хэйлунцзян с Россией составила 134 млрд юаней{said}"));

    [Theory]
    [InlineData("По итогам августа стороны прорабатывают 73 совместных инвестпроекта общей стоимостью 118 млрд долларов. На начало 2025 года 14 проектов уже завершены.", "investment.projects  as of 2025-08 73", "investment.portfolio  as of 2025-08 118000000000", "investment.projects.completed  as of 2025-01 14")]
    [InlineData("На сегодня Россией и Китаем реализовано 58 совместных проектов, вложения в которые составили 910 млрд рублей.", "investment.projects.completed  as of 2025-09 58", "investment.projects.completed.value  as of 2025-09 910000000000")]
    public void Projects_and_what_is_put_into_them(string said, params string[] figures) => Assert.Equal(figures, FiguresFound.In(Trade + said));

    [Theory]
    [InlineData("За 2024 год безвизовыми группами Россию посетили 762 тысячи жителей Китая, Китай посетили 412 тысяч россиян.", "travel.group.cn-ru  2024 762000", "travel.group.ru-cn  2024 412000")]
    [InlineData("С апреля по июнь 2025 года россияне съездили в Китай с целью туризма 339 тысяч раз, на 31% чаще, чем годом ранее.", "travel.ru-cn  2025-Q2 339000 31")]
    [InlineData("За 2024 год граждане КНР совершили в РФ 1,2 млн поездок, что на 52% больше, чем в 2023-м, когда их было 790 тыс.", "travel.cn-ru  2024 1200000 52", "travel.cn-ru  2023 790000")]
    public void Who_went_where(string said, params string[] figures) => Assert.Equal(figures, FiguresFound.In(Trade + said));

    [Theory]
    [InlineData("date 2025-09-12 В этом году за восемь месяцев товарооборот России и Китая составил 137 млрд долларов, и это, как полагают составители обзора, вполне достойный результат после прошлогоднего рекорда.", "trade.total  2025-01..2025-08 137000000000")]
    [InlineData("12.09.2025\n\nТоварооборот России и Китая в августе достиг 19 млрд долларов.Отдельно экспорт России в Китай составил 10 млрд долларов.", "trade.total  2025-08 19000000000", "trade.import  2025-08 10000000000")]
    [InlineData("Обзор торговли\n\nТАСС 12.09.25 Слов: 104\n\nТоварооборот России и Китая в прошлом году составил 244,8 млрд долларов.", "trade.total  2024 244800000000")]
    [InlineData("За восемь месяцев 2025 года Китай и Россия наторговали на 137 млрд долларов, а всё остальное в этом обзоре не о том, и потому он длиннее одной строки, как это бывает на страницах газет и порталов. Китайские поставки в Россию составили 66 млрд долларов.\n\nРанее: Благовещенск ждёт моста в Хэйхэ", "trade.total  2025-01..2025-08 137000000000", "trade.export  2025-01..2025-08 66000000000")]
    public void Pages_are_saved_with_what_stood_around_them(string page, params string[] figures) => Assert.Equal(figures, FiguresFound.In(page));

    [Theory]
    [InlineData("Рубли и юани обеспечили 98,7% расчётов между двумя странами по итогам первого полугодия 2025 года.", "settlement.local-currency-share  2025-H1 98.7")]
    [InlineData("По «Силе Сибири» газ идёт в Китай. Контракт предполагает поставку 38 млрд куб. м ежегодно. В 2024 году китайские потребители получили по «Силе Сибири» 31 млрд куб. м.", "gas.pipeline.contract  annual 38000000000", "gas.pipeline.import  2024 31000000000")]
    [InlineData("Рыба и масло добавили экспорту из России в Китай в 2024 году порядка 600 млн долларов.")]
    public void Settlements_contracts_and_differences(string said, params string[] figures) => Assert.Equal(figures, FiguresFound.In(Trade + said));
}
