using System.Globalization;
using ChinaRussiaBot.Answering.Figures;
using ChinaRussiaBot.Knowledge;
using ChinaRussiaBot.Questions;

namespace ChinaRussiaBot.Answering.Ports;

/// <summary>Lists of ports and their number. Thread-safe.</summary>
internal sealed class PortLists(KnowledgeBase knowledge)
{
    private const int MostCards = 2;

    /// <summary>
    /// How many there are, by every basis of counting that sources give. False when they count something else than is asked (another area, a mode):
    /// then the list itself is counted.
    /// </summary>
    public bool Count(Question question, IReadOnlyList<Measure> measures, Draft draft)
    {
        if (PortWords.Modes(question).Count > 0 || PortWords.Details(question).Count > 0 || question.Asks(Intents.Peak) || PortWords.Has(question, "built") || PortWords.Has(question, "crossing.closed"))
            return false;
        string[] areas = [.. question.Names.Where(PortAreas.IsPlace).Select(static name => name.Id)];
        // A province and the region opposite: nobody counted what lies between the two.
        if (areas.Length > 1)
            return false;
        List<Figure> known = [.. knowledge.Figures.Where(figure => figure.Measure.Unit == measures[0].Unit && figure.Measure.Aspect == measures[0].Aspect)
            .OrderBy(figure => Order(measures, figure.Measure)).ThenByDescending(static figure => figure.Period)];
        List<Figure> asked = [.. known.Where(figure => areas.Length == 0 ? figure.Subject is null : figure.Subject is not null && areas.Contains(figure.Subject))];
        if (asked.Count == 0)
            return false;
        foreach (Figure figure in asked.Concat(known.Except(asked)))
            FigureLines.Full(draft, draft.IsEmpty ? StatementRole.Lead : StatementRole.Point, new FigurePick(figure, [], false));
        List<Port> counted = [.. knowledge.Ports.Where(port => port.Counted && port.Established && (areas.Length == 0 || areas.Contains(port.Province.Id)))];
        draft.Say(StatementRole.Note, Phrase.Of(Wording.PortsOneByOne, question.Language, Number(counted)), counted);
        return true;
    }

    /// <summary>The selected ports as a list; of one or two everything that is known.</summary>
    public static void List(Question question, PortSelection selection, Draft draft)
    {
        Language language = question.Language;
        if (selection.Ports.Count <= MostCards)
        {
            foreach (Port port in selection.Ports)
            {
                PortLines.Card(draft, draft.IsEmpty ? StatementRole.Lead : StatementRole.Point, port);
                PortLines.Remark(draft, port);
            }

            return;
        }

        List<Port> counted = [.. selection.Ports.Where(static port => port.Counted && port.Established)];
        List<Port> others = [.. selection.Ports.Except(counted)];
        List<Port> first = counted.Count > 0 ? counted : others;
        string[] provinces = [.. first.Select(port => port.Province.Name[language]).Distinct()];
        draft.Say(
            StatementRole.Lead,
            Phrase.Of(Wording.PortList, language, Number(first), string.Join(language == Language.Chinese ? "、" : ", ", provinces)),
            first);
        bool states = PortWords.Has(question, "crossing.closed") || PortWords.Has(question, "built");
        foreach (Port port in first.Concat(counted.Count > 0 ? others : []))
        {
            // The number above is that of the rows above this line.
            if (port == others.FirstOrDefault() && counted.Count > 0)
                draft.Say(StatementRole.Point, Phrase.Of(Wording.PortsBeside, language, Number(others)), others);
            if (states)
                PortLines.State(draft, StatementRole.Row, port);
            else
                PortLines.Row(draft, port, withProvince: provinces.Length > 1);
        }
    }

    private static int Order(IReadOnlyList<Measure> measures, Measure measure)
    {
        int index = measures.ToList().IndexOf(measure);
        return index < 0 ? int.MaxValue : index;
    }

    private static string Number(List<Port> ports) => ports.Count.ToString(CultureInfo.InvariantCulture);
}
