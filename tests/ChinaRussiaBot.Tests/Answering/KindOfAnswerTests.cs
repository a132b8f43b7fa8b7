using ChinaRussiaBot.Answering;
using ChinaRussiaBot.Questions;

namespace ChinaRussiaBot.Tests.Answering;

/// <summary>A reason, a recommendation, a trouble, a place: what is asked for is given, or it is said that the sources do not give it.</summary>
public sealed class KindOfAnswerTests
{
    [Theory]
    [InlineData("为什么2025年中俄贸易额下降", "资料没有说明原因", "2281[.]05")]
    [InlineData("2025年一季度贸易额下降怎么回事", "资料没有说明原因", "532[.]13")]
    [InlineData("почему снизился товарооборот в 2025 году", "Причина в материалах не названа", "228,105")]
    [InlineData("с чем связан рост экспорта СПГ в 2025 году", "Причина в материалах не названа", "9,79")]
    public void A_reason_that_no_source_names_is_not_known_and_the_figure_stands_beside(string question, string message, string known)
    {
        Answer.Unknown answer = Assert.IsType<Answer.Unknown>(Ask(question));
        Assert.Contains(message, answer.Message, StringComparison.Ordinal);
        Assert.Matches(known, AnswerText.Render(answer));
        Assert.All(answer.Statements, static statement => Assert.NotEmpty(statement.Citations));
    }

    [Theory]
    [InlineData("漠河口岸为什么停运", "运量不足")]
    [InlineData("为什么对俄投资下降", "国际形势变化")]
    [InlineData("почему не работает переход Мохэ", "из-за нехватки грузов")]
    [InlineData("почему китайские инвестиции в Россию стали отрицательными", "(?i)из-за перемен в мире")]
    [InlineData("给俄罗斯付款为什么被中国银行拒收", "次级制裁")]
    public void A_reason_that_is_stated_is_told(string question, string reason)
    {
        Assert.Matches(reason, AnswerText.Render(Assert.IsType<Answer.Grounded>(Ask(question))));
    }

    [Theory]
    [InlineData("2025年中俄贸易额下降了多少，为什么下降？", "为什么")]
    [InlineData("На сколько и почему снизился товарооборот в 2025 году?", "почему")]
    public void Where_the_amount_is_asked_too_the_reason_alone_is_left_open(string question, string open)
    {
        Answer.Grounded answer = Assert.IsType<Answer.Grounded>(Ask(question));
        Assert.Contains(open, Assert.Single(answer.NotTold), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("有哪些关于农产品合作的政策建议", "article.3.4.farm-overview")]
    [InlineData("煤炭合作有哪些建议", "article.3.4.energy-overview")]
    [InlineData("рекомендации по экспорту сои в Китай", "article.3.4.farm-platforms")]
    [InlineData("какие политические рекомендации по сотрудничеству в агросфере", "article.3.4.farm-overview")]
    public void Recommendations_go_before_rules_of_the_topic(string question, string first) => Assert.Equal(first, Ask(question).Citations[0].ItemId);

    [Theory]
    [InlineData("关于本币结算有什么建议", "没有专门就“本币结算”提出建议", "communique-30")]
    [InlineData("есть ли предложения по расчётам в национальных валютах", "Отдельных рекомендаций по запросу «", "communique-30")]
    public void Where_nothing_is_recommended_that_is_said_before_what_there_is(string question, string said, string item)
    {
        Answer answer = Ask(question);
        Assert.Contains(said, answer.Statements[0].Text, StringComparison.Ordinal);
        Assert.Contains(answer.Citations, citation => citation.ItemId == item);
    }

    [Theory]
    [InlineData("关于出口结构有什么建议", "没有专门就“贸易结构”提出建议", "article.2.3.overview")]
    [InlineData("какие меры предлагает статья для улучшения структуры экспорта", "Отдельных рекомендаций на этот счёт", "article.2.3.overview")]
    [InlineData("что советует статья мелким экспортёрам?", "Отдельных рекомендаций на этот счёт", "article.2.2.local-sme")]
    public void Where_nothing_is_recommended_troubles_are_told_and_not_amounts(string question, string said, string item)
    {
        Answer answer = Ask(question);
        Assert.Contains(said, answer.Statements[0].Text, StringComparison.Ordinal);
        Assert.Empty(answer.Figures);
        Assert.Contains(answer.Citations, citation => citation.ItemId == item);
    }

    [Theory]
    [InlineData("用卢布人民币结算有什么障碍")]
    [InlineData("用人民币跟俄罗斯做买卖有什么麻烦")]
    [InlineData("что мешает торговле в рублях и юанях")]
    [InlineData("Что мешает платить рублями и юанями?")]
    public void What_hinders_settlement_is_told_by_problems_and_not_by_shares(string question)
    {
        Answer.Grounded answer = Assert.IsType<Answer.Grounded>(Ask(question));
        Assert.Empty(answer.Figures);
        Assert.Contains(answer.Citations, static citation => citation.ItemId == "article.2.1.conflict");
        Assert.Contains(answer.Citations, static citation => citation.ItemId == "payments-2024-2026");
    }

    [Theory]
    [InlineData("2022年哪里开通了新大桥", "heihe-road", "tongjiang-rail")]
    [InlineData("哪个城市2022年11月通了铁路桥", "tongjiang-rail")]
    [InlineData("2020年哪个口岸关闭了", "hulin-road", "shiwei-road")]
    [InlineData("где открыли новый мост в 2022", "heihe-road", "tongjiang-rail")]
    [InlineData("где в 2024 году открыли понтонный мост", "luobei-river")]
    [InlineData("где в феврале 2026 открыли ледовую переправу", "xunke-river")]
    public void Where_an_event_took_place_is_told_by_the_crossings(string question, params string[] ports) =>
        Assert.Equal(ports.Order(StringComparer.Ordinal), Assert.IsType<Answer.Grounded>(Ask(question)).Citations.Select(static citation => citation.ItemId).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("2018年哪里建了新桥", "2022年")]
    [InlineData("где в 2015 году открыли мост", "2022")]
    public void An_event_of_another_year_is_only_shown_as_near(string question, string near) =>
        Assert.Contains(near, AnswerText.Render(Assert.IsType<Answer.Unknown>(Ask(question))), StringComparison.Ordinal);

    [Fact]
    public void What_is_said_of_lacking_recommendations_holds_only_while_none_is_cited() =>
        Assert.DoesNotContain(Ask("рекомендации по туризму").Statements, static statement => statement.Text.StartsWith("Отдельных рекомендаций", StringComparison.Ordinal));

    private static Answer Ask(string question) => RealKnowledge.Answerer.Ask(question, null, Conversation.Empty).Answer;
}
