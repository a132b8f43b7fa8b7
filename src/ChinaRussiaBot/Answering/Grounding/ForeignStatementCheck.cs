using ChinaRussiaBot.Knowledge;

namespace ChinaRussiaBot.Answering.Grounding;

/// <summary>
/// Checks a statement that was not worded here. No fixed wording of ours excuses it; value, unit, period and subject of a clause must be
/// held by one item together; every word that is not glue stands in what is cited, no more often where that counts and not without its
/// "not"; nothing is cited in vain. Thread-safe.
/// </summary>
internal sealed class ForeignStatementCheck(CheckTools tools)
{
    /// <summary>A clause with a number and hardly a word ("up 26.3 %") speaks of what the clause before it speaks of.</summary>
    private const int WordsOfItsOwn = 3;

    /// <summary>Null when the statement is grounded; else why it is not.</summary>
    public string? Problem(DraftStatement statement)
    {
        List<(KnowledgeItem Item, ItemEvidence Evidence)> cited = [.. statement.Items.Select(item => (item, tools.Evidence.Of(item)))];
        if (cited.Exists(one => Repeats(one.Item, statement.Text)))
            return cited.Count == 1 ? null : "citation in vain";
        List<Segment> clauses = [.. tools.Reading.Read(statement.Text).Select(tools.Glue.Without)];
        HashSet<KnowledgeItem> used = [];
        HashSet<KnowledgeItem> before = [];
        foreach (Segment clause in clauses)
        {
            if (clause.Keys.FirstOrDefault(key => !cited.Exists(one => one.Evidence.Says(key))) is { } strange)
                return $"word {strange}";
            HashSet<KnowledgeItem> holding = [];
            string? problem = null;
            foreach ((KnowledgeItem item, ItemEvidence said) in cited)
            {
                if (new ClauseCheck([said], statement, ofSource: false).Problem(clause) is not { } wrong)
                    holding.Add(item);
                else
                    problem ??= wrong;
            }

            if (holding.Count == 0)
                return problem;
            if (clause.Numbers.Count > 0 && clause.Keys.Count < WordsOfItsOwn && before.Count > 0)
                holding.IntersectWith(before);
            if (holding.Count == 0)
                return "subject of another item";
            used.UnionWith(holding);
            before = holding;
        }

        if (clauses.Count == 0)
            return "words: none";
        if (used.Count < cited.Count)
            return "citation in vain";
        List<ItemEvidence> held = [.. cited.Select(static one => one.Evidence)];
        return Repetition.Problem(clauses, held)
            ?? DeniedWords.Problem(statement.Text, held, tools.Glue)
            ?? SameCompany.Problem(tools.Pieces.Read(statement.Text), held);
    }

    private static bool Repeats(KnowledgeItem item, string text) =>
        text == item.Quote(Language.Chinese) || text == item.Quote(Language.Russian);
}
