using ChinaRussiaBot.Knowledge;
using ChinaRussiaBot.Questions;

namespace ChinaRussiaBot.Search;

/// <summary>
/// The bytes of a <see cref="ReadItemsFile"/>. No JSON: at a start its reader was a tenth of what had to be compiled, and nobody but this
/// engine reads the file. Every list after its length.
/// </summary>
internal static class ReadItemsFormat
{
    /// <summary>Where the numbers of directions begin; below it there is none.</summary>
    private const int FirstDirection = 1;

    public static void Write(BinaryWriter writer, ReadItemsFile file)
    {
        Write(writer, file.Keys, static (writer, key) => writer.Write(key));
        Write(writer, file.Items, static (writer, item) =>
        {
            writer.Write(item.Id);
            Numbers(writer, item.Own);
            writer.Write(item.Text);
            Numbers(writer, item.Strong);
            Countries(writer, item.Countries);
            Numbers(writer, item.Asked);
            writer.Write(item.AskedText);
        });
        Write(writer, file.Phrases, static (writer, phrase) =>
        {
            writer.Write(phrase.Id);
            Sense(writer, phrase.Sense);
            Numbers(writer, phrase.Words);
            writer.Write(phrase.Text);
            writer.Write(phrase.Weight);
        });
    }

    /// <exception cref="IOException">It ends too early.</exception>
    public static ReadItemsFile Read(BinaryReader reader) => new(
        Read(reader, static reader => reader.ReadString()),
        Read(reader, static reader => new ReadItemsFile.Item(
            reader.ReadString(), Numbers(reader), reader.ReadString(), Numbers(reader), Read(reader, static reader => (Country)reader.Read7BitEncodedInt()), Numbers(reader), reader.ReadString())),
        Read(reader, static reader => new ReadItemsFile.Phrase(
            reader.ReadString(), Sense(reader), Numbers(reader), reader.ReadString(), reader.ReadDouble())));

    private static void Sense(BinaryWriter writer, AskedSense sense)
    {
        writer.Write7BitEncodedInt64((long)sense.Kinds);
        Countries(writer, sense.Countries);
        writer.Write7BitEncodedInt(sense.Direction is { } direction ? FirstDirection + (int)direction : 0);
        Write(writer, sense.Times, static (writer, days) =>
        {
            writer.Write7BitEncodedInt(days.First.DayNumber);
            writer.Write7BitEncodedInt(days.Last.DayNumber);
        });
        writer.Write(sense.Assumed);
    }

    private static AskedSense Sense(BinaryReader reader) => new(
        (Intents)reader.Read7BitEncodedInt64(),
        Read(reader, static reader => (Country)reader.Read7BitEncodedInt()),
        reader.Read7BitEncodedInt() is >= FirstDirection and int direction ? (Direction)(direction - FirstDirection) : null,
        Read(reader, static reader => new AskedSense.Days(DateOnly.FromDayNumber(reader.Read7BitEncodedInt()), DateOnly.FromDayNumber(reader.Read7BitEncodedInt()))),
        reader.ReadBoolean());

    private static void Countries(BinaryWriter writer, IReadOnlyList<Country> countries) =>
        Write(writer, countries, static (writer, country) => writer.Write7BitEncodedInt((int)country));

    private static void Numbers(BinaryWriter writer, IReadOnlyList<int> numbers) => Write(writer, numbers, static (writer, number) => writer.Write7BitEncodedInt(number));

    private static int[] Numbers(BinaryReader reader) => Read(reader, static reader => reader.Read7BitEncodedInt());

    private static void Write<T>(BinaryWriter writer, IReadOnlyList<T> all, Action<BinaryWriter, T> write)
    {
        writer.Write7BitEncodedInt(all.Count);
        foreach (T one in all)
            write(writer, one);
    }

    private static T[] Read<T>(BinaryReader reader, Func<BinaryReader, T> read)
    {
        int count = reader.Read7BitEncodedInt();
        // Nothing takes less than a byte: a length that cannot be is not made room for.
        if (count < 0 || count > reader.BaseStream.Length - reader.BaseStream.Position)
            throw new EndOfStreamException();
        T[] all = new T[count];
        for (int at = 0; at < count; at++)
            all[at] = read(reader);
        return all;
    }
}
