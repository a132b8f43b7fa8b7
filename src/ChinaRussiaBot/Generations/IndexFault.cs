namespace ChinaRussiaBot.Generations;

/// <summary>Why an index generation cannot serve.</summary>
public enum IndexFault
{
    /// <summary>No generation was ever published in the folder.</summary>
    Missing,

    /// <summary>Files are missing or differ from what was written.</summary>
    Damaged,

    /// <summary>Something else's folder.</summary>
    Foreign,

    /// <summary>Written by another version of the product.</summary>
    OtherSchema,
}
