using ChinaRussiaBot.Answering;
using ChinaRussiaBot.Questions;

namespace ChinaRussiaBot.Tests.Answering;

/// <summary>What a question about figures keeps of the one before, and what it replaces.</summary>
public sealed class FollowedFiguresTests
{
    [Theory]
    [InlineData("203,67", "оборот за 9 месяцев 2025 года", "10?", "а 11?")]
    [InlineData("566[.]8", "2024年中俄贸易额", "那一季度呢？")]
    [InlineData("53,2", "Товарооборот России и Китая в 2025 году", "А за первый квартал?")]
    [InlineData("243[.]94", "2025年中俄贸易额是多少", "12月呢")]
    public void A_part_of_the_year_is_of_the_year_that_is_spoken_of(string expected, params string[] turns) => Assert.Matches(expected, Text(turns));

    [Theory]
    [InlineData("240,1", "Товарооборот России и Китая в 2024 году?", "А до этого?")]
    [InlineData("2401", "2024年中俄贸易额多少", "再之前呢")]
    public void The_time_before_is_counted_from_the_one_just_told(string expected, params string[] turns) => Assert.Matches(expected, Text(turns));

    [Theory]
    [InlineData("12,7", "экспорт Китая в Россию в 2023 на сколько % вырос", "а импорт из РФ?")]
    [InlineData("43[.]4", "2022年中国对俄出口增长多少？", "进口呢？")]
    public void What_is_asked_of_it_stays(string expected, params string[] turns) => Assert.Matches(expected, Text(turns));

    [Theory]
    [InlineData("25[.]9", "俄罗斯原油24年卖给中国多少吨", "22年呢", "两年涨了多少")]
    [InlineData("28,7", "Товарооборот России и Китая за 2022 год", "а за 2024?", "на сколько вырос за эти два года?")]
    public void Growth_over_the_two_that_were_asked_about(string expected, params string[] turns) => Assert.Matches(expected, Text(turns));

    [Theory]
    [InlineData("979[.]9", "俄罗斯2025年是中国LNG第几大供应国", "买了多少吨")]
    [InlineData("3[.]9万", "饶河口岸25年夏天走了多少人", "货呢")]
    public void Another_number_of_what_is_spoken_of(string expected, params string[] turns) => Assert.Matches(expected, Text(turns));

    [Theory]
    [InlineData("eFinder.+Trade turnover between China", "оборот с китаем за 4 месяца 2026", "откуда цифра")]
    [InlineData("人民网", "黑河市24年进出口多少", "这数哪来的")]
    public void The_text_names_the_sources(string expected, params string[] turns) => Assert.Matches(expected, Text(turns));

    [Theory]
    [InlineData("4,98", "объём СПГ из России в Китай за 2025 год", "сколько это в деньгах?")]
    [InlineData("1[.]63万亿", "2025年中俄贸易额是多少", "换成人民币呢")]
    public void The_same_thing_in_another_unit(string expected, params string[] turns) => Assert.Matches(expected, Text(turns));

    [Theory]
    [InlineData("Товарооборот России и Китая в 2023 году?", "А в рублях?")]
    [InlineData("2023年中俄贸易额是多少？", "换成卢布呢？")]
    public void A_unit_that_is_not_known_is_not_passed_off(params string[] turns)
    {
        Answer answer = Converse(turns);
        Assert.IsType<Answer.Unknown>(answer);
        Assert.Matches("240[.,]1|2401", AnswerText.Render(answer));
    }

    [Theory]
    [InlineData("138[.]3", "2024年中国对俄出口多少", "进口呢？", "差多少？")]
    [InlineData("13,83", "Экспорт Китая в Россию в 2024 году?", "А импорт?", "Какая разница?")]
    public void Two_things_asked_one_after_the_other_are_set_against_each_other(string expected, params string[] turns) => Assert.Matches(expected, Text(turns));

    [Theory]
    [InlineData("129,32", "115,49", "Экспорт Китая в Россию в 2024 году?", "А импорт?")]
    [InlineData("1141[.]49", "761", "2022年中国对俄出口多少", "进口呢？")]
    [InlineData("0[.]73亿|7300万", "29[.]61", "中国对俄直接投资2015年多少", "2016年俄罗斯对中国呢")]
    public void The_other_side_answers_alone(string expected, string never, params string[] turns)
    {
        string text = Text(turns);
        Assert.Matches(expected, text);
        Assert.DoesNotMatch(never, text);
    }

    [Theory]
    [InlineData("3.{0,3}6", "2024年自俄煤炭进口多少", "关税呢？")]
    [InlineData("3.{0,3}6", "Сколько угля Китай купил у России в 2024 году?", "А пошлина?")]
    [InlineData("0[.]73亿|7300万", "俄罗斯对华投资哪年最高", "是多少？")]
    [InlineData("6[.,][16]", "Товарооборот за первый квартал 2025 года", "на сколько это меньше, чем год назад?")]
    [InlineData("74", "Доля нацвалют в расчётах России и Китая сейчас", "А в 2022?", "На сколько выросла?")]
    public void What_was_told_is_what_is_spoken_of(string expected, params string[] turns) => Assert.Matches(expected, Text(turns));

    [Theory]
    [InlineData("240,11", "Что напротив Дуннина?", "Каким был товарооборот России и Китая в 2023 году?")]
    [InlineData("1293[.]2", "密山口岸对面是哪里", "2024年中国从俄罗斯进口多少？")]
    [InlineData("115,49", "Сколько нефти Китай купил у России в 2024 году?", "Экспорт Китая в Россию в 2024 году")]
    public void A_whole_question_is_one_of_its_own(string expected, params string[] turns) => Assert.Matches(expected, Text(turns));

    private static string Text(string[] turns)
    {
        Answer answer = Converse(turns);
        Assert.IsType<Answer.Grounded>(answer);
        return AnswerText.Render(answer);
    }

    private static Answer Converse(params string[] turns)
    {
        Reply? reply = null;
        foreach (string turn in turns)
            reply = RealKnowledge.Answerer.Ask(turn, null, reply?.Conversation ?? Conversation.Empty);
        return reply!.Answer;
    }
}
