using System.Text;

namespace ChinaRussiaBot.Search;

/// <summary>The bytes of what was heard; equal where it is. No JSON: nobody but this engine reads it, and a build would have to compile its reader.</summary>
internal static class HeardFormat
{
    private const byte None = 0xFF;

    /// <summary>The bytes as a text, to be compared.</summary>
    public static string Text(Heard heard)
    {
        using MemoryStream stream = new();
        using BinaryWriter writer = new(stream, Encoding.UTF8);
        Write(writer, heard);
        writer.Flush();
        return Encoding.Latin1.GetString(stream.GetBuffer().AsSpan(0, (int)stream.Length));
    }

    public static void Write(BinaryWriter writer, Heard heard)
    {
        writer.Write((byte)heard.What);
        writer.Write(heard.Key);
        writer.Write(heard.Query is not null);
        if (heard.Query is { } query)
            Write(writer, query);
        writer.Write7BitEncodedInt(heard.Limit);
        writer.Write7BitEncodedInt(heard.Taken);
        writer.Write(heard.Ended);
        writer.Write(heard.Answer);
    }

    /// <exception cref="IOException">It ends too early.</exception>
    public static Heard Read(BinaryReader reader) => new(
        (HeardKind)reader.ReadByte(),
        reader.ReadString(),
        reader.ReadBoolean() ? Query(reader) : null,
        reader.Read7BitEncodedInt(),
        reader.Read7BitEncodedInt(),
        reader.ReadBoolean(),
        reader.ReadString());

    /// <summary>Without its vector: nobody asks again for an answer that rests on one.</summary>
    private static void Write(BinaryWriter writer, PassageQuery query)
    {
        writer.Write(query.Text);
        writer.Write(query.Language is { } language ? (byte)language : None);
        Write(writer, query.Expansions);
        Write(writer, query.Concepts);
        writer.Write(query.Bridge is not null);
        if (query.Bridge is { } bridge)
        {
            Write(writer, bridge.Concepts);
            writer.Write(bridge.Carried);
        }

        writer.Write((byte)query.Depth);
    }

    private static PassageQuery Query(BinaryReader reader)
    {
        string text = reader.ReadString();
        byte language = reader.ReadByte();
        return new PassageQuery(text)
        {
            Language = language == None ? null : (Language)language,
            Expansions = Expansions(reader),
            Concepts = Expansions(reader),
            Bridge = reader.ReadBoolean() ? new QuestionBridge(Expansions(reader), reader.ReadDouble()) : null,
            Depth = (SearchDepth)reader.ReadByte(),
        };
    }

    private static void Write(BinaryWriter writer, IReadOnlyList<QueryExpansion> expansions)
    {
        writer.Write7BitEncodedInt(expansions.Count);
        foreach (QueryExpansion expansion in expansions)
        {
            writer.Write(expansion.Term);
            writer.Write(expansion.Weight);
        }
    }

    private static QueryExpansion[] Expansions(BinaryReader reader)
    {
        int count = reader.Read7BitEncodedInt();
        List<QueryExpansion> expansions = [];
        for (; count > 0; count--)
            expansions.Add(new QueryExpansion(reader.ReadString(), reader.ReadDouble()));
        return [.. expansions];
    }
}
