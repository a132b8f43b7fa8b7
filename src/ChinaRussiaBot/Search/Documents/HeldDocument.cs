using System.Text;
using ChinaRussiaBot.Knowledge;

namespace ChinaRussiaBot.Search;

/// <summary>
/// A file of documents that the index holds: what must be known of it without reading it. Texts are made when they are asked for: a build
/// takes ten thousand of these over, and of nearly all nobody asks.
/// </summary>
internal sealed class HeldDocument
{
    private readonly ReadOnlyMemory<byte> lists;

    private HeldDocument(ReadOnlyMemory<byte> record, string file, int chinese, int russian, ReadOnlyMemory<byte> lists) =>
        (Record, File, Chinese, Russian, this.lists) = (record, file, chinese, russian, lists);

    /// <summary>As it is written.</summary>
    public ReadOnlyMemory<byte> Record { get; }

    /// <summary>Relative to the knowledge folder.</summary>
    public string File { get; }

    /// <summary>Passages in Chinese.</summary>
    public int Chinese { get; }

    /// <summary>Passages in Russian.</summary>
    public int Russian { get; }

    /// <summary>Passages in either language.</summary>
    public int Count => Chinese + Russian;

    /// <summary>Phrasings that ask for its passages.</summary>
    public IReadOnlyList<string> Asked => Texts(0);

    /// <summary>Ids of the sources that its passages rest on or name.</summary>
    public IReadOnlyList<string> Sources => Texts(1);

    /// <summary>Ids that it takes, each after its space ("item x").</summary>
    public IReadOnlyList<string> Claims => Texts(2);

    /// <summary>How many those are.</summary>
    public int ClaimCount
    {
        get
        {
            ClaimBytes(out int count);
            return count;
        }
    }

    /// <summary>The bytes of those ids, text by text.</summary>
    public HeldBytes ClaimBytes(out int count)
    {
        HeldBytes bytes = At(2);
        count = bytes.Number();
        return bytes;
    }

    /// <summary>The next of a table.</summary>
    public static HeldDocument Read(ReadOnlyMemory<byte> all, ref HeldBytes bytes)
    {
        int start = bytes.Position;
        string file = bytes.Text();
        int chinese = bytes.Number(), russian = bytes.Number();
        ReadOnlyMemory<byte> lists = bytes.TextBytes();
        return new HeldDocument(all[start..bytes.Position], file, chinese, russian, lists);
    }

    /// <summary>Those among what was read.</summary>
    public static IEnumerable<HeldDocument> In(KnowledgeReading reading)
    {
        KnowledgeBase knowledge = reading.Knowledge!;
        // Few of all, when the others are taken over unread.
        HashSet<string> files = [.. knowledge.DocumentFiles];
        ILookup<string, Passage> passages = knowledge.Passages.ToLookup(passage => reading.Places[passage.Id].File);
        ILookup<string, string> claims = reading.Claims.Where(claim => files.Contains(claim.Value.File)).ToLookup(static claim => claim.Value.File, static claim => claim.Key);
        return knowledge.DocumentFiles.Select(file => Of(
            file,
            passages[file].Count(static passage => passage.Chinese is not null),
            passages[file].Count(static passage => passage.Russian is not null),
            [.. passages[file].SelectMany(static passage => passage.Asked.All)],
            [.. passages[file].SelectMany(static passage => passage.Sources.Append(passage.Origin)).OfType<Source>().Select(static source => source.Id).Distinct()],
            [.. claims[file]]));
    }

    private static HeldDocument Of(string file, int chinese, int russian, params IReadOnlyList<string>[] lists)
    {
        byte[] written = Written(writer =>
        {
            foreach (IReadOnlyList<string> list in lists)
            {
                writer.Write7BitEncodedInt(list.Count);
                foreach (string text in list)
                    writer.Write(text);
            }
        });
        byte[] record = Written(writer =>
        {
            writer.Write(file);
            writer.Write7BitEncodedInt(chinese);
            writer.Write7BitEncodedInt(russian);
            writer.Write7BitEncodedInt(written.Length);
            writer.Write(written);
        });
        return new HeldDocument(record, file, chinese, russian, written);
    }

    private static byte[] Written(Action<BinaryWriter> write)
    {
        using MemoryStream stream = new();
        using BinaryWriter writer = new(stream, Encoding.UTF8);
        write(writer);
        writer.Flush();
        return stream.ToArray();
    }

    private string[] Texts(int list)
    {
        HeldBytes bytes = At(list);
        int count = bytes.Number();
        if (count == 0)
            return [];
        string[] texts = new string[count];
        for (int at = 0; at < count; at++)
            texts[at] = bytes.Text();
        return texts;
    }

    private HeldBytes At(int list)
    {
        HeldBytes bytes = new(lists);
        for (; list > 0; list--)
        {
            for (int left = bytes.Number(); left > 0; left--)
                bytes.TextBytes();
        }

        return bytes;
    }
}
