using System.Globalization;
using ChinaRussiaBot.Answering.Figures;
using ChinaRussiaBot.Answering.Passages;
using ChinaRussiaBot.Answering.Ports;
using ChinaRussiaBot.Answering.Reckoning;
using ChinaRussiaBot.Knowledge;
using ChinaRussiaBot.Questions;
using ChinaRussiaBot.Search;

namespace ChinaRussiaBot.Answering;

/// <summary>Decides from the evidence who answers: figures, ports or texts, or nobody. Thread-safe.</summary>
internal sealed class QuestionRouter
{
    private const double Firm = 0.5;
    private const double Enough = 0.45;
    private const double Likely = 0.7;
    private const double Whole = 0.97;
    private const double Lead = 0.15;
    private const double Strong = 0.75;
    private const int MostWordsOfAFollowUp = 4;
    private const double AsGood = 0.85;
    private const double NearlyAsGood = 0.5;
    private const Intents AsksForText = Intents.Problem | Intents.Recommend | Intents.Why | Intents.How | Intents.Define;
    private const Intents AsksWhat = AsksForText | Intents.Which | Intents.Status | Intents.List | Intents.Compare;
    private const Intents AsksForFigure = Intents.Value | Intents.Growth | Intents.Share | Intents.Rank | Intents.Peak | Intents.Low
        | Intents.Series | Intents.Difference | Intents.Times | Intents.Balance | Intents.Count | Intents.Sum | Intents.Average;

    private const Intents Quoted = Intents.Growth | Intents.Share | Intents.Rank | Intents.Balance;

    private const Intents Reckoned = Intents.Growth | Intents.Share | Intents.Rank | Intents.Difference | Intents.Times | Intents.Balance | Intents.Average;

    private readonly FollowUp followUp;
    private readonly MeasureMatcher matcher;
    private readonly Composers composers;
    private readonly Refusals refusals;

    private QuestionRouter(FollowUp followUp, MeasureMatcher matcher, Composers composers, Refusals refusals)
    {
        this.followUp = followUp;
        this.matcher = matcher;
        this.composers = composers;
        this.refusals = refusals;
    }

    public static QuestionRouter Create(KnowledgeBase knowledge, TextAnalyzer analyzer, ItemSearch search, AskedIndex asked)
    {
        FigureShelf shelf = new(knowledge);
        Unit percent = knowledge.Units.FirstOrDefault(static unit => unit.Id == "percent")
            ?? new Unit("percent", Dimension.Share) { ChinesePrint = "%", RussianPrint = ["%"] };
        Unit points = knowledge.Units.FirstOrDefault(static unit => unit.Id == "pp")
            ?? new Unit("pp", Dimension.Share) { ChinesePrint = "个百分点", RussianPrint = ["п. п."] };
        PortShelf ports = new(knowledge, analyzer);
        PortAreas areas = new(knowledge);
        PortQuestionReader portReader = new(knowledge, new PortFilter(knowledge, areas), ports, search);
        ComputedLines lines = new(percent, points);
        GoodsOperands goods = new(knowledge, shelf);
        MeasureMatcher matcher = new(knowledge, analyzer, search.KnowsKey);
        FigureCalculations calculations = new(shelf, lines);
        Composers composers = new(
            new FigureComposer(shelf, calculations, new FigureExtremes(shelf, analyzer), new FigureSpecials(shelf, calculations, percent)),
            new MeasureChoice(shelf),
            new PortComposer(portReader, ports, new PortLists(knowledge)),
            new PassageComposer(search, knowledge, new TitleDirections(knowledge, analyzer), asked),
            new RelatedItems(search, knowledge, asked),
            new StatedElsewhere(analyzer),
            new AmountAsked(analyzer),
            new GoodsPrices(goods, shelf, new UnitPrices(shelf)),
            new Reckoner(
                goods,
                new SubjectOperands(knowledge, matcher),
                new PortOperands(new PortGroups(knowledge, areas), ports, shelf, matcher),
                lines));
        return new QuestionRouter(new FollowUp(knowledge), matcher, composers, new Refusals(search, knowledge));
    }

