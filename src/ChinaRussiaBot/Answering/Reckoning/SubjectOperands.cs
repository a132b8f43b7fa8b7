using ChinaRussiaBot.Knowledge;
using ChinaRussiaBot.Questions;

namespace ChinaRussiaBot.Answering.Reckoning;

/// <summary>Numbers of one measure for several places: the areas of a zone's parts, the trade of two towns. Thread-safe.</summary>
internal sealed class SubjectOperands(KnowledgeBase knowledge, MeasureMatcher matcher)
{
    private const double Likely = 0.5;

    private readonly ILookup<string, Figure> figures = knowledge.Figures.ToLookup(static figure => figure.Measure.Id);

    public OperandSet? Of(Question question, Reckoned kind)
    {
        List<DeclaredName> places = [.. question.Names.Where(Ports.PortAreas.IsPlace)];
        if (places.Count == 0 || question.Periods.Periods.Count > 1)
            return null;
        Question rest = ReckonedWords.Without(question, places.Select(ReckonedWords.Key));
        foreach (Measure measure in matcher.Match(rest, question.Direction).Where(static match => match.Confidence >= Likely).Select(static match => match.Measure))
        {
            List<Figure> all = [.. figures[measure.Id].Where(figure => question.Periods.Periods.Count == 0 || question.Periods.Periods[0].SameDays(figure.Period))];
            List<Figure> named = [.. places.Select(place => all.LastOrDefault(figure => figure.Subject == place.Id)).OfType<Figure>()];
            // A zone of two towns is not the part of another zone that lies in one of them.
            if (named.Count < places.Count && places.Exists(place => !named.Exists(figure => figure.Subject == place.Id || knowledge.Name(figure.Subject!)?.In == place.Id)))
                continue;
            if (named.Count == 1 && kind is Reckoned.Share or Reckoned.Times && all.LastOrDefault(figure => figure.Subject is null && figure.Period.SameDays(named[0].Period)) is { } whole)
                named.Add(whole);
            if (named.Count > 1 && named.TrueForAll(figure => figure.Period.SameDays(named[0].Period)))
                return new OperandSet([.. named.Select(Operand.OfSubject)], [measure.Id], []);
        }

        return null;
    }
}
