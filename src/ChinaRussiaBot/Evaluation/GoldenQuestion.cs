using System.Text.Json.Serialization;

namespace ChinaRussiaBot.Evaluation;

/// <summary>A question with what its answer must hold, as one line of a golden file.</summary>
public sealed record GoldenQuestion
{
    /// <summary>Stays the same between runs; the question itself when the line has none.</summary>
    public string Id { get; init => field = value ?? ""; } = "";

    /// <summary>Language of the question: zh or ru. The answer must be in it.</summary>
    public string Lang { get; init => field = value ?? ""; } = "";

    /// <summary>The kind of question, for counting: figure, port, missing …</summary>
    public string Type { get; init => field = value ?? ""; } = "";

    /// <summary>One question …</summary>
    public string? Q { get; init; }

    /// <summary>… or several in one conversation; the last answer is judged.</summary>
    public IReadOnlyList<string>? Turns { get; init; }

    /// <summary>True when the knowledge cannot answer it: the status must not be "answered".</summary>
    public bool Abstain { get; init; }

    /// <summary>Regular expressions that must all be found in the text.</summary>
    public IReadOnlyList<string> Must { get; init => field = value ?? []; } = [];

    /// <summary>Regular expressions of which one must be found in the text.</summary>
    public IReadOnlyList<string> MustAny { get; init => field = value ?? []; } = [];

    /// <summary>Regular expressions that must not be found in the text.</summary>
    public IReadOnlyList<string> MustNot { get; init => field = value ?? []; } = [];

    /// <summary>Regular expressions that must all be found in the citations.</summary>
    public IReadOnlyList<string> Src { get; init => field = value ?? []; } = [];

    /// <summary>What is asked, in order.</summary>
    [JsonIgnore]
    public IReadOnlyList<string> Asked => Turns ?? (Q is null ? [] : [Q]);
}
