using ChinaRussiaBot.Answering.Ports;
using ChinaRussiaBot.Knowledge;
using ChinaRussiaBot.Questions;

namespace ChinaRussiaBot.Answering;

/// <summary>What a short question takes over from the one before: "А в 2021?", "那出口呢？", "А СПГ?". Thread-safe.</summary>
internal sealed class FollowUp(KnowledgeBase knowledge)
{
    private const Intents Kept = Intents.Value | Intents.Growth | Intents.Share | Intents.Rank | Intents.Series | Intents.Counterpart
        | Intents.Status | Intents.Volume | Intents.Mode | Intents.Where | Intents.Peak | Intents.Low | Intents.Difference | Intents.Percent | Intents.Balance | Intents.UnitPrice;

    private const Intents Together = Intents.Difference | Intents.Times | Intents.Sum | Intents.Compare | Intents.Share | Intents.Balance;

    private const int MostWords = 3;

    /// <summary>The question with what it leaves unsaid filled in; unchanged when it stands on its own.</summary>
    public FollowedQuestion Resolve(Question question, Conversation conversation)
    {
        if (conversation.About is not { } about)
            return new FollowedQuestion(question, [], []);
        question = WithPlace(question, about);
        if (LeaningWords.Turns(question.Analyzed) && question.Content.Count <= 1 && question.Names.Count == 0 && TurnedRound(question, about) is { } round)
            return round;
        // "How many cars passed over it": cars are its traffic, not goods.
        bool traffic = about.Ports.Count > 0 && question.Flow == Flow.None && question.Countries.Count == 0 && LeaningWords.In(question.Analyzed) && PortWords.AsksOfTraffic(question);
        bool names = question.Names.Any(name => name.Kind is not (NameKind.Topic or NameKind.Currency) && !(traffic && name.Kind == NameKind.Goods)) || question.Ports.Count > 0;
        // "What does it cost in all?" after a crossing that is being built.
        bool detail = about.Ports.Count > 0 && !names && PortWords.Details(question).Count > 0 && question.Countries.Count == 0;
        bool ofPorts = about.Ports.Count > 0 && (question.Flow == Flow.None || detail);
        // "What was the trade in 2023?" after a crossing is a question of its own.
        if (about.Ports.Count > 0 && !detail && question.Flow is Flow.Trade or Flow.Invest && !LeaningWords.InFrame(question.Analyzed))
            return new FollowedQuestion(question, [], []);
        // So it is after a rule or a passage, when it says its period: only a measure or a good could be carried on into it.
        if (about.Measures.Count + about.Ports.Count == 0 && question.Flow is Flow.Trade or Flow.Invest && question.Periods is { Periods.Count: > 0, Assumed: false } && !LeaningWords.InFrame(question.Analyzed))
            return new FollowedQuestion(question, [], []);
        // "Exports of China to Russia in 2024" is whole, whatever was asked before.
        if (question.Flow != Flow.None && question.Periods is { Periods.Count: > 0, Assumed: false } && question.Countries.Count > 0 && !LeaningWords.InFrame(question.Analyzed))
            return new FollowedQuestion(question, [], []);
        if (about.Ports.Count > 0 && ListsCrossings(question))
            return new FollowedQuestion(WithArea(question, about), [], []);
        bool compares = about.Measures.Count > 0 && question.Asks(Intents.Compare | Intents.Difference | Intents.Times);
        bool words = ofPorts ? PortWords.Strange(question, knowledge).Count > 0 : question.Content.Any(word => !word.IsFlow && !IsCurrency(word) && !WordForms.IsNumeral(word.Text) && !(word.IsWeak && compares));
        if (ofPorts && !names && BesideThem(question, about.Ports) is { } beside)
            return new FollowedQuestion(beside, [], []);
        words &= !(ofPorts && PortWords.Strange(question, knowledge).Count <= 1 && PortWords.AsksOfTraffic(question));
        words &= !(ofPorts && LeaningWords.InFrame(question.Analyzed) && IsToldOf(about.Ports, PortWords.Strange(question, knowledge)));
        if (!names && (!words || RelativeShift.Read(question.Analyzed.Text) is not null))
            return Continue(question, about);
        if (names && question.Content.Count <= MostWords && IsElliptical(question))
            return TakeOver(question, about);
        if (!names && question.Content.Count <= 2 && question.Periods.Periods.Count == 0 && (LeaningWords.In(question.Analyzed) || question.Content.Count == 1) && about.Names.Select(knowledge.Name).FirstOrDefault(static name => name?.Kind == NameKind.Goods) is { } good)
            return new FollowedQuestion((question.Asks(Intents.UnitPrice) ? FollowedPeriod.With(question, about) : question) with { Names = [good], Content = [.. question.Content, new ContentWord(good.Name[question.Language], KeyOf(good), [KeyOf(good)], 0, false)] }, [], [])
            {
                Alone = LeaningWords.In(question.Analyzed) ? null : question,
            };
        return new FollowedQuestion(LeaningWords.In(question.Analyzed) && question.Intents == Intents.None ? WithTheme(question, about) : question, [], []);
    }

