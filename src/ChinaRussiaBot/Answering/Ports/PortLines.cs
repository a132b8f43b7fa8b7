using ChinaRussiaBot.Knowledge;

namespace ChinaRussiaBot.Answering.Ports;

/// <summary>What is said of a port: card, row, counterpart, status, volumes. Pure.</summary>
internal static class PortLines
{
    private const int MostVolumes = 5;

    public static void Card(Draft draft, StatementRole role, Port port)
    {
        draft.Say(role, PortText.Card(port, draft.Language), port);
        AsOf(draft, port);
    }

    public static void Row(Draft draft, Port port)
    {
        Language language = draft.Language;
        string modes = PortText.Modes(port.Modes, language);
        string built = port.Established || !port.Counted ? "" : (language == Language.Chinese ? "，" : "; ") + Wording.BeingBuilt[language];
        string region = port.Region?.Name[language] ?? port.Province.Name[language];
        draft.Say(StatementRole.Row, Phrase.Of(Wording.PortRow, language, port.Name[language], port.Counterpart[language], region, modes + built), port);
    }

    public static void Counterpart(Draft draft, StatementRole role, Port port, bool askedFromRussia)
    {
        if (port.Region is null)
        {
            Card(draft, role, port);
            return;
        }

        Language language = draft.Language;
        draft.Say(
            role,
            Phrase.Of(askedFromRussia ? Wording.CounterpartOfRussian : Wording.Counterpart, language, port.Name[language], port.Counterpart[language], port.Region.Name[language], port.Province.Name[language]),
            port);
    }

    public static void Volumes(Draft draft, Port port)
    {
        Language language = draft.Language;
        foreach (PortVolume volume in port.Volumes.OrderByDescending(static volume => volume.Period).Take(MostVolumes))
        {
            draft.Say(
                StatementRole.Row,
                Phrase.Of(Wording.Volume, language, Phrase.Capital(volume.Label[language]), QuantityText.Print(volume.Value, language), PeriodText.Print(volume.Period, language)),
                port);
        }
    }

    public static void AsOf(Draft draft, Port port)
    {
        Language language = draft.Language;
        string text = port.StatusAsOf is { } date
            ? Phrase.Of(Wording.AsOf, language, PeriodText.Date(date, language)).Replace("г..", "г.", StringComparison.Ordinal)
            : Wording.Undated[language];
        draft.Say(StatementRole.Note, text, port);
        if (port.Note is not null)
            draft.Say(StatementRole.Note, port.Note[language], port);
    }
}
