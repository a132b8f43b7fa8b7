using System.Text.Json.Serialization;
using ChinaRussiaBot.Knowledge;

namespace ChinaRussiaBot.Search;

/// <summary>What readers need of a <see cref="HeldTable"/>: all but what only the next build must know of the documents.</summary>
internal sealed record ServedTable
{
    /// <summary>See <see cref="HeldTable.Code"/>.</summary>
    public required string Code { get; init; }

    /// <summary>The files of documents that the index holds.</summary>
    public required IReadOnlyList<ServedDocument> Documents { get; init; }

    /// <summary>All sources, in the order of their files.</summary>
    public required IReadOnlyList<HeldSource> Sources { get; init; }

    /// <summary>Whether the engine that runs now wrote it.</summary>
    [JsonIgnore]
    public bool IsOfThisEngine => Code == HeldTable.ThisCode;

    /// <summary>How many passages the index holds of these documents.</summary>
    [JsonIgnore]
    public int Passages => Documents.Sum(static document => document.Chinese + document.Russian);

    /// <summary>What need not be read when a generation is opened.</summary>
    [JsonIgnore]
    public HeldFiles ForReaders => new(Documents.Select(static document => document.File).Concat(Sources.Select(static source => source.File)).ToHashSet(StringComparer.Ordinal))
    {
        Sources = [.. Sources.Select(static source => source.Source)],
    };

    /// <exception cref="InvalidDataException">There is none, or it cannot be read.</exception>
    public static ServedTable Read(string folder) => HeldTable.Read(folder, HeldTableJson.Relaxed.ServedTable);
}

/// <summary>A file of documents that the index holds.</summary>
/// <param name="File">Relative to the knowledge folder.</param>
/// <param name="Chinese">Passages in Chinese.</param>
/// <param name="Russian">Passages in Russian.</param>
internal sealed record ServedDocument(string File, int Chinese, int Russian);
