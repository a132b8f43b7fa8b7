using System.Collections.Frozen;
using ChinaRussiaBot.Knowledge;
using ChinaRussiaBot.Questions;

namespace ChinaRussiaBot.Answering.Ports;

/// <summary>What is known of each port: its numbers, and the classes of words in its texts. Thread-safe.</summary>
internal sealed class PortShelf
{
    private readonly FrozenDictionary<string, PortFact[]> facts;
    private readonly FrozenDictionary<string, HashSet<string>> classes;

    public PortShelf(KnowledgeBase knowledge, TextAnalyzer analyzer)
    {
        facts = knowledge.Ports.ToFrozenDictionary(
            static port => port.Id,
            port => (PortFact[])[
                .. port.Volumes.Select(volume => OfVolume(port, volume, analyzer)),
                .. knowledge.Figures.Where(figure => IsAbout(figure, port)).Select(figure => OfFigure(port, figure, analyzer))],
            StringComparer.Ordinal);
        classes = knowledge.Ports.ToFrozenDictionary(
            static port => port.Id,
            port => (HashSet<string>)[.. Texts(port).SelectMany(text => PortWords.Classes(analyzer.Analyze(text)))],
            StringComparer.Ordinal);
    }

    public IReadOnlyList<PortFact> Facts(Port port) => facts[port.Id];

    /// <summary>Whether the port's own texts hold a word of the class.</summary>
    public bool Tells(Port port, string wordClass) => classes[port.Id].Contains(wordClass);

    private static bool IsAbout(Figure figure, Port port) =>
        !figure.Measure.IsForComputing && figure.Subject is { } subject && (subject == port.Id || subject == port.Place?.Id || subject == port.CounterpartPlace?.Id);

    private static IEnumerable<string> Texts(Port port)
    {
        foreach (BilingualText? text in (BilingualText?[])[port.Status, port.Note, .. port.Volumes.Select(static volume => volume.Label)])
        {
            if (text is null)
                continue;
            yield return text.Chinese;
            yield return text.Russian;
        }
    }

    private static PortFact OfVolume(Port port, PortVolume volume, TextAnalyzer analyzer) =>
        Fact(port, null, volume, volume.Period, volume.Value, $"{volume.Label.Chinese}\n{volume.Label.Russian}", analyzer);

    private static PortFact OfFigure(Port port, Figure figure, TextAnalyzer analyzer)
    {
        string label = string.Join('\n', figure.Quote(Language.Chinese), figure.Quote(Language.Russian), figure.Measure.Name.Chinese, figure.Measure.Name.Russian);
        return Fact(port, figure, null, figure.Period, figure.Value, label, analyzer);
    }

    private static PortFact Fact(Port port, Figure? figure, PortVolume? volume, Period period, Quantity value, string label, TextAnalyzer analyzer)
    {
        AnalyzedText text = analyzer.Analyze(label);
        HashSet<string> found = PortWords.Classes(text);
        found.UnionWith(PortWords.Classes(analyzer.Analyze(value.Unit.ChinesePrint)));
        found.UnionWith(value.Unit.RussianPrint.SelectMany(unit => PortWords.Classes(analyzer.Analyze(unit))));
        if (value.Unit.Dimension == Dimension.Money)
            found.Add(PortVolumeAsk.Money);
        return new PortFact(port, figure, volume, period, found, [.. text.Keys()]);
    }
}
