namespace ChinaRussiaBot.Host.Browsing;

/// <summary>A text in both languages, as JSON.</summary>
internal sealed record Both(string Zh, string Ru)
{
    public static Both? Of(BilingualText? text) => text is null ? null : new Both(text.Chinese, text.Russian);
}

/// <summary>A declared name.</summary>
internal sealed record NamedDocument(string Id, string Zh, string Ru);

/// <summary>What an item rests on: the same page and the same words as in citations.</summary>
internal sealed record EvidenceDocument(string Document, string Title, string? TitleLanguage, Both Publisher, string? Published, string Url, string? External);

internal sealed record PortDocument(
    string Id,
    Both Name,
    Both Counterpart,
    NamedDocument Province,
    NamedDocument? Region,
    IReadOnlyList<string> Types,
    bool Established,
    bool? Freight,
    bool? Passengers,
    string State,
    Both Status,
    string? StatusAsOf,
    Both? Note,
    LocationDocument? Location,
    IReadOnlyList<VolumeDocument> Volumes,
    IReadOnlyList<EvidenceDocument> Sources);

/// <summary>A place on the map; of the town, when that of the crossing is not known.</summary>
internal sealed record LocationDocument(decimal Lat, decimal Lon, string Of);

internal sealed record VolumeDocument(string Period, decimal Value, string Unit, Both Display, Both Label, EvidenceDocument Source);

internal sealed record PortsDocument(int Count, IReadOnlyList<PortDocument> Ports, string Generation);

internal sealed record MeasureDocument(string Indicator, Both Name, string Unit, string Direction, Both? Basis, int Count, IReadOnlyList<ValueDocument> Figures, string Generation);

internal sealed record ValueDocument(
    string Id,
    string Period,
    decimal Value,
    decimal? Upper,
    string Unit,
    Both Display,
    string Original,
    string? Growth,
    string? Subject,
    string Status,
    bool Preferred,
    Both? Quote,
    Both? Note,
    IReadOnlyList<EvidenceDocument> Sources);
