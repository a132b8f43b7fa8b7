namespace ChinaRussiaBot.Knowledge;

/// <summary>What kind of carrier a source is, the firmest first.</summary>
public enum SourceKind
{
    /// <summary>The authority itself: customs, a ministry, a legal text.</summary>
    Primary,

    /// <summary>A news agency that quotes the authority.</summary>
    Agency,

    /// <summary>The base article of the project.</summary>
    Article,

    /// <summary>Academic work.</summary>
    Academic,

    /// <summary>Newspaper or portal.</summary>
    Media,

    /// <summary>Encyclopedia or handbook.</summary>
    Reference,

    /// <summary>A company's own page.</summary>
    Company,

    /// <summary>A carrier that answers must hedge.</summary>
    Weak,
}
