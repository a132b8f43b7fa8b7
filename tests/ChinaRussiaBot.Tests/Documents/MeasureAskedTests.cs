using ChinaRussiaBot.Answering;

namespace ChinaRussiaBot.Tests.Documents;

/// <summary>What is asked in a measure is told in it; questions with answers are read one by one; and a thing is no verb because it ends like one.</summary>
public sealed class MeasureAskedTests(MeasureAskedTests.Published published) : IClassFixture<MeasureAskedTests.Published>
{
    [Theory]
    [InlineData("Сколько градусов в сушильне?", "60 градусов")]
    [InlineData("烘房多少度", "60度")]
    [InlineData("Сколько весит жёрнов?", "90 кг")]
    [InlineData("磨盘多重", "90公斤")]
    public void A_number_with_the_unit_that_is_asked_is_told(string question, string told) => AssertTold(question, told);

    // A sum, an hour and the number of its windows are told of the kiln, no degrees.
    [Theory]
    [InlineData("Сколько градусов в коптильне?")]
    [InlineData("熏房多少度")]
    [InlineData("Сколько весит наковальня?")]
    [InlineData("铁砧多重")]
    public void A_number_of_anything_else_is_none(string question) => Assert.IsType<Answer.Unknown>(published.Ask(question));

    [Theory]
    [InlineData("Сколько стоит охранная грамота?", "грамота | 700")]
    [InlineData("Сколько стоит охранная повинность?")]
    public void A_thing_that_ends_like_a_verb_has_to_be_said(string question, string? told = null)
    {
        if (told is not null)
            AssertTold(question, told);
        else
            Assert.IsType<Answer.Unknown>(published.Ask(question));
    }

    [Theory]
    [InlineData("Сколько дней сушат лозу?", "четыре дня")]
    [InlineData("柳条晾几天", "四天")]
    public void The_question_above_an_answer_says_of_what_it_is(string question, string told) => AssertTold(question, told);

    [Theory]
    [InlineData("Сколько дней красят корзину?")]
    [InlineData("篮子染几天")]
    public void The_answer_before_a_question_is_none_to_it(string question) => Assert.IsType<Answer.Unknown>(published.Ask(question));

    private void AssertTold(string question, string told)
    {
        List<string> how = [];
        Answer answer = published.Ask(question, how.Add);
        Assert.True(answer is Answer.Grounded, string.Join('\n', how));
        Assert.Contains(answer.Statements, statement => statement.Text.Replace('\u00A0', ' ').Contains(told, StringComparison.Ordinal));
    }

    /// <summary>A memo with questions and answers in each language.</summary>
    public sealed class Published() : DroppedDocuments(
    [
        .. Document(
            "memo-ru",
            Language.Russian,
            "Мельница",
            "В сушильне держат 60 градусов.",
            "Коптильня с двумя окнами открыта с 9:00, аренда 400 рублей.",
            "Жёрнов весит 90 кг.",
            "Наковальня стоит 5 000 рублей.",
            """
            Бумага | Цена, руб.
            Охранная грамота | 700
            """,
            "Вопрос: Сколько сушат лозу?\nОтвет: Её сушат четыре дня.\nВопрос: Чем красят корзину?\nОтвет: Отваром коры."),
        .. Document(
            "memo-zh",
            Language.Chinese,
            "磨坊",
            "烘房保持60度。",
            "熏房有两扇窗，9:00开门，租金400元。",
            "磨盘重90公斤。",
            "铁砧售价5000元。",
            "问：柳条晾多久？\n答：晾四天。\n问：篮子用什么染？\n答：用树皮汁。"),
    ]);
}
