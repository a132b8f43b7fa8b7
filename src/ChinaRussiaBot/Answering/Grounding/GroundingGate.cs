using System.Diagnostics.Metrics;
using ChinaRussiaBot.Questions;

namespace ChinaRussiaBot.Answering.Grounding;

/// <summary>Takes out of a route what the check withholds, counts it, and turns an answer with nothing left into a refusal. Thread-safe.</summary>
internal sealed class GroundingGate(GroundingCheck check)
{
    /// <summary>One meter for all generations of a process: they come and go, the count stays.</summary>
    private static readonly Meter Meter = new("ChinaRussiaBot");

    private static readonly Counter<long> Count = Meter.CreateCounter<long>("bot_withheld_statements_total", description: "Statements that their citations did not hold.");

    public Route Pass(Route route, Question question, Action<string>? explain)
    {
        IReadOnlyList<Withheld> withheld = check.Check(route.Draft, question.Today);
        if (withheld.Count == 0)
            return route;
        foreach (Withheld one in withheld)
        {
            route.Draft.Withdraw(one.Statement);
            Count.Add(1, new KeyValuePair<string, object?>("language", LanguageTag.Of(question.Language)));
            explain?.Invoke($"withheld ({one.Reason}): {one.Statement.Text}");
        }

        bool nothingLeft = route.Draft.Statements.All(static statement => statement.Role == StatementRole.Note);
        return route.Kind == RouteKind.Answered && nothingLeft
            ? new Route(RouteKind.NotKnown, new Draft(question.Language)) { Message = Wording.NothingFits[question.Language], Reason = UnknownReason.NothingFits }
            : route;
    }
}
