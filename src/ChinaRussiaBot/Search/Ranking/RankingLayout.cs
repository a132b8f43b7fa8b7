using System.Runtime.InteropServices;

namespace ChinaRussiaBot.Search.Ranking;

/// <summary>
/// The shape of the ranking file, which is derived from the Lucene index and holds its postings in blocks with upper bounds of their scores:
/// postings of every term, norms of every field, statistics for the closer reading, the table of terms, the footer.
/// </summary>
internal static class RankingLayout
{
    public const ulong Magic = 0x31474E4B4E415243UL;
    public const int Version = 4;
    public const int BlockSize = 128;
    public const int BlockHeaderSize = 12;
    public const int TermHeaderSize = 8;
    public const int FieldCount = 4;

    /// <summary>For each of these the writer notes how good the k-th best posting of a term is: a start for the threshold.</summary>
    public static ReadOnlySpan<int> BestCounts => [10, 50, 100, 200, 1000];
}

/// <summary>One place of the table of terms.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 4)]
internal struct TermEntry
{
    public ulong Key;
    public long Offset;
    public int Frequency;
    public float Maximum;
}

/// <summary>What is known of one field.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 4)]
internal struct FieldEntry
{
    public long NormsOffset;
    public int Documents;
    public float AverageLength;
    public long Length;
}

/// <summary>The end of the file; everything else is found from here.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 4)]
internal struct RankingFooter
{
    public FieldEntry ChinesePairs;
    public FieldEntry RussianStems;
    public FieldEntry RussianPrefixes;
    public FieldEntry Concepts;
    public long TermsOffset;
    public int TermCapacity;
    public long CharactersOffset;
    public long TrigramsOffset;
    public int ChineseDocuments;
    public float AverageCharacters;
    public int RussianDocuments;
    public float AverageTrigrams;
    public long CharacterSum;
    public long TrigramSum;
    public int Documents;
    public uint Checksum;
    public int FormatVersion;
    public ulong Magic;
}
