using ChinaRussiaBot.Questions;
using ChinaRussiaBot.Search;

namespace ChinaRussiaBot.Tests.Search.Documents;

/// <summary>The words of a question by what they do in it: names and things must stand in a passage, what is done and what only asks need not.</summary>
public sealed class DocumentWordsTests
{
    private static readonly QuestionReader Reader = new(RealKnowledge.Base, RealKnowledge.Analyzer, null);
    private static readonly DocumentWords Words = new(new ItemSearch(RealKnowledge.Base, RealKnowledge.Items.Items), RealKnowledge.Analyzer);

    // What is done: in other words it may be said as well.
    [Theory]
    [InlineData("9610走出去的货想退回来最晚多久", "走出去", nameof(WordPart.Doing))]
    [InlineData("配额用完以后怎么办", "用完", nameof(WordPart.Doing))]
    [InlineData("口岸几点放行货车", "货车", nameof(WordPart.Subject))]
    [InlineData("Какая температура установлена для икры минтая?", "установлена", nameof(WordPart.Doing))]
    [InlineData("Какая температура установлена для икры минтая?", "температура", nameof(WordPart.Subject))]
    // Amounts that the asker quotes, and what only asks.
    [InlineData("租三个月能便宜吗", "三个月", nameof(WordPart.Hint))]
    [InlineData("木材出口许可证几天能办下来", "许可证", nameof(WordPart.Subject))]
    [InlineData("Сколько стоит полис?", "сколько", nameof(WordPart.Hint))]
    [InlineData("предельный срок аккредитива", "предельный", nameof(WordPart.Hint))]
    // Names, declared or only written as such.
    [InlineData("珲春到哈桑的班车几点发车", "珲春", nameof(WordPart.Name))]
    [InlineData("珲春到哈桑的班车几点发车", "哈桑", nameof(WordPart.Name))]
    [InlineData("集装箱班列去沃尔西诺要走几天", "沃尔西诺", nameof(WordPart.Name))]
    [InlineData("Сколько стоит автобус в Хасан?", "хасан", nameof(WordPart.Name))]
    // What the dictionary cuts wrongly: everyday words are put together, and what hangs on them is cut off.
    [InlineData("2027年落叶松原木出口配额多少", "落叶松", nameof(WordPart.Subject))]
    [InlineData("2027年落叶松原木出口配额多少", "配额", nameof(WordPart.Subject))]
    [InlineData("平车租的话押多少钱", "平车", nameof(WordPart.Subject))]
    public void A_word_does_its_part(string question, string word, string part) =>
        Assert.Contains((word, part), Of(question).Words.Select(static one => (one.Word.Text, one.Part.ToString())));

    [Theory]
    [InlineData("Во сколько обойдётся койко-место?", nameof(AnswerKinds.Money))]
    [InlineData("Во сколько отходит автобус?", nameof(AnswerKinds.Hour))]
    [InlineData("За сколько дней рассмотрят заявку?", nameof(AnswerKinds.Duration))]
    [InlineData("Каков срок действия карнета?", nameof(AnswerKinds.Term))]
    [InlineData("许可证几天能办下来", nameof(AnswerKinds.Duration))]
    [InlineData("许可证有效期多久", nameof(AnswerKinds.Term))]
    [InlineData("大巴几点发车", nameof(AnswerKinds.Hour))]
    [InlineData("园区电价", nameof(AnswerKinds.Money))]
    public void What_kind_of_answer_is_wanted_is_told_by_the_longest_phrase(string question, string kind) => Assert.Equal(kind, Of(question).Kinds.ToString());

    [Theory]
    [InlineData("许可证 | 审批时限 | 20个工作日", AnswerKinds.Duration, true)]
    [InlineData("许可证有效期至2027年12月31日", AnswerKinds.Duration, false)]
    [InlineData("许可证有效期至2027年12月31日", AnswerKinds.Term, true)]
    [InlineData("Лицензия действует до 31 декабря 2027 г.", AnswerKinds.Duration, false)]
    [InlineData("Лицензия действует до 31 декабря 2027 г.", AnswerKinds.Term, true)]
    [InlineData("Лицензия; Показатель: Срок выдачи, раб. дней; Значение: 12", AnswerKinds.Duration, true)]
    [InlineData("Иркутская область; Показатель: Доля квоты, %; Значение: 27", AnswerKinds.Share, true)]
    [InlineData("Иркутская область; Показатель: Объём, тыс. куб. м; Значение: 27", AnswerKinds.Share, false)]
    [InlineData("桦木; 项目: 费率（元）; 数值: 35", AnswerKinds.Money, true)]
    public void A_row_gives_the_kind_that_its_heading_names(string row, object kind, bool gives) => Assert.Equal(gives, AnswerForms.Holds(row, (AnswerKinds)kind));

    private static (List<DocumentWord> Words, AnswerKinds Kinds) Of(string question) => Words.Of(Reader.Read(question, null, Conversation.Empty, RealKnowledge.Today));
}
