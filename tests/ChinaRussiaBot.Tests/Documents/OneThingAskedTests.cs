using ChinaRussiaBot.Answering;

namespace ChinaRussiaBot.Tests.Documents;

/// <summary>What a passage has to say of the one thing that is asked about: itself, in the sentence that gives the answer, and not of another thing of the same class.</summary>
public sealed class OneThingAskedTests(OneThingAskedTests.Published published) : IClassFixture<OneThingAskedTests.Published>
{
    // In a knowledge of a few texts as well: a word of none of them is as rare there as anywhere.
    [Theory]
    [InlineData("Чем чистят желоб?", "жёсткой щёткой")]
    [InlineData("溜槽用什么清扫", "硬刷")]
    public void One_thing_and_what_is_done_with_it_said_in_so_many_words_are_enough(string question, string told) => AssertTold(question, told);

    [Theory]
    [InlineData("Чем красят желоб?")]
    [InlineData("溜槽用什么粉刷")]
    public void One_thing_without_what_is_done_with_it_is_not(string question) => Assert.IsType<Answer.Unknown>(published.Ask(question));

    [Theory]
    [InlineData("Во сколько кузница принимает заказы?", "8:30")]
    [InlineData("铁匠铺几点接单？", "8:30")]
    public void An_hour_is_given_by_the_sentence_that_names_the_thing(string question, string told) => AssertTold(question, told);

    [Theory]
    [InlineData("Во сколько пилорама принимает брёвна?")]
    [InlineData("锯木厂几点收原木？")]
    public void An_hour_of_the_next_sentence_is_another_matter_s(string question) => Assert.IsType<Answer.Unknown>(published.Ask(question));

    [Theory]
    [InlineData("Сколько стоит автобус?", "Автобус | 480")]
    [InlineData("客车多少钱", "客车 | 42")]
    public void A_thing_is_found_in_its_row(string question, string told) => AssertTold(question, told);

    [Theory]
    [InlineData("Сколько стоит грузовик?")]
    [InlineData("货车多少钱")]
    public void Another_thing_of_its_class_is_no_answer(string question) => Assert.IsType<Answer.Unknown>(published.Ask(question));

    [Theory]
    [InlineData("Сколько телефонов вывозят через терминал?")]
    [InlineData("货场出口电话多少台")]
    public void The_telephone_of_an_office_is_nothing_that_is_traded(string question) => Assert.IsType<Answer.Unknown>(published.Ask(question));

    // Two passages of equal worth: neither is surely meant.
    [Theory]
    [InlineData("Сколько весит жернов, если расколется?")]
    [InlineData("轮胎用完有多少个")]
    public void Where_two_passages_say_as_much_neither_answers(string question) => Assert.IsType<Answer.Unknown>(published.Ask(question));

    private void AssertTold(string question, string told)
    {
        List<string> how = [];
        Answer answer = published.Ask(question, how.Add);
        Assert.True(answer is Answer.Grounded, string.Join('\n', how));
        Assert.Contains(answer.Statements, statement => statement.Text.Contains(told, StringComparison.Ordinal));
    }

    /// <summary>A memo of a yard in each language.</summary>
    public sealed class Published() : DroppedDocuments(
    [
        .. Document(
            "memo-ru",
            Language.Russian,
            "Памятка",
            "Пилорама принимает брёвна у реки. Обеденный перерыв с 12:00 до 13:00.",
            "Кузница принимает заказы с 8:30. Обеденный перерыв с 12:00 до 13:00.",
            "Желоб чистят раз в смену жёсткой щёткой. Жетон меняют в будке.",
            """
            Вид | Цена, руб.
            Автобус | 480
            Трейлер | 640
            """,
            "Жернов старого образца: 85 кг.",
            "Жернов нового образца: 60 кг.",
            "Вывоз через терминал оформляют в конторе, 14 окон. Телефон: 8 (423) 230-11-22, доб. 15."),
        .. Document(
            "memo-zh",
            Language.Chinese,
            "须知",
            "锯木厂在河边收原木。午休12:00至13:00。",
            "铁匠铺8:30开始接单。午休12:00至13:00。",
            "溜槽每班用硬刷清扫。号牌在岗亭更换。",
            """
            种类 | 每天（元）
            客车 | 42
            拖车 | 55
            """,
            "旧式轮胎：85公斤。",
            "新式轮胎：60公斤。",
            "货场出口在办公室办理，设14个窗口。电话：0453-3926605转15。"),
    ]);
}
