using ChinaRussiaBot.Answering;

namespace ChinaRussiaBot.Tests.Answering.Ports;

public sealed class PortAnswerTests(PortQuestions port) : IClassFixture<PortQuestions>
{
    [Theory]
    [InlineData("东宁口岸对面是哪里？", "东宁公路口岸对面是俄罗斯滨海边疆区的波尔塔夫卡。")]
    [InlineData("Что напротив Дуннина?", "Дуннин (автомобильный): с российской стороны — Полтавка, Приморский край.")]
    [InlineData("波尔塔夫卡对面的中国口岸", "波尔塔夫卡（俄罗斯滨海边疆区）对面是东宁公路口岸（黑龙江省）。")]
    [InlineData("Какой китайский пункт напротив Полтавки?", "Полтавка, Приморский край: с китайской стороны — Дуннин (автомобильный), Хэйлунцзян.")]
    public void The_first_line_names_the_port_opposite(string question, string line) => Assert.StartsWith(line, port.First(question), StringComparison.Ordinal);

    [Theory]
    [InlineData("虎林口岸现在开着吗？", "2020年1月1日")]
    [InlineData("Работает ли переход Марково?", "1 января 2020 г.")]
    [InlineData("同江水运口岸还在运行吗？", "2024年2月")]
    [InlineData("Открыт ли речной переход Тунцзян?", "феврале 2024 г.")]
    public void A_state_is_told_with_its_date(string question, string date) => Assert.Contains(date, port.First(question), StringComparison.Ordinal);

    [Theory]
    [InlineData("密山口岸2024年货运量", "11.25万吨")]
    [InlineData("Грузооборот Мишаня в 2024 году", "112,5 тыс. т")]
    [InlineData("绥芬河公路口岸改建后一天能过多少辆车", "1300辆/日")]
    [InlineData("Сколько машин в сутки пропустит Пограничный после реконструкции?", "1300 машин в сутки")]
    public void A_number_stands_in_the_first_line(string question, string value) => Assert.Contains(value, port.First(question), StringComparison.Ordinal);

    [Theory]
    [InlineData("密山口岸2021年货运量")]
    [InlineData("Грузооборот Мишаня в 2021 году")]
    [InlineData("珲春口岸几点开门")]
    [InlineData("Телефон пункта пропуска Краскино")]
    [InlineData("满洲里口岸排队的车有多少")]
    [InlineData("Сколько машин в очереди в Забайкальске?")]
    [InlineData("黑河跨境索道票价")]
    [InlineData("Сколько стоит проезд по мосту в Хэйхэ?")]
    [InlineData("霍尔果斯口岸一年过多少货")]
    public void What_is_not_known_is_refused(string question) => Assert.IsType<Answer.Unknown>(port.Ask(question));

    [Theory]
    [InlineData("密山口岸2021年货运量", "11.25万吨")]
    [InlineData("Грузооборот Мишаня в 2021 году", "112,5 тыс. т")]
    [InlineData("萝北口岸2024年旅客人次", "阿穆尔泽特")]
    [InlineData("Пассажиры перехода Амурзет – Лобэй за 2024 год", "Амурзет")]
    public void A_refusal_tells_what_is_known_instead(string question, string known) => Assert.Contains(known, port.Text(question), StringComparison.Ordinal);

    [Fact]
    public void A_part_of_the_asked_year_says_that_it_is_a_part()
    {
        Assert.StartsWith("没有2025年的完整数据", port.First("2025年同江铁路口岸过货量"), StringComparison.Ordinal);
        Assert.StartsWith("За 2025 г. целиком данных нет", port.First("Сколько тонн прошло через железнодорожный Тунцзян в 2025 году?"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("波格拉尼奇内口岸现在开着吗", "Работает ли сейчас Пограничный?")]
    [InlineData("黑河大桥哪天通车", "Когда открыли мост в Хэйхэ?")]
    [InlineData("Краскино", "克拉斯基诺口岸")]
    public void Both_languages_cite_the_same_port(string one, string other) =>
        Assert.Equal(port.Ask(one).Citations[0].ItemId, port.Ask(other).Citations[0].ItemId);

    [Theory]
    [InlineData("Пограничный переход Дуннин работает?")]
    [InlineData("Какие пограничные переходы есть в Приморье?")]
    public void A_border_crossing_is_not_the_village_of_that_name(string question) =>
        Assert.DoesNotContain("После реконструкции российский пункт рассчитан на 1300", port.Text(question), StringComparison.Ordinal);
}
