using System.Diagnostics;
using ChinaRussiaBot.Answering;
using ChinaRussiaBot.Answering.Grounding;

namespace ChinaRussiaBot.Tests.Answering.Grounding;

/// <summary>What must hold of every answer there is, over the golden set.</summary>
public sealed class GoldenGroundingTests
{
    private static readonly GroundingCheck Check = new(RealKnowledge.Base, RealKnowledge.Analyzer);

    [Fact]
    public void Every_statement_is_cited_by_numbers_that_exist() => Assert.All(GoldenAnswers.All, static golden =>
    {
        Assert.Equal(Enumerable.Range(1, golden.Answer.Citations.Count), golden.Answer.Citations.Select(static citation => citation.Number));
        Assert.All(golden.Answer.Statements, statement => Assert.All(statement.Citations, number => Assert.InRange(number, 1, golden.Answer.Citations.Count)));
        Assert.All(golden.Answer.Figures, figure => Assert.InRange(figure.Citation, 1, golden.Answer.Citations.Count));
    });

    [Fact]
    public void Every_quote_is_the_text_of_its_item_to_the_letter() => Assert.All(
        GoldenAnswers.All.SelectMany(static golden => golden.Answer.Citations).DistinctBy(static citation => (citation.ItemId, citation.QuoteLanguage)),
        static citation =>
        {
            Assert.NotEmpty(citation.Quote);
            Assert.Equal(RealKnowledge.Base.Item(citation.ItemId)?.Quote(citation.QuoteLanguage), citation.Quote);
        });

    [Fact]
    public void Nothing_of_any_golden_answer_is_withheld()
    {
        string[] withheld = [.. GoldenAnswers.All.SelectMany(static golden => Check.Check(golden.Draft, RealKnowledge.Today)
            .Select(one => $"{golden.Question.Id} ({one.Reason}): {one.Statement.Text}")).Distinct()];
        Assert.True(withheld.Length == 0, string.Join('\n', withheld));
    }

    [Fact]
    public void Checking_an_answer_takes_well_under_a_millisecond()
    {
        Draft[] drafts = [.. GoldenAnswers.All.Select(static golden => golden.Draft)];
        // The median of the best of several times: a busy machine stretches some of them, never most.
        double[] times = [.. drafts.Select(static draft => Enumerable.Range(0, 5).Min(_ =>
        {
            long start = Stopwatch.GetTimestamp();
            Check.Check(draft, RealKnowledge.Today);
            return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        })).Order()];
        TestContext.Current.TestOutputHelper?.WriteLine($"check: median {times[times.Length / 2]:0.000} ms, p95 {times[times.Length * 95 / 100]:0.000} ms");
        Assert.InRange(times[times.Length / 2], 0, 1);
    }

    [Fact]
    public void Every_figure_of_an_answer_is_that_of_a_cited_item() => Assert.All(GoldenAnswers.All.Where(static golden => golden.Answer.Figures.Count > 0), static golden =>
    {
        HashSet<string> cited = [.. golden.Answer.Citations.Select(static citation => citation.ItemId)];
        Assert.All(golden.Answer.Figures.Where(static figure => figure.Formula is null), figure => Assert.True(IsOf(cited, figure), $"{golden.Question.Id}: {figure.Indicator} {figure.Display}"));
    });

    private static bool IsOf(HashSet<string> cited, AnswerFigure figure) =>
        RealKnowledge.Base.Figures.Any(known => known.Measure.Id == figure.Indicator && known.Value.Value == figure.Value && known.Value.Unit.Id == figure.Unit
            && cited.Contains(known.Passage?.Id ?? known.Id))
        || RealKnowledge.Base.Ports.Any(port => port.Id == figure.Indicator && cited.Contains(port.Id)
            && port.Volumes.Any(volume => volume.Value.Value == figure.Value && volume.Value.Unit.Id == figure.Unit));
}
