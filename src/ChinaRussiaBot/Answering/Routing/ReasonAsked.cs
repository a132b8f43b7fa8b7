using System.Text.RegularExpressions;
using ChinaRussiaBot.Answering.Passages;
using ChinaRussiaBot.Knowledge;
using ChinaRussiaBot.Questions;

namespace ChinaRussiaBot.Answering.Routing;

/// <summary>
/// "Why did the trade fall?": an amount is no reason. What tells a reason stands as it is; where the section of what was found tells one, that leads;
/// else it is said first that no source names it, and then what is known. Thread-safe.
/// </summary>
internal sealed class ReasonAsked(KnowledgeBase knowledge)
{
    /// <summary>From here on what an author foresaw is taken for the answer, however it is worded.</summary>
    private const double Foreseen = 0.6;

    private static readonly Lazy<Regex> Why = FormWords.Pattern(static () => FormWords.Any("foreseen.why"));

    /// <summary>The answer as it may be given to a question for a reason; any other one unchanged.</summary>
    public Route Of(RoutedQuestion asked, Route route)
    {
        Question question = asked.Question;
        if (route.Kind != RouteKind.Answered || !question.Asks(Intents.Why) || question.Asks(Intents.Conflict))
            return route;
        List<KnowledgeItem> told = [.. route.Draft.Statements.SelectMany(static statement => statement.Items).Select(Cited).Distinct()];
        if (told.Count == 0 || IsReason(told[0]) || SaysWhy(told[0]))
            return route;
        KnowledgeItem? reason = Beside(told);
        if (told[0] is Figure figure)
            reason ??= Foresaw(asked, figure);
        if (reason is not null)
        {
            Draft draft = new(question.Language);
            PassageLines.Say(draft, StatementRole.Lead, reason, question.Today);
            draft.Add(route.Draft);
            return route with { Draft = draft };
        }

        if (told[0] is not Figure && IsForeseen(asked, told[0]))
            return route;
        // "How much did it fall, and why?": the one is known, the other is not.
        return (question.Asks(Intents.Value) || WantedAnswer.WantsNumber(question)) && Word(question) is { } why
            ? route with { NotTold = [.. route.NotTold, why] }
            : route with { Kind = RouteKind.NotKnown, Message = Wording.ReasonNotTold[question.Language], Reason = UnknownReason.NothingFits };
    }

    /// <summary>What its kind makes a reason; a proposal says what it is for.</summary>
    private static bool IsReason(KnowledgeItem item) => item is Passage { Kind: PassageKind.Reason or PassageKind.Problem or PassageKind.Recommendation } or Passage { IsOfDocument: true };

    private static bool SaysWhy(KnowledgeItem item) => AnswerForms.Cause(string.Join('\n', Texts(item)));

    private static IEnumerable<string?> Texts(KnowledgeItem item) => item switch
    {
        Figure figure => [figure.Note?.Chinese, figure.Note?.Russian],
        Port port => [port.Status.Chinese, port.Status.Russian, port.Note?.Chinese, port.Note?.Russian],
        _ => [item.Quote(Language.Chinese), item.Quote(Language.Russian)],
    };

    private static bool IsForeseen(RoutedQuestion asked, KnowledgeItem item) =>
        asked.Texts.Items.Count > 0 && asked.Texts.Items[0].Item == item && asked.Texts.LikenessOfBest >= Foreseen;

    /// <summary>A figure of a passage is cited by it.</summary>
    private static KnowledgeItem Cited(KnowledgeItem item) => item is Figure { Passage: { } passage } ? passage : item;

    /// <summary>The text of the figure's own source whose author foresaw the question, and one for the reason; null when there is none.</summary>
    private static KnowledgeItem? Foresaw(RoutedQuestion asked, Figure figure) =>
        asked.Texts.Items is [{ Item: Passage or PolicyPoint } best, ..] && IsForeseen(asked, best.Item) && best.Item.Sources.Intersect(figure.Sources).Any() && best.Item.Asked.All.Any(Why.Value.IsMatch) ? best.Item : null;

    /// <summary>A passage of the same section and topics that tells a reason; null when there is none.</summary>
    private Passage? Beside(List<KnowledgeItem> told) => told.OfType<Passage>()
        .SelectMany(passage => knowledge.Passages.Where(other => other.SectionId == passage.SectionId && SaysWhy(other) && other.About.Intersect(passage.About).Any()))
        .FirstOrDefault();

    /// <summary>The word by which the reason is asked.</summary>
    private static string? Word(Question question) => question.Analyzed.Spans
        .Where(static span => span.Term is { Kind: TermKind.Class, Id: "intent.why" }).Select(span => question.Analyzed.Text[span.Start..span.End]).FirstOrDefault();
}
