using ChinaRussiaBot.Host.Web.Html;
using ChinaRussiaBot.Knowledge;

namespace ChinaRussiaBot.Host.Browsing;

/// <summary>Knowledge items → the JSON of the lookups. Pure.</summary>
internal static class Document
{
    public static PortDocument Of(Port port) => new(
        port.Id,
        Both.Of(port.Name)!,
        Both.Of(port.Counterpart)!,
        Named(port.Province)!,
        Named(port.Region),
        [.. port.Modes.Select(TransportCode.Of)],
        port.Established,
        port.Freight,
        port.Passengers,
        PortStateText.Code(port.State),
        Both.Of(port.Status)!,
        port.StatusAsOf,
        Both.Of(port.Note),
        port.Location is { } location ? new LocationDocument(location.Latitude, location.Longitude, location.IsTown ? "town" : "crossing") : null,
        [.. port.Volumes.Select(volume => Of(volume, port))],
        Evidence(port));

    public static ValueDocument Of(Figure figure) => new(
        figure.Id,
        figure.Period.ToString(),
        Plain(figure.Value.Value),
        figure.Value.Upper is { } upper ? Plain(upper) : null,
        figure.Value.Unit.Id,
        Print(figure.Value),
        figure.Value.Source,
        figure.Growth is { } growth ? QuantityText.PrintSigned(growth, Language.Chinese) : null,
        figure.Subject,
        figure.Status.ToString().ToLowerInvariant(),
        figure.Preferred,
        Quote(figure),
        Both.Of(figure.Note),
        Evidence((KnowledgeItem?)figure.Passage ?? figure));

    private static VolumeDocument Of(PortVolume volume, Port port) => new(
        volume.Period.ToString(), Plain(volume.Value.Value), volume.Value.Unit.Id, Print(volume.Value), Both.Of(volume.Label)!, Of(volume.Source, port));

    private static List<EvidenceDocument> Evidence(KnowledgeItem item) => [.. item.Sources.Select(source => Of(source, item))];

    private static EvidenceDocument Of(Source source, KnowledgeItem item) => new(
        source.Id,
        source.Title,
        source.LanguageTag.Length > 0 ? source.LanguageTag : null,
        Both.Of(source.Publisher)!,
        item.Date ?? source.Date,
        $"/sources/{Uri.EscapeDataString(source.Id)}#{Uri.EscapeDataString(item.Id)}",
        Escape.Link(source.Url));

    private static Both? Quote(Figure figure) =>
        figure.Quote(Language.Chinese) is { } chinese && figure.Quote(Language.Russian) is { } russian ? new Both(chinese, russian) : null;

    private static NamedDocument? Named(DeclaredName? name) => name is null ? null : new(name.Id, name.Name.Chinese, name.Name.Russian);

    private static Both Print(Quantity quantity) => new(QuantityText.Print(quantity, Language.Chinese), QuantityText.Print(quantity, Language.Russian));

    // Without the trailing zeros of the scale it was written in.
    private static decimal Plain(decimal value) => value / 1.0000000000000000000000000000m;
}
