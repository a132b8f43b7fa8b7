using ChinaRussiaBot.Ingestion.Figures;

namespace ChinaRussiaBot.Tests.Ingestion;

/// <summary>A document's text as the grammar reads it.</summary>
public sealed class SpelledTextTests
{
    [Theory]
    [InlineData("порядка двухсот сорока пяти миллиардов долларов", "порядка 245 миллиардов долларов")]
    [InlineData("пяти целых одной десятой миллиарда", "5,1 миллиарда")]
    [InlineData("восемь с половиной процентов", "8,5 процентов")]
    [InlineData("почти миллион сто тысяч поездок", "почти 1,1 миллиона поездок")]
    [InlineData("восемьсот с лишним миллиардов рублей", "более 800 миллиардов рублей")]
    [InlineData("в две тысячи двадцать четвёртом году", "в 2024 году")]
    [InlineData("贸易额两千四百四十八亿美元", "贸易额2448亿美元")]
    [InlineData("较上年增加两成半", "较上年增加25%")]
    [InlineData("同比增长1.2倍", "同比增长120%")]
    [InlineData("是上年同期的1.8倍", "同比增长80%")]
    [InlineData("в 1,4 раза больше, чем годом ранее", "на 40 % больше, чем годом ранее")]
    [InlineData("143.8万人次　↑72%", "143.8万人次　+72%")]
    [InlineData("俄罗斯为我国第七大贸易伙伴", "俄罗斯为我国第7位贸易伙伴")]
    [InlineData("заняла второе место", "заняла 2-е место ")]
    [InlineData("съездили в Китай 1 млн 440 тыс. раз", "съездили в Китай 1,44 млн поездок")]
    [InlineData("338 тыс. россиян уехали", "338 тыс. человек россиян уехали")]
    [InlineData("57 тыс. машин в РФ", "57 тыс. автомобилей в РФ")]
    [InlineData("вдвое меньше, чем годом ранее", "на 50 % меньше, чем годом ранее")]
    [InlineData("в 1,6 раза ниже, чем в 2024 году", "на 37.5 % ниже, чем в 2024 году")]
    [InlineData("В национальной валюте КНР объём вырос", "В юанях объём вырос")]
    [InlineData("¥1,32 трлн", "1,32 трлн юаней")]
    [InlineData("торговля с нашей страной", "торговля с Россией")]
    [InlineData("2024年是2448亿美元，比2023年增长1.9%", "2024年是2448亿美元，比上年增长1.9%")]
    [InlineData("прошло 1 млн 120 тыс. человек", "прошло 1,12 млн человек")]
    [InlineData("1 трлн 630 млрд юаней", "1,63 трлн юаней")]
    [InlineData("говядины — в 2,1 раза больше, чем в 2024 году", "говядины — на 110 % больше, чем в 2024 году")]
    [InlineData("пассажиров в полтора раза больше.", "пассажиров на 50 % больше.")]
    [InlineData("превышает прошлогодний показатель в 1,4 раза", "на 40 % больше")]
    [InlineData("402,6 тыс. т (81,2 % к уровню января – июня 2024 года)", "402,6 тыс. т (-18,8 %)")]
    [InlineData("▫️ из РФ в КНР – $101,2 млрд", "▫️ экспорт России в Китай – $101,2 млрд")]
    public void Numbers_in_words_and_multiples_are_written_out(string text, string plain) => Assert.Equal(plain, SpelledText.Of(text));

    [Theory]
    [InlineData("За прошлый год товарооборот вырос", "За 2025 год товарооборот вырос")]
    [InlineData("в прошлом году поставлено", "в 2025 году поставлено")]
    [InlineData("过去一年，全年货物进出口总值", "2025年，全年货物进出口总值")]
    [InlineData("больше, чем в прошлом году", "больше, чем в прошлом году")]
    [InlineData("за тот же период прошлого года", "за тот же период прошлого года")]
    public void Last_year_is_counted_from_the_day_of_publication(string text, string plain) => Assert.Equal(plain, SpelledText.Of(text, new DateOnly(2026, 2, 27)));

    [Theory]
    [InlineData("больше чем в два раза за четыре года")]
    [InlineData("是2022年的近6倍")]
    [InlineData("поставки двух стран и третьих государств")]
    [InlineData("首次突破千亿美元")]
    [InlineData("билеты из России в Китай подешевели")]
    [InlineData("2025年1月是200亿美元，比2023年增长1.9%")]
    public void What_tells_no_number_or_no_change_on_the_year_before_stays(string text) => Assert.Equal(text, SpelledText.Of(text).Replace("в 2 раза", "в два раза", StringComparison.Ordinal));
}
