using ChinaRussiaBot.Answering;
using ChinaRussiaBot.Questions;

namespace ChinaRussiaBot.Tests.Answering.Reckoning;

/// <summary>Numbers of several things computed with: the first line says the result, the formula and every operand are cited.</summary>
public sealed class ReckonerTests
{
    [Theory]
    [InlineData("俄罗斯猪肉和牛肉2025年1月至9月2日一共出口中国多少", "38[.]2|3[.]82万")]
    [InlineData("Свинина и говядина вместе: сколько ушло в Китай в 2025 году?", "38,2")]
    [InlineData("Мясо из России в Китай в 2025 году, всего вместе", "126,1")]
    [InlineData("2025年俄罗斯对华液化天然气占中国自俄进口额的比重", "4[.]0%")]
    [InlineData("Какую долю в импорте Китая из РФ в 2022 году составила нефть?", "51,1")]
    public void Goods_are_added_and_set_against_the_whole_trade(string question, string expected) => Assert.Matches(expected, Lead(question));

    [Theory]
    [InlineData("抚远货港2025航期，进口占总量几成", "56[.]3%")]
    [InlineData("抚远港2025年进口比出口多多少万吨", "2[.]2万吨|22")]
    [InlineData("На сколько импорт через порт Фуюань в 2025 году больше экспорта?", "22 тыс")]
    [InlineData("Сколько процентов железнодорожного вывоза через переходы с Китаем за 9 месяцев 2025 года дал Забайкальск?", "53,5")]
    [InlineData("Сколько вместе вывезли Забайкальск и Суйфэньхэ по железной дороге за девять месяцев 2025 года?", "21,7")]
    [InlineData("Во сколько раз больше грузовиков пропустит Забайкальск после реконструкции?", "5,71")]
    public void Crossings_are_computed_with(string question, string expected) => Assert.Matches(expected, Lead(question).Replace('\u00A0', ' '));

    [Theory]
    [InlineData("自贸区黑河片区加绥芬河片区合起来多大", "合计40平方公里")]
    [InlineData("Какую долю площади зоны свободной торговли Хэйлунцзяна занимает участок Харбин?", "66,6")]
    public void Places_of_one_measure_are_computed_with(string question, string expected) => Assert.Matches(expected, Lead(question));

    [Theory]
    [InlineData("按前三季度2025的原油进口额和吨数算，一吨合几美元", "50[67]")]
    [InlineData("Почём тонна российской нефти для Китая в 2022 году?", "677")]
    public void A_price_is_what_was_paid_by_what_was_bought(string question, string expected) => Assert.Matches(expected, Lead(question));

    [Theory]
    [InlineData("24年咱对俄到底是赚是亏", "逆差.*138[.]3亿")]
    [InlineData("2016年中国对俄是顺差还是逆差", "顺差.*50")]
    [InlineData("Сальдо торговли России и Китая за 2024 год", "у России профицит.*13,83")]
    [InlineData("янв-апр 2026: разница между тем, что Китай купил у РФ и что продал", "9,58")]
    public void A_balance_is_called_by_its_name(string question, string expected) => Assert.Matches(expected, Lead(question));

    [Theory]
    [InlineData("26年3月加4月两个月做了多少贸易额（总数减去前俩月）", "462")]
    [InlineData("посчитай ноябрь+декабрь 2025 по году и десяти месяцам", "44,86")]
    [InlineData("оборот одного октября 2025, если вычесть девять месяцев из десяти", "19,62")]
    [InlineData("一季度对比：25年比24年掉了多少", "34[.]7")]
    [InlineData("2025跟2023比，总额少了多少", "120[.]1亿")]
    [InlineData("Товарооборот: первый квартал 2025 к 2024, на сколько меньше?", "3,47")]
    public void Periods_are_taken_off_and_set_against_each_other(string question, string expected) => Assert.Matches(expected, Lead(question).Replace('\u00A0', ' '));

    [Theory]
    [InlineData("俄罗斯猪肉和原油2025年合计多少")]
    [InlineData("На сколько нефть больше СПГ в 2025 году?")]
    public void What_cannot_be_combined_stands_side_by_side(string question)
    {
        Answer answer = Ask(question);
        Assert.Matches("不能|нельзя", answer.Statements[0].Text);
        Assert.DoesNotContain(answer.Figures, static figure => figure.Formula is not null);
    }

    [Theory]
    [InlineData("中国和印度2024年贸易加起来多少")]
    [InlineData("Доля Германии в торговле Китая за 2024 год")]
    [InlineData("На сколько билет на поезд Харбин — Владивосток дороже автобуса?")]
    public void Other_subjects_are_not_computed_with(string question) => Assert.IsNotType<Answer.Grounded>(Ask(question));

    private static string Lead(string question)
    {
        Answer answer = Ask(question);
        Assert.IsType<Answer.Grounded>(answer);
        return answer.Statements[0].Text;
    }

    private static Answer Ask(string question) => RealKnowledge.Answerer.Ask(question, null, Conversation.Empty).Answer;
}
