using ChinaRussiaBot.Knowledge;
using ChinaRussiaBot.Questions;
using ChinaRussiaBot.Search;

namespace ChinaRussiaBot.Answering.Passages;

/// <summary>
/// How surely the best item answers: what it holds of the question, raised when its author foresaw such a question, lowered when it is
/// about something else or cannot give what is asked. Calibrated on the golden questions (decision 0020). Thread-safe.
/// </summary>
internal sealed class PassageConfidence(ItemSearch search, KnowledgeBase knowledge)
{
    /// <summary>From here on a question is one that the author foresaw: its odd words are only its way of asking.</summary>
    private const double Foreseen = 0.6;

    private const double OfTheRest = 0.8;
    private const double OtherSubject = 0.45;
    private const double Unheard = 0.55;
    private const double Lacking = 0.55;
    private const double CannotTell = 0.85;
    private const double OddWord = 0.8;
    private const double TooLittle = 0.4;
    private const double AsGood = 0.97;

    /// <summary>Puts items that lack the place, goods or number that is asked, or the kind of answer, behind those that have it.</summary>
    public void Sort(List<FoundItem> found, Question question)
    {
        Dictionary<FoundItem, double> scores = found.ToDictionary(
            static item => item,
            item => item.Score * (item.Missing.Any(IsAnotherSubject) ? Lacking : 1) * (WantedAnswer.IsIn(item.Item, question) ? 1 : CannotTell),
            (IEqualityComparer<FoundItem>)ReferenceEqualityComparer.Instance);
        List<FoundItem> sorted = [.. found.OrderByDescending(item => scores[item])];
        found.Clear();
        found.AddRange(sorted.Select(item => item with { Score = scores[item] }));
    }

    /// <summary>Whether the author of the item foresaw the question, all that it names included.</summary>
    public bool IsForeseen(FoundItem item, double likeness) =>
        likeness >= Foreseen && !item.Missing.Any(word => IsAnotherSubject(word) || IsUnheardOf(word));

    /// <param name="found">The best first; not empty.</param>
    /// <param name="question">What is asked.</param>
    /// <param name="likeness">How like the phrasings of the best item it is.</param>
    public double Of(IReadOnlyList<FoundItem> found, Question question, double likeness)
    {
        FoundItem best = found[0];
        double held = best.Coverage + ((1 - best.Coverage) * Math.Max(0, (2 * likeness) - 1) * OfTheRest);
        if (likeness < Foreseen && IsVague(question))
            return held * TooLittle;
        if (best.Missing.Any(IsAnotherSubject))
            held *= OtherSubject;
        else if (best.Missing.Any(IsUnheardOf))
            held *= likeness >= Foreseen ? OddWord : Unheard;
        if (IsOfTheOtherCountry(best, question))
            held *= TooLittle;
        return found.TakeWhile(item => item.Score >= best.Score * AsGood).Any(item => WantedAnswer.IsIn(item.Item, question)) ? held : held * TooLittle;
    }

    /// <summary>Nothing but "trade" or "export": any item would do.</summary>
    private static bool IsVague(Question question) =>
        question.Content.All(static word => word.IsFlow || word.Text.Length == 1) && !question.Asks(Intents.Problem | Intents.Recommend | Intents.Why | Intents.How);

    private static bool IsOfTheOtherCountry(FoundItem item, Question question)
    {
        if (question.Countries.Count == 0 || item.Countries.Count != 1)
            return false;
        Country only = item.Countries.First();
        return question.Countries.All(mention => mention.Country != only && mention.Role is CountryRole.Actor or CountryRole.To);
    }

    /// <summary>A place, a country, goods or a number that the item lacks.</summary>
    private bool IsAnotherSubject(ContentWord word) =>
        char.IsAsciiDigit(word.Text[0]) || word.Keys.Any(key => key.StartsWith('#') && knowledge.Name(key[1..]) is { Kind: not NameKind.Topic });

    /// <summary>A word that no item holds and that is not only the way of asking.</summary>
    private bool IsUnheardOf(ContentWord word) =>
        !word.IsFlow && !word.IsWeak && !WordForms.IsVerbLike(word.Text) && !WordForms.IsShort(word.Text) && !search.Knows(word) && !search.KnowsPart(word.Text);
}
