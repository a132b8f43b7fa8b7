using ChinaRussiaBot.Answering.Figures;
using ChinaRussiaBot.Answering.Ports;
using ChinaRussiaBot.Knowledge;
using ChinaRussiaBot.Questions;

namespace ChinaRussiaBot.Answering.Reckoning;

/// <summary>Numbers of border crossings: of several, of one in both directions or two periods, of one and all of its kind. Thread-safe.</summary>
internal sealed class PortOperands(PortGroups groups, PortShelf ports, FigureShelf figures, MeasureMatcher matcher)
{
    private const double Likely = 0.45;

    private static readonly string[] OtherDetails = ["crossing.detail.person", "crossing.detail.price", "crossing.detail.contact", "crossing.detail.queue", "crossing.detail.size"];

    public OperandSet? Of(Question question, Reckoned kind)
    {
        // A zone or a programme that is named is no crossing, whatever towns lie in it.
        if (PortWords.Details(question).Exists(OtherDetails.Contains) || (!PortWords.Has(question, "port") && question.Names.Any(static name => name is { Kind: NameKind.Other, Near.Count: 0, Location: null })))
            return null;
        List<List<Port>> named = groups.Of(question);
        PortVolumeAsk asked = PortVolumeAsk.Any(question);
        return named.Count switch
        {
            0 => null,
            1 => OfOne(named[0], asked, question, kind),
            _ => OfSeveral(named, asked),
        };
    }

    private OperandSet? OfSeveral(List<List<Port>> named, PortVolumeAsk asked)
    {
        List<List<PortFact>> known = [.. named.Select(group => asked.OfPeriod(asked.OfKind(group.SelectMany(ports.Facts))))];
        foreach (PortFact first in known[0])
        {
            List<PortFact> alike = [.. known.Select(facts => facts.Find(fact => fact.IsLike(first))).OfType<PortFact>()];
            if (alike.Count == named.Count)
                return Set(alike);
        }

        return null;
    }

    private OperandSet? OfOne(List<Port> group, PortVolumeAsk asked, Question question, Reckoned kind)
    {
        List<PortFact> all = [.. group.SelectMany(ports.Facts)];
        List<PortFact> known = asked.OfPeriod(asked.OfKind(all));
        if (asked.Periods.Count == 2)
            return OfTwoPeriods(all, asked);
        if (question.Flow is Flow.In or Flow.Out && InAndOut(asked.OfPeriod(asked.WithoutFlow(all)), question, kind) is { } flows)
            return flows;
        if (kind is Reckoned.Times or Reckoned.Difference && asked.OfCapacity)
            return known.GroupBy(static fact => fact.Value.Unit).FirstOrDefault(static unit => unit.Count() == 2) is { } two
                ? Set([.. two.OrderByDescending(static fact => fact.Value.Value)])
                : null;
        return kind == Reckoned.Share ? OfAll(known, question) : null;
    }

    private static OperandSet? OfTwoPeriods(List<PortFact> all, PortVolumeAsk asked)
    {
        List<PortFact> known = asked.OfPeriod(asked.OfKind(all));
        foreach (PortFact later in known.OrderByDescending(static fact => fact.Period))
        {
            if (known.Find(fact => fact != later && fact.Period < later.Period && fact.Port == later.Port && fact.IsOfSameKind(later)) is { } earlier)
                return Set([later, earlier]);
        }

        return null;
    }

    /// <summary>What goes in, what goes out and both together, of one period.</summary>
    private static OperandSet? InAndOut(List<PortFact> facts, Question question, Reckoned kind)
    {
        foreach (PortFact inward in facts.Where(static fact => fact.Way == Flow.In))
        {
            PortFact? outward = facts.Find(fact => fact.Way == Flow.Out && fact.IsBeside(inward));
            PortFact? both = facts.Find(fact => fact.Way == Flow.None && fact.IsBeside(inward) && fact.Value.Value > inward.Value.Value);
            PortFact? part = question.Flow == Flow.In ? inward : outward;
            if (kind == Reckoned.Share && part is not null && both is not null)
                return Set([part, both]);
            if (kind != Reckoned.Share && outward is not null && (question.Flows.Contains(Flow.Out) && question.Flows.Contains(Flow.In)))
                return Set(question.Flow == Flow.In ? [inward, outward] : [outward, inward]);
        }

        return null;
    }

    /// <summary>What one crossing has of what all of its kind have together, by the same source.</summary>
    private OperandSet? OfAll(List<PortFact> known, Question question)
    {
        IEnumerable<string> names = question.Names.Select(ReckonedWords.Key).Concat(question.Ports.Select(static id => "@" + id));
        List<MeasureMatch> matches = matcher.Match(ReckonedWords.Without(question, names), null);
        foreach (PortFact fact in known)
        {
            foreach (Measure measure in matches.Where(match => match.Recall >= Likely && match.Measure.Unit == fact.Value.Unit).Select(static match => match.Measure))
            {
                if (figures.Pick(measure, [], fact.Period) is { IsPart: false, Main: { Subject: null } whole } && whole.Sources[0].Id == fact.Operand.Source.Id && whole.Value.Value > fact.Value.Value)
                    return new OperandSet([fact.Operand, whole], [], [fact.Port.Id]);
            }
        }

        return null;
    }

    private static OperandSet Set(List<PortFact> facts) =>
        new([.. facts.Select((fact, index) => index > 0 && fact.Port == facts[0].Port && fact.Volume is { } volume ? fact.Operand with { Name = volume.Label } : fact.Operand)], [], [.. facts.Select(static fact => fact.Port.Id).Distinct()]);
}
