using ChinaRussiaBot.Answering.Figures;
using ChinaRussiaBot.Knowledge;

namespace ChinaRussiaBot.Answering.Ports;

/// <summary>Answers for a number of named ports: traffic, capacity, limits. Another period or kind is never offered as the answer. Pure.</summary>
internal static class PortVolumes
{
    private const int MostNumbers = 4;

    /// <summary>Writes the answer, or what is known instead and returns why it is none.</summary>
    public static string? Compose(PortVolumeAsk asked, IReadOnlyList<Port> ports, PortShelf shelf, Draft draft)
    {
        List<PortFact> all = [.. Distinct(ports.SelectMany(shelf.Facts))];
        List<PortFact> ofKind = asked.OfKind(all);
        List<PortFact> ofPeriod = asked.OfPeriod(ofKind);
        if (ofPeriod.Count > 0)
        {
            foreach (PortFact fact in ofPeriod.Take(MostNumbers))
                Say(draft, draft.IsEmpty ? StatementRole.Lead : StatementRole.Row, fact);
            Remarks(draft, ofPeriod);
            return null;
        }

        List<PortFact> parts = asked.OfPart(ofKind);
        if (parts.Count > 0)
        {
            draft.Say(
                StatementRole.Lead,
                Phrase.Of(Wording.PartOfPeriod, draft.Language, PeriodText.Print(asked.Periods[0], draft.Language)),
                parts.Take(MostNumbers).Select(static fact => fact.Item));
            foreach (PortFact fact in parts.Take(MostNumbers))
                Say(draft, StatementRole.Row, fact);
            Remarks(draft, parts);
            return null;
        }

        foreach (PortFact fact in (ofKind.Count > 0 ? ofKind : all).OrderByDescending(static fact => fact.Period).Take(MostNumbers))
            Say(draft, StatementRole.Row, fact);
        if (ofKind.Count == 0)
        {
            foreach (Port port in ports.Take(2))
                PortLines.Card(draft, StatementRole.Point, port);
        }

        return Unknown(asked, ports, draft);
    }

    private static string Unknown(PortVolumeAsk asked, IReadOnlyList<Port> ports, Draft draft)
    {
        string names = string.Join(draft.Language == Language.Chinese ? "、" : "; ", ports.Take(2).Select(port => PortText.Title(port, draft.Language)));
        string message = asked.Periods.Count > 0
            ? Phrase.Of(Wording.PortPeriodNotKnown, draft.Language, names, PeriodText.During(asked.Periods[0], draft.Language))
            : Phrase.Of(Wording.PortNumberNotKnown, draft.Language, names);
        return message + (draft.Language == Language.Chinese ? "" : " ") + Wording.Known[draft.Language];
    }

    private static void Say(Draft draft, StatementRole role, PortFact fact)
    {
        if (fact.Volume is { } volume)
            PortLines.Volume(draft, role, fact.Port, volume);
        else if (fact.Figure is { } figure)
            FigureLines.Full(draft, role, new FigurePick(figure, [], false));
    }

    private static void Remarks(Draft draft, List<PortFact> facts)
    {
        foreach (Port port in facts.Take(MostNumbers).Where(static fact => fact.Volume is not null).Select(static fact => fact.Port).Distinct())
            PortLines.Remark(draft, port);
    }

    /// <summary>A figure of a town is known of each of its ports, and may stand among the volumes too: said once.</summary>
    private static IEnumerable<PortFact> Distinct(IEnumerable<PortFact> facts) => facts
        .OrderBy(static fact => fact.Figure is null)
        .DistinctBy(static fact => fact.Figure is { } figure
            ? (figure.Period, figure.Value.Value, figure.Value.Unit)
            : (fact.Period, fact.Volume!.Value.Value, fact.Volume.Value.Unit));
}
