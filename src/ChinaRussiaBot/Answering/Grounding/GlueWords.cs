using System.Collections.Frozen;
using System.Reflection;
using ChinaRussiaBot.Questions;
using ChinaRussiaBot.Text;

namespace ChinaRussiaBot.Answering.Grounding;

/// <summary>Words that join clauses and claim nothing (Glue.txt, embedded), by their keys. Immutable.</summary>
internal sealed class GlueWords
{
    private const string Table = "Glue.txt";

    private readonly FrozenSet<string> keys = Read().SelectMany(static phrase => Tokenizer.Tokens(TextNormalizer.NormalizeText(phrase)))
        .Select(static token => token.Key)
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The clause without its glue.</summary>
    public Segment Without(Segment clause) => clause with { Keys = [.. clause.Keys.Where(key => !keys.Contains(key))] };

    /// <summary>Whether a word is glue.</summary>
    public bool Holds(string key) => keys.Contains(key);

    private static IEnumerable<string> Read()
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(Table)
            ?? throw new InvalidOperationException($"The embedded table '{Table}' is missing.");
        using StreamReader reader = new(stream);
        while (reader.ReadLine() is { } line)
        {
            if (!line.StartsWith('#'))
                yield return line;
        }
    }
}
