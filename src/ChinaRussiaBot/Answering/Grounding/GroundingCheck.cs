using ChinaRussiaBot.Knowledge;
using ChinaRussiaBot.Questions;

namespace ChinaRussiaBot.Answering.Grounding;

/// <summary>
/// Lets no statement out that the items it cites do not hold: numbers with unit, period and subject, dates, ranks, names, the sense of
/// its words. Applies to every composer alike and knows none. Pure apart from remembering what it has read; thread-safe.
/// </summary>
internal sealed class GroundingCheck
{
    private readonly StatementCheck statements;
    private readonly ForeignStatementCheck foreign;

    public GroundingCheck(KnowledgeBase knowledge, TextAnalyzer analyzer)
    {
        NumberScanner numbers = new(new UnitSpellings(knowledge.Units));
        TextReading reading = new(analyzer, numbers);
        PieceReader pieces = new(numbers);
        CheckTools tools = new(new EvidenceReader(knowledge, reading, pieces), reading, pieces, new GlueWords());
        foreign = new ForeignStatementCheck(tools);
        statements = new StatementCheck(tools, new Recomputation(numbers), knowledge.Figures.ToLookup(static figure => figure.Measure.Id));
    }

    /// <summary>What must be withheld from the draft, each with the reason; empty when all of it is grounded.</summary>
    public IReadOnlyList<Withheld> Check(Draft draft, DateOnly today)
    {
        List<Withheld> withheld = [];
        foreach (DraftStatement statement in draft.Statements)
        {
            string? problem = draft.IsByModel ? foreign.Problem(statement) : statements.Problem(statement, draft.Language, today);
            if (problem is { } reason)
                withheld.Add(new Withheld(statement, reason));
        }

        return withheld;
    }
}
