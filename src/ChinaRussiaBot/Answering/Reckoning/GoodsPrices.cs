using ChinaRussiaBot.Answering.Figures;
using ChinaRussiaBot.Knowledge;
using ChinaRussiaBot.Questions;

namespace ChinaRussiaBot.Answering.Reckoning;

/// <summary>What a tonne or a car of the named goods came to, for each period that is asked. Thread-safe.</summary>
internal sealed class GoodsPrices(GoodsOperands goods, FigureShelf shelf, UnitPrices prices)
{
    public Route? Try(Question question)
    {
        if (!question.Asks(Intents.UnitPrice) || question.OtherCountries.Any() || question.WantsForecast)
            return null;
        Draft draft = new(question.Language);
        List<Measure> measures = [.. question.Names.Where(static name => name.Kind == NameKind.Goods)
            .SelectMany(good => goods.Measures(good, question with { Dimensions = [] })).Distinct()];
        FigureQuery query = new(question, measures, [], draft);
        bool said = false;
        foreach (Period period in question.Periods.Periods.Count > 0 ? question.Periods.Periods : Latest(query))
            said |= prices.Say(query, period);
        return !said ? null : new Route(RouteKind.Answered, draft)
        {
            About = new([.. measures.Take(1).Select(static measure => measure.Id)], [.. question.Names.Select(static name => name.Id)], [],
                question.Periods.Periods.Count == 1 ? question.Periods.Periods[0].ToString() : null, question.Intents.ToString(), []),
        };
    }

    private List<Period> Latest(FigureQuery query) =>
        [.. query.Measures.SelectMany(measure => shelf.EveryPeriod(measure, [])).Select(static figure => figure.Period).OrderDescending().Distinct()
            .Where(period => prices.Say(query with { Draft = new Draft(query.Language) }, period)).Take(1)];
}
