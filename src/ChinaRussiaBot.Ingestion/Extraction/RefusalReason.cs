namespace ChinaRussiaBot.Ingestion.Extraction;

/// <summary>Why a file is not taken. Nothing of a refused file is written.</summary>
public enum RefusalReason
{
    /// <summary>There is no such file, or it cannot be opened.</summary>
    NotFound,

    /// <summary>Nothing in it.</summary>
    Empty,

    /// <summary>More bytes than are read.</summary>
    TooLarge,

    /// <summary>No kind that can be read.</summary>
    UnknownKind,

    /// <summary>An older binary Office file.</summary>
    OldOffice,

    /// <summary>The content is not what the name says.</summary>
    WrongExtension,

    /// <summary>Needs a password.</summary>
    Encrypted,

    /// <summary>Brings a program along.</summary>
    Macro,

    /// <summary>Unpacks to more than is read.</summary>
    ZipBomb,

    /// <summary>A name inside leads out of the archive.</summary>
    UnsafeArchive,

    /// <summary>Declares entities or a document type: what it says could come from elsewhere.</summary>
    ExternalEntity,

    /// <summary>Its structure is broken.</summary>
    Damaged,

    /// <summary>More pages than are read.</summary>
    TooManyPages,

    /// <summary>More cells than are read.</summary>
    TooManyCells,

    /// <summary>Elements inside elements without end.</summary>
    TooDeep,

    /// <summary>Reading took longer than is allowed.</summary>
    TooSlow,

    /// <summary>Reading took more memory than is allowed.</summary>
    TooMuchMemory,

    /// <summary>Bytes that are no text in a known encoding.</summary>
    NotText,

    /// <summary>Pictures of pages, and no program to read them.</summary>
    Scanned,

    /// <summary>No words in it.</summary>
    NoText,

    /// <summary>Neither Chinese nor Russian.</summary>
    OtherLanguage,

    /// <summary>Another document already has the id.</summary>
    IdTaken,

    /// <summary>The id cannot stand in an address.</summary>
    BadId,

    /// <summary>The knowledge itself has problems, so nothing can be compared with it.</summary>
    KnowledgeBroken,

    /// <summary>Accepted figures rest on passages that the new version no longer has.</summary>
    FiguresRestOnIt,

    /// <summary>What would be written does not pass check.</summary>
    DoesNotCheck,

    /// <summary>The folder cannot be written.</summary>
    NotWritable,
}
