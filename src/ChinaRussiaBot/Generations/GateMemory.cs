using System.Text;
using ChinaRussiaBot.Search;

namespace ChinaRussiaBot.Generations;

/// <summary>
/// What the answers to the golden questions rest on beside the engine and what people wrote: the day, and what the passages of
/// documents said to each of them. A question to which all of this is the same in another generation gets the same answer there, and need
/// not be asked (<see cref="RecalledGate"/>).
/// </summary>
internal sealed record GateMemory
{
    private const byte Version = 1;

    /// <summary>The day on which they were asked.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>The hash of the answers.</summary>
    public required string Golden { get; init; }

    /// <summary>Whether there were any documents.</summary>
    public required bool Documents { get; init; }

    /// <summary>What was heard from them.</summary>
    public required IReadOnlyList<HeardFor> Heard { get; init; }

    /// <summary>The day on which the gate is asked now.</summary>
    public static DateOnly Today(TimeProvider clock) => DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);

    /// <summary>Keeps what was heard beside the answers that a generation holds.</summary>
    public static void Write(string folder, DateOnly day, IReadOnlyList<HeardFor> heard, bool documents)
    {
        string golden = FileSeal.Of(folder, IndexFolder.Golden).Sha256;
        DurableFile.Write(Path.Combine(folder, IndexFolder.Heard), stream =>
        {
            using BinaryWriter writer = new(stream, Encoding.UTF8, leaveOpen: true);
            writer.Write(Version);
            writer.Write7BitEncodedInt(day.DayNumber);
            writer.Write(golden);
            writer.Write(documents);
            writer.Write7BitEncodedInt(heard.Count);
            foreach (HeardFor one in heard)
            {
                HeardFormat.Write(writer, one.Heard);
                writer.Write7BitEncodedInt(one.For.Count);
                foreach (string question in one.For)
                    writer.Write(question);
            }
        });
    }

    /// <summary>What a generation keeps; null when there is none, or its answers are not those that were given.</summary>
    public static GateMemory? Read(string folder)
    {
        try
        {
            using FileStream stream = File.OpenRead(Path.Combine(folder, IndexFolder.Heard));
            using BinaryReader reader = new(stream, Encoding.UTF8);
            if (reader.ReadByte() != Version)
                return null;
            GateMemory memory = new()
            {
                Day = DateOnly.FromDayNumber(reader.Read7BitEncodedInt()),
                Golden = reader.ReadString(),
                Documents = reader.ReadBoolean(),
                Heard = List(reader, static reader => new HeardFor(HeardFormat.Read(reader), List(reader, static reader => reader.ReadString()))),
            };
            return stream.Position == stream.Length && memory.Golden == FileSeal.Of(folder, IndexFolder.Golden).Sha256 ? memory : null;
        }
        catch (Exception absent) when (absent is IOException or UnauthorizedAccessException or FormatException or ArgumentException)
        {
            return null;
        }
    }

    private static List<T> List<T>(BinaryReader reader, Func<BinaryReader, T> read)
        where T : class
    {
        List<T> all = [];
        for (int left = reader.Read7BitEncodedInt(); left > 0; left--)
            all.Add(read(reader));
        return all;
    }
}
