namespace ChinaRussiaBot.Questions;

/// <summary>How a question was understood, in lines for a maintainer. Pure.</summary>
internal static class QuestionExplanation
{
    public static void Write(Question question, Action<string> line)
    {
        line($"language: {LanguageTag.Of(question.Language)}");
        line($"normalised: {question.Analyzed.Text}");
        line($"words: {string.Join(" | ", question.Analyzed.Tokens.Select(static token => token.Key))}");
        line($"terms: {string.Join(" ", question.Analyzed.Spans.Select(static span => span.Term.Key))}");
        line($"content: {string.Join(" | ", question.Content.Select(static word => string.Join(" ", word.Keys)))}");
        line($"periods: {string.Join(", ", question.Periods.Periods)}{(question.Periods.Assumed ? " (from the date of asking)" : "")}");
        line($"intents: {question.Intents}; flow: {question.Flow}; direction: {question.Direction?.ToString() ?? "not said"}");
        line($"countries: {string.Join(", ", question.Countries.Select(static mention => $"{mention.Country} as {mention.Role}"))}");
        line($"names: {string.Join(", ", question.Names.Select(static name => name.Id))}; ports: {string.Join(", ", question.Ports)}");
    }
}
