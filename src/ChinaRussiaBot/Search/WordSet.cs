using ChinaRussiaBot.Questions;

namespace ChinaRussiaBot.Search;

/// <summary>What some texts can be found by.</summary>
/// <param name="Keys">Words, names and glossary terms.</param>
/// <param name="Chinese">The normalised texts: a Chinese word cut otherwise is still found in them.</param>
internal sealed record WordSet(IReadOnlySet<string> Keys, string Chinese)
{
    public static WordSet Of(AnalyzedText text) => new(text.Keys().ToHashSet(StringComparer.Ordinal), text.Text + "\n");

    public static WordSet Of(IEnumerable<string> texts, TextAnalyzer analyzer, Func<string, bool> keep)
    {
        HashSet<string> keys = new(StringComparer.Ordinal);
        string chinese = "";
        foreach (string text in texts)
        {
            AnalyzedText analyzed = analyzer.Analyze(text);
            keys.UnionWith(analyzed.Keys().Where(keep));
            chinese += analyzed.Text + "\n";
        }

        return new WordSet(keys, chinese);
    }
}
