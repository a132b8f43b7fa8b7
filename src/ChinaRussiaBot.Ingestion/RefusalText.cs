namespace ChinaRussiaBot.Ingestion;

/// <summary>Why a file is not taken, for maintainers at a terminal.</summary>
public static class RefusalText
{
    /// <summary>One sentence that says what is wrong and, where it can be said, what to do.</summary>
    public static string English(RefusalReason reason, string detail) => reason switch
    {
        RefusalReason.NotFound => "there is no such file, or it cannot be opened",
        RefusalReason.Empty => "the file is empty",
        RefusalReason.TooLarge => $"too large: more than {detail} million bytes or characters",
        RefusalReason.UnknownKind => $"files of this kind are not read; {FileSniffer.Known} are",
        RefusalReason.OldOffice => "an old Office file: save it as .docx or .xlsx",
        RefusalReason.WrongExtension => $"the content is not what the name says ({detail})",
        RefusalReason.Encrypted => "protected with a password: save it without one",
        RefusalReason.Macro => "contains a program (macro): save it without macros",
        RefusalReason.ZipBomb => "the archive inside unpacks to far more than its size",
        RefusalReason.UnsafeArchive => "a name inside the archive leads out of it",
        RefusalReason.ExternalEntity => $"declares a document type or entities ({detail}), which no Office program writes",
        RefusalReason.Damaged => detail.Length > 0 ? $"damaged: cannot be read as {detail}" : "damaged: the reader gave up on it",
        RefusalReason.TooManyPages => $"too many pages ({detail} at most)",
        RefusalReason.TooManyCells => $"too many cells: more than {detail}",
        RefusalReason.TooDeep => "elements inside elements without end",
        RefusalReason.TooSlow => $"reading took more than {detail} s and was stopped",
        RefusalReason.TooMuchMemory => "reading took more memory than is allowed and was stopped",
        RefusalReason.NotText => "not a text in UTF-8, UTF-16, GB18030, Windows-1251 or KOI8-R",
        RefusalReason.Scanned => "a scan: its pages are pictures; install pdftoppm and tesseract with rus and chi_sim to have them read",
        RefusalReason.NoText => "no words in it",
        RefusalReason.OtherLanguage => "neither Chinese nor Russian",
        RefusalReason.IdTaken => $"another document or source has the id '{detail}': give an id of its own with --id (or --id {detail} for a new version of an ingested document)",
        RefusalReason.BadId => $"'{detail}': an id is made of letters a–z, digits, '.', '-' and '_'",
        RefusalReason.KnowledgeBroken => "the knowledge has problems: run check first",
        RefusalReason.FiguresRestOnIt => $"accepted figures stand in passages that this version no longer has; change or remove them first ({detail})",
        RefusalReason.DoesNotCheck => $"what it says does not pass check ({detail})",
        RefusalReason.NotWritable => "the knowledge folder cannot be written",
    };
}
