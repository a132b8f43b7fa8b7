using System.Text;

namespace ChinaRussiaBot.Search;

/// <summary>Reads what a <see cref="BinaryWriter"/> wrote, numbers and texts, from bytes in memory: a text costs its characters and nothing else.</summary>
internal struct HeldBytes(ReadOnlyMemory<byte> all)
{
    /// <summary>Where it stands.</summary>
    public int Position { get; private set; }

    /// <exception cref="ArgumentOutOfRangeException">They end too early.</exception>
    public int Number()
    {
        uint number = 0;
        for (int shift = 0; shift < 35; shift += 7)
        {
            byte part = all.Slice(Position++, 1).Span[0];
            number |= (uint)(part & 0x7F) << shift;
            if (part < 0x80)
                return (int)number;
        }

        throw new FormatException("A number is too long.");
    }

    /// <summary>The length of a list: each of its members takes a byte at least.</summary>
    /// <exception cref="FormatException">There cannot be so many.</exception>
    public int Count()
    {
        int count = Number();
        return count >= 0 && count <= all.Length - Position ? count : throw new FormatException("A list is too long.");
    }

    /// <summary>So many bytes.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There are fewer.</exception>
    public ReadOnlyMemory<byte> Bytes(int count)
    {
        ReadOnlyMemory<byte> bytes = all.Slice(Position, count);
        Position += count;
        return bytes;
    }

    /// <summary>The bytes of a text.</summary>
    /// <exception cref="ArgumentOutOfRangeException">They end too early.</exception>
    public ReadOnlyMemory<byte> TextBytes() => Bytes(Number());

    /// <exception cref="ArgumentOutOfRangeException">They end too early.</exception>
    public string Text() => Encoding.UTF8.GetString(TextBytes().Span);

    /// <summary>A text that is often that of the record before: then it is the same object.</summary>
    /// <exception cref="ArgumentOutOfRangeException">They end too early.</exception>
    public string Text(ref HeldText last)
    {
        ReadOnlyMemory<byte> bytes = TextBytes();
        if (last.Text is null || !last.Bytes.Span.SequenceEqual(bytes.Span))
            last = new HeldText(bytes, Encoding.UTF8.GetString(bytes.Span));
        return last.Text!;
    }
}

/// <summary>A text and its bytes.</summary>
internal readonly record struct HeldText(ReadOnlyMemory<byte> Bytes, string? Text);