    /// <summary>The outcome for a question.</summary>
    public Route Route(Question asked, Conversation conversation, Action<string>? explain)
    {
        FollowedQuestion followed = followUp.Resolve(asked, conversation);
        Question question = followed.Question;
        if (followed.Items.Count > 0)
            return composers.Related.Further(question, followed.Items) ?? Repeat(question, composers.Passages.Turned(followed.Items, question));
        if (followed.SetsAgainst && composers.Reckoner.Of(question, followed.Measures) is { } against)
            return against;
        if (followed.Measures.Count > 0)
            return followed.InAnotherUnit ? composers.Figures.InAnotherUnit(question, followed.Measures) : composers.Figures.Compose(question, followed.Measures);
        if ((composers.Prices.Try(question) ?? composers.Reckoner.Try(question) ?? OfTrade(question)) is { } computed)
            return computed;
        List<MeasureMatch> matches = Match(question);
        if (question.WantsForecast && matches.Count > 0 && matches[0].Confidence >= Enough)
            return composers.Figures.Ahead(question, matches[0].Measure);
        if (PartOfWhole(question, matches) is { } part && question.Content.All(static word => word.IsFlow || word.IsWeak || WordForms.IsVerbLike(word.Text)))
            return part;
        if (matches.Count == 0 && question.Asks(Intents.Balance) && question.Content.All(static word => word.IsFlow))
            return composers.Figures.Compose(question, composers.Figures.Wholes());
        double figures = matches.Count > 0 && matches[0].Score > 0 ? matches[0].Confidence : 0;
        PassageFind texts = Telling(question, composers.Passages.Find(question));
        explain?.Invoke(Line("figures", figures, string.Join(", ", matches.Take(5).Select(static match => Line(match.Measure.Id, match.Score, "")))));
        explain?.Invoke(Line("texts", texts.Confidence, string.Join(", ", texts.Items.Take(5).Select(static item => Line(item.Item.Id, item.Score, "")))));
        if (question.Content.Count == 0 && texts.Items.Count == 0 && question.Names.Count == 0 && question.Ports.Count == 0 && question.Flow == Flow.None)
        {
            // "How much was it in the second quarter?", with nothing said before: of trade, which is what everything here is about.
            return question.Periods.Periods.Count > 0 && question.Asks(AsksForFigure)
                ? composers.Figures.Compose(question, composers.Figures.Wholes())
                : refusals.AskWhich(question);
        }

        if (IsAllFiller(question) && texts.Confidence < Enough && figures < Enough)
            return composers.Figures.Compose(question, composers.Figures.Wholes());
        if (texts is { IsForeseen: true, Confidence: < Enough } && question.Asks(Intents.When) && !question.Asks(Intents.Peak | Intents.Low) && question.Ports.Count == 0)
            return refusals.Refuse(question, texts);
        if (conversation.About is { Items.Count: > 0, Measures.Count: 0, Ports.Count: 0 } told && RelatedItems.Lean(question, told.Items, texts) is { } leaning)
            return leaning;
        if (Ports(question, matches, texts) is { } ports)
            return ports;
        // Of an asked period only what speaks of it can tell more than the figures.
        double known = texts.Confidence <= 0 ? 0 : composers.Passages.Within(question, texts)?.Confidence ?? 0;
        bool wantsText = (question.Asks(AsksForText) && !question.Asks(AsksForFigure & ~Intents.Value))
            || (question.Asks(Intents.When) && !question.Asks(Intents.Peak | Intents.Low))
            || (question.Asks(Intents.Problem) && !question.Asks(Reckoned))
            || (texts.IsForeseen && question.Periods.Periods.Count == 0 && (texts.LikenessOfBest >= Strong ? !question.Asks(Quoted | Intents.Series) : !question.Asks(Reckoned | Intents.Peak | Intents.Low | Intents.Series)))
            || (question.AsksForThings && matches.Count > 0 && matches[0].Measure.Aspect == Aspect.Value);
        // The measure is named whole and its figure for just that period is known: whatever else is said, this is what is asked.
        if (figures >= Firm && !wantsText && !question.Asks(AsksForText) && matches[0].Recall >= Whole && composers.Choice.KnowsExactly(question, matches[0].Measure))
            return Figures(question, matches, texts) with { Confidence = Explained(question, matches[0], texts) };
        bool toFigures = figures >= Firm && figures >= known - 0.25 && Explained(question, matches[0], texts) >= known - Lead;
        bool quantity = matches.Count > 0 && ((matches[0].Recall >= Whole && figures >= Likely && !question.Asks(AsksWhat)) || question.Asks(AsksForFigure) || question.Periods.Periods.Count > 0 || question.Dimensions.Count > 0);
        if (toFigures && (quantity || known < Likely) && !(wantsText && texts.Confidence >= Firm))
            return Figures(question, matches, texts) with { Confidence = Explained(question, matches[0], texts) };
        if (HoldsPeriod(question, texts) is { } fitting)
            return PassageComposer.Compose(question, fitting);
        if (figures >= Enough && (quantity || figures >= Likely))
            return Figures(question, matches, texts) with { Confidence = Explained(question, matches[0], texts) };
        return GoesOn(question, conversation) ?? refusals.Refuse(question, texts);
    }

