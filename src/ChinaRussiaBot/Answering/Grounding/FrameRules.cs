using System.Globalization;
using ChinaRussiaBot.Knowledge;

namespace ChinaRussiaBot.Answering.Grounding;

/// <summary>
/// What each fixed wording claims of the items it cites, beyond what fills its places: a count, an extreme, a gap, the end of a rule.
/// Each has its rule or stands among those that claim nothing of their own; what is in neither is refused. Pure.
/// </summary>
internal static class FrameRules
{
    private delegate FrameVerdict Rule(FrameClaim claim);

    private static readonly Dictionary<BilingualText, Rule> Rules = new()
    {
        [Wording.PortList] = static claim => Count(claim, 0),
        [Wording.PortsBeside] = static claim => claim.Items.All(static item => item is Port { Established: false } or Port { Counted: false }) ? Count(claim, 0) : FrameVerdict.When(false, "one of the cited crossings counts"),
        [Wording.PortsOneByOne] = static claim => Count(claim, 0),
        [Wording.AmongKnown] = static claim => Count(claim, 0),
        [Wording.Highest] = static claim => Extreme(claim, 1),
        [Wording.Lowest] = static claim => Extreme(claim, -1),
        [Wording.GreatestGrowth] = static claim => ExtremeRate(claim, 1),
        [Wording.LeastGrowth] = static claim => ExtremeRate(claim, -1),
        [Wording.GreatestFall] = static claim => ExtremeRate(claim, -1),
        [Wording.MissingYears] = static claim => FrameVerdict.When(claim.Dates(0) is var dates && dates.Distinct().Count() == dates.Count && !dates.Any(claim.IsKnown), "a period that is known", 0),
        [Wording.PartOfPeriod] = static claim => FrameVerdict.When(claim.Dates(0).Any(date => claim.Figures.Any(figure => Within(figure.Period, date) && !claim.IsKnown(date))
            || claim.Items.OfType<Port>().Any(port => port.Volumes.Any(volume => Within(volume.Period, date)))), "no part of the period", 0),
        [Wording.Assumed] = static claim => FrameVerdict.When(
            claim.Dates(0).SequenceEqual([DateParts.OfDay(claim.Today)])
                && claim.Dates(1).All(date => claim.Periods.Contains(date) || (date.FirstMonth == 0 && claim.Figures.Any(figure => Within(figure.Period, date)))),
            "another day or period", 0, 1),
        [Wording.Ended] = static claim => FrameVerdict.When(
            claim.Items.OfType<PolicyPoint>().Any(policy => policy.Until is { } until && until < claim.Today && claim.Dates(0).SequenceEqual([DateParts.OfDay(until)])),
            "the rule did not end then", 0),
        [Wording.Undated] = static claim => FrameVerdict.When(claim.Items.All(static item => item is Port { StatusAsOf: null } || (item is not Port && !EvidenceTexts.Published(item).Any())), "the item is dated"),
        [Wording.Counterpart] = static claim => Opposite(claim, static (claim, place) => claim.StartsWith(place, StringComparison.Ordinal)),
        [Wording.CounterpartOfRussian] = static claim => Opposite(claim, static (claim, place) => claim.EndsWith(place, StringComparison.Ordinal)),
        [Wording.PerhapsIn] = static claim => IsSource(claim),
        [Wording.PerhapsInUndated] = static claim => IsSource(claim),
        [Wording.OtherLanguage] = static claim => OfSource(claim),
        [Wording.OtherLanguageUndated] = static claim => OfSource(claim),
        [Wording.NoAdvice] = static claim => NoneIs(claim, PassageKind.Recommendation),
        [Wording.NoAdviceOnThis] = static claim => NoneIs(claim, PassageKind.Recommendation),
        [Wording.NoHindrance] = static claim => NoneIs(claim, PassageKind.Problem),
        [Wording.NoHindranceOfThis] = static claim => NoneIs(claim, PassageKind.Problem),
        [Wording.Preliminary] = static claim => Status(claim, FigureStatus.Preliminary),
        [Wording.Estimate] = static claim => Status(claim, FigureStatus.Estimate),
        [Wording.Disputed] = static claim => Status(claim, FigureStatus.Disputed),
        [Wording.Weak] = static claim => Status(claim, FigureStatus.Weak),
    };

