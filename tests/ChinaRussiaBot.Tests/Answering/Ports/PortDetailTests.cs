using ChinaRussiaBot.Answering;

namespace ChinaRussiaBot.Tests.Answering.Ports;

/// <summary>What only a port's own texts tell is told by the sentence that tells it, first.</summary>
public sealed class PortDetailTests(PortQuestions port) : IClassFixture<PortQuestions>
{
    [Theory]
    [InlineData("冬天逊克走冰面，车重上限多少吨", "30吨")]
    [InlineData("Сколько тонн держит лёд у перехода Сюнькэ?", "30 т")]
    [InlineData("室韦口岸一天过多少辆货车", "20辆")]
    [InlineData("Сколько фур в сутки пропускает Олочи?", "20 грузовиков в сутки")]
    [InlineData("萝北浮桥旅客从哪天开始能走", "2025年1月3日")]
    [InlineData("Пограничный после модернизации: сколько полос?", "22 полосы")]
    [InlineData("сколько поездов в сутки шло через Забайкальск в декабре 2025", "20 поездов в сутки")]
    public void A_detail_of_a_named_port_is_told_first(string question, string detail)
    {
        Assert.IsType<Answer.Grounded>(port.Ask(question));
        Assert.Contains(detail, port.First(question), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Эрка вообще работает? напротив какого нашего посёлка", "Абагайтуй")]
    [InlineData("Экспорт через Камышовую за семь месяцев 2025 упал? до какого объёма", "1,6 млн т")]
    [InlineData("Какой грузопоток показал Хуньчуньский железнодорожный переход за первый квартал 2024 года?", "1 млн т")]
    [InlineData("Сколько машин перешло мост у Благовещенска за три года работы?", "190 тыс. машин")]
    [InlineData("Накопленный грузооборот моста в ЕАО с открытия по март 2025?", "10 млн т")]
    [InlineData("Покровка: сколько народу прошло за новогодние каникулы 2026", "5 тыс. человек")]
    [InlineData("东宁口岸哪一年开始用的", "1990年5月")]
    public void An_odd_or_inflected_word_does_not_refuse_what_is_understood(string question, string known) => Assert.Contains(known, port.First(question), StringComparison.Ordinal);

    [Theory]
    [InlineData("东宁口岸2025年货运量")]
    [InlineData("同江铁路口岸2023年全年货运量")]
    [InlineData("Пассажиры перехода Амурзет – Лобэй за 2024 год")]
    [InlineData("满洲里飞伊尔库茨克的航班每周几班")]
    [InlineData("Сколько железной руды прошло через Олочи в 2025 году?")]
    [InlineData("Сколько пограничников служит в Фуюане?")]
    public void A_near_miss_stays_refused(string question) => Assert.IsType<Answer.Unknown>(port.Ask(question));

    [Fact]
    public void A_list_has_as_many_rows_as_its_heading_says()
    {
        string[] lines = port.Text("列出全部中俄边境口岸").Split('\n');
        int beside = Array.FindIndex(lines, static line => line.StartsWith("另有", StringComparison.Ordinal));
        Assert.Contains($"共{beside - 1}个", lines[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Another_way_over_the_same_border_is_asked_of_the_same_town() =>
        Assert.Contains("2023年5月10日", port.Text("同江铁路口岸什么时候通车", "水运口岸货运几时恢复的"), StringComparison.Ordinal);
}
