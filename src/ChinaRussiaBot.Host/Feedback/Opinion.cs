namespace ChinaRussiaBot.Host.Feedback;

/// <summary>What a reader says of an answer. Items: ids of what the answer cited.</summary>
internal sealed record Opinion(string Conversation, string Verdict, string? Comment, Language Language, IReadOnlyList<string> Items)
{
    public const string Good = "up";
    public const string Bad = "down";
    public const int MostComment = 500;
    public const int MostItems = 8;

    // An answer that cited nothing: a question back, or one that is not known.
    private const string NothingCited = "(nothing cited)";

    /// <summary>What an answer rested on, as one text that is the same in both languages: verdicts are grouped by it.</summary>
    public static string About(IEnumerable<string> items) => string.Join(' ', items.Distinct().Take(MostItems)) is { Length: > 0 } about ? about : NothingCited;
}
