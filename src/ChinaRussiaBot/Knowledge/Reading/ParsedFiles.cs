using System.Text;
using YamlDotNet.Core;

namespace ChinaRussiaBot.Knowledge;

/// <summary>
/// What the YAML parser said of authored files, kept so that a file that did not change is not parsed again: most of the time of reading goes
/// into the scanning of characters. Of lines and columns only lines are kept. Immutable.
/// </summary>
internal sealed class ParsedFiles
{
    /// <summary>Its file beside Lucene's.</summary>
    public const string FileName = "parsed.bin";

    private const byte Version = 1;

    private readonly Dictionary<string, ReadOnlyMemory<byte>> files;

    private ParsedFiles(Dictionary<string, ReadOnlyMemory<byte>> files) => this.files = files;

    public static ParsedFiles None { get; } = new([]);

    /// <summary>Those that lie in a folder; none when they cannot be read: then everything is parsed.</summary>
    public static ParsedFiles Read(string folder)
    {
        try
        {
            byte[] all = File.ReadAllBytes(Path.Combine(folder, FileName));
            using MemoryStream stream = new(all);
            using BinaryReader reader = new(stream, Encoding.UTF8);
            Dictionary<string, ReadOnlyMemory<byte>> files = new(StringComparer.Ordinal);
            if (reader.ReadByte() != Version)
                return None;
            for (int left = reader.Read7BitEncodedInt(); left > 0; left--)
            {
                string file = reader.ReadString();
                int length = reader.Read7BitEncodedInt();
                files[file] = all.AsMemory((int)stream.Position, length);
                stream.Position += length;
            }

            return new ParsedFiles(files);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException or FormatException or ArgumentOutOfRangeException)
        {
            return None;
        }
    }

    /// <summary>Those of all files but some.</summary>
    public ParsedFiles Without(IReadOnlySet<string> some) => new(files.Where(file => !some.Contains(file.Key)).ToDictionary(StringComparer.Ordinal));

    /// <summary>What the parser said of a file; null when that is not kept.</summary>
    public IParser? Events(string file) => files.TryGetValue(file, out ReadOnlyMemory<byte> events) ? new ParsedEvents(events) : null;

    /// <summary>Keeps what the parser says of sound files; the same whether some of it was known or not.</summary>
    /// <param name="folder">Where to write.</param>
    /// <param name="open">Opens a file.</param>
    /// <param name="names">Relative to the knowledge folder.</param>
    public void Write(string folder, Func<string, Stream> open, IEnumerable<string> names)
    {
        (string Name, ReadOnlyMemory<byte> Events)[] all =
        [
            .. names.Order(StringComparer.Ordinal)
                .Select(name => (name, files.TryGetValue(name, out ReadOnlyMemory<byte> known) ? known : ParsedEvents.Record(open(name))))
                .Where(static file => file.Item2.Length > 0),
        ];
        using FileStream stream = File.Create(Path.Combine(folder, FileName));
        using BinaryWriter writer = new(stream, Encoding.UTF8);
        writer.Write(Version);
        writer.Write7BitEncodedInt(all.Length);
        foreach ((string name, ReadOnlyMemory<byte> events) in all)
        {
            writer.Write(name);
            writer.Write7BitEncodedInt(events.Length);
            writer.Write(events.Span);
        }
    }
}
