using ChinaRussiaBot.Knowledge;
using ChinaRussiaBot.Questions;

namespace ChinaRussiaBot.Answering.Routing;

/// <summary>Whether a question wants what only a text can say, or what an author foresaw that a text answers. Pure.</summary>
internal static class TextWanted
{
    public static bool By(RoutedQuestion asked)
    {
        Question question = asked.Question;
        return (question.Asks(Asked.Text) && !question.Asks(Asked.Figure & ~Intents.Value))
            || (question.Asks(Intents.When) && !question.Asks(Intents.Peak | Intents.Low))
            || (question.Asks(Intents.Problem) && !question.Asks(Asked.Reckoned))
            || IsForeseen(asked)
            || (question.AsksForThings && asked.Matches.Count > 0 && asked.Matches[0].Measure.Aspect == Aspect.Value);
    }

    private static bool IsForeseen(RoutedQuestion asked) => asked.Texts.IsForeseen && asked.Question.Periods.Periods.Count == 0
        && !asked.Question.Asks(asked.Texts.LikenessOfBest >= Asked.Strong ? Asked.Quoted | Intents.Series : Asked.Reckoned | Intents.Peak | Intents.Low | Intents.Series);
}