    /// <summary>"Which railway crossings are there?" asks for all of them, whatever crossing was spoken of.</summary>
    private static bool ListsCrossings(Question question) => question.Ports.Count == 0 && !question.Names.Any(PortAreas.IsPlace) && !LeaningWords.In(question.Analyzed)
        && PortWords.Has(question, "port") && (question.Asks(Intents.List) || PortWords.Has(question, "crossing.many"));

    /// <summary>After a list of crossings the area that it was of.</summary>
    private Question WithArea(Question question, Conversation.Topic about) =>
        about.Ports.Count > 1 && about.Names.Select(knowledge.Name).OfType<DeclaredName>().FirstOrDefault(static name => name.Kind is NameKind.Province or NameKind.Region or NameKind.Macroregion) is { } area
            ? question with { Names = [.. question.Names, area] }
            : question;

    /// <summary>"Of the whole province": the place that is spoken of, by its name.</summary>
    private Question WithPlace(Question question, Conversation.Topic about)
    {
        if (LeaningWords.PlaceIn(question.Analyzed) is not var (start, end) || question.Names.Any(PortAreas.IsPlace)
            || about.Names.Select(knowledge.Name).OfType<DeclaredName>().FirstOrDefault(PortAreas.IsPlace) is not { } place)
            return question;
        return FollowedPeriod.With(question, about) with
        {
            Names = [.. question.Names, place],
            Content = [.. question.Content.Where(word => word.Start < start || word.Start >= end), new ContentWord(place.Name[question.Language], KeyOf(place), [KeyOf(place)], 0, false)],
        };
    }

    /// <summary>"And the river one?" after the railway crossing of a town: the ports of the same place that are of the named mode; null when they are the same.</summary>
    private Question? BesideThem(Question question, IReadOnlyList<string> ports)
    {
        List<TransportMode> modes = PortWords.Modes(question);
        List<Port> told = [.. knowledge.Ports.Where(port => ports.Contains(port.Id))];
        if (modes.Count == 0 || question.Asks(Intents.List) || PortWords.Has(question, "crossing.count") || told.Exists(port => port.Modes.Any(modes.Contains)))
            return null;
        string[] beside = [.. knowledge.Ports.Where(port => told.Exists(other => other.Place is not null && other.Place == port.Place) && port.Modes.Any(modes.Contains)).Select(static port => port.Id)];
        return beside.Length == 0 ? null : question with { Ports = beside, MeansPorts = true };
    }

    private static string KeyOf(DeclaredName name) => "#" + name.Id;

