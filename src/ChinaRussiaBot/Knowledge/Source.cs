namespace ChinaRussiaBot.Knowledge;

/// <summary>Where something is published.</summary>
public sealed record Source(string Id, BilingualText Publisher, string Title, SourceKind Kind)
{
    /// <summary>True when <see cref="Title"/> is the project's description because the headline was not seen.</summary>
    public bool TitleIsOurs { get; init; }

    /// <summary>Language tag of the publication ("ru", "zh", "en" …), "" when unknown.</summary>
    public string LanguageTag { get; init; } = "";

    /// <summary>ISO date as far as known: "2026-01-14", "2026-01", "2026"; null when unknown.</summary>
    public string? Date { get; init; }

    /// <summary>Address of the publication; null when there is none.</summary>
    public string? Url { get; init; }
}
