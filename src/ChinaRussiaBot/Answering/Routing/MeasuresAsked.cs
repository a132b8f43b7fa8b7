using ChinaRussiaBot.Questions;

namespace ChinaRussiaBot.Answering.Routing;

/// <summary>The declared measures that a question may be about, in both directions when it names both. Thread-safe.</summary>
internal sealed class MeasuresAsked(MeasureMatcher matcher)
{
    public List<MeasureMatch> Of(Question question)
    {
        List<MeasureMatch> matches = matcher.Match(question, question.Direction);
        matches.RemoveAll(static match => match.Measure.IsForComputing);
        if (!question.Flows.Contains(Flow.Out) || !question.Flows.Contains(Flow.In))
            return matches;
        matches.AddRange(matcher.Match(question, question.OtherDirection));
        return [.. matches.DistinctBy(static match => match.Measure).OrderByDescending(static match => match.Score)];
    }
}
