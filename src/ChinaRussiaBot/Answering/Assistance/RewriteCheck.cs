using System.Text.RegularExpressions;
using ChinaRussiaBot.Knowledge;
using ChinaRussiaBot.Questions;
using ChinaRussiaBot.Search;

namespace ChinaRussiaBot.Answering.Assistance;

/// <summary>
/// Whether a question in other words still asks the same: periods, numbers, places, goods and direction stay, at least half of what the
/// engine knows of it stays, and no word is added that the engine does not know. Everyday words may change; that is what rewriting is for.
/// Thread-safe.
/// </summary>
internal sealed partial class RewriteCheck(ItemSearch search)
{
    private const int Longest = 300;

    /// <summary>One line of words: no markup, no addresses, nothing that a screen or a log could take for more than text.</summary>
    public static bool IsPlain(string words) => words.Length <= Longest && !string.IsNullOrWhiteSpace(words) && !Markup().IsMatch(words);

    public bool IsSameQuestion(Question asked, Question rewritten, Conversation conversation)
    {
        Conversation.Topic? about = conversation.About;
        return SamePeriods(asked, rewritten, about)
            && SameNumbers(asked, rewritten, about)
            && SameNames(asked, rewritten, about)
            && asked.OtherCountries.SequenceEqual(rewritten.OtherCountries)
            && asked.WantsForecast == rewritten.WantsForecast && asked.WantsPrice == rewritten.WantsPrice
            && (asked.Direction is null || rewritten.Direction is null || asked.Direction == rewritten.Direction)
            && ForeignWords().Matches(asked.Text).All(word => rewritten.Text.Contains(word.Value, StringComparison.OrdinalIgnoreCase))
            && KeepsWhatIsKnown(asked, rewritten)
            && rewritten.Content.All(word => search.Knows(word) || asked.Content.Any(own => own.Key == word.Key));
    }

    /// <summary>The known words are what it is about, and an everyday thing that is none of the field's is not dropped from it.</summary>
    private bool KeepsWhatIsKnown(Question asked, Question rewritten)
    {
        HashSet<string> stays = [.. rewritten.Content.SelectMany(static word => word.Keys)];
        List<ContentWord> known = [.. asked.Content.Where(search.Knows)];
        return known.Where(word => word.Keys.Any(stays.Contains)).Sum(search.WeightOf) * 2 >= known.Sum(search.WeightOf)
            && asked.Content.All(word => !word.IsForeign || stays.Contains(word.Key));
    }

    private static bool SamePeriods(Question asked, Question rewritten, Conversation.Topic? about)
    {
        if (asked.Periods.Periods.Count > 0)
            return asked.Periods.Periods.ToHashSet().SetEquals(rewritten.Periods.Periods);
        return rewritten.Periods.Periods.All(period => period.ToString() == about?.Period || period.ToString() == about?.Before);
    }

    private static bool SameNumbers(Question asked, Question rewritten, Conversation.Topic? about)
    {
        HashSet<string> own = [.. Numbers().Matches(asked.Text).Select(static number => number.Value)];
        HashSet<string> other = [.. Numbers().Matches(rewritten.Text).Select(static number => number.Value)];
        return own.IsSubsetOf(other) && other.All(number => own.Contains(number) || (about?.Period?.Contains(number, StringComparison.Ordinal) ?? false));
    }

    /// <summary>Themes may be named anew; goods only where none were named; places, organisations and ports never, unless they were spoken of.</summary>
    private static bool SameNames(Question asked, Question rewritten, Conversation.Topic? about)
    {
        bool hadGoods = asked.Names.Any(static name => name.Kind == NameKind.Goods);
        return asked.Names.Where(static name => name.Kind != NameKind.Topic).All(rewritten.Names.Contains)
            && rewritten.Names.All(name => asked.Names.Contains(name) || name.Kind == NameKind.Topic || (name.Kind == NameKind.Goods && !hadGoods) || (about?.Names.Contains(name.Id) ?? false))
            && asked.Ports.All(rewritten.Ports.Contains)
            && rewritten.Ports.All(port => asked.Ports.Contains(port) || (about?.Ports.Contains(port) ?? false));
    }

    [GeneratedRegex(@"\d+")]
    private static partial Regex Numbers();

    /// <summary>Words in Latin letters are names or codes.</summary>
    [GeneratedRegex(@"[A-Za-z]{2,}")]
    private static partial Regex ForeignWords();

    [GeneratedRegex(@"[\p{C}<>{}\[\]@\\|`#*_~=]|://|www\.")]
    private static partial Regex Markup();
}
