namespace ChinaRussiaBot.Generations;

/// <summary>One field of an entry that reads differently.</summary>
/// <param name="Field">Its name; inside other fields with theirs before it ("label.ru").</param>
/// <param name="Before">What stood there; null when the entry had no such field. A list has each of its members in brackets.</param>
/// <param name="After">What stands there now; null when the entry has it no longer.</param>
public sealed record FieldChange(string Field, string? Before, string? After);
