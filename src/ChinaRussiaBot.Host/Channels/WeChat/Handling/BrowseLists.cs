using ChinaRussiaBot.Host.Channels.WeChat.Formatting;
using ChinaRussiaBot.Host.Engine;
using ChinaRussiaBot.Host.Wording;

namespace ChinaRussiaBot.Host.Channels.WeChat.Handling;

/// <summary>Lists whose lines are asked by number; the engine answers them, so what they lead to is cited.</summary>
internal sealed class BrowseLists(EngineGate gate)
{
    private const int Most = 9;

    public Said Ports(Language language) => List(language, Texts.WeChatPortsTitle, (gate.Current?.Knowledge.Ports ?? [])
        .Where(static port => port.Counted)
        .GroupBy(static port => port.Province)
        .OrderByDescending(static province => province.Count())
        .Select(province => Texts.PortsInProvince.In(language, ("province", province.Key.Name[language]))));

    /// <summary>The measures of which most figures are known.</summary>
    public Said Figures(Language language) => List(language, Texts.WeChatFiguresTitle, (gate.Current?.Knowledge.Figures ?? [])
        .GroupBy(static figure => figure.Measure)
        .OrderByDescending(static measure => measure.Count())
        .ThenBy(static measure => measure.Key.Id, StringComparer.Ordinal)
        .Select(measure => measure.Key.Name[language]));

    private static Said List(Language language, BilingualText title, IEnumerable<string> questions)
    {
        string[] choices = [.. questions.Take(Most)];
        if (choices.Length == 0)
            return Said.Notice(language, Texts.Unready[language]);
        string lines = string.Join('\n', choices.Select(static (choice, at) => $"{at + 1}. {WeChatText.Plain(choice)}"));
        return Said.Notice(language, $"{title[language]}\n{lines}") with { Choices = choices, Opens = true };
    }
}
