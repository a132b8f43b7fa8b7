namespace ChinaRussiaBot.Questions;

/// <summary>Grammar by which a question leans on the one before: "а …?", 那…呢, "there", "it". Thread-safe.</summary>
internal static class LeaningWords
{
    private static readonly ILookup<string, string> Table = WordClasses.Read("leaning").ToLookup(static entry => entry.Class, static entry => entry.Phrase);
    private static readonly HashSet<string> Begin = Table["begin"].ToHashSet(StringComparer.Ordinal);
    private static readonly HashSet<string> Point = Table["point"].ToHashSet(StringComparer.Ordinal);
    private static readonly string[] End = [.. Table["end"]];

    /// <summary>Whether it begins, or ends, as if going on.</summary>
    public static bool InFrame(AnalyzedText text) =>
        Begin.Contains(text.Tokens[0].Text) || Array.Exists(End, word => text.Text.TrimEnd('?', '？', ' ', '。').EndsWith(word, StringComparison.Ordinal));

    /// <summary>Whether it points back: it is framed so, or says "there", "it", 这, 那.</summary>
    public static bool In(AnalyzedText text) => InFrame(text) || text.Tokens.Any(static token => Point.Contains(token.Text));
}
