using ChinaRussiaBot.Answering;
using ChinaRussiaBot.Questions;

namespace ChinaRussiaBot.Tests.Answering;

/// <summary>Questions as people type them into a phone, in both languages.</summary>
public sealed class ShortQuestionTests
{
    [Theory]
    [InlineData("西伯利亚力量从38加到44 多了几成", "60亿")]
    [InlineData("контракт по силе сибири с 38 до 44 на сколько процентов", "6.млрд")]
    [InlineData("24 против 23 на сколько миллиардов больше", "4,7")]
    [InlineData("24年对23年多了多少亿", "47[.]")]
    [InlineData("11个月减10个月 2025年贸易额", "204[.]32")]
    [InlineData("разница между товарооборотом за 11 и за 10 месяцев 2025 года", "20,432")]
    [InlineData("сколько в среднем стоил один легковой автомобиль из Китая в 2025 году", "13,4|13.380|13,38")]
    [InlineData("2025年中国对俄汽车出口量，海关和乘联会的数据有什么不同", "35[.]77")]
    [InlineData("чего Россия поставила Китаю больше с начала 2025 года по 2 сентября: птицы, свинины или говядины", "птицы[^•]*87,9")]
    public void Numbers_are_set_against_each_other(string question, string told) => Assert.Matches(told, Answered(question));

    [Theory]
    [InlineData("кани-курган напротив чего и с какого числа там ездят", "10.июня.2022")]
    [InlineData("пограничный после ремонта сколько полос", "22.полосы")]
    [InlineData("гродеково янв май 25 сколько", "3,581")]
    [InlineData("绥芬河公路口岸扩完一天过几辆", "1300")]
    [InlineData("萝北对过是哪个口岸", "阿穆尔泽特")]
    [InlineData("какие пункты пропуска на Амуре почти не используются", "Суньу")]
    [InlineData("黑河大桥能坐班车过去不 啥时候开始的", "2024年12月")]
    public void Crossings_are_known_by_their_towns_and_rivers(string question, string told) => Assert.Matches(told, Answered(question));

    [Theory]
    [InlineData("满洲里对面是哪个口岸？现在开着吗", "^满洲里铁路口岸对面是俄罗斯外贝加尔边疆区的后贝加尔斯克[^€]*满洲里公路口岸：24小时通关")]
    [InlineData("напротив какого пункта пропуска маньчжурия и работает ли он сейчас", "^Маньчжоули .железнодорожный.: с российской стороны — Забайкальск[^€]*Работает круглосуточно")]
    public void Of_several_crossings_each_tells_what_lies_opposite_and_whether_it_is_open(string question, string told) => Assert.Matches(told, Answered(question));

    [Theory]
    [InlineData("10.%", "какой ндс в рф с 26", "а на продукты")]
    [InlineData("1[.]4%", "俄原油23年多少吨", "24年呢", "涨了多少")]
    [InlineData("304[.]88", "25年一季度", "进口多少")]
    [InlineData("227,25|22,725|22,73", "1 квартал 2025", "экспорт Китая сколько")]
    [InlineData("67[67]", "22年从俄买了多少原油", "花了多少钱", "那一吨合多少")]
    public void A_short_question_goes_on_from_what_was_said(string told, params string[] turns)
    {
        Conversation conversation = Conversation.Empty;
        Answer? last = null;
        foreach (string turn in turns)
            (last, conversation) = RealKnowledge.Answerer.Ask(turn, null, conversation);
        Assert.Matches(told, AnswerText.Render(last!));
    }

    [Theory]
    [InlineData("сколько компаний с китайским капиталом зарегистрировано в России")]
    [InlineData("скока нефти саудиты продали китаю в 24")]
    [InlineData("哈萨克斯坦的首都是哪里")]
    public void What_is_of_others_is_refused(string question) => Assert.IsType<Answer.Unknown>(RealKnowledge.Answerer.Ask(question, null, Conversation.Empty).Answer);

    private static string Answered(string question) => AnswerText.Render(Assert.IsType<Answer.Grounded>(RealKnowledge.Answerer.Ask(question, null, Conversation.Empty).Answer));
}
