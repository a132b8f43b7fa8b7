using ChinaRussiaBot.Answering;
using ChinaRussiaBot.Host.Channels.Telegram.Formatting;
using CsCheck;

namespace ChinaRussiaBot.Host.Tests.Telegram;

/// <summary>Answers of any shape, cut into pages.</summary>
public sealed class AnswerPagesTests
{
    private static readonly Gen<Answer> answer =
        from isChinese in Gen.Bool
        from lengths in Gen.Int[5, 700].Array[1, 40]
        from roles in Gen.Int[0, 3].Array[40]
        from sources in Gen.Int[1, 9]
        select Make(isChinese, lengths, roles, sources);

    [Fact]
    public void Every_statement_stands_on_one_page_in_its_order_with_its_sources() => answer.Sample(
        static one =>
        {
            IReadOnlyList<Answer> pages = AnswerPages.Of(one);
            bool hasHeading = one.Statements is [{ Role: StatementRole.Lead }, { Role: StatementRole.Row }, ..] && pages.Count > 1;
            IEnumerable<string> read = pages.SelectMany((page, at) => page.Statements.Skip(hasHeading && at > 0 ? 1 : 0).Select(static statement => statement.Text));
            return read.SequenceEqual(one.Statements.Select(static statement => statement.Text))
                && pages.All(page => !hasHeading || page.Statements[0].Text == one.Statements[0].Text)
                && pages.All(static page => page.Statements.SelectMany(static statement => statement.Citations).All(number => page.Citations.Any(citation => citation.Number == number)))
                && one.Citations.All(citation => pages.Any(page => page.Citations.Contains(citation)));
        },
        iter: 2000);

    [Fact]
    public void A_note_is_never_parted_from_what_it_is_about() => answer.Sample(
        static one => AnswerPages.Of(one).Skip(1).All(page =>
            page.Statements.First(statement => statement.Text != one.Statements[0].Text).Role != StatementRole.Note),
        iter: 2000);

    [Fact]
    public void Pages_are_of_about_one_length_and_short_answers_are_one() => answer.Sample(
        static one =>
        {
            IReadOnlyList<Answer> pages = AnswerPages.Of(one);
            int whole = one.Statements.Sum(static statement => Lines.Count(statement.Text));
            bool hasParts = one.Statements.Skip(1).Count(static statement => statement.Role != StatementRole.Note) > 1;
            // Two parts of any length make two pages: a part is never cut.
            return whole <= 30 ? pages.Count == 1 : whole < 150 || !hasParts || pages.Count > 1;
        },
        iter: 2000);

    [Fact]
    public void What_a_model_wrote_is_one_page() =>
        Assert.Single(AnswerPages.Of(Make(isChinese: false, [.. Enumerable.Repeat(600, 9)], [.. Enumerable.Repeat(1, 40)], 2) with { IsComposedByModel = true }));

    private static Answer Make(bool isChinese, int[] lengths, int[] roles, int sources) => new Answer.Grounded(isChinese ? Language.Chinese : Language.Russian, "pages")
    {
        Statements = [.. lengths.Select((length, at) => new Statement(new string(isChinese ? (char)('一' + at) : (char)('А' + at), length), [1 + (at % sources)], at == 0 ? StatementRole.Lead : (StatementRole)roles[at]))],
        Citations = [.. Enumerable.Range(1, Math.Min(sources, lengths.Length)).Select(static number => new Citation(number, $"item{number}", "doc", "Т", "", "И", "2024", "Ц", Language.Russian, "/sources/doc", null))],
    };
}
