using ChinaRussiaBot.Questions;

namespace ChinaRussiaBot.Answering.Routing;

/// <summary>A date is asked of what an author foresaw, and its text has none; a crossing that is named, or its town, may tell one.</summary>
internal sealed class DateNotTold(Composers composers, Refusals refusals) : RoutingRule
{
    public override Route? Try(RoutedQuestion asked) =>
        asked.Texts is { IsForeseen: true, Confidence: < Asked.Enough } && asked.Question.Asks(Intents.When) && !asked.Question.Asks(Intents.Peak | Intents.Low) && asked.Question.Ports.Count == 0
            && composers.Ports.Read(asked.Question) is not { Meant: true, Selection.ByName: true, Explained: >= Asked.Whole }
            ? refusals.Refuse(asked.Question, asked.Texts)
            : null;
}
