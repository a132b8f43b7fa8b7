using ChinaRussiaBot.Answering;
using ChinaRussiaBot.Questions;
using ChinaRussiaBot.Tests.Golden;

namespace ChinaRussiaBot.Tests.Answering.Passages;

/// <summary>Ways of asking for texts: colourful words, what is set aside, asking on. The real knowledge, both languages.</summary>
[Collection(SharedAnswers.Name)]
public sealed class TextPhrasingTests(GoldenAnswers golden)
{
    [Theory]
    [InlineData("Как превратить ведущие компании в паровоз торговли с Россией?", "article.3.3.lead-enterprises")]
    [InlineData("外资企业要是被欺负了，可以找哪里投诉？", "article.3.3.in-protection")]
    public void A_word_that_nothing_knows_is_only_a_way_of_asking(string question, string item) => Assert.Contains(item, Cited(question));

    [Theory]
    [InlineData("Чем страны Запада вредят торговле России и Китая?", "article.2.1.west")]
    [InlineData("西方国家给中俄经贸添了哪些麻烦？", "article.2.1.west")]
    public void A_place_whose_part_is_asked_for_is_a_subject(string question, string item) => Assert.Equal(item, Cited(question)[0]);

    [Theory]
    [InlineData("Из-за чего скачет курс рубля?", "article.2.1.conflict")]
    [InlineData("卢布汇率为什么不稳？", "article.2.1.conflict")]
    public void What_troubles_a_rate_is_no_question_for_the_rate(string question, string item) => Assert.Equal(item, Cited(question)[0]);

    [Theory]
    [InlineData("Что статья предлагает для малых компаний?", "article.3.3.little-giants")]
    [InlineData("文章对小公司有什么建议？", "article.3.3.little-giants")]
    public void General_words_may_ask_for_one_point(string question, string item)
    {
        List<string> cited = Cited(question);
        Assert.Contains(item, cited.Take(3));
        Assert.DoesNotContain("article.3.overview", cited);
    }

    [Theory]
    [InlineData("Какие рекомендации даёт статья?", "article.3.overview")]
    [InlineData("文章有哪些建议？", "article.3.overview")]
    [InlineData("Какие проблемы есть в торговле двух стран?", "article.2.overview")]
    [InlineData("中俄经贸有哪些问题？", "article.2.overview")]
    public void All_of_a_kind_are_told_where_nothing_particular_is_asked(string question, string item) => Assert.Equal(item, Cited(question)[0]);

    [Theory]
    [InlineData("В каком году учреждена комплексная бондовая зона Суйфэньхэ?")]
    [InlineData("绥芬河综合保税区是哪年设立的？")]
    public void The_day_of_one_thing_is_not_told_for_another(string question) => Assert.IsType<Answer.Unknown>(Ask([question]));

    [Theory]
    [InlineData("Где взять людей, которые знают русский язык и торговлю?", "article.3.2.talent")]
    [InlineData("懂俄语的人才不够，有什么办法？", "article.3.2.talent")]
    public void A_language_is_not_its_country(string question, string item) => Assert.Contains(item, Cited(question));

    [Theory]
    [InlineData("До какого числа действует безвизовый режим с Китаем?", "visa-free-cn-2025", "visa-free-ru-2025")]
    [InlineData("中俄免签到哪一天？", "visa-free-cn-2025", "visa-free-ru-2025")]
    public void The_last_day_is_told_by_a_rule_that_has_one(string question, params string[] items) => Assert.Contains(Cited(question)[0], items);

    [Theory]
    [InlineData("Как приготовить борщ?")]
    [InlineData("罗宋汤怎么做才好喝？")]
    public void An_everyday_thing_is_another_subject_however_it_is_put(string question) => Assert.IsType<Answer.Unknown>(Ask([question]));

    [Theory]
    [InlineData("Что предлагается, чтобы решить проблему нехватки кадров?", "article.3.2.talent")]
    [InlineData("人才短缺的问题有什么解决办法？", "article.3.2.talent")]
    public void A_way_out_is_told_before_the_problem(string question, string item) => Assert.Equal(item, Cited(question)[0]);

    [Theory]
    [InlineData("除了石油天然气以外，两国还有哪些战略性大项目？", "article.1.4.overview", "article.1.4.other-fields")]
    [InlineData("Какие крупные стратегические проекты есть помимо нефти и газа?", "article.1.4.overview", "article.1.4.other-fields")]
    public void What_is_set_aside_need_not_be_spoken_of(string question, params string[] items) => Assert.Contains(Cited(question)[0], items);

    [Theory]
    [InlineData("Какая погода в Харбине?")]
    [InlineData("Кто мэр Москвы?")]
    [InlineData("哈尔滨明天冷不冷？")]
    [InlineData("北京市长是谁？")]
    public void A_place_alone_is_no_subject(string question) => Assert.IsType<Answer.Unknown>(Ask([question]));

    [Theory]
    [InlineData("Какая ставка НДС в Китае?")]
    [InlineData("中国的增值税税率是多少？")]
    public void A_rule_of_one_country_does_not_answer_for_the_other(string question) => Assert.IsType<Answer.Unknown>(Ask([question]));

    [Theory]
    [InlineData("Можно ли россиянам ехать в Китай без визы?", "visa-free-cn-2025")]
    [InlineData("Можно ли гражданам Китая ехать в Россию без визы?", "visa-free-ru-2025")]
    [InlineData("对俄罗斯公民免签是从什么时候开始的？", "visa-free-cn-2025")]
    [InlineData("中国公民去俄罗斯免签能待几天？", "visa-free-ru-2025")]
    public void Who_goes_where_chooses_the_rule(string question, string item) => Assert.Equal(item, Cited(question)[0]);

    [Theory]
    [InlineData("Какие четыре модели совместной работы предложены?", "А что ещё?")]
    [InlineData("四种协同模式是什么？", "还有呢？")]
    public void Asking_for_more_tells_the_points_beside(string first, string more)
    {
        string told = Assert.IsType<Answer.Grounded>(Ask([first])).Citations[0].ItemId;
        Answer.Grounded answer = Assert.IsType<Answer.Grounded>(Ask([first, more]));
        Assert.DoesNotContain(told, answer.Citations.Select(static citation => citation.ItemId));
        Assert.All(answer.Citations, static citation => Assert.StartsWith("article.3.2.", citation.ItemId, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Какая польза от страхования зарубежных инвестиций?", "А с какого года?")]
    [InlineData("海外投资保险有什么好处？", "哪一年开始的？")]
    public void Asking_on_for_what_the_text_cannot_tell_is_refused(string first, string when) => Assert.IsType<Answer.Unknown>(Ask([first, when]));

    private List<string> Cited(string question) =>
        [.. Assert.IsType<Answer.Grounded>(Ask([question])).Citations.Select(static citation => citation.ItemId)];

    private Answer Ask(IReadOnlyList<string> turns)
    {
        Reply? reply = null;
        foreach (string turn in turns)
            reply = golden.Answerer.Ask(turn, null, reply?.Conversation ?? Conversation.Empty);
        return reply!.Answer;
    }
}
