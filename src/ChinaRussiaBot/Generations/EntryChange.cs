namespace ChinaRussiaBot.Generations;

/// <summary>An entry of two generations that reads differently.</summary>
/// <param name="Id">The entry's id.</param>
/// <param name="Fields">Never empty; in the order of the newer one, then those that it has no longer.</param>
public sealed record EntryChange(string Id, IReadOnlyList<FieldChange> Fields)
{
    internal static EntryChange Of(string id, IReadOnlyDictionary<string, string> before, IReadOnlyDictionary<string, string> after) => new(
        id,
        [
            .. after.Keys.Concat(before.Keys.Where(field => !after.ContainsKey(field)))
                .Select(field => new FieldChange(field, before.GetValueOrDefault(field), after.GetValueOrDefault(field)))
                .Where(static field => field.Before != field.After),
        ]);
}