    private static readonly Dictionary<BilingualText, Rule> ComputedRules = new()
    {
        [Wording.ComputedGrowth] = Growth,
        [Wording.More] = static claim => Larger(claim, 0, 1),
        [Wording.Less] = static claim => Larger(claim, 1, 0),
        [Wording.SurplusOfChina] = static claim => Balance(claim, Direction.ChinaToRussia),
        [Wording.DeficitOfChina] = static claim => Balance(claim, Direction.RussiaToChina),
        [Wording.Times] = static claim => Pair(claim),
        [Wording.Share] = static claim => Pair(claim),
        [Wording.Difference] = static _ => FrameVerdict.Good,
        [Wording.Sum] = static claim => Named(claim),
        [Wording.Average] = static _ => FrameVerdict.Good,
        [Wording.PerMonth] = static _ => FrameVerdict.Good,
        [Wording.UnitPrice] = static claim => FrameVerdict.When(claim.Slot(4).Length == 0 || claim.Slot(4) == claim.Operand(1)?.Value.Unit.ChinesePrint, "another unit", 4),
        [Wording.Rest] = static _ => FrameVerdict.Good,
    };

    /// <summary>What fills their places is looked at like any other text.</summary>
    private static readonly HashSet<BilingualText> WithoutClaim =
    [
        Wording.Hello, Wording.NotAtAll, Wording.Goodbye, Wording.AboutMe, Wording.AskWhich, Wording.AskFigure, Wording.AskSeries, Wording.UnderstoodAs,
        Wording.OutsideTheField, Wording.NothingFits, Wording.WordNotKnown, Wording.SubjectNotKnown, Wording.PartNotKnown, Wording.PeriodNotKnown, Wording.PeriodAhead,
        Wording.NoForecast, Wording.ReasonNotTold, Wording.BalanceNotKnown, Wording.UnitPriceNotKnown, Wording.NotComparable, Wording.OtherUnit, Wording.NoPrevious,
        Wording.NoPortThere, Wording.PortFigureNotKnown, Wording.PortPeriodNotKnown, Wording.PortNumberNotKnown,
        Wording.Nearby, Wording.Known, Wording.SourcesAre, Wording.OtherSource, Wording.SourcesDiffer, Wording.InChinese, Wording.InRussian,
        Wording.AsOf, Wording.StateAsOf, Wording.Dated, Wording.Status,
    ];

    /// <summary>Whether it is said what the wording claims, if it claims anything.</summary>
    public static bool Know(BilingualText wording) => Rules.ContainsKey(wording) || ComputedRules.ContainsKey(wording) || WithoutClaim.Contains(wording);

    /// <summary>Wordings of computed numbers are made of everyday words: they are looked for only in computed statements.</summary>
    public static bool Applies(Frame frame, bool computed) => computed || !ComputedRules.ContainsKey(frame.Wording);

    public static FrameVerdict Judge(FrameClaim claim) =>
        ComputedRules.TryGetValue(claim.Wording, out Rule? rule) || Rules.TryGetValue(claim.Wording, out rule) ? rule(claim)
        : FrameVerdict.When(WithoutClaim.Contains(claim.Wording), "a wording of which no rule says what it claims");

    private static FrameVerdict Count(FrameClaim claim, int place) => FrameVerdict.When(
        claim.Slot(place).Trim() == claim.Items.Count.ToString(CultureInfo.InvariantCulture), "another count than of the cited items", place);

    /// <summary>The place opposite is that of the port, whatever places its notes name.</summary>
    private static FrameVerdict Opposite(FrameClaim claim, Func<string, string, bool> names) => FrameVerdict.When(
        claim.Items.OfType<Port>().Any(port => names(claim.Written(1), port.Counterpart[claim.Language]) && (port.Region is null || claim.Written(2).StartsWith(port.Region.Name[claim.Language], StringComparison.Ordinal))),
        "another place opposite");

    /// <summary>Title and publisher stand as the source has them; its date is looked at like any other.</summary>
    private static FrameVerdict OfSource(FrameClaim claim) => FrameVerdict.When(
        claim.Items.OfType<Passage>().Any(passage => passage.Quote(claim.Language) is null
            && claim.Written(0) == passage.Sources[0].Title && claim.Written(1) == passage.Sources[0].Publisher[claim.Language]),
        "another source", 0, 1);

