using ChinaRussiaBot.Answering;

namespace ChinaRussiaBot.Tests.Golden;

/// <summary>Every statement is cited, and every quote is what its address shows.</summary>
[Collection(SharedAnswers.Name)]
public sealed class CitationTests(GoldenAnswers answers)
{
    [Fact]
    public void Every_answered_question_has_statements_and_citations() => Assert.DoesNotContain(
        answers.All, static asked => asked.Answer is Answer.Grounded && (asked.Answer.Statements.Count == 0 || asked.Answer.Citations.Count == 0));

    [Fact]
    public void Every_statement_cites_what_is_listed() => Assert.DoesNotContain(
        answers.All,
        static asked => asked.Answer.Statements.Any(statement =>
            statement.Citations.Count == 0 || statement.Citations.Any(number => number < 1 || number > asked.Answer.Citations.Count)));

    [Fact]
    public void Citations_are_numbered_in_order_of_first_use() => Assert.DoesNotContain(
        answers.All,
        static asked => !asked.Answer.Citations.Select(static citation => citation.Number).SequenceEqual(Enumerable.Range(1, asked.Answer.Citations.Count)));

    [Fact]
    public void Every_quote_is_the_item_s_own_text_at_its_address()
    {
        string[] wrong =
        [
            .. from asked in answers.All
               from citation in asked.Answer.Citations
               where Fault(citation) is not null
               select $"{asked.Id}: {citation.ItemId}: {Fault(citation)}",
        ];
        Assert.True(wrong.Length == 0, string.Join((char)10, wrong));
    }

    [Fact]
    public void Figures_cite_what_is_listed() => Assert.DoesNotContain(
        answers.All,
        static asked => asked.Answer.Figures.Any(figure => figure.Operands.Append(figure.Citation).Any(number => number < 1 || number > asked.Answer.Citations.Count)
            || (figure.Formula is not null && figure.Operands.Count == 0)));

    private string? Fault(Citation citation)
    {
        if (answers.Knowledge.Item(citation.ItemId) is not { } item)
            return "no such item";
        if (item.Sources.All(source => source.Id != citation.Document) || !answers.Knowledge.Sources.ContainsKey(citation.Document))
            return "not a source of the item";
        if (citation.Quote.Length == 0 || citation.Quote != item.Quote(citation.QuoteLanguage))
            return "not the item's text";
        string address = $"/sources/{Uri.EscapeDataString(citation.Document)}#{Uri.EscapeDataString(item.Id)}";
        return citation.Url == address ? null : "not its address";
    }
}
