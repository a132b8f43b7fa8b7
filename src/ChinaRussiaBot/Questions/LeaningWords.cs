namespace ChinaRussiaBot.Questions;

/// <summary>Grammar by which a question leans on the one before: "а …?", 那…呢, "there", "it". Thread-safe.</summary>
internal static class LeaningWords
{
    private static readonly ILookup<string, string> Table = WordClasses.Read("leaning").ToLookup(static entry => entry.Class, static entry => entry.Phrase);
    private static readonly HashSet<string> Begin = Table["begin"].ToHashSet(StringComparer.Ordinal);
    private static readonly HashSet<string> Point = Table["point"].ToHashSet(StringComparer.Ordinal);
    private static readonly string[] End = [.. Table["end"]];

    private static readonly string[] Place = [.. Table["place"]];
    private static readonly string[] Turn = [.. Table["turn"]];

    /// <summary>"The whole province": where a word for the place that is spoken of stands, without its name; null when there is none.</summary>
    public static (int Start, int End)? PlaceIn(AnalyzedText text)
    {
        foreach (string word in Place)
        {
            int at = Tokenizer.IsHan(word[0]) ? text.Text.IndexOf(word, StringComparison.Ordinal)
                : text.Tokens.Where(token => token.Text == word).Select(static token => token.Start).DefaultIfEmpty(-1).First();
            if (at >= 0)
                return (at, at + word.Length);
        }

        return null;
    }

    /// <summary>"And the other way round?"</summary>
    public static bool Turns(AnalyzedText text) => Array.Exists(Turn, word => Tokenizer.IsHan(word[0]) ? text.Text.Contains(word, StringComparison.Ordinal) : text.Tokens.Any(token => token.Text == word));

    /// <summary>Whether it begins, or ends, as if going on.</summary>
    public static bool InFrame(AnalyzedText text) =>
        Begin.Contains(text.Tokens[0].Text) || Array.Exists(End, word => text.Text.TrimEnd('?', '？', ' ', '。').EndsWith(word, StringComparison.Ordinal));

    /// <summary>Whether it points back: it is framed so, or says "there", "it", 这, 那.</summary>
    public static bool In(AnalyzedText text) => InFrame(text) || text.Tokens.Any(static token => Point.Contains(token.Text));
}
