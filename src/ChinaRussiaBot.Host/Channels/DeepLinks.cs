using System.Globalization;
using ChinaRussiaBot.Host.Engine;
using ChinaRussiaBot.Knowledge;

namespace ChinaRussiaBot.Host.Channels;

/// <summary>
/// The word in a link or a code that leads to the bot: port_… opens a port, m_… a measure, q_… one of the first questions by its number, or what is
/// known under an id. Dots are written as double underlines.
/// </summary>
internal sealed class DeepLinks(EngineGate gate)
{
    private const string ToPort = "port_";
    private const string ToMeasure = "m_";
    private const string ToQuestion = "q_";

    /// <summary>The question that the link stands for; null when it stands for none.</summary>
    public string? Question(string payload, Language language)
    {
        if (gate.Current?.Knowledge is not { } knowledge)
            return null;
        if (After(payload, ToPort) is { } port)
            return (knowledge.Item(port) as Port)?.Name[language];
        if (After(payload, ToMeasure) is { } measure)
            return knowledge.Measure(measure)?.Name[language];
        if (After(payload, ToQuestion) is not { } question)
            return null;
        return int.TryParse(question, NumberStyles.None, CultureInfo.InvariantCulture, out int number)
            ? Examples.In(language).ElementAtOrDefault(number - 1)
            : OfItem(knowledge.Item(question), language);
    }

    /// <summary>The id of the port that the link opens; null when it opens none.</summary>
    public static string? Port(string payload) => After(payload, ToPort);

    /// <summary>A question that an item answers, in its own name; null for an item that has none.</summary>
    public static string? OfItem(KnowledgeItem? item, Language language) => item switch
    {
        Port port => port.Name[language],
        PolicyPoint policy => policy.Title[language],
        Figure figure => language switch
        {
            Language.Chinese => PeriodText.Print(figure.Period, language) + figure.Measure.Name.Chinese,
            Language.Russian => $"{figure.Measure.Name.Russian}, {PeriodText.Print(figure.Period, language)}",
        },
        _ => null,
    };

    private static string? After(string payload, string prefix) => payload.StartsWith(prefix, StringComparison.Ordinal)
        ? payload[prefix.Length..].Replace("__", ".", StringComparison.Ordinal)
        : null;
}
