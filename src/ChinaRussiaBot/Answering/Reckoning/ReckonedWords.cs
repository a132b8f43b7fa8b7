using ChinaRussiaBot.Knowledge;
using ChinaRussiaBot.Questions;

namespace ChinaRussiaBot.Answering.Reckoning;

/// <summary>What the words of a question ask to compute. Pure.</summary>
internal static class ReckonedWords
{
    private const Intents Apart = Intents.Difference | Intents.Compare | Intents.Balance;
    private const Intents Otherwise = Intents.Why | Intents.Problem | Intents.Recommend | Intents.Define | Intents.Rank | Intents.Source | Intents.Average | Intents.Monthly;

    /// <summary>Null when nothing is to be computed, or the question is about something else.</summary>
    public static Reckoned? Of(Question question)
    {
        if (question.Asks(Otherwise) || question.WantsForecast || question.OtherCountries.Any() || question.Content.Any(static word => word.IsForeign))
            return null;
        return question.Asks(Intents.Times) ? Reckoned.Times
            : question.Asks(Intents.Share) ? Reckoned.Share
            : question.Asks(Intents.Sum) ? Reckoned.Sum
            : question.Asks(Apart) ? Reckoned.Difference
            : null;
    }

    /// <summary>The question without the words that name these: what it says of them.</summary>
    public static Question Without(Question question, IEnumerable<string> keys)
    {
        HashSet<string> named = [.. keys];
        return question with { Content = [.. question.Content.Where(word => !word.Keys.Any(named.Contains))] };
    }

    /// <summary>The key by which words name a declared place, good or organisation.</summary>
    public static string Key(DeclaredName name) => "#" + name.Id;
}