    /// <summary>A period and a kind of number, and nothing else but ways of speaking: "2025 to 2023, how much less?" is asked of trade itself.</summary>
    private static bool IsAllFiller(Question question) => question.Periods.Periods.Count > 0 && question.Flow == Flow.None && question.Ports.Count == 0
        && question.Names.All(static name => name.Kind == NameKind.Currency)
        && (question.Asks(AsksForFigure | Intents.Conflict | Intents.Compare) || question.Dimensions.Contains(Dimension.Money)) && !question.Asks(AsksForText & ~Intents.Why)
        && question.Content.All(static word => word.IsWeak || WordForms.IsNumeral(word.Text) || WordForms.IsVerbLike(word.Text) || WordForms.IsShort(word.Text));

    /// <summary>"How much less was it in 2025 than in 2023", "what was bought less what was sold": where no other subject is named, of all trade. Null otherwise.</summary>
    private Route? OfTrade(Question question)
    {
        bool bare = question.Ports.Count == 0 && !question.Asks(AsksForText | Intents.Rank | Intents.List | Intents.Peak | Intents.Low) && question.Flow is not (Flow.Invest or Flow.Travel)
            && question.Names.All(static name => name.Kind is NameKind.Currency or NameKind.Topic)
            && question.Content.All(static word => word.IsFlow || word.IsWeak || WordForms.IsVerbLike(word.Text) || WordForms.IsShort(word.Text) || WordForms.IsNumeral(word.Text));
        if (!bare || question.WantsForecast || question.WantsPrice || question.Periods.Periods.Count == 0)
            return null;
        bool bothWays = question.Flows.Contains(Flow.Out) && question.Flows.Contains(Flow.In);
        if ((bothWays || question.Asks(Intents.Balance)) && question.Asks(Intents.Difference | Intents.Compare | Intents.Balance) && !question.Asks(Intents.Growth | Intents.Share | Intents.Times))
            return Composed(question with { Intents = question.Intents | Intents.Balance });
        bool unnamed = question.Flow is Flow.None or Flow.Trade && question.Content.All(static word => word.IsFlow || !word.IsWeak);
        return unnamed && question.Periods.Periods.Count > 1 && (question.Periods.Periods.Count > 2 || question.Asks(Intents.Difference | Intents.Growth | Intents.Times | Intents.Sum | Intents.Compare | Intents.Average)) ? Composed(question) : null;
    }

    /// <summary>Of all trade; null when that is not known.</summary>
    private Route? Composed(Question question) =>
        composers.Figures.Compose(question, composers.Figures.Wholes()) is { Kind: RouteKind.Answered } route ? route : null;

    /// <summary>A short question that nothing answers by itself may ask on about the items just cited, or their neighbours by topic.</summary>
    private Route? GoesOn(Question question, Conversation conversation)
    {
        if (conversation.About is not { Items.Count: > 0, Measures.Count: 0, Ports.Count: 0 } about || question.Content.Count > MostWordsOfAFollowUp || question.WantsPrice)
            return null;
        return composers.Related.Compose(question, about.Items);
    }

