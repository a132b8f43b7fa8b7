using System.Collections.Concurrent;

namespace ChinaRussiaBot.Answering.Grounding;

/// <summary>
/// What was found of statements that were checked before: the same words over the same items of one generation on the same day are found the
/// same, and what many people ask for is said many times. Bounded; thread-safe.
/// </summary>
internal sealed class CheckedStatements
{
    /// <summary>Texts are short: less than a megabyte in all.</summary>
    private const int Most = 2048;

    private readonly ConcurrentDictionary<(string Text, string Items, Language Language, DateOnly Today), string?> found = new();

    /// <summary>What <paramref name="check"/> finds, or found; null for a statement that is grounded.</summary>
    /// <param name="statement">The statement. One with a computed number is checked each time: its operands are no part of the key.</param>
    /// <param name="language">The language it is in.</param>
    /// <param name="today">The date of asking.</param>
    /// <param name="check">Must find by these alone.</param>
    public string? Problem(DraftStatement statement, Language language, DateOnly today, Func<DraftStatement, Language, DateOnly, string?> check)
    {
        if (statement.Computed is not null)
            return check(statement, language, today);
        (string, string, Language, DateOnly) key = (statement.Text, string.Join('\n', statement.Items.Select(static item => item.Id)), language, today);
        if (found.TryGetValue(key, out string? known))
            return known;
        // Dropped as a whole: what is popular is back with the next question.
        if (found.Count >= Most)
            found.Clear();
        return found[key] = check(statement, language, today);
    }
}
