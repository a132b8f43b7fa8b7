using ChinaRussiaBot.Knowledge;
using ChinaRussiaBot.Questions;

namespace ChinaRussiaBot.Answering.Figures;

/// <summary>"Tonnes and money": what is answered in one kind of quantity is also told in the others that are asked for. Thread-safe.</summary>
internal sealed class AmountsBeside(FigureShelf shelf)
{
    /// <summary>Adds to an answer the same goods, direction and period in each kind that is asked for and not told yet.</summary>
    public void Add(Question question, Route route)
    {
        Draft draft = route.Draft;
        List<Figure> told = [.. draft.Figures.Where(static shown => shown.Computed is null).Select(static shown => shown.Item).OfType<Figure>()];
        if (route.Kind != RouteKind.Answered || told.Count == 0 || question.Asks(Intents.UnitPrice | Intents.Series))
            return;
        // One kind alone is what the answer was chosen by, unless a place in a ranking came before it.
        if (question.AmountsAsked.Count < 2 && !told.TrueForAll(static figure => figure.Measure.Aspect == Aspect.Rank))
            return;
        foreach (Dimension dimension in question.AmountsAsked.Where(dimension => !told.Exists(figure => figure.Value.Unit.Dimension == dimension)))
        {
            foreach (Figure figure in told)
            {
                if (Beside(figure, dimension) is { } pick)
                    FigureLines.Full(draft, StatementRole.Point, pick);
            }
        }
    }

    private FigurePick? Beside(Figure figure, Dimension dimension) => shelf.CountedIn(figure.Measure, dimension)
        .Select(measure => shelf.Pick(measure, figure.Subject is { } subject ? [subject] : [], figure.Period))
        .FirstOrDefault(pick => pick is { IsPart: false } && pick.Main.Period.SameDays(figure.Period) && pick.Main.Subject == figure.Subject);
}
