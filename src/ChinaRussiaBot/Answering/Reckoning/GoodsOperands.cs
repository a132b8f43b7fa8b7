using ChinaRussiaBot.Answering.Figures;
using ChinaRussiaBot.Knowledge;
using ChinaRussiaBot.Questions;

namespace ChinaRussiaBot.Answering.Reckoning;

/// <summary>Numbers of the goods that a question names, one for each; of one good and the trade it is part of. Thread-safe.</summary>
internal sealed class GoodsOperands(KnowledgeBase knowledge, FigureShelf shelf)
{
    public OperandSet? Of(Question question, Reckoned kind)
    {
        if (question.Periods.Periods.Count > 1 || question.Ports.Count > 0)
            return null;
        List<List<Measure>> things = [.. question.Names.Where(static name => name.Kind == NameKind.Goods)
            .Select(good => Measures(good, question)).Where(static measures => measures.Count > 0)];
        if (things.Count == 1 && kind == Reckoned.Sum && Kinds(things[0]) is { Count: > 1 } kinds)
            things = kinds;
        // "Meat: pork and beef" names two goods and what both are.
        List<List<Measure>> own = things.FindAll(measures => !things.Exists(other => other != measures && other.Count < measures.Count && measures.Contains(other[0])));
        own = [.. own.DistinctBy(static measures => measures[0])];
        return own.Count > 1 ? Together(own, question)
            : own.Count == 1 && kind is Reckoned.Share or Reckoned.Times ? Within(own[0], question)
            : null;
    }

    /// <summary>What is traded of a good, the likeliest first: amounts of periods, never what is agreed, possible or levied.</summary>
    public List<Measure> Measures(DeclaredName good, Question question) =>
        [.. knowledge.Measures
            .Where(measure => measure.About.Contains(good.Id) && measure.Aspect is Aspect.Value or Aspect.Count
                && measure.Unit.Dimension is Dimension.Money or Dimension.Mass or Dimension.Volume or Dimension.Count
                && (question.Direction is null || measure.Direction == Direction.Both || measure.Direction == question.Direction)
                && (question.Dimensions.Count == 0 || question.Dimensions.Contains(measure.Unit.Dimension))
                && shelf.EveryPeriod(measure, []).Any(static figure => figure.Subject is null && figure.Period.Kind is not (PeriodKind.Annual or PeriodKind.AsOf)))
            .OrderBy(static measure => measure.About.Count)
            .ThenBy(static measure => measure.Unit.Dimension == Dimension.Money)];

    /// <summary>One number for each, of one unit when there is one.</summary>
    private OperandSet? Together(List<List<Measure>> things, Question question)
    {
        foreach (Unit unit in things[0].Select(static measure => measure.Unit).Distinct())
        {
            List<Measure> chosen = [.. things.Select(measures => measures.Find(measure => measure.Unit == unit)).OfType<Measure>()];
            if (chosen.Count == things.Count && Pick(chosen, question) is { IsApart: false } same)
                return same;
        }

        return Pick([.. things.Select(static measures => measures[0])], question);
    }

    /// <summary>A good and the trade in its direction, or all trade, where the question names both sides.</summary>
    private OperandSet? Within(List<Measure> good, Question question)
    {
        // "Russia's share in China's imports of oil" is another share.
        bool between = question.Flow == Flow.Trade || question.Countries.Any(static mention => mention.Role is CountryRole.From or CountryRole.To or CountryRole.Partner);
        if (!between || question.Flows.Count == 0 || shelf.Wholes.Count == 0)
            return null;
        foreach (Measure measure in good)
        {
            Measure whole = question.Flows.Contains(Flow.Trade) ? shelf.Wholes[0]
                : shelf.Parts(shelf.Wholes[0]).FirstOrDefault(part => part.Direction == measure.Direction) ?? measure;
            if (whole != measure && whole.Unit == measure.Unit && Pick([measure, whole], question) is { IsApart: false } set)
                return set;
        }

        return null;
    }

    /// <summary>One number of each for the asked period; else for the newest that all are known for. Null when one has none.</summary>
    public OperandSet? Pick(IReadOnlyList<Measure> measures, Question question)
    {
        if (question.Periods.Periods.Count == 1)
            return Pick(measures, question.Periods.Periods[0]);
        IEnumerable<Period> known = shelf.EveryPeriod(measures[0], []).Select(static figure => figure.Period).Reverse();
        return known.Select(period => Pick(measures, period)).FirstOrDefault(static set => set is { Whole: null });
    }

    private OperandSet? Pick(IReadOnlyList<Measure> measures, Period period)
    {
        List<FigurePick> picks = [.. measures.Select(measure => shelf.Pick(measure, [], period)).OfType<FigurePick>()];
        if (picks.Count < measures.Count)
            return null;
        return new OperandSet([.. picks.Select(static pick => Operand.Of(pick.Main))], [.. measures.Select(static measure => measure.Id)], [])
        {
            Whole = picks.Exists(static pick => pick.IsPart) ? period : null,
            IsApart = picks.Exists(pick => !pick.Main.Period.SameDays(picks[0].Main.Period)),
        };
    }

    /// <summary>Meat is poultry, pork and beef: each is declared with a name of its own besides the common one.</summary>
    private List<List<Measure>> Kinds(List<Measure> measures) =>
        measures.TrueForAll(static measure => measure.About.Count > 1) && measures.TrueForAll(measure => measure.Unit == measures[0].Unit)
            ? [.. measures.Where(measure => knowledge.Name(measure.About[0]) is { Kind: NameKind.Goods }).Select(static measure => (List<Measure>)[measure])]
            : [];
}
