namespace ChinaRussiaBot.Ingestion;

/// <summary>What to know of an ingested document, for maintainers at a terminal.</summary>
public static class NoteText
{
    /// <summary>One line.</summary>
    public static string English(Note note) => note.Kind switch
    {
        NoteKind.Encoding => $"encoding {note.Detail}",
        NoteKind.RepeatedLines => $"left out, because every page repeats it: {note.Detail}",
        NoteKind.PageNumbers => "page numbers left out",
        NoteKind.ScannedRead => $"scanned, read by character recognition, compare with the original: page {note.Detail}",
        NoteKind.ScannedSkipped => $"scanned and not read (needs pdftoppm and tesseract with rus and chi_sim): page {note.Detail}",
        NoteKind.HiddenSheets => $"hidden sheets left out: {note.Detail}",
        NoteKind.OtherLanguage => $"paragraphs in another language left out: {note.Detail}",
        NoteKind.UnknownCharacters => $"characters that could not be read: {note.Detail}",
        NoteKind.NoTitle => "no title found: the name of the file stands for it",
        NoteKind.NoPublisher => "no publisher found: write it into the source",
        NoteKind.NoDate => "no date found: months and years that lean on it propose no figures; give it with --date, or write it into the source and ingest the file again",
        NoteKind.NoSourceKind => "kind of source not known: set to weak until you say better",
        NoteKind.NoMeasure => $"quantities without a declared measure: {note.Detail}",
    };
}
