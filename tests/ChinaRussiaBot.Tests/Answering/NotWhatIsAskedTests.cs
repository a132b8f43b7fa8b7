using ChinaRussiaBot.Answering;
using ChinaRussiaBot.Questions;

namespace ChinaRussiaBot.Tests.Answering;

/// <summary>What is known of a thing is no answer to a question for something else about it.</summary>
public sealed class NotWhatIsAskedTests
{
    [Theory]
    [InlineData("我们卖儿童玩具到俄罗斯，海关编码是多少？")]
    [InlineData("Везём детские игрушки из Китая, какой у них код ТН ВЭД?")]
    [InlineData("小麦的税号是多少？")]
    [InlineData("Какой код товара у рапсового масла?")]
    public void No_amount_and_no_rule_is_a_code(string question) => AssertRefused(question);

    [Theory]
    [InlineData("周末陪客户去黑河，哪家酒店好？")]
    [InlineData("В какой гостинице остановиться в Хэйхэ?")]
    [InlineData("绥芬河哪家餐厅好吃？")]
    [InlineData("Какой ресторан в Суйфэньхэ лучше?")]
    public void No_crossing_is_a_hotel(string question) => AssertRefused(question);

    [Theory]
    [InlineData("俄罗斯签证费多少钱")]
    [InlineData("Сколько стоит российская виза?")]
    public void Another_sum_is_no_price(string question) => AssertRefused(question);

    [Theory]
    [InlineData("阿拉山口口岸一天能过多少火车")]
    [InlineData("Переход Достык: сколько фур проходит за день?")]
    [InlineData("Через КПП Хоргос идёт наш груз, какой там график работы?")]
    [InlineData("二连浩特口岸去年过货多少吨？")]
    [InlineData("Сколько вагонов проходит через Замын-Ууд?")]
    public void Crossings_into_other_countries_are_not_these(string question) => AssertRefused(question);

    [Theory]
    [InlineData("Какой штраф грозит, если передать другому карточку участника взаимной торговли?")]
    [InlineData("互市证借给别人会被罚多少钱？")]
    [InlineData("Какой штраф за товар без маркировки «Честный знак»?")]
    [InlineData("没贴诚信标志会被罚多少")]
    public void No_rule_is_a_penalty(string question) => AssertRefused(question);

    [Theory]
    [InlineData("Кто написал «Войну и мир»?")]
    [InlineData("кто написал Войну и мир")]
    [InlineData("《战争与和平》是谁写的？")]
    [InlineData("《战争与和平》讲什么？")]
    public void No_text_on_a_war_and_on_the_world_is_a_novel(string question) => AssertRefused(question);

    [Theory]
    [InlineData("俄罗斯大豆进口关税是多少")]
    [InlineData("какая пошлина на сою из России в Китай")]
    [InlineData("пошлина на рыбу")]
    [InlineData("какие таможенные пошлины на ввоз рыбы из россии в китай")]
    [InlineData("木材进口关税")]
    [InlineData("汽车进口关税多少")]
    [InlineData("квота на рыбу")]
    [InlineData("俄罗斯小麦进口配额有多少")]
    [InlineData("акциз на автомобили из Китая")]
    [InlineData("汽车消费税多少")]
    public void No_amount_and_no_rule_on_other_goods_is_a_duty(string question) => AssertRefused(question);

    /// <summary>Duties on coal are known.</summary>
    [Theory]
    [InlineData("пошлина на рыбу", "пошлина")]
    [InlineData("俄罗斯大豆进口关税是多少", "关税")]
    public void Nothing_is_said_to_be_unknown_that_is_known_of_something_else(string question, string word) =>
        Assert.DoesNotContain(word, Assert.IsType<Answer.Unknown>(RealKnowledge.Answerer.Ask(question, null, Conversation.Empty).Answer).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("пошлина на российский уголь", "3–6")]
    [InlineData("Почему Китай не отменяет пошлину на российский уголь?", "ВТО")]
    [InlineData("俄罗斯煤炭进口关税", "3%")]
    [InlineData("Ставка НДС на ввоз мебели", "22")]
    [InlineData("снижает ли соглашение ЕАЭС пошлины", "пошлин")]
    [InlineData("网购超过200欧元要交多少关税", "5%")]
    public void A_levy_that_is_known_is_told(string question, string part) =>
        Assert.Contains(part, AnswerText.Render(Assert.IsType<Answer.Grounded>(RealKnowledge.Answerer.Ask(question, null, Conversation.Empty).Answer)), StringComparison.Ordinal);

    private static void AssertRefused(string question) =>
        Assert.IsType<Answer.Unknown>(RealKnowledge.Answerer.Ask(question, null, Conversation.Empty).Answer);
}