    /// <summary>Of texts only those that can give the amount that is asked.</summary>
    private PassageFind Telling(Question question, PassageFind texts) =>
        !AmountAsked.Is(question) || texts.Items.Count == 0 || composers.Amounts.IsTold(texts.Items[0].Item, question) ? texts : texts with { Confidence = 0 };

    /// <summary>How much of what is said the measure explains, weighed as for the texts.</summary>
    private static double Explained(Question question, MeasureMatch match, PassageFind texts)
    {
        double total = 0;
        double unexplained = 0;
        for (int word = 0; word < question.Content.Count; word++)
        {
            total += texts.Weights[word];
            if (match.Unexplained.Contains(question.Content[word]))
                unexplained += texts.Weights[word];
        }

        return total == 0 ? 1 : 1 - (unexplained / total);
    }

    private List<MeasureMatch> Match(Question question)
    {
        List<MeasureMatch> matches = matcher.Match(question, question.Direction);
        matches.RemoveAll(static match => match.Measure.IsForComputing);
        if (!question.Flows.Contains(Flow.Out) || !question.Flows.Contains(Flow.In))
            return matches;
        matches.AddRange(matcher.Match(question, question.OtherDirection));
        return [.. matches.DistinctBy(static match => match.Measure).OrderByDescending(static match => match.Score)];
    }

    private Route Figures(Question question, List<MeasureMatch> matches, PassageFind texts)
    {
        List<Measure> measures = [.. matches
            .Where(match => match.Score >= matches[0].Score * AsGood && match.Unexplained.Count <= matches[0].Unexplained.Count
                && match.Measure.Aspect == matches[0].Measure.Aspect && match.Measure.Unit == matches[0].Measure.Unit)
            .Select(static match => match.Measure).Take(3)];
        List<Measure> others = [.. matches
            .Where(match => match.Score >= matches[0].Score * NearlyAsGood && match.Unexplained.Count <= matches[0].Unexplained.Count
                && match.Measure.Unit == matches[0].Measure.Unit && match.Measure.Direction == matches[0].Measure.Direction)
            .Select(static match => match.Measure).Except(measures)];
        if (PartOfWhole(question, matches) is { } share)
            return share;
        // What is not wholly understood is not answered with a part of the year.
        if (matches[0].Unexplained.Any(static word => !word.IsFlow && !word.IsWeak && !WordForms.IsVerbLike(word.Text)))
            question = question with { Intents = question.Intents | Intents.Whole };
        if (OtherCurrency(question, matches) is { } other && measures.Count == 1)
            return composers.Figures.Compose(question, [measures[0], other]);
        // Tonnes are no answer to a question for dollars.
        if (question.Dimensions.Count > 0 && !question.Asks(Reckoned) && !measures.Exists(measure => question.Dimensions.Contains(measure.Unit.Dimension)))
            return composers.Figures.Unknown(question, measures);
        IReadOnlyList<Measure> asked = composers.Choice.Each(question, composers.Choice.Knowing(question, measures, others));
        Route route = composers.Figures.Compose(question, asked);
        if (route.Kind == RouteKind.NotKnown && composers.Stated.Find(question, texts) is { } stated)
            return PassageComposer.Compose(question, stated);
        return route;
    }

    /// <summary>"What part of the trade were exports": both named, and a share asked; null when it cannot be computed.</summary>
    private Route? PartOfWhole(Question question, List<MeasureMatch> matches) =>
        question.Flows.Contains(Flow.Trade) && (question.Flows.Contains(Flow.Out) || question.Flows.Contains(Flow.In)) && question.Asks(Intents.Share | Intents.Percent)
            ? composers.Figures.Share(question, [.. matches.Select(static match => match.Measure)])
            : null;

    /// <summary>"In dollars and in yuan": the same thing in the other currency that is named; null when one is named or none.</summary>
    private static Measure? OtherCurrency(Question question, List<MeasureMatch> matches) =>
        question.Names.Count(static name => name.Kind == NameKind.Currency) < 2 ? null : matches
            .Where(match => match.Measure.Unit != matches[0].Measure.Unit && match.Measure.Unit.Dimension == Dimension.Money
                && match.Measure.Direction == matches[0].Measure.Direction && match.Measure.Aspect == matches[0].Measure.Aspect)
            .Select(static match => match.Measure).FirstOrDefault();

