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
    private const double OddWord = 0.8;
    private const double Lost = 0.6;
    private const double HeldAtLeast = 3;
    private const double HeldPlainly = 8;
    private const double Alike = 0.45;
    private const double Lacking = 0.55;
    private const double CannotTell = 0.85;
    private const double TooLittle = 0.4;
    private const double AsGood = 0.97;

    private readonly FigureDirections flows = new(knowledge);

    /// <summary>Puts items that lack the place, goods or number that is asked, or the kind of answer, behind those that have it.</summary>
    public List<FoundItem> Sort(List<FoundItem> found, Question question) =>
        [.. found.Select(item => item with { Score = item.Score * (item.Missing.Any(IsAnotherSubject) ? Lacking : 1) * Told(item.Item, question) * flows.Factor(item.Item, question) })
            .OrderByDescending(static item => item.Score)];

    private static double Told(KnowledgeItem item, Question question) =>
        WantedAnswer.LacksLastDay(item, question) ? Lacking : WantedAnswer.IsIn(item, question) ? 1 : CannotTell;

    /// <summary>Whether the author of the best item foresaw the question, all that it names included.</summary>
    public bool IsForeseen(PassageFind find) =>
        find.LikenessOfBest >= Foreseen && !find.Items[0].Missing.Any(word => IsAnotherSubject(word) || IsUnheardOf(word));

    /// <param name="find">What was found; not empty.</param>
    /// <param name="question">What is asked.</param>
    public double Of(PassageFind find, Question question)
    {
        FoundItem best = find.Items[0];
        double likeness = find.LikenessOfBest;
        double sure = Held(find, question) * (best.Missing.Any(IsAnotherSubject) ? OtherSubject : 1);
        if ((likeness < Foreseen && IsVague(question)) || !AskedNumber.IsToldBy(best, question) || (likeness < Alike && IsGeneral(question)) || IsOfAPlaceAlone(best, question) || IsOfTheOtherCountry(best, question) || IsPriceOfAnother(find, question) || QuotedTitles.IsOfAnother(question, best.Item) || AskedLevy.IsUnknownTo(best, question) || flows.IsOtherWay(best.Item, question)
            || (best.Item is Figure figure && MeasureScope.IsAnother(figure.Measure, question, knowledge.Name)))
            sure *= TooLittle;
        // What was plainly asked for has to tell it itself; of items that are alike any will do.
        double alike = likeness >= Foreseen ? 1 : AsGood;
        return find.Items.TakeWhile(item => item.Score >= best.Score * alike).Any(item => item.Coverage >= best.Coverage * alike && WantedAnswer.IsIn(item.Item, question)) ? sure : sure * TooLittle;
    }

    /// <summary>
    /// The part of the question that the best item holds. A word that nothing knows may be another subject or only a colourful way of
    /// asking: the second is taken when its author foresaw something like it and no number, name or day is asked, which the odd word might change.
    /// </summary>
    private double Held(PassageFind find, Question question)
    {
        FoundItem best = find.Items[0];
        double held = Raised(best.Coverage, find.LikenessOfBest);
        List<ContentWord> unheard = [.. best.Missing.Where(word => IsUnheardOf(word) || word.IsForeign)];
        if (unheard.Count == 0)
            return held;
        double total = find.Weights.Sum();
        double lost = question.Content.Select((word, index) => unheard.Contains(word) ? find.Weights[index] : 0).Sum();
        double usual = held * (find.LikenessOfBest >= Foreseen && !unheard.Exists(IsAlien) ? OddWord : Unheard);
        double told = question.Content.Select((word, index) => IsTold(word, best) ? find.Weights[index] : 0).Sum();
        if (WantedAnswer.IsExact(question) || lost >= total || told < HeldAtLeast || (find.LikenessOfBest < Alike && told < HeldPlainly) || unheard.Exists(IsAlien))
            return usual;
        return Math.Max(usual, Raised(best.Coverage * total / (total - lost), find.LikenessOfBest) * (1 - (Lost * lost / total)));
    }

    /// <summary>An everyday thing of another field, or a word in Latin letters that nothing knows.</summary>
    private static bool IsAlien(ContentWord word) => word.IsForeign || WordForms.IsLatin(word.Text);

    /// <summary>A place or goods alone are not what a question is about.</summary>
    private bool IsTold(ContentWord word, FoundItem best) => !word.IsFlow && !word.IsWeak && !best.Missing.Contains(word) && !IsNamed(word);

    private static double Raised(double held, double likeness)
    {
        double sure = Math.Min(1, held);
        return sure + ((1 - sure) * Math.Max(0, (2 * likeness) - 1) * OfTheRest);
    }

    /// <summary>The price of something that the best item does not speak of: any sum in it is another's.</summary>
    private static bool IsPriceOfAnother(PassageFind find, Question question) => question.WantsPrice
        && question.Content.Where((word, index) => find.Weights[index] >= HeldAtLeast && !word.IsFlow && !word.IsWeak && find.Items[0].Missing.Contains(word)).Any();

    /// <summary>Nothing but "trade" or "export", or a bare number: any item would do.</summary>
    private static bool IsVague(Question question) =>
        question.Content.All(static word => word.IsFlow || word.Text.Length == 1 || WordForms.IsNumeral(word.Text)) && !question.Asks(Intents.Problem | Intents.Recommend | Intents.Why | Intents.How);

    /// <summary>General words alone ("open a company", 开公司): some item holds them by chance.</summary>
    private static bool IsGeneral(Question question) =>
        question.Content.All(static word => !word.IsFlow && (word.IsWeak || word.Text.Length == 1)) && !question.Asks(Intents.Problem | Intents.Recommend | Intents.Why);

    /// <summary>"Who is the mayor of Moscow?": an item that shares only the place with a question does not answer it.</summary>
    private bool IsOfAPlaceAlone(FoundItem item, Question question)
    {
        // A single character says nothing of its own: the 长 of 北京市长 stands in many items.
        List<ContentWord> told = [.. question.Content.Where(static word => !word.IsFlow && !word.IsWeak && word.Text.Length > 1)];
        List<ContentWord> held = told.FindAll(word => !item.Missing.Contains(word));
        return held.Count > 0 && held.TrueForAll(IsPlace) && (question.Content.Any(word => !word.IsFlow && !word.IsWeak && !held.Contains(word)) || (WantedAnswer.IsExact(question) && !question.Content.Any(word => word.IsWeak && word.Text.Length > 1 && !item.Missing.Contains(word))));
    }

    private bool IsPlace(ContentWord word) => word.Keys.Any(key => key.StartsWith('#') && knowledge.Name(key[1..]) is
    { Kind: NameKind.Country or NameKind.Macroregion or NameKind.Province or NameKind.Region or NameKind.City or NameKind.River or NameKind.Currency });

    /// <summary>A rule of one country, when the question is about the other: not where only the goods come from there.</summary>
    private static bool IsOfTheOtherCountry(FoundItem item, Question question)
    {
        if (question.Countries.Count == 0 || item.Countries.Count != 1)
            return false;
        Country only = item.Countries.First();
        return question.Countries.All(mention => mention.Country != only
            && (mention.Role == CountryRole.To || (mention.Role == CountryRole.Actor && question.Flow is not (Flow.In or Flow.Out))));
    }

    /// <summary>A place, a country, goods or a number that the item lacks.</summary>
    private bool IsAnotherSubject(ContentWord word) =>
        char.IsAsciiDigit(word.Text[0]) || IsNamed(word);

    private bool IsNamed(ContentWord word) => word.Keys.Any(key => key.StartsWith('#') && knowledge.Name(key[1..]) is { Kind: not NameKind.Topic });

    /// <summary>A word that no item holds and that is not only the way of asking.</summary>
    private bool IsUnheardOf(ContentWord word) =>
        !word.IsFlow && !word.IsWeak && !WordForms.IsVerbLike(word.Text) && !WordForms.IsShort(word.Text) && !search.Knows(word) && !search.KnowsPart(word.Text);
}
