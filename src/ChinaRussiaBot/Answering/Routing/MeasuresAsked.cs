using ChinaRussiaBot.Knowledge;
using ChinaRussiaBot.Questions;

namespace ChinaRussiaBot.Answering.Routing;

/// <summary>The declared measures that a question may be about, in both directions when it names both. Thread-safe.</summary>
internal sealed class MeasuresAsked(MeasureMatcher matcher)
{
    private const double NearlyAsGood = 0.8;

    public List<MeasureMatch> Of(Question question)
    {
        List<MeasureMatch> matches = matcher.Match(question, question.Direction);
        matches.RemoveAll(static match => match.Measure.IsForComputing);
        if (!question.Flows.Contains(Flow.Out) || !question.Flows.Contains(Flow.In))
            return OfAskedKind(question, matches);
        matches.AddRange(matcher.Match(question, question.OtherDirection));
        return OfAskedKind(question, [.. matches.DistinctBy(static match => match.Measure).OrderByDescending(static match => match.Score)]);
    }

    /// <summary>"Which place", "how many tonnes": of measures that fit nearly as well, those of that kind come first.</summary>
    private static List<MeasureMatch> OfAskedKind(Question question, List<MeasureMatch> matches)
    {
        if (matches.Count == 0 || IsOfAskedKind(question, matches[0].Measure))
            return matches;
        double least = matches[0].Score * NearlyAsGood;
        return [.. matches.OrderByDescending(match => match.Score >= least && IsOfAskedKind(question, match.Measure))];
    }

    private static bool IsOfAskedKind(Question question, Measure measure) =>
        question.Asks(Intents.Rank) ? measure.Aspect == Aspect.Rank
            : question.Asks(Intents.Share | Intents.Growth | Intents.Difference | Intents.Percent) || !question.Dimensions.Any(IsPhysical) || question.Dimensions.Contains(measure.Unit.Dimension);

    private static bool IsPhysical(Dimension dimension) => dimension is Dimension.Mass or Dimension.Volume;
}
