using ChinaRussiaBot.Answering.Passages;
using ChinaRussiaBot.Knowledge;
using ChinaRussiaBot.Questions;

namespace ChinaRussiaBot.Answering.Routing;

/// <summary>The answer by measures, for the rules that found that one is asked for: which of them, in which unit, and what else is told. Thread-safe.</summary>
internal sealed class FigureRoute(Composers composers)
{
    private const double AsGood = 0.85;
    private const double NearlyAsGood = 0.5;

    /// <summary>Whether an amount is asked, by words, a period or a unit; or nothing else can be.</summary>
    public static bool IsAmount(RoutedQuestion asked) =>
        (asked.Matches.Count > 0 && asked.Matches[0].Recall >= Asked.Whole && asked.Figures >= Asked.Likely && !asked.Question.Asks(Asked.What))
        || asked.Question.Asks(Asked.Figure) || asked.Question.Periods.Periods.Count > 0 || asked.Question.Dimensions.Count > 0;

    /// <summary>
    /// A day or a year is asked, and of no extreme or change: a figure of whatever period does not say when. What is to be done, or stands in the way, no figure says.
    /// </summary>
    public static bool CannotTell(RoutedQuestion asked) => (asked.Question.Asks(Intents.Recommend | Intents.Problem) && !asked.Question.Asks(Asked.Figure) && asked.Question.Periods.Periods.Count == 0)
        || CannotTellWhen(asked);

    private static bool CannotTellWhen(RoutedQuestion asked) => asked.Question.Asks(Intents.When) && asked.Question.Periods.Periods.Count == 0
        && !asked.Question.Asks(Intents.Peak | Intents.Low | Intents.Growth | Intents.Difference | Intents.Rank | Intents.Series) && asked.Texts.Items.Count > 0 && asked.Texts.Items[0].Item is not Figure;

    public Route Of(RoutedQuestion asked) => Compose(asked) with { Confidence = asked.Explained };

    private Route Compose(RoutedQuestion asked)
    {
        Question question = asked.Question;
        List<MeasureMatch> matches = asked.Matches;
        MeasureMatch best = matches[0];
        List<Measure> measures = [.. matches
            .Where(match => match.Score >= best.Score * AsGood && match.Unexplained.Count <= best.Unexplained.Count
                && match.Measure.Aspect == best.Measure.Aspect && match.Measure.Unit == best.Measure.Unit)
            .Select(static match => match.Measure).Take(3)];
        List<Measure> others = [.. matches
            .Where(match => match.Score >= best.Score * NearlyAsGood && match.Unexplained.Count <= best.Unexplained.Count
                && match.Measure.Unit == best.Measure.Unit && (match.Measure.Direction == best.Measure.Direction || (best.Measure.Direction == Direction.Both && question.Flow is Flow.Out or Flow.In)))
            .Select(static match => match.Measure).Except(measures)];
        if (PartOfWhole.Of(composers, asked) is { } share)
            return share;
        // What is not wholly understood is not answered with a part of the year.
        if (best.Unexplained.Any(static word => !word.IsFlow && !word.IsWeak && !WordForms.IsVerbLike(word.Text)))
            question = question with { Intents = question.Intents | Intents.Whole };
        if (OtherCurrency(question, matches) is { } other && measures.Count == 1)
            return composers.Figures.Compose(question, [measures[0], other]);
        // Tonnes are no answer to a question for dollars.
        if (question.Dimensions.Count > 0 && !question.Asks(Asked.Reckoned) && !measures.Exists(measure => measure.Unit.Dimension == Dimension.Flow || question.Dimensions.Contains(measure.Unit.Dimension)))
            return composers.Figures.Unknown(question, measures);
        Route route = composers.Figures.Compose(question, composers.Choice.Each(question, composers.Choice.Knowing(question, measures, others)));
        if (route.Kind == RouteKind.NotKnown && (composers.Stated.Find(question, asked.Texts) ?? Told(asked)) is { } stated)
            return PassageComposer.Compose(question, stated) is { About: { } about } told ? told with { About = about with { Measures = [.. measures.Select(static measure => measure.Id)], Period = route.About?.Period } } : route;
        return route;
    }

    /// <summary>A text that speaks of the period and is surely what is asked.</summary>
    private static PassageFind? Told(RoutedQuestion asked) =>
        asked.Fitting is { Confidence: >= Asked.Firm } fitting && fitting.Items[0].Item is not Figure && !IsOnlyARule(asked, fitting)
            // What lacks the very words by which the measure was recognised is about something else.
            && !fitting.Items[0].Missing.Any(word => !word.IsWeak && !asked.Matches[0].Unexplained.Contains(word)) && !asked.Question.Asks(Asked.Reckoned | Intents.Peak | Intents.Low) ? fitting : null;

    /// <summary>An amount of trade is asked: a rule that shares only names with the question does not tell it.</summary>
    public static bool IsOnlyARule(RoutedQuestion asked, PassageFind fitting) => fitting.Items is [{ Item: PolicyPoint }, ..]
        && asked.Question.Asks(Intents.Value | Intents.Volume | Intents.Count) && asked.Question.Flow is not Flow.None
        && asked.Question.Content.All(static word => word.IsFlow || word.IsWeak || word.Keys.Any(static key => key.StartsWith('#')));

    /// <summary>"In dollars and in yuan": the same thing in the other currency that is named; null when one is named or none.</summary>
    private static Measure? OtherCurrency(Question question, List<MeasureMatch> matches) =>
        question.Names.Count(static name => name.Kind == NameKind.Currency) < 2 ? null : matches
            .Where(match => match.Measure.Unit != matches[0].Measure.Unit && match.Measure.Unit.Dimension == Dimension.Money
                && match.Measure.Direction == matches[0].Measure.Direction && match.Measure.Aspect == matches[0].Measure.Aspect)
            .Select(static match => match.Measure).FirstOrDefault();
}
