namespace ChinaRussiaBot.Ingestion.Review;

/// <summary>One proposed figure as it stands in its file, with whatever people have changed in it.</summary>
/// <param name="Id">Of the figure.</param>
/// <param name="Fields">Keys and values in the order of the file, without the id and the mark of a rejection.</param>
/// <param name="Rejected">Whether a person has said no.</param>
internal sealed record ProposedEntry(string Id, IReadOnlyList<(string Key, string Value)> Fields, bool Rejected)
{
    /// <summary>Fields that help to decide and are no part of a figure.</summary>
    public static bool IsForReview(string key) => key is "sentence" or "page" or "known" or "likely";

    public string? Value(string key) => Fields.FirstOrDefault(field => field.Key == key).Value;
}
