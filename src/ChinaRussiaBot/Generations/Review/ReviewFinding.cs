namespace ChinaRussiaBot.Generations;

/// <summary>Something about an item that a person should look at.</summary>
/// <param name="ItemId">The item, measure or kind of item it is about.</param>
/// <param name="Message">What was seen, and what to do about it.</param>
public sealed record ReviewFinding(string ItemId, string Message);
