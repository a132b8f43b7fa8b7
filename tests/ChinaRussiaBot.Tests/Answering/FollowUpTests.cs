using ChinaRussiaBot.Answering;
using ChinaRussiaBot.Questions;

namespace ChinaRussiaBot.Tests.Answering;

public sealed class FollowUpTests
{
    [Theory]
    [InlineData("1902.71", "2023年中俄贸易额是多少？", "那2022年呢？")]
    [InlineData("190,27", "Какой был товарооборот в 2023 году?", "А в 2022?")]
    [InlineData("532[.]13", "2025年中俄贸易额", "其中一季度是多少")]
    [InlineData("433[.]84", "2021年贸易额", "2022年", "两年差额多少")]
    [InlineData("8,46", "Сколько машин Китай продал России в 2025 году?", "а в деньгах?")]
    [InlineData("Гродеково|Пограничный", "Расскажи о железнодорожном пункте пропуска Суйфэньхэ", "Что напротив него?")]
    public void What_is_left_unsaid_is_taken_from_before(string expected, params string[] turns) =>
        Assert.Matches(expected, AnswerText.Render(Converse(turns)));

    [Theory]
    [InlineData("2023年中俄贸易额是多少？", "数据来源是什么？")]
    [InlineData("Какой был товарооборот в 2022 году?", "Какой источник?")]
    public void The_source_of_the_previous_answer_can_be_asked(params string[] turns)
    {
        Answer answer = Converse(turns);
        Assert.IsType<Answer.Grounded>(answer);
        Assert.Contains(answer.Citations, citation => AnswerText.Render(answer).Contains(citation.Title, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("没有按这种单位计", "8800", "2025年中国进口俄罗斯煤炭多少吨", "金额是多少")]
    [InlineData("В таких единицах данных нет", "88–93", "сколько угля импортировал Китай из России в 2025", "на какую сумму?")]
    public void An_amount_in_money_that_no_source_gives_is_refused_beside_the_tonnes(string message, string known, params string[] turns)
    {
        Answer.Unknown answer = Assert.IsType<Answer.Unknown>(Converse(turns));
        Assert.Contains(message, answer.Message, StringComparison.Ordinal);
        Assert.Contains(known, AnswerText.Render(answer), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_previous_answer_there_is_no_source_to_name() => Assert.IsType<Answer.Unknown>(Converse("数据来源是什么？"));

    [Fact]
    public void A_short_follow_up_is_answered_in_the_language_of_the_conversation()
    {
        Assert.Equal(Language.Russian, Converse("Какой был товарооборот в 2023 году?", "2022?").Language);
        Assert.Equal(Language.Chinese, Converse("2023年中俄贸易额是多少？", "2022?").Language);
    }

    [Fact]
    public void The_chosen_language_outweighs_that_of_the_question()
    {
        Conversation chosen = Conversation.Empty with { Chosen = Language.Russian };
        Assert.Equal(Language.Russian, RealKnowledge.Answerer.Ask("2023年中俄贸易额是多少？", null, chosen).Answer.Language);
        Assert.Equal(Language.Chinese, RealKnowledge.Answerer.Ask("Какой товарооборот?", Language.Chinese, chosen).Answer.Language);
    }

    [Fact]
    public void A_full_question_takes_nothing_over()
    {
        Answer alone = Converse("Какие пункты пропуска есть в Хэйлунцзяне?");
        Answer after = Converse("Сколько нефти Китай купил у России в 2024 году?", "Какие пункты пропуска есть в Хэйлунцзяне?");
        Assert.Equal(AnswerText.Render(alone), AnswerText.Render(after));
    }

    [Theory]
    [InlineData("2023年中俄贸易额是多少？", "满洲里口岸对面是哪里？", "2023年中俄贸易额是多少？")]
    [InlineData("Какой был товарооборот в 2023 году?", "Что напротив Забайкальска?", "Какой был товарооборот в 2023 году?")]
    public void A_question_of_trade_after_a_crossing_is_one_of_its_own(string alone, params string[] turns) =>
        Assert.Equal(AnswerText.Render(Converse(alone)), AnswerText.Render(Converse(turns)));

    [Theory]
    [InlineData("16.7|167", "2025年中俄贸易额", "比2024年少多少？")]
    [InlineData("16,7", "Оборот 2025 года", "Насколько меньше, чем в 2024?")]
    public void A_year_to_compare_with_leaves_the_first_one_standing(string expected, params string[] turns) =>
        Assert.Matches(expected, AnswerText.Render(Converse(turns)));

    private static Answer Converse(params string[] turns)
    {
        Reply? reply = null;
        foreach (string turn in turns)
            reply = RealKnowledge.Answerer.Ask(turn, null, reply?.Conversation ?? Conversation.Empty);
        return reply!.Answer;
    }
}