    /// <summary>Ports answer when a crossing is meant and explains the words better than any text.</summary>
    private Route? Ports(Question question, List<MeasureMatch> matches, PassageFind texts)
    {
        PortReading reading = composers.Ports.Read(question);
        if (!reading.Meant)
            return null;
        if (question.OtherCountries.Any())
            return reading.Mentioned && !question.Asks(AsksForText) ? refusals.Refuse(question, texts) : null;
        bool byName = reading.Selection.ByName;
        List<Measure> counts = byName || reading.Volume is not null || reading.Explained < Enough || !PortWords.Has(question, "crossing.count") || question.Asks(Intents.List) ? []
            : [.. matches.Where(match => match.Measure.Aspect == Aspect.Count && match.Recall >= Firm && match.Score > 0 && !reading.Strange.Any(match.Unexplained.Contains))
                .Select(static match => match.Measure)];
        bool wantsText = question.Asks(AsksForText) && !question.Asks(Intents.Counterpart | Intents.Status | Intents.When) && texts.Confidence >= (byName ? Strong : Enough);
        bool told = texts.Confidence >= Enough && !reading.Strange.All(word => texts.Items[0].Missing.Any(missing => word.Start <= missing.Start && missing.Start < word.Start + word.Text.Length));
        if (counts.Count == 0 && (wantsText || (told && (reading.Explained < Enough || !byName))))
            return null;
        if (!byName && counts.Count == 0 && (reading.Volume is not null || reading.Explained < Enough))
            return reading.Mentioned && reading.Explained < Enough && (reading.Volume is not null || (texts.Confidence < Enough && reading.NamesUnknown)) ? refusals.Refuse(question, texts) : null;
        if (reading.Explained < Enough && !reading.Mentioned && reading.Strange.Count > 0)
            return null;
        Route route = composers.Ports.Compose(question, reading, counts);
        return route.Kind == RouteKind.NotKnown && !byName && texts.Confidence >= Firm && HoldsPeriod(question, texts) is { } fitting
            ? PassageComposer.Compose(question, fitting)
            : route;
    }

    /// <summary>What was found, when the question names no period or the best items speak of it; null when they do not.</summary>
    private PassageFind? HoldsPeriod(Question question, PassageFind texts)
    {
        if (texts.Confidence > 0 && composers.Passages.Within(question, texts) is { } fitting && fitting.Confidence >= Enough)
            return fitting;
        return texts.Confidence >= Enough && question.Asks(Intents.Problem | Intents.Recommend | Intents.Why) && !question.Asks(AsksForFigure) ? texts : null;
    }

    /// <summary>The items told before, asked about once more; a refusal when they cannot give what is now asked.</summary>
    private Route Repeat(Question question, IReadOnlyList<KnowledgeItem> items)
    {
        if (!items.Any(item => WantedAnswer.IsIn(item, question)))
            return refusals.Refuse(question, new PassageFind([.. items.Select(static item => new FoundItem(item, 1, 1, []))], 0));
        Draft draft = new(question.Language);
        foreach (KnowledgeItem item in items.Take(2))
            PassageLines.Say(draft, draft.IsEmpty ? StatementRole.Lead : StatementRole.Point, item, question.Today);
        return new Route(RouteKind.Answered, draft) { About = new([], [], [], null, question.Intents.ToString(), [.. items.Select(static item => item.Id)]) };
    }

    private static string Line(string name, double score, string rest) =>
        string.Create(CultureInfo.InvariantCulture, $"{name} {score:0.00}{(rest.Length > 0 ? ": " : "")}{rest}");

    private sealed record Composers(
        FigureComposer Figures,
        MeasureChoice Choice,
        PortComposer Ports,
        PassageComposer Passages,
        RelatedItems Related,
        StatedElsewhere Stated,
        AmountAsked Amounts,
        GoodsPrices Prices,
        Reckoner Reckoner);
}
