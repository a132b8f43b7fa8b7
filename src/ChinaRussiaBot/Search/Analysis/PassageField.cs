namespace ChinaRussiaBot.Search.Analysis;

/// <summary>The fields of the passage index that questions are matched against.</summary>
internal enum PassageField
{
    /// <summary>Pairs of neighbouring Chinese characters; words and numbers of Chinese passages whole.</summary>
    ChinesePairs,

    /// <summary>Snowball stems of Russian passages; their Latin words and numbers whole.</summary>
    RussianStems,

    /// <summary>The first five letters of the words of Russian passages: they hold together what the stemmer tears apart.</summary>
    RussianPrefixes,

    /// <summary>What the caller says a passage speaks of, in no language: names of declarations, compared as they are.</summary>
    Concepts,
}
