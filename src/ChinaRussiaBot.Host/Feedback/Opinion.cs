namespace ChinaRussiaBot.Host.Feedback;

/// <summary>What a reader says of an answer. Items: ids of what the answer cited.</summary>
internal sealed record Opinion(string Conversation, string Verdict, string? Comment, Language Language, IReadOnlyList<string> Items)
{
    public const string Good = "up";
    public const string Bad = "down";
    public const int MostComment = 500;
    public const int MostItems = 8;
}
