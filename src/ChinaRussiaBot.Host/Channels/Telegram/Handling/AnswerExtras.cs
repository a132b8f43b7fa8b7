using ChinaRussiaBot.Answering;
using ChinaRussiaBot.Answering.Charts;
using ChinaRussiaBot.Host.Channels.Telegram.Formatting;
using ChinaRussiaBot.Host.Channels.Telegram.Pictures;
using ChinaRussiaBot.Host.Engine;
using ChinaRussiaBot.Host.Store;
using ChinaRussiaBot.Host.Wording;
using ChinaRussiaBot.Knowledge;
using Telegram.Bot.Types.ReplyMarkups;

namespace ChinaRussiaBot.Host.Channels.Telegram.Handling;

/// <summary>What an answer can show beside its words: the chart of its series, the map of its port, its sources, questions that lead on.</summary>
internal sealed class AnswerExtras(EngineGate gate, TelegramCharts charts, RelatedQuestions related)
{
    private const string Ending = ".png";
    private const int MostQuestions = 3;

    /// <summary>What can be asked next, or instead.</summary>
    public IEnumerable<string> Questions(Answer answer) => answer is Answer.Grounded && gate.Current is { } generation
        ? answer.Suggestions.Concat(related.After(generation.Knowledge, generation.Answerer, answer, MostQuestions)).Distinct().Take(MostQuestions)
        : answer.Suggestions;

    /// <summary>A series that was asked for comes with its chart at once. Groups are spared: there it is a button.</summary>
    public IEnumerable<Outgoing> Unasked(Answer answer, Incoming asker) =>
        asker.IsPrivate && charts.Own(answer) is { } chart && charts.Photo(asker, chart, answer.Language) is { } photo ? [photo] : [];

    public IEnumerable<InlineKeyboardButton> Offer(AnswerPage page, Incoming asker)
    {
        Answer answer = page.Answer;
        ChartKey? own = charts.Own(answer);
        if ((own is not null && asker.IsPrivate ? null : own ?? charts.Around(answer)) is { } chart)
        {
            string data = $"{Buttons.Chart}{LanguageTag.Of(answer.Language)}{chart.Path}";
            if (Buttons.Fits(data))
                yield return Buttons.Data(Texts.ChartButton[answer.Language], data);
        }

        if (Port(answer) is { } port && Buttons.Fits(Buttons.Map + port.Id))
            yield return Buttons.Data(Texts.MapButton[answer.Language], Buttons.Map + port.Id);
        if (page.CanBeAskedAgain && answer.Citations.Count > 0)
            yield return Buttons.Data(Texts.SourcesButton[answer.Language], Buttons.Place(Buttons.Sources, answer.Language, page.Number));
    }

    /// <summary>The pin of a port that was opened from a list or by a link; none when its place is not known.</summary>
    public IEnumerable<Outgoing> Pin(Incoming by, string? id) =>
        id is not null && gate.Current?.Knowledge.Item(id) is Port { Location: not null } port ? [Messages.Venue(by, port)] : [];

    /// <summary>What such a button leads to; null when it leads nowhere any more.</summary>
    public Outgoing? Open(Incoming by, string data)
    {
        string value = data[Buttons.Map.Length..];
        if (data.StartsWith(Buttons.Map, StringComparison.Ordinal))
            return gate.Current?.Knowledge.Item(value) is Port { Location: not null } port ? Messages.Venue(by, port) : null;
        return value.Length > 2 && LanguageTag.Parse(value[..2]) is { } language && ChartKey.Parse(value[2..] + Ending) is { } chart
            ? charts.Photo(by, chart, language)
            : null;
    }

    // An answer about the ports of one place that is known.
    private Port? Port(Answer answer)
    {
        List<Port> ports = [.. answer.Citations.Select(citation => gate.Current?.Knowledge.Item(citation.ItemId)).OfType<Port>().Distinct()];
        return ports is [{ Location: { } place }, ..] && ports.TrueForAll(port => port.Location == place) ? ports[0] : null;
    }
}
