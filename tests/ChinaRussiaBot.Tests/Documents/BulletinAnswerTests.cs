using ChinaRussiaBot.Answering;

namespace ChinaRussiaBot.Tests.Documents;

/// <summary>What a maintainer dropped in, a news page with a figure and a table of prices, answers in its own sentence or row, whatever else stands around.</summary>
public sealed class BulletinAnswerTests(BulletinAnswerTests.Published published) : IClassFixture<BulletinAnswerTests.Published>
{
    [Theory]
    [InlineData("Каким был товарооборот за январь–октябрь 2026 года?", "Товарооборот России и Китая, январь–октябрь 2026 г.: 201,5 млрд долл. США, рост на 6,2 % год к году")]
    [InlineData("2026年1—10月中俄贸易额是多少？", "2026年1—10月中俄贸易额：2015亿美元，同比增长6.2%")]
    public void A_figure_of_a_document_is_told_by_itself(string question, string told) =>
        Assert.Equal(told, published.Ask(question).Statements[0].Text.Replace('\u00A0', ' '));

    [Fact]
    public void A_sentence_is_quoted_without_the_date_line_and_the_paragraph_before_it()
    {
        Answer answer = published.Ask("Какая полоса открыта для лёгких пикапов во Владивостоке?");
        Assert.StartsWith("Для лёгких пикапов", answer.Statements[0].Text, StringComparison.Ordinal);
        Assert.StartsWith("12 ноября 2026 г.", Assert.Single(answer.Citations).Quote, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Как пикапу записаться в очередь во Владивостоке?")]
    [InlineData("Куда записывать пикап в очередь, Владивосток?")]
    public void A_verb_is_found_in_its_other_aspect(string question) =>
        Assert.Contains("чат-боте «Маяк»", published.Ask(question).Statements[0].Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("Какая ставка за контейнер Владивосток — Шанхай?")]
    [InlineData("Сколько стоит контейнер из Владивостока в Шанхай?")]
    [InlineData("符拉迪沃斯托克到上海集装箱运价多少")]
    public void A_price_stands_in_its_row_and_its_currency_in_the_heading(string question)
    {
        Answer answer = published.Ask(question);
        Assert.IsType<Answer.Grounded>(answer);
        Assert.Contains(answer.Statements, static statement =>
            statement.Text.Contains("долл. США", StringComparison.Ordinal) && statement.Text.Contains("Шанхай | 1450", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Кто разгружает контейнеры в Шанхае?", "шанха")]
    [InlineData("上海的集装箱由谁装卸", "上海")]
    public void Nothing_is_said_to_be_missing_that_a_document_speaks_of(string question, string word) =>
        Assert.DoesNotContain(word, Assert.IsType<Answer.Unknown>(published.Ask(question)).Message, StringComparison.OrdinalIgnoreCase);

    [Theory]
    [InlineData("皮卡在哪儿排队？")]
    [InlineData("А где пикапу занять место в очереди?")]
    public void What_is_pinned_to_a_passage_of_a_document_is_answered_from_it(string question) =>
        Assert.Equal("bulletin.p1", Assert.Single(published.Ask(question).Citations).ItemId);

    [Theory]
    [InlineData("皮卡在哪儿加油？")]
    [InlineData("Где пикапу заправиться?")]
    public void What_is_not_pinned_is_not(string question) => Assert.IsType<Answer.Unknown>(published.Ask(question));

    [Theory]
    [InlineData("Когда откроют полосу для тяжёлых пикапов с прицепом во Владивостоке?")]
    [InlineData("符拉迪沃斯托克到上海的集装箱要不要卫生检疫证书")]
    public void What_no_passage_surely_answers_is_refused_with_the_nearest(string question)
    {
        Answer.Unknown answer = Assert.IsType<Answer.Unknown>(published.Ask(question));
        Assert.NotEmpty(answer.Citations);
        Assert.EndsWith(answer.Language == Language.Chinese ? "资料中最接近的内容：" : "Ближе всего к вопросу:", answer.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Кто возглавляет управление порта?", "Возможно, ответ есть здесь: «О работе порта» (Управление порта, 12 ноября 2026 г.).")]
    [InlineData("符拉迪沃斯托克港务局由谁领导", "《О работе порта》（港务局，2026年11月12日）讲的是相关内容，可能有答案。")]
    public void A_document_of_which_only_the_titles_say_what_is_asked_is_named(string question, string told) =>
        Assert.Contains(Assert.IsType<Answer.Unknown>(published.Ask(question)).Statements, statement => statement.Text.Replace('\u00A0', ' ') == told);

    /// <summary>A news page with a figure and a table of prices.</summary>
    public sealed class Published() : DroppedDocuments(
    [
        ("names/names.yaml", """
            - id: vladivostok
              kind: city
              name: {zh: 符拉迪沃斯托克, ru: Владивосток}
            - id: shanghai
              kind: city
              name: {zh: 上海, ru: Шанхай}

            """),
        ("glossary/glossary.yaml", "- zh: 集装箱\n  ru: контейнер\n- zh: 运价\n  ru: ставка\n"),
        ("units/more.yaml", """
            - id: percent
              dimension: share
              spellings: {zh: ["%"], ru: ["%"]}
              print: {zh: "%", ru: "%"}

            """),
        ("sources/dropped.yaml", """
            - id: bulletin
              publisher: {zh: 港务局, ru: Управление порта}
              title: О работе порта
              language: ru
              date: 2026-11-12
              kind: media
            - id: prices
              publisher: {zh: 航运公司, ru: Судоходная компания}
              title: Ставки
              language: ru
              date: 2026-11-05
              kind: media

            """),
        ("documents/bulletin.yaml", """
            - id: bulletin
              source: bulletin
              sections:
                - id: bulletin.1
                  heading: {zh: 第1部分, ru: О работе порта Владивосток}
                  passages:
                    - id: bulletin.p1
                      asked:
                        zh: [皮卡去哪里排队]
                        ru: [где пикапам занять место в очереди]
                      ru: |-
                        12 ноября 2026 г.
                        За январь–октябрь 2026 года товарооборот России и Китая составил 201,5 млрд долл. США, на 6,2 % больше, чем годом ранее.
                        Для лёгких пикапов грузоподъёмностью до 1,5 т с 10 ноября открыта отдельная полоса № 7; очередь записывается в чат-боте «Маяк».

            """),
        ("documents/prices.yaml", """
            - id: prices
              source: prices
              sections:
                - id: prices.1
                  heading: {zh: 第1部分, ru: Часть 1}
                  passages:
                    - id: prices.p1
                      ru: |-
                        Порт | Ставка за контейнер 40 футов (долл. США) | Дата
                        Владивосток — Шанхай | 1450 | 05.11.2026
                        Владивосток — Циндао | 1390 | 05.11.2026

            """),
        ("figures/bulletin.yaml", """
            - id: trade.total.2026-10m
              measure: trade.total
              period: 2026-01..2026-10
              value: "201,5 млрд долл. США"
              growth: "+6,2 %"
              passage: bulletin.p1

            """),
    ]);
}
