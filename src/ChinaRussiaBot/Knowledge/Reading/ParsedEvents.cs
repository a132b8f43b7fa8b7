using System.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ChinaRussiaBot.Knowledge;

/// <summary>The events of one YAML file, told again as the parser told them.</summary>
internal sealed class ParsedEvents(ReadOnlyMemory<byte> events) : IParser
{
    private int at;

    private enum Kind : byte
    {
        StreamEnd,
        StreamStart,
        DocumentStart,
        DocumentEnd,
        SequenceStart,
        SequenceEnd,
        MappingStart,
        MappingEnd,
        Scalar,
    }

    /// <inheritdoc/>
    public ParsingEvent? Current { get; private set; }

    /// <summary>The events of a file; empty when they cannot be told again: aliases are rare in what people write here.</summary>
    public static ReadOnlyMemory<byte> Record(Stream file)
    {
        using StreamReader text = new(file);
        Parser parser = new(text);
        using MemoryStream kept = new();
        using BinaryWriter writer = new(kept, Encoding.UTF8);
        while (parser.MoveNext())
        {
            if (parser.Current is NodeEvent { Anchor.IsEmpty: false } or AnchorAlias)
                return default;
            if (parser.Current is { } now && KindOf(now) is { } kind)
            {
                writer.Write((byte)kind);
                writer.Write7BitEncodedInt((int)now.Start.Line);
                if (now is Scalar scalar)
                    writer.Write(scalar.Value);
            }
        }

        return kept.ToArray();
    }

    /// <inheritdoc/>
    public bool MoveNext()
    {
        if (at >= events.Length)
        {
            Current = null;
            return false;
        }

        ReadOnlySpan<byte> rest = events.Span;
        Kind kind = (Kind)rest[at++];
        Mark mark = new(0, Number(rest), 1);
        Current = kind switch
        {
            Kind.StreamEnd => new StreamEnd(mark, mark),
            Kind.StreamStart => new StreamStart(mark, mark),
            Kind.DocumentStart => new DocumentStart(null, null, true, mark, mark),
            Kind.DocumentEnd => new DocumentEnd(true, mark, mark),
            Kind.SequenceStart => new SequenceStart(AnchorName.Empty, TagName.Empty, true, SequenceStyle.Any, mark, mark),
            Kind.SequenceEnd => new SequenceEnd(mark, mark),
            Kind.MappingStart => new MappingStart(AnchorName.Empty, TagName.Empty, true, MappingStyle.Any, mark, mark),
            Kind.MappingEnd => new MappingEnd(mark, mark),
            Kind.Scalar => new Scalar(AnchorName.Empty, TagName.Empty, Text(rest), ScalarStyle.Any, true, true, mark, mark),
            _ => throw new InvalidDataException("What was kept of a YAML file is damaged."),
        };
        return true;
    }

    private static Kind? KindOf(ParsingEvent now) => now switch
    {
        StreamEnd => Kind.StreamEnd,
        StreamStart => Kind.StreamStart,
        DocumentStart => Kind.DocumentStart,
        DocumentEnd => Kind.DocumentEnd,
        SequenceStart => Kind.SequenceStart,
        SequenceEnd => Kind.SequenceEnd,
        MappingStart => Kind.MappingStart,
        MappingEnd => Kind.MappingEnd,
        Scalar => Kind.Scalar,
        _ => null,
    };

    private string Text(ReadOnlySpan<byte> from)
    {
        int length = Number(from);
        string text = Encoding.UTF8.GetString(from.Slice(at, length));
        at += length;
        return text;
    }

    private int Number(ReadOnlySpan<byte> from)
    {
        int number = 0;
        int shift = 0;
        byte part;
        do
        {
            part = from[at++];
            number |= (part & 0x7F) << shift;
            shift += 7;
        }
        while (part >= 0x80);
        return number;
    }
}
