using ChinaRussiaBot.Answering;
using ChinaRussiaBot.Questions;

namespace ChinaRussiaBot.Tests.Answering.Figures;

public sealed class CumulativeTests
{
    [Theory]
    [InlineData("2025年中俄贸易累计：一季度、前三季度、全年各多少", "532.13亿美元", "1636.2亿美元", "2281.05亿美元")]
    [InlineData("Товарооборот накопленным итогом: за первый квартал, девять месяцев и весь год 2025", "53,21 млрд", "163,62 млрд", "228,105 млрд")]
    public void Stretches_of_one_year_are_rows_and_no_sum(string question, params string[] values)
    {
        string text = Text(question);
        Assert.All(values, value => Assert.Contains(value, text, StringComparison.Ordinal));
        Assert.DoesNotContain(" + ", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("俄国那边的猪肉2025年头八个多月发了多少过来", "2.49万吨")]
    [InlineData("Сколько свинины ушло в Китай за восемь с небольшим месяцев 2025 года", "24,9 тыс. т")]
    public void A_stretch_that_ends_a_few_days_later_is_the_one_that_is_known(string question, string value) => Assert.Contains(value, Text(question), StringComparison.Ordinal);

    [Theory]
    [InlineData("17年那会儿俄罗斯在中国海外投资对象里排第几位", "第12")]
    [InlineData("海关数据，2024年进口俄煤多少吨", "8842万吨")]
    [InlineData("Сколько угля Россия поставила в КНР в 2024-м, по данным китайской таможни?", "88,42 млн т")]
    [InlineData("Количество въездов китайцев в РФ за девять месяцев 2025 года по ЕМИСС", "1,4 млн")]
    public void The_kind_of_number_and_who_counted_choose_the_measure(string question, string value) => Assert.Contains(value, Text(question), StringComparison.Ordinal);

    private static string Text(string question) => AnswerText.Render(RealKnowledge.Answerer.Ask(question, null, Conversation.Empty).Answer).Replace('\u00A0', ' ');
}
