using ChinaRussiaBot.Answering;
using ChinaRussiaBot.Answering.Grounding;
using ChinaRussiaBot.Knowledge;

namespace ChinaRussiaBot.Tests.Answering.Grounding;

public sealed class CheckedStatementsTests
{
    private readonly CheckedStatements statements = new();
    private readonly KnowledgeItem one = RealKnowledge.Base.Items[0];
    private readonly KnowledgeItem other = RealKnowledge.Base.Items[1];
    private int checks;

    [Fact]
    public void The_same_words_over_the_same_items_on_the_same_day_are_checked_once()
    {
        Assert.Equal("wrong 1", Problem("满洲里", [one], Language.Chinese, RealKnowledge.Today));
        Assert.Equal("wrong 1", Problem("满洲里", [one], Language.Chinese, RealKnowledge.Today));
    }

    [Fact]
    public void Other_words_items_languages_and_days_are_checked_for_themselves()
    {
        Problem("满洲里", [one], Language.Chinese, RealKnowledge.Today);
        Assert.Equal("wrong 2", Problem("绥芬河", [one], Language.Chinese, RealKnowledge.Today));
        Assert.Equal("wrong 3", Problem("满洲里", [other], Language.Chinese, RealKnowledge.Today));
        Assert.Equal("wrong 4", Problem("满洲里", [one, other], Language.Chinese, RealKnowledge.Today));
        Assert.Equal("wrong 5", Problem("满洲里", [one], Language.Russian, RealKnowledge.Today));
        Assert.Equal("wrong 6", Problem("满洲里", [one], Language.Chinese, RealKnowledge.Today.AddDays(1)));
    }

    [Fact]
    public void What_is_remembered_has_an_end()
    {
        for (int number = 0; number < 3000; number++)
            Problem($"{number}", [one], Language.Russian, RealKnowledge.Today);
        // The first of them were dropped with the rest when the memory was full; the last are still known.
        Assert.Equal("wrong 3001", Problem("0", [one], Language.Russian, RealKnowledge.Today));
        Assert.Equal("wrong 3000", Problem("2999", [one], Language.Russian, RealKnowledge.Today));
    }

    private string? Problem(string text, List<KnowledgeItem> items, Language language, DateOnly today) =>
        statements.Problem(new DraftStatement(StatementRole.Point, text, items, null), language, today, (_, _, _) => $"wrong {++checks}");
}
