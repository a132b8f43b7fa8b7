namespace ChinaRussiaBot.Ingestion.Extraction;

/// <summary>What the person who reviews an ingested document should know.</summary>
public enum NoteKind
{
    /// <summary>A text in another encoding than UTF-8.</summary>
    Encoding,

    /// <summary>Lines that every page repeats were left out.</summary>
    RepeatedLines,

    /// <summary>Page numbers were left out.</summary>
    PageNumbers,

    /// <summary>Pages are pictures and were read by character recognition.</summary>
    ScannedRead,

    /// <summary>Pages are pictures and were not read.</summary>
    ScannedSkipped,

    /// <summary>Sheets are hidden and were left out.</summary>
    HiddenSheets,

    /// <summary>Text in neither language was left out.</summary>
    OtherLanguage,

    /// <summary>Characters without meaning were found.</summary>
    UnknownCharacters,

    /// <summary>The title is not known.</summary>
    NoTitle,

    /// <summary>The publisher is not known.</summary>
    NoPublisher,

    /// <summary>The date is not known.</summary>
    NoDate,

    /// <summary>The kind of source is not known.</summary>
    NoSourceKind,

    /// <summary>Quantities for which no measure is declared.</summary>
    NoMeasure,
}
