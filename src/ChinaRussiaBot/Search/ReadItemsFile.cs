using System.Text;
using ChinaRussiaBot.Knowledge;

namespace ChinaRussiaBot.Search;

/// <summary>
/// <see cref="ReadItems"/> in a file of a generation. Only for the engine that wrote it: another one may read texts otherwise
/// (<see cref="HeldTable.Code"/>). Keys are written once and referred to by number.
/// </summary>
internal sealed record ReadItemsFile(IReadOnlyList<string> Keys, IReadOnlyList<ReadItemsFile.Item> Items, IReadOnlyList<ReadItemsFile.Phrase> Phrases)
{
    /// <summary>Its name beside Lucene's files.</summary>
    public const string FileName = "items.bin";

    public static void Write(string folder, ReadItems read)
    {
        Dictionary<string, int> numbers = new(StringComparer.Ordinal);
        ReadItemsFile file = new(
            [],
            [.. read.Items.Select(item => new Item(item.Item.Id, Numbers(item.Own.Keys), item.Own.Chinese, Numbers(item.Strong), [.. item.Countries], Numbers(item.Asked.Keys), item.Asked.Chinese))],
            [.. read.Phrases.Select(phrase => new Phrase(phrase.Item.Id, phrase.Sense, Numbers(phrase.Words.Keys), phrase.Words.Chinese, phrase.Weight))]);
        using FileStream stream = File.Create(Path.Combine(folder, FileName));
        using BinaryWriter writer = new(stream, Encoding.UTF8);
        ReadItemsFormat.Write(writer, file with { Keys = [.. numbers.Keys] });

        int[] Numbers(IEnumerable<string> keys) => [.. keys.Select(Number)];

        int Number(string key)
        {
            if (!numbers.TryGetValue(key, out int number))
                numbers[key] = number = numbers.Count;
            return number;
        }
    }

    /// <exception cref="InvalidDataException">There is none, or it cannot be read.</exception>
    public static ReadItemsFile Open(string folder)
    {
        string path = Path.Combine(folder, FileName);
        try
        {
            // One read: thousands of small ones of a stream cost more than the bytes.
            using MemoryStream stream = new(File.ReadAllBytes(path));
            using BinaryReader reader = new(stream, Encoding.UTF8);
            return ReadItemsFormat.Read(reader);
        }
        catch (Exception broken) when (broken is IOException or UnauthorizedAccessException or FormatException or ArgumentOutOfRangeException or OverflowException)
        {
            throw new InvalidDataException($"{path}: cannot be read.", broken);
        }
    }

    /// <summary>What was written, of the items of <paramref name="knowledge"/>.</summary>
    /// <exception cref="InvalidDataException">They are not those that it was written of.</exception>
    public ReadItems Of(KnowledgeBase knowledge)
    {
        try
        {
            return new ReadItems(
                knowledge,
                [.. Items.Select(item => new ItemKeys(knowledge.Item(item.Id)!, new WordSet(Set(item.Own), item.Text), Set(item.Strong), [.. item.Countries], new WordSet(Set(item.Asked), item.AskedText)))],
                [.. Phrases.Select(phrase => new AskedPhrase(knowledge.Item(phrase.Id)!, phrase.Sense, new WordSet(Set(phrase.Words), phrase.Text), phrase.Weight))]);
        }
        catch (Exception broken) when (broken is ArgumentOutOfRangeException or IndexOutOfRangeException)
        {
            throw new InvalidDataException($"{FileName}: names a key that it does not hold.", broken);
        }
    }

    private HashSet<string> Set(IReadOnlyList<int> numbers)
    {
        HashSet<string> keys = new(numbers.Count, StringComparer.Ordinal);
        foreach (int number in numbers)
            keys.Add(Keys[number]);
        return keys;
    }

    /// <summary>See <see cref="ItemKeys"/>.</summary>
    internal sealed record Item(string Id, IReadOnlyList<int> Own, string Text, IReadOnlyList<int> Strong, IReadOnlyList<Questions.Country> Countries, IReadOnlyList<int> Asked, string AskedText);

    /// <summary>See <see cref="AskedPhrase"/>.</summary>
    internal sealed record Phrase(string Id, AskedSense Sense, IReadOnlyList<int> Words, string Text, double Weight);
}
