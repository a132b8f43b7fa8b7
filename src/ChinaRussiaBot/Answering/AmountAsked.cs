using ChinaRussiaBot.Knowledge;
using ChinaRussiaBot.Questions;

namespace ChinaRussiaBot.Answering;

/// <summary>
/// "How much rice did Russia buy": the amount of a trade in named goods. A rule about these goods is no answer, however many words it shares. Thread-safe.
/// </summary>
internal sealed class AmountAsked(TextAnalyzer analyzer)
{
    private static readonly string[] Units = ["unit.mass", "unit.money", "unit.volume", "unit.count"];

    /// <summary>Whether such an amount is asked.</summary>
    public static bool Is(Question question) =>
        (question.Flow is Flow.Out or Flow.In || question.Direction is not null)
        && (question.Asks(Intents.Value | Intents.Count | Intents.Volume) || question.Dimensions.Count > 0)
        && !question.Asks(Intents.Why | Intents.How | Intents.Problem | Intents.Recommend | Intents.When | Intents.Status | Intents.Which)
        && !question.AsksForThings
        && question.Content.Any(static word => word.IsGoods)
        && question.Content.All(static word => word.IsFlow || (!word.IsWeak && (WordForms.IsVerbLike(word.Text) || word.IsGoods)));

    /// <summary>Whether an item tells how much of something was traded: a number with its unit beside a word for the trade.</summary>
    public bool IsTold(KnowledgeItem item, Question question)
    {
        if (item is Figure figure)
            return question.Dimensions.Count == 0 || question.Dimensions.Contains(figure.Value.Unit.Dimension);
        AnalyzedText text = analyzer.Analyze($"{item.Quote(Language.Chinese)}\n{item.Quote(Language.Russian)}");
        return text.Spans.Any(static span => span.Term.IsFlow) && text.Spans.Any(span => span.Term.Kind == TermKind.Class
            && Array.IndexOf(Units, span.Term.Id) >= 0 && IsNumbered(text.Text, span.Start));
    }

    private static bool IsNumbered(string text, int unit)
    {
        string before = text[Math.Max(0, unit - 8)..unit];
        return before.Any(char.IsAsciiDigit);
    }
}
