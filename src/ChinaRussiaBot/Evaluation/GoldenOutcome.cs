using System.Text.Json.Serialization;

namespace ChinaRussiaBot.Evaluation;

/// <summary>One golden question after it was asked.</summary>
/// <param name="Id">The question's id.</param>
/// <param name="Language">zh or ru.</param>
/// <param name="Type">The kind of question.</param>
/// <param name="Abstain">Whether it was to be refused.</param>
/// <param name="Question">What was asked last.</param>
/// <param name="Verdict">How the answer was judged.</param>
/// <param name="Reasons">Why, unless it was right.</param>
/// <param name="Status">answered, clarify or unknown.</param>
/// <param name="Text">What the bot said.</param>
public sealed record GoldenOutcome(
    string Id,
    string Language,
    string Type,
    bool Abstain,
    string Question,
    GoldenVerdict Verdict,
    IReadOnlyList<string> Reasons,
    string Status,
    string Text)
{
    /// <summary>The document that answers what the knowledge alone cannot: a person looks whether it does. Null everywhere else.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? ByDocument { get; init; }
}
