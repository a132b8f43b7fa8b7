using ChinaRussiaBot.Answering;

namespace ChinaRussiaBot.Tests.Documents;

/// <summary>
/// A letter whose first line names the office and whose second says what it is about, and a workbook whose sheet is called "Rates": what stands at the head of a document
/// is read above all of it, and a row of its tables is quoted as it stands.
/// </summary>
public sealed class HeadedDocumentTests(HeadedDocumentTests.Published published) : IClassFixture<HeadedDocumentTests.Published>
{
    [Theory]
    [InlineData("Сколько стоит стоянка трейлера на терминале Кедровый?", "Трейлер | 640 | 12")]
    [InlineData("Стоянка снегохода, терминал Кедровый: цена", "Снегоход | 210 | 30")]
    [InlineData("松岭货场停放拖车多少钱？", "拖车 | 55 | 7")]
    [InlineData("松岭货场停放雪橇多少钱一天", "雪橇 | 18 | 20")]
    public void A_row_in_the_middle_of_a_table_is_quoted_though_no_full_stop_ends_the_row_before(string question, string row)
    {
        Answer answer = published.Ask(question);
        Assert.IsType<Answer.Grounded>(answer);
        Assert.Contains(answer.Statements, statement => statement.Text.Contains(row, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Сколько стоит стоянка трейлера на терминале Ольховый?")]
    [InlineData("桦岭货场停放拖车多少钱？")]
    public void What_is_headed_by_another_name_is_no_answer(string question) => Assert.IsType<Answer.Unknown>(published.Ask(question));

    [Theory]
    [InlineData("Где меняют жетон, если он сломался?", "в будке сторожа")]
    [InlineData("号牌丢失怎么办", "值班室")]
    public void One_thing_and_what_is_done_with_it_are_answered_by_the_sentence_that_says_both(string question, string told) =>
        Assert.Contains(Assert.IsType<Answer.Grounded>(published.Ask(question)).Statements, statement => statement.Text.Contains(told, StringComparison.Ordinal));

    [Theory]
    [InlineData("Сколько жетонов у сторожа?")]
    [InlineData("值班室有多少个号牌？")]
    public void A_telephone_and_a_day_count_nothing(string question) => Assert.IsType<Answer.Unknown>(published.Ask(question));

    [Theory]
    [InlineData("Какие правила у терминала Кедровый?")]
    [InlineData("松岭货场有什么规定")]
    public void A_heading_alone_answers_nothing(string question) =>
        Assert.DoesNotContain(published.Ask(question) is Answer.Grounded grounded ? grounded.Statements : [], static statement =>
            statement.Text.StartsWith("Стоянка машин", StringComparison.Ordinal) || statement.Text.StartsWith("松岭货场停放", StringComparison.Ordinal));

    /// <summary>The letter of the terminal in one language and of the yard in the other.</summary>
    public sealed class Published() : DroppedDocuments(
    [
        .. Document(
            "rates-ru",
            Language.Russian,
            "Ставки",
            "Стоянка машин на терминале Кедровый\nДействует с 5 ноября 2026 г",
            """
            Вид | Цена, руб. в сутки | Не дольше, дней
            Автобус | 480 | 14
            Трейлер | 640 | 12
            Снегоход | 210 | 30
            Тягач | 520 | 14
            """,
            """
            Жетон выдают при въезде. Если жетон сломался, его меняют в будке сторожа.
            Телефон сторожа: 8 (423) 230-11-22, с 15 января 2026 г.
            """),
        .. Document(
            "rates-zh",
            Language.Chinese,
            "价目",
            "松岭货场停放收费表\n2026年11月5日起执行",
            """
            种类 | 每天（元） | 最长（天）
            客车 | 42 | 14
            拖车 | 55 | 7
            雪橇 | 18 | 20
            牵引车 | 46 | 14
            """,
            """
            号牌在入场时发放。号牌丢失的,应当到值班室登记。
            值班电话：0453-3926605，自2026年1月15日起。
            """),
    ]);
}
