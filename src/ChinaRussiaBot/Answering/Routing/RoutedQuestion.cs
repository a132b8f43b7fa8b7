using System.Globalization;
using ChinaRussiaBot.Answering.Passages;
using ChinaRussiaBot.Knowledge;
using ChinaRussiaBot.Questions;

namespace ChinaRussiaBot.Answering.Routing;

/// <summary>A question on its way through the rules, with what is found out about it on the way: each thing once, when the first rule needs it.</summary>
internal sealed class RoutedQuestion(FollowedQuestion followed, Conversation conversation, Composers composers, Action<string>? explain)
{
    private const double OtherKind = 0.5;

    private List<MeasureMatch>? matches;
    private PassageFind? texts;
    private double? known;

    /// <summary>The question, completed from what was asked before.</summary>
    public Question Question => followed.Question;

    /// <summary>What it takes over from the question before.</summary>
    public FollowedQuestion Followed => followed;

    /// <summary>What was asked before.</summary>
    public Conversation Conversation => conversation;

    /// <summary>Declared measures it may be about, the best first.</summary>
    public List<MeasureMatch> Matches => matches ??= composers.Measures.Of(Question);

    /// <summary>How surely the best measure is what is asked; 0 when there is none.</summary>
    public double Figures => Matches.Count > 0 && Matches[0].Score > 0 && !WantedAnswer.WantsOtherThanAmount(Question) && !QuotedTitles.IsOfAnother(Question, Matches[0].Measure) && !AskedLevy.IsUnknownTo(Matches[0].Measure, Question) ? Matches[0].Confidence * Counted : 0;

    /// <summary>"How many bridges are there": a sum of money is not their number; nor is anything else, when the measure knows nothing of bridges.</summary>
    private double Counted => IsOfAnotherTrader || (CountedThing.In(Question) is { } thing && Matches[0].Unexplained.Contains(thing))
        || (Matches[0].Measure.Unit.Dimension == Dimension.Money && Question.Dimensions.Count == 0 && CountedThing.Named(Question) is { } named && Matches[0].Unexplained.Contains(named))
        || AskedNumber.Heads(Question).Any(Matches[0].Unexplained.Contains)
        || (Question.Asks(Intents.Count) && !Question.Asks(Intents.Value | Intents.Share | Intents.Growth) && Question.Dimensions.Count == 0
        && Matches[0].Measure.Unit.Dimension == Dimension.Money && Matches[0].Unexplained.Any(static word => !word.IsFlow && !word.IsWeak)) ? OtherKind : 1;

    /// <summary>"How much oil did the Saudis sell": a word of which no text knows, right before the verb, says who trades, or in what.</summary>
    private bool IsOfAnotherTrader => Question.Flow is Flow.Out or Flow.In && Matches[0].Unexplained.Any(word => WordForms.IsNoun(word.Text) && !word.IsWeak && !word.IsFlow
        && Question.Content.Any(verb => verb.IsFlow && verb.Start == word.Start + word.Text.Length + 1 && WordForms.IsVerbLike(verb.Text)) && Texts.Items.All(item => item.Missing.Contains(word)));

    /// <summary>Texts that speak of it.</summary>
    public PassageFind Texts => texts ??= Read();

    /// <summary>How surely a text answers: of an asked period only what speaks of it can tell more than the figures.</summary>
    public double Known => known ??= Texts.Confidence <= 0 ? 0 : composers.Passages.Within(Question, Texts)?.Confidence ?? 0;

    /// <summary>The best measure with all that is said: how much of it the measure explains, weighed as for the texts.</summary>
    public double Explained
    {
        get
        {
            double total = 0;
            double unexplained = 0;
            for (int word = 0; word < Question.Content.Count; word++)
            {
                total += Texts.Weights[word];
                if (Matches[0].Unexplained.Contains(Question.Content[word]))
                    unexplained += Texts.Weights[word];
            }

            return total == 0 ? 1 : 1 - (unexplained / total);
        }
    }

    /// <summary>What was found, when the question names no period or the best items speak of it; null when they do not.</summary>
    public PassageFind? Fitting =>
        Texts.Confidence > 0 && composers.Passages.Within(Question, Texts) is { } fitting && fitting.Confidence >= Asked.Enough ? fitting
            : Texts.Confidence >= Asked.Enough && Question.Asks(Intents.Problem | Intents.Recommend | Intents.Why) && !Question.Asks(Asked.Figure) ? Texts : null;

    /// <summary>Whether the best text or measure has all of the words that say what is asked.</summary>
    public bool Holds(IReadOnlyList<ContentWord> words) => words.All(word => word.IsFlow || word.IsWeak
        || (Figures >= Asked.Enough && !Matches[0].Unexplained.Contains(word))
        || (Texts.Items.Count > 0 && !Texts.Items[0].Missing.Contains(word)));

    /// <summary>Says what the crossings make of the question.</summary>
    public void Explain(Ports.PortReading reading)
    {
        if (explain is not null)
            explain(Line("crossings", reading.Explained, $"{string.Join(", ", reading.Selection.Ports.Take(5).Select(static port => port.Id))}; not theirs: {string.Join(", ", reading.Strange.Select(static word => word.Text))}; told: {reading.Detail?.Saying.Text ?? "-"}"));
    }

    /// <summary>Says that a rule took the question.</summary>
    public void Explain(string rule) => explain?.Invoke($"taken by {rule}");

    /// <summary>Of texts only those that can give the amount that is asked.</summary>
    private PassageFind Read()
    {
        PassageFind found = composers.Passages.Find(Question);
        if (AmountAsked.Is(Question) && found.Items.Count > 0 && !composers.Amounts.IsTold(found.Items[0].Item, Question))
            found = found with { Confidence = 0 };
        explain?.Invoke(Line("figures", Figures, string.Join(", ", Matches.Take(5).Select(static match => Line(match.Measure.Id, match.Score, "")))));
        explain?.Invoke(Line("texts", found.Confidence, string.Join(", ", found.Items.Take(5).Select(static item => Line(item.Item.Id, item.Score, "")))));
        return found;
    }

    private static string Line(string name, double score, string rest) =>
        string.Create(CultureInfo.InvariantCulture, $"{name} {score:0.00}{(rest.Length > 0 ? ": " : "")}{rest}");
}
