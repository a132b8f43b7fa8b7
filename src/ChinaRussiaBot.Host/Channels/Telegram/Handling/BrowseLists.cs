using ChinaRussiaBot.Host.Channels.Telegram.Formatting;
using ChinaRussiaBot.Host.Engine;
using ChinaRussiaBot.Host.Store;
using ChinaRussiaBot.Host.Wording;
using ChinaRussiaBot.Knowledge;
using Telegram.Bot.Types.ReplyMarkups;

namespace ChinaRussiaBot.Host.Channels.Telegram.Handling;

/// <summary>Ports by province and measures page by page, with buttons; a button asks the engine, so what it shows is cited.</summary>
internal sealed class BrowseLists(EngineGate gate, TelegramLinks links)
{
    private const int PerPage = 8;

    public IReadOnlyList<Outgoing> Provinces(Incoming asked) => Messages.Send(asked, Texts.PortsTitle[asked.Language], ProvinceButtons(asked.Language));

    public IReadOnlyList<Outgoing> Measures(Incoming asked, int page) => Messages.Send(asked, MeasureTitle(asked.Language, page), MeasureButtons(asked.Language, page));

    public IReadOnlyList<Outgoing> Sources(Incoming asked)
    {
        if (gate.Current is not { } generation)
            return Messages.Send(asked, Texts.Unready[asked.Language]);
        StyledText text = new StyledText().Add(Texts.SourcesText.In(
            asked.Language,
            ("items", $"{generation.Knowledge.Count}"),
            ("sources", $"{generation.Knowledge.Sources.Count}"),
            ("generation", generation.Id)));
        if (links.PublicAddress is { } address)
            text.Add("\n").Add(Texts.SourcesPage[asked.Language], Look.Plain, address.AbsoluteUri);
        return Messages.Send(asked, text);
    }

    /// <summary>What a button of ours leads to, in place of the list it hangs under; null when it leads nowhere any more.</summary>
    public (StyledText Text, InlineKeyboardMarkup Buttons)? Open(string data, Language language)
    {
        if (data == Buttons.Ports)
            return (new StyledText().Add(Texts.PortsTitle[language]), ProvinceButtons(language));
        if (data.StartsWith(Buttons.Ports + "in:", StringComparison.Ordinal) && Knowledge?.Name(data[(Buttons.Ports.Length + 3)..]) is { } province)
            return (new StyledText().Add(Texts.PortsOf.In(language, ("province", province.Name[language]))), PortButtons(province, language));
        if (data.StartsWith(Buttons.Figures + "page:", StringComparison.Ordinal) && int.TryParse(data[(Buttons.Figures.Length + 5)..], out int page) && page >= 0)
            return (new StyledText().Add(MeasureTitle(language, page)), MeasureButtons(language, page));
        return null;
    }

    /// <summary>The question that a button of a list stands for.</summary>
    public string? Question(string data, Language language)
    {
        if (data.StartsWith(Buttons.Ports, StringComparison.Ordinal))
            return (Knowledge?.Item(data[Buttons.Ports.Length..]) as Port)?.Name[language];
        return data.StartsWith(Buttons.Figures, StringComparison.Ordinal) ? Knowledge?.Measure(data[Buttons.Figures.Length..])?.Name[language] : null;
    }

    private KnowledgeBase? Knowledge => gate.Current?.Knowledge;

    private InlineKeyboardMarkup ProvinceButtons(Language language) => Rows(2, (Knowledge?.Ports ?? [])
        .Select(static port => port.Province).Distinct()
        .Select(province => (province.Name[language], $"{Buttons.Ports}in:{province.Id}")));

    private InlineKeyboardMarkup PortButtons(DeclaredName province, Language language) => Rows(1, (Knowledge?.Ports ?? [])
        .Where(port => port.Province == province)
        .Select(port => (port.Name[language], Buttons.Ports + port.Id))
        .Append((Texts.Back[language], Buttons.Ports)));

    private List<Measure> Known => [.. (Knowledge?.Figures ?? []).Select(static figure => figure.Measure).Distinct()];

    private string MeasureTitle(Language language, int page) =>
        Texts.FiguresTitle.In(language, ("page", $"{page + 1}"), ("pages", $"{Math.Max(1, (Known.Count + PerPage - 1) / PerPage)}"));

    private InlineKeyboardMarkup MeasureButtons(Language language, int page)
    {
        List<(string, string)> buttons = [.. Known.Skip(page * PerPage).Take(PerPage).Select(measure => (measure.Name[language], Buttons.Figures + measure.Id))];
        if (page > 0)
            buttons.Add((Texts.Back[language], $"{Buttons.Figures}page:{page - 1}"));
        if ((page + 1) * PerPage < Known.Count)
            buttons.Add((Texts.Next[language], $"{Buttons.Figures}page:{page + 1}"));
        return Rows(1, buttons);
    }

    private static InlineKeyboardMarkup Rows(int across, IEnumerable<(string Label, string Data)> buttons) => new(buttons
        .Where(static one => Buttons.Fits(one.Data))
        .Select(static one => Buttons.Data(one.Label, one.Data))
        .Chunk(across));
}
