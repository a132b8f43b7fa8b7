using ChinaRussiaBot.Knowledge;

namespace ChinaRussiaBot.Answering;

/// <summary>A stated number that is computed with: a figure, or the volume of a port.</summary>
/// <param name="Item">What it rests on.</param>
/// <param name="Indicator">Id of the measure; of a port's volume the id of the port.</param>
/// <param name="Name">Of what it is.</param>
/// <param name="Period">For when.</param>
/// <param name="Value">As stated.</param>
internal sealed record Operand(KnowledgeItem Item, string Indicator, BilingualText Name, Period Period, Quantity Value)
{
    /// <summary>Whose statistics and how counted; null when not stated.</summary>
    public BilingualText? Basis { get; init; }

    /// <summary>Who published it.</summary>
    public required Source Source { get; init; }

    /// <summary>The volume of a port; null for a figure.</summary>
    public PortVolume? Volume { get; init; }

    /// <summary>Whether the name tells the period itself, as labels do.</summary>
    public bool IsDated { get; init; }

    public static Operand Of(Figure figure) => new(figure, figure.Measure.Id, figure.Measure.Name, figure.Period, figure.Value)
    {
        Basis = figure.Measure.Basis,
        Source = figure.Sources[0],
    };

    /// <summary>The same under its own label: what tells figures of one measure about several places apart.</summary>
    public static Operand OfSubject(Figure figure) => figure.Label is null ? Of(figure) : Of(figure) with { Name = figure.Label, IsDated = true };

    /// <summary>The same of what is so every year: when it was agreed, which the label adds in brackets, is no time of the number.</summary>
    public static Operand OfAgreed(Figure figure) => figure is { Label: { } label, Period.Kind: PeriodKind.Annual }
        ? OfSubject(figure) with { Name = new BilingualText(label.Chinese.Split('（')[0], label.Russian.Split(" (")[0]) }
        : OfSubject(figure);

    public static Operand Of(Port port, PortVolume volume) => new(port, port.Id, PortText.Of(port, volume), volume.Period, volume.Value)
    {
        Source = volume.Source,
        Volume = volume,
        IsDated = true,
    };

    public static implicit operator Operand(Figure figure) => Of(figure);
}
