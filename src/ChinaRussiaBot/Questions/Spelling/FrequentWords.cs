using System.Reflection;

namespace ChinaRussiaBot.Questions.Spelling;

/// <summary>The forms of Russian words that people use most, of whatever they speak. Thread-safe.</summary>
internal static class FrequentWords
{
    private static readonly Lazy<HashSet<string>> Forms = new(static () => Read().ToHashSet(StringComparer.Ordinal));

    /// <summary>Whether a normalised word is one of them.</summary>
    public static bool Hold(string word) => Forms.Value.Contains(word);

    private static IEnumerable<string> Read()
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("FrequentWords.txt")
            ?? throw new InvalidOperationException("The embedded list 'FrequentWords.txt' is missing.");
        using StreamReader reader = new(stream);
        while (reader.ReadLine() is { } line)
        {
            foreach (string word in line.StartsWith('#') ? [] : line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
                yield return word;
        }
    }
}
