using System.Globalization;
using ChinaRussiaBot.Host.Wording;
using ChinaRussiaBot.Knowledge;

namespace ChinaRussiaBot.Host.Channels;

/// <summary>A border crossing and how far away it is. The distance is to the town, so it is said no finer than that.</summary>
internal sealed record NearPort(Port Port, double Kilometres)
{
    /// <summary>The border crossings nearest to a point; airports and what is being built are not among them.</summary>
    public static IReadOnlyList<NearPort> To(GeoPoint here, KnowledgeBase? knowledge, int most) =>
    [
        .. (knowledge?.Ports ?? [])
            .Where(static port => port is { Counted: true, Established: true, Place.Location: not null })
            .Select(port => new NearPort(port, here.KilometresTo(port.Place!.Location!.Value)))
            .OrderBy(static one => one.Kilometres)
            .ThenBy(static one => one.Port.Id, StringComparer.Ordinal)
            .Take(most),
    ];

    public string Text(Language language) => Texts.NearestPort.In(
        language, ("port", Port.Name[language]), ("counterpart", Port.Counterpart[language]), ("distance", Rounded()));

    private string Rounded()
    {
        double step = Kilometres < 1000 ? 10 : 50;
        return (Math.Max(1, Math.Round(Kilometres / step)) * step).ToString("F0", CultureInfo.InvariantCulture);
    }
}
