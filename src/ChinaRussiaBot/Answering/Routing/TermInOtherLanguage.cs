using ChinaRussiaBot.Questions;

namespace ChinaRussiaBot.Answering.Routing;

/// <summary>How a term is said in the other language, where both languages of the knowledge hold it.</summary>
internal sealed class TermInOtherLanguage(Composers composers) : RoutingRule
{
    public override Route? Try(RoutedQuestion asked) =>
        TermAsked.In(asked.Question.Text) is { } language ? composers.Terms.Try(asked.Question, language) : null;
}