    /// <summary>No subject of its own: the previous one, with the new period, direction or intent.</summary>
    private FollowedQuestion Continue(Question question, Conversation.Topic about)
    {
        Question continued = WithIntents(FollowedPeriod.With(question, about), about);
        List<Measure> measures = [.. about.Measures.Select(knowledge.Measure).OfType<Measure>()];
        if (question.Asks(Together) && measures.Count == 1 && about.Others.Count > 0 && about.Before is null && question.Flow == Flow.None)
            return new FollowedQuestion(continued, [.. about.Others.Select(knowledge.Measure).OfType<Measure>().Take(1), .. measures], []) { SetsAgainst = true };
        if (Turned(question, measures) is { } turned)
            return turned with { Question = turned.Question with { Periods = continued.Periods, Intents = continued.Intents } };
        List<Measure> counted = [.. measures.Select(measure => AsRank(measure, question) ?? InUnit(measure, question) ?? measure).Distinct()];
        if (question.Flow is Flow.Out or Flow.In or Flow.Trade or Flow.Invest)
            counted = [];
        return new FollowedQuestion(
            (counted.Count == 0 ? WithGoods(continued, about, measures) : continued) with
            {
                Names = [.. about.Names.Select(knowledge.Name).OfType<DeclaredName>()],
                Ports = about.Ports,
            },
            counted,
            counted.Count == 0 && about.Ports.Count == 0 && about.Measures.Count == 0 ? [.. about.Items.Select(knowledge.Item).OfType<KnowledgeItem>()] : [])
        {
            InAnotherUnit = counted.Exists(measure => measure.Unit.Dimension != Dimension.Share && !IsInAskedUnit(measure.Unit, question)),
        };
    }

    /// <summary>"And how much did they buy?" after the rank of a supplier: of the goods that are spoken of, and from whom to whom.</summary>
    private Question WithGoods(Question question, Conversation.Topic about, List<Measure> measures)
    {
        List<DeclaredName> goods = [.. about.Names.Select(knowledge.Name).OfType<DeclaredName>().Where(static name => name.Kind == NameKind.Goods)];
        return goods.Count == 0 || measures.Count == 0 ? question : question with
        {
            Content = [.. question.Content, .. goods.Select(good => new ContentWord(good.Name[question.Language], KeyOf(good), [KeyOf(good)], 0, false) { IsGoods = true })],
            Direction = question.Direction ?? (measures[0].Direction == Direction.Both ? null : measures[0].Direction),
        };
    }

    /// <summary>"And imports?" after exports, "and Russia in China?" after China in Russia: the same the other way; null when nothing is turned.</summary>
    private FollowedQuestion? Turned(Question question, List<Measure> measures)
    {
        if (measures is not [{ Direction: not Direction.Both } one] || question.Names.Any(static name => name.Kind is NameKind.Goods))
            return null;
        Direction other = one.Direction == Direction.ChinaToRussia ? Direction.RussiaToChina : Direction.ChinaToRussia;
        bool isPart = knowledge.Measures.Any(whole => whole.Parts.Contains(one.Id));
        bool flips = question.Direction == other || (isPart && question.Direction is null && question.Countries.Count == 0 && question.Flow is Flow.In or Flow.Out);
        if (!flips || question.Flows.Count > 1)
            return null;
        List<Measure> opposite = [.. knowledge.Measures.Where(measure => measure.Direction == other && measure.Unit == one.Unit && measure.Aspect == one.Aspect
            && measure.Topics.SequenceEqual(one.Topics) && Things(measure).SetEquals(Things(one))).Take(1)];
        return opposite.Count == 0 ? null : new FollowedQuestion(question, opposite, []);
    }

    /// <summary>"And the other way round?": the opposite measure, or the rules for those who go the other way; null when nothing has a direction.</summary>
    private FollowedQuestion? TurnedRound(Question question, Conversation.Topic about)
    {
        List<Measure> measures = [.. about.Measures.Select(knowledge.Measure).OfType<Measure>()];
        if (measures is [{ Direction: not Direction.Both } one])
        {
            Question turned = FollowedPeriod.With(question, about) with { Direction = one.Direction == Direction.ChinaToRussia ? Direction.RussiaToChina : Direction.ChinaToRussia, Content = [] };
            return Turned(turned, measures);
        }

        return measures.Count > 0 || about.Ports.Count > 0 ? null : new FollowedQuestion(question with { Content = [] }, [], [.. about.Items.Select(knowledge.Item).OfType<KnowledgeItem>()]) { TurnsRound = true };
    }

    private bool IsCurrency(ContentWord word) =>
        word.Keys.Any(key => key[0] == '#' && knowledge.Name(key[1..]) is { Kind: NameKind.Currency });

