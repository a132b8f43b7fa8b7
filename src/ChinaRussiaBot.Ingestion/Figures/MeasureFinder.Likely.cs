using ChinaRussiaBot.Knowledge;
using ChinaRussiaBot.Questions;

namespace ChinaRussiaBot.Ingestion.Figures;

/// <content>What a value may be of that no words name surely: for a person to choose from.</content>
internal sealed partial class MeasureFinder
{
    private const int MostGuesses = 3;

    // What stands farther off speaks less for a measure.
    private const double Farther = 0.7;

    /// <summary>The measures whose names are said around a value, the likeliest first; empty for none. Unlike <see cref="Find"/> it asks nobody to explain the other words.</summary>
    /// <param name="said">What is said around it, the nearest first: its clause, its sentence, the one before, title and heading.</param>
    /// <param name="unit">Of the value.</param>
    /// <param name="context">Around it.</param>
    public IReadOnlyList<Measure> Likely(IReadOnlyList<string> said, Unit unit, DocumentContext context)
    {
        if (NamesOthers(said[0]))
            return [];
        Dictionary<Measure, double> scores = [];
        double weight = 1;
        foreach (string text in said)
        {
            Question question = Read(text, context);
            Direction? direction = PlaceScope.SideOf(text) ?? DirectionOf(question);
            MeasureMatch[] matches = Likely(question, direction, unit);
            if (matches.Length == 0 && direction is not null)
                matches = Likely(question, null, unit);
            foreach (MeasureMatch match in matches)
                scores[match.Measure] = scores.GetValueOrDefault(match.Measure) + (weight * match.Score / matches[0].Score);
            weight *= Farther;
        }

        // "Рассматривают 81 проект": few things are counted so.
        return scores.Count > 0 ? [.. scores.OrderByDescending(static pair => pair.Value).Take(MostGuesses).Select(static pair => pair.Key)]
            : unit.Dimension == Dimension.Count && context.IsOfTheTwo && knowledge.Measures.Where(measure => measure.Unit == unit).Take(MostGuesses).ToArray() is { Length: < MostGuesses } few ? few : [];
    }

    private MeasureMatch[] Likely(Question question, Direction? direction, Unit unit)
    {
        HashSet<string> goods = Named(question, NameKind.Goods);
        HashSet<string> provinces = Named(question, NameKind.Province);
        return [.. matcher.Match(question, direction).Where(match => match.Measure.Unit == unit && match.Measure.Aspect != Aspect.Growth && IsOf(match.Measure, goods)
            && (provinces.Count == 0 || ports.IsOfPlaces(match.Measure) || match.Measure.About.Any(provinces.Contains)))];
    }

    // Where goods are named around a value it is of these, or of what a port or the railways carry.
    private bool IsOf(Measure measure, HashSet<string> goods) =>
        goods.Count == 0 || measure.About.Any(goods.Contains) || (measure.Unit.Dimension != Dimension.Money && !measure.About.Any(id => knowledge.Name(id)?.Kind == NameKind.Goods));

    private static HashSet<string> Named(Question question, NameKind kind) => [.. question.Names.Where(name => name.Kind == kind).Select(static name => name.Id)];
}
