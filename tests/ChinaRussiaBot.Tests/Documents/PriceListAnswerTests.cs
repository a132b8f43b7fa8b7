using ChinaRussiaBot.Answering;

namespace ChinaRussiaBot.Tests.Documents;

/// <summary>Price lists, notices and guides are asked in their readers' words: by the amount they have, what follows, what is cheaper, how long "they" last.</summary>
public sealed class PriceListAnswerTests(PriceListAnswerTests.Published published) : IClassFixture<PriceListAnswerTests.Published>
{
    [Theory]
    [InlineData("Сколько стоит взвесить тягач 25 тонн?", "свыше 20 тонн | 890")]
    [InlineData("Сколько стоит взвесить тягач 8 тонн?", "до 12 тонн | 560")]
    [InlineData("拖头25吨过秤多少钱", "超过20吨 | 89")]
    [InlineData("拖头8吨过秤多少钱", "不足12吨 | 56")]
    public void An_amount_that_is_quoted_is_found_in_the_row_whose_bound_it_keeps(string question, string told) => AssertTold(question, told);

    // 40 фут stand in one row, and 20 is the price in another.
    [Theory]
    [InlineData("Сколько стоит перекатить бочку 20 литров?")]
    [InlineData("滚动20升的木桶多少钱")]
    public void A_price_with_the_same_digits_is_not_that_amount(string question) => Assert.IsType<Answer.Unknown>(published.Ask(question));

    [Theory]
    [InlineData("Сколько юаней стоит взвесить тягач 25 тонн?")]
    [InlineData("拖头25吨过秤多少卢布")]
    public void A_sum_in_another_currency_is_not_the_one_that_is_asked(string question) => Assert.IsType<Answer.Unknown>(published.Ask(question));

    [Theory]
    [InlineData("Сколько дней длится обкатка лебёдки?", "от 14 до 30 дней")]
    [InlineData("绞盘试车要几天", "14至30天")]
    public void A_sentence_that_goes_on_with_a_pronoun_speaks_of_what_was_named_before_it(string question, string told) => AssertTold(question, told);

    [Theory]
    [InlineData("Что грозит сторожу, если потеряет жетон?", "лишают смены")]
    [InlineData("门卫弄丢号牌怎么罚", "取消")]
    public void What_follows_is_told_in_any_of_its_forms(string question, string told) => AssertTold(question, told);

    [Theory]
    [InlineData("Есть ли скидка лодочникам?", "платят половину")]
    [InlineData("船夫便宜吗", "半价")]
    public void What_is_cheaper_is_told_as_a_part_as_well(string question, string told) => AssertTold(question, told);

    [Theory]
    [InlineData("На сколько лет дают ярлык кузнецу?", "до четырёх лет")]
    [InlineData("Сколько дней сушат пеньку?", "до четырёх лет", false)]
    public void A_number_in_words_gives_how_long_in_any_case_form(string question, string told, bool tells = true)
    {
        if (tells)
            AssertTold(question, told);
        else
            Assert.IsType<Answer.Unknown>(published.Ask(question));
    }

    private void AssertTold(string question, string told)
    {
        List<string> how = [];
        Answer answer = published.Ask(question, how.Add);
        Assert.True(answer is Answer.Grounded, string.Join('\n', how));
        Assert.Contains(answer.Statements, statement => statement.Text.Replace('\u00A0', ' ').Contains(told, StringComparison.Ordinal));
    }

    /// <summary>A price list with a memo in each language.</summary>
    public sealed class Published() : DroppedDocuments(
    [
        .. Document(
            "list-ru",
            Language.Russian,
            "Весовая",
            """
            Услуга | Ставка, руб.
            Взвесить тягач до 12 тонн | 560
            Взвесить тягач свыше 20 тонн | 890
            Перекатить бочку 40 литров | 310
            Помыть бочку | 20
            """,
            "Обкатка лебёдки проходит в цехе. Она длится от 14 до 30 дней.",
            "Сторожа, который потеряет жетон, лишают смены.",
            "Лодочники платят половину.",
            "Ярлык кузнецу дают до четырёх лет."),
        .. Document(
            "list-zh",
            Language.Chinese,
            "磅房",
            """
            项目 | 标准（元）
            拖头过秤，不足12吨 | 56
            拖头过秤，超过20吨 | 89
            滚动木桶40升 | 31
            清扫木桶 | 20
            """,
            "绞盘试车在车间进行。其时间为14至30天。",
            "门卫弄丢号牌的，取消当班资格。",
            "船夫半价。"),
    ]);
}