    /// <summary>"And in yuan?", "how much is that in money?": the same thing counted so; null when it is not.</summary>
    private Measure? InUnit(Measure measure, Question question) => IsInAskedUnit(measure.Unit, question) ? null
        : knowledge.Measures.FirstOrDefault(other => IsInAskedUnit(other.Unit, question) && other.Direction == measure.Direction && knowledge.Figures.Any(figure => figure.Measure == other)
            && (other.Aspect == measure.Aspect || (measure.Aspect is Aspect.Rank or Aspect.Count && other.Aspect is Aspect.Value))
            && Things(other).SetEquals(Things(measure)) && (Things(measure).Count > 0 || other.Topics.SequenceEqual(measure.Topics)));

    /// <summary>"Which place does Russia take?" after the amount: the rank in the same thing; null when none is asked or declared.</summary>
    private Measure? AsRank(Measure measure, Question question) => !question.Asks(Intents.Rank) || measure.Aspect == Aspect.Rank ? null
        : knowledge.Measures.FirstOrDefault(other => other.Aspect == Aspect.Rank && (other.Direction == measure.Direction || measure.Direction == Direction.Both || other.Direction == Direction.Both)
            && Things(other).SetEquals(Things(measure)) && (Things(measure).Count > 0 || other.Topics.SequenceEqual(measure.Topics)));

    private static bool IsInAskedUnit(Unit unit, Question question)
    {
        List<DeclaredName> currencies = [.. question.Names.Where(static name => name.Kind == NameKind.Currency)];
        return currencies.Count > 0 && !question.Asks(Intents.Share)
            ? currencies.Exists(currency => currency.LatinSynonyms.Contains(unit.Id))
            : question.Dimensions.Count == 0 || question.Dimensions.Contains(unit.Dimension) || question.Dimensions.All(static dimension => dimension == Dimension.Count);
    }

    private HashSet<string> Things(Measure measure) =>
        [.. measure.About.Where(id => knowledge.Name(id) is { Kind: not (NameKind.Currency or NameKind.Country) })];

    /// <summary>Whether what is said stands in what is known of the crossings.</summary>
    private bool IsToldOf(IReadOnlyList<string> ports, List<ContentWord> words) => words.TrueForAll(word => knowledge.Ports.Where(port => ports.Contains(port.Id))
        .SelectMany(static port => port.Volumes.Select(static volume => volume.Label).Append(port.Status))
        .Any(text => text.Chinese.Contains(word.Key, StringComparison.Ordinal) || text.Russian.Contains(word.Key, StringComparison.OrdinalIgnoreCase)));

    /// <summary>Another place or good: the rest stays as it was.</summary>
    private FollowedQuestion TakeOver(Question question, Conversation.Topic about)
    {
        Direction? direction = question.Direction;
        foreach (Measure measure in about.Measures.Select(knowledge.Measure).OfType<Measure>())
            direction ??= measure.Direction == Direction.Both ? null : measure.Direction;
        return new FollowedQuestion(WithIntents(FollowedPeriod.With(question, about), about) with { Direction = direction, MeansPorts = about.Ports.Count > 0 }, [], []);
    }

    private static Question WithIntents(Question question, Conversation.Topic about)
    {
        if (question.Asks(Kept) || !Enum.TryParse(about.Intent, out Intents before))
            return question;
        return question with { Intents = question.Intents | (before & Kept) };
    }

    /// <summary>"What are the problems of policy?" — "and of staff?": problems again.</summary>
    private static Question WithTheme(Question question, Conversation.Topic about) =>
        Enum.TryParse(about.Intent, out Intents before) ? question with { Intents = before & (Intents.Problem | Intents.Recommend | Intents.Why) } : question;

    /// <summary>"А …?", "И …?", 那…呢, or nothing that says what is asked: grammar that leans on what was said before.</summary>
    private static bool IsElliptical(Question question) =>
        LeaningWords.InFrame(question.Analyzed) || (question.Intents == Intents.None && question.Periods.Periods.Count == 0
            && (question.Flow != Flow.None || question.Content.All(static word => word.IsWeak || word.Keys.Any(static key => key[0] is '#' or '@')) || question.Ports.Count > 0));
}
