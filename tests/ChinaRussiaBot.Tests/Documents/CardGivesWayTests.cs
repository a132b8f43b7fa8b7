using ChinaRussiaBot.Answering;

namespace ChinaRussiaBot.Tests.Documents;

/// <summary>
/// What the knowledge itself says gives way to a document that gives the kind of answer that is asked, and stays where no document does; what a document says elsewhere
/// is meant in all of it.
/// </summary>
public sealed class CardGivesWayTests(CardGivesWayTests.Published published) : IClassFixture<CardGivesWayTests.Published>
{
    [Theory]
    [InlineData("Телефон весовой на переходе Хэйхэ", "22-33-44")]
    [InlineData("黑河口岸过磅处电话", "8223344")]
    public void A_card_without_a_telephone_gives_way_to_a_document_with_one(string question, string told) => AssertTold(question, told);

    [Theory]
    [InlineData("Как работает переход Хэйхэ?", "Работает")]
    [InlineData("黑河口岸现在正常吗？", "正常运行")]
    public void A_card_that_tells_what_is_asked_stays(string question, string told) => AssertTold(question, told);

    [Theory]
    [InlineData("Телефон парома на переходе Хэйхэ")]
    [InlineData("黑河口岸轮渡电话")]
    public void Neither_the_card_nor_the_telephone_of_another_office_answers(string question) => Assert.IsType<Answer.Unknown>(published.Ask(question));

    // A text about sleds, by which nobody learns the hour.
    [Theory]
    [InlineData("Во сколько начинается прокат саней?", "10:00")]
    [InlineData("雪橇租赁几点开始", "10:00")]
    public void A_text_of_the_knowledge_without_the_hour_gives_way(string question, string told) => AssertTold(question, told);

    [Theory]
    [InlineData("Во сколько начинается осмотр саней?")]
    [InlineData("雪橇检查几点开始")]
    public void A_text_without_the_hour_is_no_answer_where_no_document_gives_it_either(string question) => Assert.IsType<Answer.Unknown>(published.Ask(question));

    [Theory]
    [InlineData("Сколько стоит чистка дымохода у печника?", "900 рублей")]
    [InlineData("木匠清洗水箱多少钱", "90元")]
    public void What_a_document_says_in_several_passages_is_meant_in_all_of_it(string question, string told) => AssertTold(question, told);

    [Theory]
    [InlineData("Сколько стоит чистка дымохода у стекольщика?")]
    [InlineData("铁匠清洗水箱多少钱")]
    public void What_it_says_nowhere_is_not(string question) => Assert.IsType<Answer.Unknown>(published.Ask(question));

    private void AssertTold(string question, string told)
    {
        List<string> how = [];
        Answer answer = published.Ask(question, how.Add);
        Assert.True(answer is Answer.Grounded, string.Join('\n', how));
        Assert.Contains(answer.Statements, statement => statement.Text.Replace('\u00A0', ' ').Contains(told, StringComparison.Ordinal));
    }

    /// <summary>A crossing, a rule about sleds, and documents of both.</summary>
    public sealed class Published() : DroppedDocuments(
    [
        ("names/names.yaml", """
            - {id: heilongjiang, kind: province, name: {zh: 黑龙江, ru: Хэйлунцзян}}
            - {id: amur, kind: region, name: {zh: 阿穆尔州, ru: Амурская область}}
            - {id: heihe, kind: city, name: {zh: 黑河, ru: Хэйхэ}, at: [50.25, 127.49]}

            """),
        ("ports/ports.yaml", """
            - id: heihe-road
              name: {zh: 黑河公路口岸, ru: Хэйхэ (автомобильный)}
              synonyms: {zh: [], ru: []}
              place: heihe
              province: heilongjiang
              region: amur
              counterpart: {zh: 布拉戈维申斯克, ru: Благовещенск}
              modes: [road]
              status: {zh: 正常运行。, ru: Работает.}
              sources: [customs]

            """),
        ("policies/sleds.yaml", """
            - id: sleds
              title: {zh: 雪橇租赁检查规定, ru: Прокат и осмотр саней}
              text:
                zh: 雪橇租赁开始前须接受检查。
                ru: Перед тем как начинается прокат саней, проводится их осмотр.
              date: 2024-01-27
              status: {zh: 有效, ru: действует}
              topics: []
              asked: {zh: [雪橇租赁, 雪橇检查], ru: [прокат саней, осмотр саней]}
              sources: [customs]

            """),
        .. Document(
            "yard-ru",
            Language.Russian,
            "Памятка",
            "Телефон весовой на переходе Хэйхэ: 8 (4162) 22-33-44.",
            "Прокат саней начинается в 10:00.",
            "Печник кладёт печи.",
            "Печник приходит со своим кирпичом.",
            "Печник работает с помощником.",
            "Чистка дымохода стоит 900 рублей."),
        .. Document(
            "yard-zh",
            Language.Chinese,
            "须知",
            "黑河口岸过磅处电话：0456-8223344。",
            "雪橇租赁10:00开始。",
            "木匠做桌椅。",
            "木匠自带木板。",
            "木匠带一名帮手。",
            "清洗水箱收费90元。"),
    ]);
}
