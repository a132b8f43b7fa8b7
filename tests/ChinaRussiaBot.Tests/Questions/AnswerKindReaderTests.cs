using ChinaRussiaBot.Questions;
using ChinaRussiaBot.Text;

namespace ChinaRussiaBot.Tests.Questions;

public sealed class AnswerKindReaderTests
{
    [Theory]
    [InlineData("几点开门", AnswerKinds.Hour)]
    [InlineData("до скольки работает касса", AnswerKinds.Hour)]
    [InlineData("周几办理", AnswerKinds.Weekday)]
    [InlineData("по каким дням приём", AnswerKinds.Weekday)]
    [InlineData("什么时候开始收费单", AnswerKinds.Day)]
    [InlineData("с какого числа принимают", AnswerKinds.Day)]
    [InlineData("办下来要多久", AnswerKinds.Term)]
    [InlineData("сколько дней ждать пропуск", AnswerKinds.Duration)]
    [InlineData("一吨多少钱", AnswerKinds.Money)]
    [InlineData("почём место на стоянке", AnswerKinds.Money)]
    [InlineData("打几折", AnswerKinds.Share)]
    [InlineData("какой процент вернут", AnswerKinds.Share)]
    [InlineData("能停多少台", AnswerKinds.Count)]
    [InlineData("сколько мест на стоянке", AnswerKinds.Count)]
    [InlineData("为什么不收", AnswerKinds.Reason)]
    [InlineData("по какой причине отказали", AnswerKinds.Reason)]
    [InlineData("在哪个窗口", AnswerKinds.Place)]
    [InlineData("по какому адресу склад", AnswerKinds.Place)]
    [InlineData("打哪个电话", AnswerKinds.Phone)]
    [InlineData("куда звонить", AnswerKinds.Phone)]
    [InlineData("弄丢了怎么罚", AnswerKinds.Penalty)]
    [InlineData("что грозит за опоздание", AnswerKinds.Penalty)]
    [InlineData("烘房多少度", AnswerKinds.Measure)]
    [InlineData("сколько весит посылка без пошлины", AnswerKinds.Measure)]
    [InlineData("哪几年是负的", AnswerKinds.Day)]
    [InlineData("老人能便宜多少", AnswerKinds.Discount)]
    [InlineData("есть ли скидка детям", AnswerKinds.Discount)]
    [InlineData("定额是多少", AnswerKinds.Count)]
    public void What_is_asked_is_read_from_the_words_that_ask(string question, object kind) =>
        Assert.Equal((AnswerKinds)kind, AnswerKindReader.Read(TextNormalizer.NormalizeText(question)).Kinds & (AnswerKinds)kind);

    [Theory]
    [InlineData("сколько стоит место")]
    [InlineData("要多少钱")]
    public void How_much_with_a_unit_is_no_mere_number(string question) =>
        Assert.Equal(AnswerKinds.Money, AnswerKindReader.Read(TextNormalizer.NormalizeText(question)).Kinds & (AnswerKinds.Money | AnswerKinds.Count));

    // What the thing is counted in by itself is not asked, where something else is in so many words.
    [Theory]
    [InlineData("до какого числа подать заявку на квоту", AnswerKinds.Day)]
    [InlineData("配额几号截止", AnswerKinds.Day)]
    [InlineData("через сколько дней вернут залог", AnswerKinds.Duration)]
    [InlineData("押金几天退", AnswerKinds.Duration)]
    [InlineData("电话是多少", AnswerKinds.Phone)]
    public void What_is_asked_in_so_many_words_is_all_that_is_asked(string question, object kind) =>
        Assert.Equal((AnswerKinds)kind, AnswerKindReader.Read(TextNormalizer.NormalizeText(question)).Kinds);

    [Theory]
    [InlineData("какой залог за пропуск", "залог")]
    [InlineData("押金是多少", "押金")]
    public void What_names_the_quantity_itself_stays_a_word_of_the_question(string question, string word)
    {
        (AnswerKinds kinds, IReadOnlyList<(int Start, int End)> asking) = AnswerKindReader.Read(TextNormalizer.NormalizeText(question));
        Assert.True(kinds.HasFlag(AnswerKinds.Money));
        Assert.DoesNotContain(asking, stretch => question[stretch.Start..stretch.End].Contains(word, StringComparison.Ordinal));
    }
}
