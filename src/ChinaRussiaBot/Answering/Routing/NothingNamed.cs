using ChinaRussiaBot.Knowledge;
using ChinaRussiaBot.Questions;

namespace ChinaRussiaBot.Answering.Routing;

/// <summary>
/// "How much was it in the second quarter?", with nothing said before: of trade, which is what everything here is about. Without even a period
/// the asker is asked which.
/// </summary>
internal sealed class NothingNamed(Composers composers, Refusals refusals) : RoutingRule
{
    public override Route? Try(RoutedQuestion asked)
    {
        Question question = asked.Question;
        if (question.Content.Count > 0 || asked.Texts.Items.Count > 0 || question.Names.Count > 0 || question.Ports.Count > 0 || question.Flow != Flow.None)
            return null;
        return question.Periods.Periods.Count > 0 && (question.Asks(Asked.Figure | Intents.Conflict) || question.Dimensions.Contains(Dimension.Money))
            ? composers.Figures.Compose(question, composers.Figures.Wholes())
            : refusals.AskWhich(question);
    }
}
