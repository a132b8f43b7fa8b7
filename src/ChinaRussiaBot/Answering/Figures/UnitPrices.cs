using ChinaRussiaBot.Knowledge;

namespace ChinaRussiaBot.Answering.Figures;

/// <summary>What one tonne or one car came to on average: the value of a trade divided by its amount. Thread-safe.</summary>
internal sealed class UnitPrices(FigureShelf shelf)
{
    /// <summary>Says it for the period; false when value and amount are not both known for it.</summary>
    public bool Say(FigureQuery query, Period period)
    {
        foreach (Measure asked in query.Measures)
        {
            foreach (Measure other in shelf.CountedOtherwise(asked))
            {
                (Measure money, Measure amount) = asked.Unit.Dimension == Dimension.Money ? (asked, other) : (other, asked);
                if (shelf.Pick(money, query.Subjects, period) is { IsPart: false } value && shelf.Pick(amount, query.Subjects, period) is { IsPart: false } size
                    && Arithmetic.PerUnit(value.Main, size.Main, query.Language) is { } price)
                {
                    Say(query, value.Main, size.Main, price);
                    return true;
                }
            }
        }

        return false;
    }

    private static void Say(FigureQuery query, Figure value, Figure size, Computation price)
    {
        string display = QuantityText.Print(price.Result, query.Language);
        query.Draft.Say(
            StatementRole.Lead,
            Phrase.Of(Wording.UnitPrice, query.Language, FigureLines.Name(size, query.Language), PeriodText.Print(value.Period, query.Language), display, price.Formula, size.Value.Unit.ChinesePrint),
            price,
            value,
            size);
        query.Draft.Show(value, display, price);
        FigureLines.Row(query.Draft, value, withName: true);
        FigureLines.Row(query.Draft, size, withName: true);
    }
}
