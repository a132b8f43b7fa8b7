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
        IReadOnlyList<NearPort> nearest = NearPort.To(here, gate.Current?.Knowledge, Most);
        if (nearest.Count == 0)
            return Said.Notice(language, Texts.Unready[language]);
        IEnumerable<string> lines = nearest.Select((one, at) => $"{at + 1}. {WeChatText.Plain(one.Text(language))}");
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
}
