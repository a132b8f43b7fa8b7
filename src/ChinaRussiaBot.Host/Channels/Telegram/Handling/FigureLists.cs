using System.Globalization;
using ChinaRussiaBot.Host.Channels.Telegram.Formatting;
using ChinaRussiaBot.Host.Engine;
using ChinaRussiaBot.Host.Store;
using ChinaRussiaBot.Host.Wording;
using ChinaRussiaBot.Knowledge;
using Telegram.Bot.Types.ReplyMarkups;

namespace ChinaRussiaBot.Host.Channels.Telegram.Handling;

/// <summary>Measures that have figures, by topic and page by page.</summary>
internal sealed class FigureLists(EngineGate gate)
{
    private const int PerPage = 8;
    private const string Within = "in:";
    private const string NoTopic = "-";

    public IReadOnlyList<Outgoing> Start(Incoming asked) => Messages.Send(asked, Texts.FiguresTitle[asked.Language], TopicButtons(asked.Language));

    /// <summary>Null when it leads nowhere any more, or to one measure.</summary>
    public (StyledText Text, InlineKeyboardMarkup Buttons)? Open(string value, Language language)
    {
        if (value.Length == 0)
            return (new StyledText().Add(Texts.FiguresTitle[language]), TopicButtons(language));
        if (value.Split(':') is not ["in", string topic, string number] || !int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out int page))
            return null;
        List<Measure> measures = [.. Known.Where(measure => Topic(measure) == topic)];
        List<(string, string)> buttons = [.. measures.Skip(page * PerPage).Take(PerPage).Select(measure => (Capital(measure.Name[language]), Buttons.Figures + measure.Id))];
        if (buttons.Count == 0)
            return null;
        List<(string, string)> below = [(Texts.Back[language], page == 0 ? Buttons.Figures : Page(topic, page - 1))];
        if ((page + 1) * PerPage < measures.Count)
            below.Add((Texts.Next[language], Page(topic, page + 1)));
        int pages = (measures.Count + PerPage - 1) / PerPage;
        string title = TopicName(topic, language);
        return (
            new StyledText().Add(pages == 1 ? Texts.FiguresOf.In(language, ("topic", title)) : Texts.FiguresOfPage.In(language, ("topic", title), ("page", $"{page + 1}"), ("pages", $"{pages}"))),
            ButtonRows.Of(buttons, [.. below]));
    }

    public string? Question(string value, Language language) => gate.Current?.Knowledge.Measure(value)?.Name[language];

    // The knowledge's own order of measures: the great totals come first in theirs.
    private IEnumerable<Measure> Known
    {
        get
        {
            if (gate.Current?.Knowledge is not { } knowledge)
                return [];
            HashSet<Measure> known = [.. knowledge.Figures.Select(static figure => figure.Measure)];
            return knowledge.Measures.Where(known.Contains);
        }
    }

    private InlineKeyboardMarkup TopicButtons(Language language) => ButtonRows.Of(Known
        .GroupBy(Topic)
        .OrderByDescending(static topic => topic.Key != NoTopic)
        .ThenByDescending(static topic => topic.Count())
        .Select(topic => ($"{TopicName(topic.Key, language)} ({topic.Count()})", Page(topic.Key, 0))));

    private static string Topic(Measure measure) => measure.Topics.Count > 0 ? measure.Topics[0] : NoTopic;

    private string TopicName(string topic, Language language) =>
        gate.Current?.Knowledge.Name(topic) is { } name ? Capital(name.Name[language]) : Texts.FigureOtherTopic[language];

    private static string Page(string topic, int page) => $"{Buttons.Figures}{Within}{topic}:{page}";

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
