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

    public string Slot(int place) => Match.Slot(Text, place);

    public IReadOnlyList<DateParts> Dates(int place) => [.. DateScanner.Scan(TextNormalizer.NormalizeText(Slot(place))).Select(static mark => mark.Date)];

    public Figure? Operand(int index) => Computed is { } computed && index < computed.Operands.Count ? computed.Operands[index] : null;

    /// <summary>Whether what fills the place names the figure's period.</summary>
    public bool IsDated(int place, Figure figure) => DateParts.Of(figure.Period) is { } period && Dates(place).Contains(period);

    /// <summary>Whether what fills the place is about that figure: its name, and its period where one is named; or the bare period.</summary>
    public bool Refers(int place, Figure figure) =>
        Slot(place) == PeriodText.During(figure.Period, Language)
        || (Slot(place).Contains(figure.Measure.Name[Language], StringComparison.OrdinalIgnoreCase) && (Dates(place).Count == 0 || IsDated(place, figure)));
}
