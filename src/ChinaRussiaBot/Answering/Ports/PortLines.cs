using ChinaRussiaBot.Knowledge;

namespace ChinaRussiaBot.Answering.Ports;

/// <summary>What is said of a port: card, row, counterpart, state, a number. Pure.</summary>
internal static class PortLines
{
    public static void Card(Draft draft, StatementRole role, Port port) =>
        draft.Say(role, PortText.Card(port, draft.Language) + Dated(port, draft.Language), port);

    public static void State(Draft draft, StatementRole role, Port port)
    {
        Language language = draft.Language;
        string text = Phrase.Of(Wording.PortState, language, PortText.Title(port, language), port.Status[language]);
        draft.Say(role, text + Dated(port, language), port);
    }

    public static void Row(Draft draft, Port port, bool withProvince)
    {
        Language language = draft.Language;
        string text = PortText.Title(port, language);
        if (withProvince && language == Language.Chinese)
            text = $"{port.Province.Name.Chinese}：{text}";
        if (port.Region is { } region)
            text += Phrase.Of(Wording.PortRow, language, port.Counterpart[language], region.Name[language]);
        if (withProvince && language == Language.Russian)
            text += Comma(language) + port.Province.Name.Russian;
        if (PortText.State(port) is { } state)
            text += Comma(language) + state[language] + (port.StatusAsOf is { } known ? Phrase.Of(Wording.StateAsOf, language, PeriodText.Date(known, language)) : "");
        draft.Say(StatementRole.Row, text, port);
    }

    public static void Counterpart(Draft draft, StatementRole role, Port port, bool askedFromRussia)
    {
        Language language = draft.Language;
        draft.Say(
            role,
            Phrase.Of(
                askedFromRussia ? Wording.CounterpartOfRussian : Wording.Counterpart,
                language, PortText.Title(port, language), port.Counterpart[language], port.Region?.Name[language] ?? "", port.Province.Name[language]),
            port);
    }

    public static void Volume(Draft draft, StatementRole role, Port port, PortVolume volume)
    {
        Language language = draft.Language;
        draft.Say(
            role,
            Phrase.Of(Wording.PortVolume, language, PortText.Title(port, language), volume.Label[language], QuantityText.Print(volume.Value, language)),
            port);
        draft.Show(port, volume);
    }

    public static void Remark(Draft draft, Port port)
    {
        if (port.Note is not null)
            draft.Say(StatementRole.Note, port.Note[draft.Language], port);
    }

    /// <summary>The date of the evidence, unless the status says it itself.</summary>
    private static string Dated(Port port, Language language)
    {
        if (port.StatusAsOf is null)
            return Wording.Undated[language].Insert(0, language == Language.Chinese ? "" : " ");
        string date = PeriodText.Date(port.StatusAsOf, language);
        return port.Status[language].Replace('\u00A0', ' ').Contains(date.Replace('\u00A0', ' ').TrimEnd('.'), StringComparison.OrdinalIgnoreCase)
            ? ""
            : Phrase.Of(Wording.AsOf, language, date.TrimEnd('.'));
    }

    private static string Comma(Language language) => language == Language.Chinese ? "，" : "; ";
}
