namespace ChinaRussiaBot.Knowledge;

/// <summary>What a declared name names.</summary>
public enum NameKind
{
    /// <summary>A country.</summary>
    Country,

    /// <summary>A part of the world or of a country larger than a region.</summary>
    Macroregion,

    /// <summary>A province or autonomous region of China.</summary>
    Province,

    /// <summary>A region of Russia.</summary>
    Region,

    /// <summary>A town, village or station.</summary>
    City,

    /// <summary>A river or lake.</summary>
    River,

    /// <summary>An authority, union, company.</summary>
    Organisation,

    /// <summary>Goods.</summary>
    Goods,

    /// <summary>A theme of passages and policies.</summary>
    Topic,

    /// <summary>A currency.</summary>
    Currency,

    /// <summary>Anything else.</summary>
    Other,
}
