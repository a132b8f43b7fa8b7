using ChinaRussiaBot.Host.Channels.Telegram.Formatting;
using ChinaRussiaBot.Host.Engine;
using ChinaRussiaBot.Host.Store;
using ChinaRussiaBot.Host.Wording;
using ChinaRussiaBot.Knowledge;
using Telegram.Bot.Types.ReplyMarkups;

namespace ChinaRussiaBot.Host.Channels.Telegram.Handling;

/// <summary>Ports by the Chinese province or by the Russian region, and those nearest to a place on the map.</summary>
internal sealed class PortLists(EngineGate gate)
{
    private const string Within = "in:";
    private const int MostNear = 5;

    public IReadOnlyList<Outgoing> Start(Incoming asked) => Messages.Send(asked, Texts.PortsTitle[asked.Language], PlaceButtons(asked.Language));

    /// <summary>The ports nearest to a place that somebody sent.</summary>
    public IReadOnlyList<Outgoing> Near(Incoming asked, double latitude, double longitude)
    {
        Language language = asked.Language;
        IReadOnlyList<NearPort> near = GeoPoint.Of(latitude, longitude) is { } here ? NearPort.To(here, Knowledge, MostNear) : [];
        return near.Count == 0
            ? Messages.Send(asked, Texts.Unready[language])
            : Messages.Send(
                asked,
                $"{Texts.NearestTitle[language]}\n{string.Concat(near.Select(one => $"\n• {one.Text(language)}"))}\n\n{Texts.NearestByTown[language]}",
                ButtonRows.Of(near.Select(one => (one.Port.Name[language], Buttons.Ports + one.Port.Id))));
    }

    /// <summary>Null when it leads nowhere any more, or to one port.</summary>
    public (StyledText Text, InlineKeyboardMarkup Buttons)? Open(string value, Language language)
    {
        if (value.Length == 0)
            return (new StyledText().Add(Texts.PortsTitle[language]), PlaceButtons(language));
        if (!value.StartsWith(Within, StringComparison.Ordinal) || Knowledge?.Name(value[Within.Length..]) is not { } place)
            return null;
        List<Port> ports = [.. Ports.Where(port => port.Province == place || port.Region == place)];
        if (ports.Count == 0)
            return null;
        BilingualText title = ports[0].Province == place ? Texts.PortsOf : Texts.PortsOfRegion;
        return (
            new StyledText().Add(title.In(language, ("place", place.Name[language]))),
            ButtonRows.Of(ports.Select(port => (port.Name[language], Buttons.Ports + port.Id)), (Texts.Back[language], Buttons.Ports)));
    }

    public string? Question(string value, Language language) => (Knowledge?.Item(value) as Port)?.Name[language];

    private KnowledgeBase? Knowledge => gate.Current?.Knowledge;

    private IEnumerable<Port> Ports => Knowledge?.Ports ?? [];

    private InlineKeyboardMarkup PlaceButtons(Language language) => ButtonRows.Of(
        Ports.Select(static port => port.Province).Distinct().Concat(Ports.Select(static port => port.Region).OfType<DeclaredName>().Distinct())
            .Select(place => (place.Name[language], Buttons.Ports + Within + place.Id)));
}
