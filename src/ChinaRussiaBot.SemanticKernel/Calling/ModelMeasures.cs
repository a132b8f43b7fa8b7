using System.Diagnostics.Metrics;

namespace ChinaRussiaBot.SemanticKernel.Calling;

/// <summary>Calls, tokens and time. Labels are words of closed lists.</summary>
internal static class ModelMeasures
{
    private static readonly Meter meter = new("ChinaRussiaBot");

    private static readonly Counter<long> calls = meter.CreateCounter<long>("bot_model_calls_total", description: "Calls of the language model, by use and outcome.");

    private static readonly Counter<long> tokens = meter.CreateCounter<long>("bot_model_tokens_total", description: "Tokens spent on the language model.");

    private static readonly Histogram<double> seconds = meter.CreateHistogram<double>("bot_model_seconds", "s", "Duration of calls of the language model.");

    public static void Count(string use, string outcome, long spent, double duration)
    {
        calls.Add(1, new("use", use), new("outcome", outcome));
        if (outcome is "budget" or "busy")
            return;
        tokens.Add(spent, new KeyValuePair<string, object?>("use", use));
        seconds.Record(duration, new KeyValuePair<string, object?>("use", use));
    }
}
