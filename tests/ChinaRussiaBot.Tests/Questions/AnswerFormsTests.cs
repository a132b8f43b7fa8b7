using ChinaRussiaBot.Questions;

namespace ChinaRussiaBot.Tests.Questions;

/// <summary>By which form a text is seen to give a kind of answer, and which looks like one and is none.</summary>
public sealed class AnswerFormsTests
{
    [Theory]
    [InlineData("Касса открыта 9:00–18:00", AnswerKinds.Hour)]
    [InlineData("Работает круглосуточно", AnswerKinds.Hour)]
    [InlineData("窗口8:30开门", AnswerKinds.Hour)]
    [InlineData("口岸24小时通关", AnswerKinds.Hour)]
    [InlineData("Приём по средам и пятницам", AnswerKinds.Weekday)]
    [InlineData("周三、周五办理", AnswerKinds.Weekday)]
    [InlineData("с 1 марта 2026 г.", AnswerKinds.Day)]
    [InlineData("自3月1日起", AnswerKinds.Day)]
    [InlineData("Пропуск выдают за пять рабочих дней", AnswerKinds.Term)]
    [InlineData("в течение 15 календарных дней", AnswerKinds.Term)]
    [InlineData("三个工作日内办结", AnswerKinds.Term)]
    [InlineData("有效期至2027年", AnswerKinds.Term)]
    [InlineData("бессрочно", AnswerKinds.Term)]
    [InlineData("сбор 73 860 руб.", AnswerKinds.Money)]
    [InlineData("每吨120元", AnswerKinds.Money)]
    [InlineData("вход бесплатный", AnswerKinds.Money)]
    [InlineData("免费停放", AnswerKinds.Money)]
    [InlineData("скидка 10 %", AnswerKinds.Share)]
    [InlineData("增加两成", AnswerKinds.Share)]
    [InlineData("две стойки", AnswerKinds.Count)]
    [InlineData("设三个窗口", AnswerKinds.Count)]
    [InlineData("закрыт из-за паводка", AnswerKinds.Reason)]
    [InlineData("因洪水关闭", AnswerKinds.Reason)]
    [InlineData("ул. Ленина, каб. 12", AnswerKinds.Place)]
    [InlineData("地址：中央大街5号", AnswerKinds.Place)]
    [InlineData("тел. 8 (4162) 22-33-44", AnswerKinds.Phone)]
    [InlineData("电话0456-8223344", AnswerKinds.Phone)]
    [InlineData("на срок до четырёх лет", AnswerKinds.Term)]
    [InlineData("штраф 300 тысяч рублей", AnswerKinds.Money)]
    [InlineData("лицензию отзывают", AnswerKinds.Penalty)]
    [InlineData("取消资格", AnswerKinds.Penalty)]
    [InlineData("дети платят половину", AnswerKinds.Discount)]
    [InlineData("打九折", AnswerKinds.Discount)]
    public void A_text_gives_what_it_has_the_form_of(string text, object kind) => Assert.True(AnswerForms.Holds(text, (AnswerKinds)kind));

    [Theory]
    [InlineData("Склад принимает рыбу", AnswerKinds.Hour)]
    [InlineData("仓库收冻鱼", AnswerKinds.Hour)]
    [InlineData("Срок указан в договоре", AnswerKinds.Term)]
    [InlineData("期限见合同", AnswerKinds.Term)]
    [InlineData("Оплата по счёту", AnswerKinds.Money)]
    [InlineData("按合同付款", AnswerKinds.Money)]
    [InlineData("в среднем", AnswerKinds.Weekday)]
    [InlineData("Порт закрыт", AnswerKinds.Reason)]
    [InlineData("口岸关闭", AnswerKinds.Reason)]
    [InlineData("Жетон выдаёт сторож", AnswerKinds.Penalty)]
    [InlineData("号牌由门卫发放", AnswerKinds.Penalty)]
    [InlineData("Дети едут с родителями", AnswerKinds.Discount)]
    [InlineData("儿童由家长陪同", AnswerKinds.Discount)]
    public void A_text_without_the_form_gives_nothing(string text, object kind) => Assert.False(AnswerForms.Holds(text, (AnswerKinds)kind));

    [Theory]
    [InlineData("受汇率波动影响，贸易额下降", true)]
    [InlineData("из-за санкций", true)]
    [InlineData("потому что курс упал", true)]
    [InlineData("因此贸易额下降", false)]
    [InlineData("поэтому торговля упала", false)]
    public void A_cause_is_none_of_what_came_of_it(string text, bool tells) => Assert.Equal(tells, AnswerForms.Cause(text));

    [Theory]
    [InlineData("сбор 500 руб. за 3 дня", AnswerKinds.Money | AnswerKinds.Term, true)]
    [InlineData("сбор 500 руб.", AnswerKinds.Money | AnswerKinds.Term, false)]
    [InlineData("收费50元，三天办好", AnswerKinds.Money | AnswerKinds.Term, true)]
    [InlineData("三天办好", AnswerKinds.Money | AnswerKinds.Term, false)]
    [InlineData("сбор 500 руб.", AnswerKinds.Money | AnswerKinds.Place, true)]
    public void Of_several_kinds_all_are_wanted_but_a_place(string text, object kinds, bool holds) => Assert.Equal(holds, AnswerForms.Holds(text, (AnswerKinds)kinds));
}