    private static FrameVerdict IsSource(FrameClaim claim) => FrameVerdict.When(
        claim.Items.Any(item => claim.Written(0) == item.Sources[0].Title && claim.Written(1) == item.Sources[0].Publisher[claim.Language]), "another source", 0, 1);

    private static FrameVerdict NoneIs(FrameClaim claim, PassageKind kind) =>
        FrameVerdict.When(!claim.Items.OfType<Passage>().Any(passage => passage.Kind == kind), "one of the cited items is just that");

    private static FrameVerdict Status(FrameClaim claim, FigureStatus status) =>
        FrameVerdict.When(claim.Figures.Any(figure => figure.Status == status), "another status");

    private static FrameVerdict Extreme(FrameClaim claim, int side)
    {
        Figure? extreme = claim.Figures.MaxBy(figure => figure.Value.Value * side);
        bool holds = extreme is not null && claim.Figures.Count > 1
            && claim.Figures.Any(figure => figure.Value.Value == extreme.Value.Value && claim.IsDated(0, figure));
        return FrameVerdict.When(holds, "not the extreme of the cited figures");
    }

    /// <summary>No cited figure has a rate of its own that goes beyond that of the named year.</summary>
    private static FrameVerdict ExtremeRate(FrameClaim claim, int side)
    {
        Figure? named = claim.Figures.FirstOrDefault(figure => claim.IsDated(1, figure));
        decimal? rate = claim.Computed?.Result.Value ?? named?.Growth?.Value;
        return FrameVerdict.When(
            rate is not null && claim.Figures.Count > 1 && claim.Figures.All(figure => figure.Growth is null || figure.Growth.Value * side <= rate * side),
            "not the extreme of the cited rates");
    }

    private static FrameVerdict Growth(FrameClaim claim)
    {
        bool fell = claim.Computed!.Result.Value < 0;
        string word = (fell ? Wording.Fell : Wording.Grew)[claim.Language];
        string opposite = (fell ? Wording.Grew : Wording.Fell)[claim.Language];
        bool holds = claim.Operand(0) is { } later && claim.Operand(1) is { } earlier && claim.IsDated(1, later) && claim.IsDated(2, earlier)
            && claim.Text.Contains(word, StringComparison.Ordinal) && !claim.Text.Contains(opposite, StringComparison.Ordinal);
        return FrameVerdict.When(holds, "growth in another direction or for another period") with { Word = word };
    }

    private static FrameVerdict Balance(FrameClaim claim, Direction larger) =>
        claim.Operand(0)?.Item is Figure { Measure.Direction: var direction } && direction == larger ? Larger(claim, 1, 2) : FrameVerdict.When(false, "the other side has the surplus");

    private static FrameVerdict Larger(FrameClaim claim, int larger, int smaller) => FrameVerdict.When(
        claim.Operand(0) is { } high && claim.Operand(1) is { } low && high.Value.Value >= low.Value.Value && claim.Refers(larger, high) && claim.Refers(smaller, low),
        "the other one is larger");

    /// <summary>A sum of several things names each of them and nothing else.</summary>
    private static FrameVerdict Named(FrameClaim claim)
    {
        string slot = claim.Written(0);
        foreach (Operand operand in claim.Computed!.Operands)
            slot = slot.Replace(operand.Name[claim.Language], "", StringComparison.OrdinalIgnoreCase);
        return slot.Any(char.IsLetterOrDigit) ? FrameVerdict.Good : FrameVerdict.When(true, "", 0);
    }

    private static FrameVerdict Pair(FrameClaim claim) => FrameVerdict.When(
        claim.Operand(0) is { } first && claim.Operand(1) is { } second && claim.Refers(0, first) && claim.Refers(1, second),
        "another pair of figures");

    private static bool Within(Period part, DateParts whole) =>
        whole.FirstYear <= part.Start.Year && part.End.Year <= whole.LastYear
        && (whole.FirstMonth == 0 || (whole.FirstMonth <= part.Start.Month && part.End.Month <= whole.LastMonth));
}
