using System.Diagnostics.Metrics;

namespace ChinaRussiaBot.Answering.Assistance;

/// <summary>What became of a model's help, and why. Labels are words of a closed list, never text.</summary>
internal static class ModelCounters
{
    private static readonly Meter Meter = new("ChinaRussiaBot");

    private static readonly Counter<long> Help = Meter.CreateCounter<long>("bot_model_help_total", description: "Help of the language model, by use and outcome: used, or the reason why not.");

    private static readonly Counter<long> Withheld = Meter.CreateCounter<long>("bot_model_withheld_statements_total", description: "Statements of the language model that the evidence did not hold, by reason.");

    public static void Count(string use, string outcome) => Help.Add(1, new("use", use), new("outcome", outcome));

    /// <param name="reason">As the grounding check says it: its first word is the kind.</param>
    public static void CountWithheld(string reason) => Withheld.Add(1, new KeyValuePair<string, object?>("reason", Kind(reason)));

    private static string Kind(string reason) =>
        reason.IndexOfAny([' ', ':']) is > 0 and int end ? reason[..end] : reason;
}
