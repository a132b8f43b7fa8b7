using ChinaRussiaBot.Answering.Grounding;
using ChinaRussiaBot.Knowledge;
using ChinaRussiaBot.Questions;

namespace ChinaRussiaBot.Answering.Assistance;

/// <summary>
/// Lets a model word a broad answer. What to say is settled before: the model gets the items of the engine's own answer and nothing else.
/// Statements that the check withholds are dropped; when too little is left, or an id is invented, the engine's own wording stays.
/// Thread-safe.
/// </summary>
internal sealed class ModelComposer(GroundingCheck check)
{
    private const int LeastStatements = 2;
    private const int MostStatements = 12;
    private const int LongestStatement = 600;

    /// <summary>Whether the answer is of texts, and broad enough for other words to help.</summary>
    public static bool IsBroad(Route route) => route is { Kind: RouteKind.Answered, Draft.Figures.Count: 0 }
        && route.Draft.Statements.All(static one => one.Computed is null && one.Role != StatementRole.Row)
        && route.Draft.Statements.Count(static one => one.Role != StatementRole.Note) >= LeastStatements;

    public static ComposeTask Task(Routed own, string asker) => new(
        own.Question.Text,
        own.Question.Language,
        asker,
        [.. Items(own.Route.Draft).Select(item => new EvidenceText(item.Id, Text(item, own.Question.Language)))]);

    /// <summary>The answer in the model's words; null with the reason when the engine's own stays.</summary>
    public (Route? Route, string Outcome) Compose(Routed own, Composed composed, Action<string>? explain)
    {
        if (composed.Problem is not null || composed.Statements.Count is 0 or > MostStatements)
            return (null, composed.Problem ?? "unreadable");
        (Draft? draft, string? problem) = Read(own, composed.Statements);
        if (draft is null)
            return (null, problem ?? "unreadable");
        int said = draft.Statements.Count;
        foreach (Withheld one in check.Check(draft, own.Question.Today))
        {
            draft.Withdraw(one.Statement);
            ModelCounters.CountWithheld(one.Reason);
            explain?.Invoke($"model: withheld ({one.Reason}): {one.Statement.Text}");
        }

        List<KnowledgeItem> held = [.. draft.Statements.SelectMany(static one => one.Items).Distinct()];
        List<KnowledgeItem> evidence = Items(own.Route.Draft);
        if (draft.Statements.Count * 2 <= said)
            return (null, "withheld");
        // An answer that leaves out the main thing, or most of it, is worse than the engine's own.
        if (!held.Contains(evidence[0]) || held.Count * 2 < evidence.Count)
            return (null, "incomplete");
        return (own.Route with { Draft = Whole(own, draft, held) }, "used");
    }

    /// <summary>What is left, the first of it leading, with the engine's own caveats about what is cited.</summary>
    private static Draft Whole(Routed own, Draft kept, List<KnowledgeItem> held)
    {
        Draft draft = new(kept.Language) { IsByModel = true };
        foreach (DraftStatement statement in kept.Statements)
            draft.Say(draft.IsEmpty ? StatementRole.Lead : StatementRole.Point, statement.Text, statement.Items);
        foreach (DraftStatement note in own.Route.Draft.Statements.Where(note => note.Role == StatementRole.Note && note.Items.TrueForAll(held.Contains)))
            draft.Say(StatementRole.Note, note.Text, note.Items);
        draft.Suggestions.AddRange(own.Route.Draft.Suggestions);
        return draft;
    }

    private static (Draft? Draft, string? Problem) Read(Routed own, IReadOnlyList<ComposedStatement> statements)
    {
        Dictionary<string, KnowledgeItem> items = Items(own.Route.Draft).ToDictionary(static item => item.Id, StringComparer.Ordinal);
        Draft draft = new(own.Question.Language) { IsByModel = true };
        foreach (ComposedStatement statement in statements)
        {
            string text = statement.Text.Trim();
            if (text.Length is 0 or > LongestStatement || text.Any(char.IsControl))
                return (null, "unreadable");
            if (statement.Ids.Count == 0 || !statement.Ids.All(items.ContainsKey))
                return (null, "id");
            if (LanguageDetector.Detect(text) != own.Question.Language)
                return (null, "language");
            draft.Say(StatementRole.Point, text, statement.Ids.Select(id => items[id]));
        }

        return (draft, null);
    }

    /// <summary>What the engine's own answer rests on, in its order.</summary>
    private static List<KnowledgeItem> Items(Draft draft) =>
        [.. draft.Statements.Where(static one => one.Role != StatementRole.Note).SelectMany(static one => one.Items).Distinct()];

    private static string Text(KnowledgeItem item, Language language)
    {
        string text = item.Quote(language) ?? item.Quote(language == Language.Chinese ? Language.Russian : Language.Chinese) ?? "";
        return item is PolicyPoint policy ? $"{policy.Title[language]}: {text}" : text;
    }
}
