using ChinaRussiaBot.Answering.Passages;
using ChinaRussiaBot.Knowledge;
using ChinaRussiaBot.Questions;
using ChinaRussiaBot.Search;
using ChinaRussiaBot.Text;

namespace ChinaRussiaBot.Answering;

/// <summary>Honest refusals: why there is no answer, and what is known nearby. Thread-safe.</summary>
/// <param name="search">The authored items.</param>
/// <param name="knowledge">What is known.</param>
/// <param name="inDocuments">Whether a document speaks of the word; null when there is none.</param>
internal sealed class Refusals(ItemSearch search, KnowledgeBase knowledge, Func<ContentWord, bool>? inDocuments)
{
    private const double Near = 0.35;
    private const double NearTheBest = 0.65;
    private const int NearbyItems = 2;

    /// <summary>Nothing answers: says why.</summary>
    public Route Refuse(Question question, PassageFind texts)
    {
        Language language = question.Language;
        Draft draft = new(language);
        if (question.OtherCountries.FirstOrDefault() is { } country)
            return Say(draft, Phrase.Of(Wording.SubjectNotKnown, language, country.Name[language]), UnknownReason.SubjectNotKnown);
        double total = question.Content.Sum(search.WeightOf);
        double known = question.Content.Where(search.Knows).Sum(search.WeightOf);
        if (total > 0 && known < total * Near)
            return Say(draft, Wording.OutsideTheField[language], UnknownReason.OutsideTheField);
        List<FoundItem> nearby = [.. texts.Items.Where(item => item.Coverage >= Near && item.Score >= texts.Items[0].Score * NearTheBest).Take(NearbyItems)];
        foreach (FoundItem item in nearby)
            PassageLines.Say(draft, StatementRole.Point, item.Item, question.Today);
        string message = StrangeWord(question) is { } word
            ? Phrase.Of(Wording.WordNotKnown, language, word)
            : Wording.NothingFits[language];
        if (nearby.Count > 0)
            message += (language == Language.Chinese ? "" : " ") + Wording.Nearby[language];
        return Say(draft, message, UnknownReason.NothingFits);
    }

    /// <summary>Too little is said to know what is asked.</summary>
    public Route AskWhich(Question question)
    {
        Draft draft = new(question.Language);
        string? period = question.Periods.Periods.Count > 0 ? PeriodText.Print(question.Periods.Periods[0], question.Language) : null;
        foreach (Measure measure in MostAsked())
        {
            draft.Suggestions.Add(period is null
                ? Phrase.Of(Wording.AskSeries, question.Language, Phrase.Capital(measure.Name[question.Language]))
                : Phrase.Of(Wording.AskFigure, question.Language, Phrase.Capital(measure.Name[question.Language]), period));
        }

        draft.Suggestions.Add(Wording.ExamplePorts[question.Language]);
        // "The first quarter of 2025" — "exports?": the time was said.
        Conversation.Topic? about = question.Periods.Periods is [var only] && !question.Periods.Assumed ? new([], [], [], only.ToString(), question.Intents.ToString(), []) : null;
        return new Route(RouteKind.Unclear, draft) { Message = Wording.AskWhich[question.Language], About = about };
    }

    /// <summary>Nothing is asked: answers in kind and shows what can be asked.</summary>
    public static Route Talk(SmallTalkKind kind, Language language)
    {
        Draft draft = new(language);
        draft.Suggestions.AddRange([Wording.ExampleTrade[language], Wording.ExamplePorts[language], Wording.ExamplePolicy[language]]);
        BilingualText message = kind switch
        {
            SmallTalkKind.Greet => Wording.Hello,
            SmallTalkKind.Thank => Wording.NotAtAll,
            SmallTalkKind.Bye => Wording.Goodbye,
            SmallTalkKind.About => Wording.AboutMe,
        };
        return new Route(RouteKind.Unclear, draft) { Message = message[language] };
    }

    /// <summary>The measures with the longest series: what there is most to say about.</summary>
    private IEnumerable<Measure> MostAsked() =>
        knowledge.Figures.GroupBy(static figure => figure.Measure).OrderByDescending(static group => group.Count()).Take(3).Select(static group => group.Key);

    /// <summary>A word that nothing holds, as it was typed; null when there is none, or when it cannot be shown.</summary>
    private string? StrangeWord(Question question)
    {
        // A number alone is no subject: there is nothing "about 2".
        ContentWord? strange = question.Content.FirstOrDefault(word => CanBeNamed(word) && !search.Knows(word));
        // "Nothing about it" would be untrue: a document has the word, though no answer.
        if (strange is not null && inDocuments?.Invoke(strange) == true)
            return null;
        if (strange is null)
            return null;
        (int start, int length) = (strange.Start, strange.Text.Length);
        string text = question.Analyzed.Text;
        if (start + length > text.Length)
            return null;
        // What was read for a typing error is no word of the asker's: "nothing about a post office" answers nobody who asked about a port.
        if (!TextNormalizer.NormalizeText(question.Text).Contains(text.Substring(start, length), StringComparison.Ordinal))
            return null;
        // One character is a part of a word (险 of 车险).
        return length > 1 || !Tokenizer.IsHan(text[start]) ? text.Substring(start, length) : Around(question, start);
    }

    private static bool CanBeNamed(ContentWord word) => !word.IsFlow && !word.IsWeak && !WordForms.IsNumeral(word.Text) && !char.IsAsciiDigit(word.Text[0]);

    /// <summary>The character with the other lone ones beside it that say what is asked; null when it stands alone.</summary>
    private static string? Around(Question question, int at)
    {
        bool IsPart(int place) => question.Content.Any(word => word.Start == place && word.Text.Length == 1 && Tokenizer.IsHan(word.Text[0]));
        int start = at;
        int end = at + 1;
        while (IsPart(start - 1))
            start--;
        while (IsPart(end))
            end++;
        return end - start > 1 ? question.Analyzed.Text[start..end] : null;
    }

    private static Route Say(Draft draft, string message, UnknownReason reason) =>
        new(RouteKind.NotKnown, draft) { Message = message, Reason = reason };
}
