using ChinaRussiaBot.Knowledge;
using ChinaRussiaBot.Questions;

namespace ChinaRussiaBot.Answering.Routing;

/// <summary>A period and a kind of number, and nothing else but ways of speaking: "2025 to 2023, how much less?" is asked of trade itself.</summary>
internal sealed class OnlyFiller(Composers composers) : RoutingRule
{
    public override Route? Try(RoutedQuestion asked) => Is(asked.Question) && asked.Texts.Confidence < Asked.Enough && asked.Figures < Asked.Enough
        ? composers.Figures.Compose(asked.Question, composers.Figures.Wholes())
        : null;

    private static bool Is(Question question) => question.Periods.Periods.Count > 0 && question.Flow == Flow.None && question.Ports.Count == 0
        && question.Names.All(static name => name.Kind == NameKind.Currency)
        && (question.Asks(Asked.Figure | Intents.Conflict | Intents.Compare) || question.Dimensions.Contains(Dimension.Money)) && !question.Asks(Asked.Text & ~Intents.Why)
        && question.Content.All(static word => word.IsWeak || WordForms.IsNumeral(word.Text) || WordForms.IsVerbLike(word.Text) || (WordForms.IsShort(word.Text) && !Tokenizer.IsHan(word.Text[0])));
}
