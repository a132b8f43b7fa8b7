using System.Text;
using ChinaRussiaBot.Knowledge;
using ChinaRussiaBot.Questions;

namespace ChinaRussiaBot.Search;

/// <summary>
/// What a generation's search files hold besides the passages: for readers the sources, and which files they need not read; for the next
/// build what it must know of the documents that it takes over unread. No JSON: nobody but this engine reads it, and what is taken over is
/// copied as it stands.
/// </summary>
internal sealed record HeldTable
{
    /// <summary>Its file beside Lucene's.</summary>
    public const string FileName = "held.bin";

    private const byte Version = 1;
    private const string SourceSpace = "source ";

    /// <summary>The engine that analysed the passages: another one may analyse them otherwise.</summary>
    public required string Code { get; init; }

    /// <summary>See <see cref="LexiconFingerprint"/>.</summary>
    public required string Lexicon { get; init; }

    /// <summary>The files of documents that the index holds, in their order.</summary>
    public required IReadOnlyList<HeldDocument> Documents { get; init; }

    /// <summary>All sources, in the order of their files.</summary>
    public required IReadOnlyList<HeldSource> Sources { get; init; }

    /// <summary>The engine that runs now.</summary>
    public static string ThisCode { get; } = typeof(HeldTable).Module.ModuleVersionId.ToString("N");

    /// <summary>Whether the engine that runs now wrote it.</summary>
    public bool IsOfThisEngine => Code == ThisCode;

    /// <summary>How many passages the index holds of these documents.</summary>
    public int Passages => Documents.Sum(static document => document.Count);

    /// <summary>What need not be read when a generation is opened.</summary>
    public HeldFiles ForReaders => new(Documents.Select(static document => document.File).Concat(Sources.Select(static source => source.File)).ToHashSet(StringComparer.Ordinal).Contains)
    {
        Sources = [.. Sources.Select(static source => source.Source)],
    };

    /// <exception cref="InvalidDataException">There is none, or it cannot be read.</exception>
    public static HeldTable Read(string folder)
    {
        string path = Path.Combine(folder, FileName);
        try
        {
            return Read(File.ReadAllBytes(path).AsMemory());
        }
        catch (Exception broken) when (broken is IOException or UnauthorizedAccessException or ArgumentException or FormatException or OverflowException)
        {
            throw new InvalidDataException($"{path}: cannot be read.", broken);
        }
    }

    /// <summary>The table of what was read, and of what was taken over unread.</summary>
    /// <param name="reading">What was read.</param>
    /// <param name="documents">What was not, in the order of the files.</param>
    /// <param name="sources">What was not, in the order of the files.</param>
    public static HeldTable Of(KnowledgeReading reading, IReadOnlyList<HeldDocument> documents, IReadOnlyList<HeldSource> sources)
    {
        KnowledgeBase knowledge = reading.Knowledge!;
        return new HeldTable
        {
            Code = ThisCode,
            Lexicon = LexiconFingerprint.Of(knowledge),
            Documents = InOrder([.. HeldDocument.In(reading).OrderBy(static document => document.File, StringComparer.Ordinal)], documents, static document => document.File),
            Sources = InOrder(
                [
                    .. reading.Claims.Where(static claim => claim.Key.StartsWith(SourceSpace, StringComparison.Ordinal))
                        .OrderBy(static claim => claim.Value.File, StringComparer.Ordinal)
                        .ThenBy(static claim => claim.Value.Line)
                        .Select(claim => HeldSource.Of(claim.Value.File, knowledge.Sources[claim.Key[SourceSpace.Length..]])),
                ],
                sources,
                static held => held.File),
        };
    }

    public void Write(string folder)
    {
        using FileStream stream = new(Path.Combine(folder, FileName), FileMode.Create, FileAccess.Write, FileShare.None, 1 << 16);
        using BinaryWriter writer = new(stream, Encoding.UTF8);
        writer.Write(Version);
        writer.Write(Code);
        writer.Write(Lexicon);
        writer.Write7BitEncodedInt(Documents.Count);
        foreach (HeldDocument document in Documents)
            writer.Write(document.Record.Span);
        writer.Write7BitEncodedInt(Sources.Count);
        foreach (HeldSource source in Sources)
            writer.Write(source.Record.Span);
    }

    private static HeldTable Read(ReadOnlyMemory<byte> all)
    {
        HeldBytes bytes = new(all);
        if (bytes.Number() != Version)
            throw new FormatException("Another version.");
        string code = bytes.Text(), lexicon = bytes.Text();
        HeldDocument[] documents = new HeldDocument[bytes.Count()];
        for (int at = 0; at < documents.Length; at++)
            documents[at] = HeldDocument.Read(all, ref bytes);
        HeldSource[] sources = new HeldSource[bytes.Count()];
        HeldSource.Common common = default;
        for (int at = 0; at < sources.Length; at++)
            sources[at] = HeldSource.Read(all, ref bytes, ref common);
        if (bytes.Position != all.Length)
            throw new FormatException("It goes on behind its end.");
        return new HeldTable { Code = code, Lexicon = lexicon, Documents = documents, Sources = sources };
    }

    /// <summary>What was read among what was not; both lie in the order of their files.</summary>
    private static List<T> InOrder<T>(IReadOnlyList<T> read, IReadOnlyList<T> unread, Func<T, string> file)
    {
        List<T> all = new(read.Count + unread.Count);
        int next = 0;
        foreach (T held in unread)
        {
            for (; next < read.Count && string.CompareOrdinal(file(read[next]), file(held)) <= 0; next++)
                all.Add(read[next]);
            all.Add(held);
        }

        for (; next < read.Count; next++)
            all.Add(read[next]);
        return all;
    }
}
