using ChinaRussiaBot.Host.Channels.Telegram.Formatting;
using ChinaRussiaBot.Host.Engine;
using ChinaRussiaBot.Host.Store;
using ChinaRussiaBot.Host.Wording;
using ChinaRussiaBot.Knowledge;

namespace ChinaRussiaBot.Host.Channels.Telegram.Handling;

/// <summary>What the knowledge rests on: how much, from whom, and the generation that answers.</summary>
internal sealed class SourceList(EngineGate gate, PublicAddress address)
{
    private const int MostPublishers = 12;

    public IReadOnlyList<Outgoing> Show(Incoming asked)
    {
        Language language = asked.Language;
        if (gate.Current is not { } generation)
            return Messages.Send(asked, Texts.Unready[language]);
        IReadOnlyList<Source> sources = [.. generation.Knowledge.Sources.Values];
        StyledText text = new StyledText()
            .Add(Texts.SourcesText.In(language, ("items", Texts.Records.In(language, generation.Knowledge.Count)), ("sources", Texts.FromSources.In(language, sources.Count))))
            .Add("\n\n").Add(Texts.SourcesMost[language]);
        foreach (IGrouping<string, Source> publisher in sources.GroupBy(source => source.Publisher[language]).OrderByDescending(static one => one.Count()).Take(MostPublishers))
            text.Add($"\n• {publisher.Key} — {publisher.Count()}");
        text.Add("\n\n").Add(Texts.SourcesVersion.In(language, ("generation", generation.Id)), Look.Italic);
        if (address.Page("/") is { } page)
            text.Add("\n").Add(Texts.SourcesPage[language], Look.Plain, page);
        return Messages.Send(asked, text);
    }
}
