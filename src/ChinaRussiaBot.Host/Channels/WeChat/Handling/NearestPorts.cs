using System.Globalization;
using ChinaRussiaBot.Host.Channels.WeChat.Formatting;
using ChinaRussiaBot.Host.Engine;
using ChinaRussiaBot.Host.Wording;
using ChinaRussiaBot.Knowledge;

namespace ChinaRussiaBot.Host.Channels.WeChat.Handling;

/// <summary>A place on the map → the border ports nearest to it, to be asked for by number.</summary>
internal sealed class NearestPorts(EngineGate gate, WeChatPeople people)
{
    private const int Most = 5;

    public Said Handle(Incoming incoming)
    {
        Language language = people.Language(incoming.Asker, incoming.Message["Label"]);
        if (Point(incoming) is not { } here)
            return Said.Notice(language, Texts.TextOnly[language]);
        (Port Port, double Kilometres)[] nearest =
        [
            .. (gate.Current?.Knowledge.Ports ?? [])
                .Where(static port => port is { Counted: true, Established: true, Place.Location: not null })
                .Select(port => (port, here.KilometresTo(port.Place!.Location!.Value)))
                .OrderBy(static one => one.Item2)
                .ThenBy(static one => one.port.Id, StringComparer.Ordinal)
                .Take(Most),
        ];
        if (nearest.Length == 0)
            return Said.Notice(language, Texts.Unready[language]);
        IEnumerable<string> lines = nearest.Select((one, at) => $"{at + 1}. " + WeChatText.Plain(Texts.NearestPort.In(
            language,
            ("port", one.Port.Name[language]),
            ("counterpart", one.Port.Counterpart[language]),
            ("distance", Rounded(one.Kilometres)))));
        return Said.Notice(language, $"{Texts.NearestTitle[language]}\n{string.Join('\n', lines)}\n\n{Texts.NearestHow[language]}") with
        {
            Choices = [.. nearest.Select(one => one.Port.Name[language])],
            Opens = true,
        };
    }

    private static GeoPoint? Point(Incoming incoming) =>
        double.TryParse(incoming.Message["Location_X"], NumberStyles.Float, CultureInfo.InvariantCulture, out double latitude)
        && double.TryParse(incoming.Message["Location_Y"], NumberStyles.Float, CultureInfo.InvariantCulture, out double longitude)
            ? GeoPoint.Of(latitude, longitude)
            : null;

    // The place is the town's: more digits would claim more than is known.
    private static string Rounded(double kilometres)
    {
        double step = kilometres < 1000 ? 10 : 50;
        return (Math.Max(1, Math.Round(kilometres / step)) * step).ToString("F0", CultureInfo.InvariantCulture);
    }
}
