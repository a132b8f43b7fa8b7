using System.Collections.Frozen;
using System.Reflection;

namespace ChinaRussiaBot.Text;

/// <summary>How Chinese characters are read, without tones; ü is written v. Thread-safe.</summary>
internal static class Pinyin
{
    private const int MostSpellings = 8;

    private static readonly FrozenDictionary<char, string[]> Readings = Read();

    /// <summary>The readings of a character; empty when the table has none (it covers GB 2312).</summary>
    public static IReadOnlyList<string> Of(char character) => Readings.GetValueOrDefault(character) ?? [];

    /// <summary>Every way to write a phrase in Latin letters, several where a character is read in several ways; empty when one has no reading.</summary>
    public static IReadOnlyList<string> Spell(string phrase)
    {
        List<string> spellings = [""];
        foreach (char character in phrase)
        {
            IReadOnlyList<string> readings = Of(character);
            if (readings.Count == 0)
                return [];
            spellings = [.. spellings.SelectMany(start => readings.Select(reading => start + reading)).Take(MostSpellings)];
        }

        return spellings;
    }

    /// <summary>Whether two characters sound alike, as input methods and voices confuse them: zh is z, ng is n.</summary>
    public static bool SoundAlike(char left, char right) => left == right || Of(left).Any(one => Of(right).Any(other => Blur(one) == Blur(other)));

    /// <summary>Whether two characters are read just the same.</summary>
    public static bool SoundSame(char left, char right) => left == right || Of(left).Any(Of(right).Contains);

    private static string Blur(string reading)
    {
        if (reading.Length > 1 && reading[1] == 'h')
            reading = reading[..1] + reading[2..];
        return reading.EndsWith("ng", StringComparison.Ordinal) ? reading[..^1] : reading;
    }

    /// <summary>One line for each syllable: the syllable, a blank, its characters. Taken from ICU's Han-Latin transliterator, frequent second readings added.</summary>
    private static FrozenDictionary<char, string[]> Read()
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("Pinyin.txt")
            ?? throw new InvalidOperationException("The table of readings is not in the assembly.");
        using StreamReader reader = new(stream);
        Dictionary<char, string[]> readings = [];
        while (reader.ReadLine() is { } line)
        {
            int blank = line.IndexOf(' ', StringComparison.Ordinal);
            string syllable = line[..blank];
            string[] alone = [syllable];
            foreach (char character in line.AsSpan(blank + 1))
                readings[character] = readings.TryGetValue(character, out string[]? known) ? [.. known, syllable] : alone;
        }

        return readings.ToFrozenDictionary();
    }
}
