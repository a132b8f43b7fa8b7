using ChinaRussiaBot.Knowledge;
using ChinaRussiaBot.Text;

namespace ChinaRussiaBot.Answering.Grounding;

/// <summary>A fixed wording as one statement fills it, with the items it cites.</summary>
internal sealed record FrameClaim(FrameMatch Match, string Text, Language Language, DraftStatement Statement, DateOnly Today, ILookup<string, Figure> Known)
{
    public BilingualText Wording => Match.Frame.Wording;

    public IReadOnlyList<KnowledgeItem> Items => Statement.Items;

    public IReadOnlyList<Figure> Figures { get; } = [.. Statement.Items.OfType<Figure>()];

    public Computation? Computed => Statement.Computed;

    public HashSet<DateParts> Periods => [.. Figures.Select(static figure => DateParts.Of(figure.Period)).OfType<DateParts>()];

    /// <summary>Whether there is a figure for that period: of the measure, and about the subject, of a cited one.</summary>
    public bool IsKnown(DateParts date) => Figures.Any(cited => Known[cited.Measure.Id].Any(figure => figure.Subject == cited.Subject && DateParts.Of(figure.Period) == date));

    /// <summary>What fills the place as it is written, quotations of the cited items with it.</summary>
    public string Written(int place) => Match.Slot(Statement.Text, place);

    public string Slot(int place) => Match.Slot(Text, place);

    public IReadOnlyList<DateParts> Dates(int place) => [.. DateScanner.Scan(TextNormalizer.NormalizeText(Slot(place))).Select(static mark => mark.Date)];

    public Operand? Operand(int index) => Computed is { } computed && index < computed.Operands.Count ? computed.Operands[index] : null;

    /// <summary>Whether what fills the place names the figure's period.</summary>
    public bool IsDated(int place, Operand figure) => DateParts.Of(figure.Period) is { } period
        && (Dates(place).Contains(period) || (period.Ends is var (first, last) && Dates(place).Contains(first) && Dates(place).Contains(last)));

    /// <summary>Whether what fills the place is about that number: its name, and its period where one is named; or the bare period.</summary>
    public bool Refers(int place, Operand operand) =>
        Slot(place) == PeriodText.During(operand.Period, Language)
        || (Written(place).Contains(operand.Name[Language], StringComparison.OrdinalIgnoreCase) && (operand.IsDated || Dates(place).Count == 0 || IsDated(place, operand)));
}
