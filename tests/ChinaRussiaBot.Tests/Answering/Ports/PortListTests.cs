using ChinaRussiaBot.Answering;
using ChinaRussiaBot.Knowledge;

namespace ChinaRussiaBot.Tests.Answering.Ports;

public sealed class PortListTests(PortQuestions port) : IClassFixture<PortQuestions>
{
    [Theory]
    [InlineData("吉林有哪些对俄口岸？", "jilin", null)]
    [InlineData("Какие погранпереходы есть во Внутренней Монголии?", "inner-mongolia", null)]
    [InlineData("外贝加尔边疆区对应的中国口岸有哪些", "zabaikalye", null)]
    [InlineData("Пункты пропуска Амурской области", "amur-oblast", null)]
    [InlineData("黑龙江有哪些对俄铁路口岸", "heilongjiang", TransportMode.Rail)]
    [InlineData("Какие автомобильные пункты пропуска есть в Приморье?", "primorye", TransportMode.Road)]
    [InlineData("牡丹江有哪些口岸", "mudanjiang", null)]
    [InlineData("Какой пункт пропуска ближайший к Владивостоку?", "primorye", null)]
    public void A_list_holds_exactly_the_ports_of_the_area_and_mode(string question, string area, TransportMode? mode)
    {
        string[] expected = [.. port.Knowledge.Ports
            .Where(one => (mode is null || one.Modes.Contains(mode.Value)) && (one.Province.Id == area || one.Region?.Id == area || one.Place?.In == area))
            .Select(static one => one.Id).Order(StringComparer.Ordinal)];
        Assert.Equal(expected, port.Ask(question).Citations.Select(static citation => citation.ItemId).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("中俄边境口岸有多少个", "18", "19", "27", "15", "24")]
    [InlineData("Сколько пунктов пропуска между Россией и Китаем?", "18", "19", "27", "15", "24")]
    public void A_count_shows_every_basis_of_counting(string question, params string[] numbers) =>
        Assert.All(numbers, number => Assert.Contains(number, port.Text(question), StringComparison.Ordinal));

    [Theory]
    [InlineData("黑龙江有几个对俄铁路口岸", 2)]
    [InlineData("Сколько железнодорожных пунктов пропуска в Хэйлунцзяне?", 2)]
    [InlineData("吉林有几个对俄口岸", 2)]
    [InlineData("Сколько пунктов пропуска в Цзилини?", 2)]
    public void A_count_of_a_filtered_list_is_that_of_the_list(string question, int ports) =>
        Assert.Equal(ports, port.Ask(question).Citations.Count);

    [Theory]
    [InlineData("哪些中俄口岸停运了", PortState.Closed)]
    [InlineData("Какие пункты пропуска на границе с Китаем не работают?", PortState.Closed)]
    [InlineData("在建的中俄口岸有哪些", PortState.Building)]
    [InlineData("Какие погранпереходы строятся?", PortState.Building)]
    public void A_state_chooses_the_ports_that_are_in_it(string question, PortState state)
    {
        Answer answer = port.Ask(question);
        HashSet<string> cited = [.. answer.Citations.Select(static citation => citation.ItemId)];
        Assert.All(port.Knowledge.Ports.Where(one => one.State == state), one => Assert.Contains(one.Id, cited));
        Assert.DoesNotContain(port.Knowledge.Ports, one => one.State == PortState.Working && cited.Contains(one.Id));
    }

    [Theory]
    [InlineData("中俄之间有哪些口岸")]
    [InlineData("Какие пункты пропуска есть между Россией и Китаем?")]
    public void Every_port_of_a_list_over_several_provinces_has_its_row(string question) =>
        Assert.Equal(port.Knowledge.Ports.Count, port.Ask(question).Statements.Count(static statement => statement.Role == StatementRole.Row));

    [Theory]
    [InlineData("新疆有哪些对俄口岸")]
    [InlineData("Какие пункты пропуска с Россией есть в Синьцзяне?")]
    [InlineData("中国有多少个对蒙古口岸")]
    [InlineData("Сколько пунктов пропуска между Китаем и Монголией?")]
    public void Where_there_are_none_none_are_listed(string question) => Assert.IsType<Answer.Unknown>(port.Ask(question));

    [Theory]
    [InlineData("吉林有哪些对俄口岸？", "内蒙古呢？", "满洲里")]
    [InlineData("Какие переходы с Россией в Цзилини?", "А во Внутренней Монголии?", "Маньчжоули")]
    [InlineData("密山口岸2024年货运量", "客流呢？", "10.06万人")]
    [InlineData("Грузооборот Мишаня в 2024 году", "А пассажиров сколько?", "100,6 тыс.")]
    public void A_follow_up_keeps_to_the_ports(string first, string second, string expected) =>
        Assert.Contains(expected, port.Text(first, second), StringComparison.Ordinal);
}
