using ChinaRussiaBot.Answering.Passages;
using ChinaRussiaBot.Knowledge;
using ChinaRussiaBot.Questions;
using ChinaRussiaBot.Search;

namespace ChinaRussiaBot.Answering.Routing;

/// <summary>"And what else?", "and of the other side?": the items told before, or those beside them.</summary>
internal sealed class MoreOfTheSame(Composers composers, Refusals refusals) : RoutingRule
{
    public override Route? Try(RoutedQuestion asked) => asked.Followed.Items.Count == 0 ? null
        : asked.Followed.TurnsRound ? (composers.Passages.TurnedRound(asked.Followed.Items) is { Count: > 0 } turned ? Repeat(asked.Question, turned) : null)
        : composers.Related.Further(asked.Question, asked.Followed.Items)
            ?? composers.Related.OfOtherKind(asked.Question, asked.Followed.Items)
            ?? Again(asked)
            ?? composers.Related.Beside(asked.Question, [.. asked.Followed.Items.Select(static item => item.Id)], asked.Texts)
            ?? Repeat(asked.Question, composers.Passages.Turned(asked.Followed.Items, asked.Question));

    /// <summary>The same question once more, which points back to nothing: its whole answer again; null when it is another.</summary>
    private static Route? Again(RoutedQuestion asked) => !LeaningWords.In(asked.Question.Analyzed)
        && asked.Fitting is { } fitting && fitting.Items[0].Item == asked.Followed.Items[0]
            ? PassageComposer.Compose(asked.Question, fitting)
            : null;

    /// <summary>The items told before, asked about once more; a refusal when they cannot give what is now asked.</summary>
    private Route Repeat(Question question, IReadOnlyList<KnowledgeItem> items)
    {
        if (!items.Any(item => WantedAnswer.IsIn(item, question)))
            return refusals.Refuse(question, new PassageFind([.. items.Select(static item => new FoundItem(item, 1, 1, []))], 0));
        Draft draft = new(question.Language);
        foreach (KnowledgeItem item in items.Take(2))
            PassageLines.Say(draft, draft.IsEmpty ? StatementRole.Lead : StatementRole.Point, item, question.Today);
        return new Route(RouteKind.Answered, draft) { About = new([], [], [], null, question.Intents.ToString(), [.. items.Select(static item => item.Id)]) };
    }
}
