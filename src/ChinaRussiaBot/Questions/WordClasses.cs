using System.Reflection;

namespace ChinaRussiaBot.Questions;

/// <summary>Reads the tables of language words (Words/*.txt, embedded): class name → words and phrases.</summary>
internal static class WordClasses
{
    /// <summary>Everyday things that are none of the field's: never taken for misspelt words of it, and what is asked of them is another question.</summary>
    public const string Everyday = "everyday";

    public static IEnumerable<(string Class, string Phrase)> Read(Language language) => Read(LanguageTag.Of(language));

    public static IEnumerable<(string Class, string Phrase)> Read(string table)
    {
        string name = $"Words.{table}.txt";
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The embedded table '{name}' is missing.");
        using StreamReader reader = new(stream);
        while (reader.ReadLine() is { } line)
        {
            int colon = line.IndexOf(':', StringComparison.Ordinal);
            if (line.StartsWith('#') || colon < 0)
                continue;
            foreach (string phrase in line[(colon + 1)..].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
                yield return (line[..colon], phrase);
        }
    }
}
