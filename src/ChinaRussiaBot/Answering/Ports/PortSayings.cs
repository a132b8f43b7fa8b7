using System.Collections.Concurrent;
using ChinaRussiaBot.Knowledge;
using ChinaRussiaBot.Questions;
using ChinaRussiaBot.Search;

namespace ChinaRussiaBot.Answering.Ports;

/// <summary>What is told of each port, thing by thing; read when a port is first asked about. Thread-safe.</summary>
internal sealed class PortSayings(TextAnalyzer analyzer)
{
    private static readonly DateOnly NoParticularDay = new(2000, 1, 1);

    private readonly ConcurrentDictionary<(string Port, Language Language), PortSaying[]> read = [];

    public IReadOnlyList<PortSaying> Of(Port port, Language language) =>
        read.GetOrAdd((port.Id, language), _ => Read(port, language));

    private PortSaying[] Read(Port port, Language language) =>
    [
        .. Parts(port.Status[language]).Select(text => Saying(port, text, null, text)),
        .. port.Volumes.Select(volume => Saying(port, volume.Label[language], volume, $"{volume.Label[language]} {QuantityText.Print(volume.Value, language)}")),
        .. port.Note is null ? [] : Parts(port.Note[language]).Select(text => Saying(port, text, null, text)),
    ];

    private PortSaying Saying(Port port, string text, PortVolume? volume, string words)
    {
        AnalyzedText analyzed = analyzer.Analyze(words);
        IReadOnlyList<Period> periods = PeriodReader.Read(analyzed.Text, NoParticularDay).Periods;
        return new PortSaying(port, text, volume, PortWords.Classes(analyzed), [.. analyzed.Keys()], volume is null ? periods : [volume.Period, .. periods]);
    }

    /// <summary>Sentences, and in Russian what stands between semicolons.</summary>
    private static IEnumerable<string> Parts(string text) => Sentences.Of(text)
        .SelectMany(sentence => text[sentence].Split("; ", StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
}
