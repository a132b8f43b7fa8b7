using System.Diagnostics.Metrics;
using ChinaRussiaBot.Answering;

namespace ChinaRussiaBot.Host.Telemetry;

/// <summary>What is counted. Labels never hold an id, a text or a token.</summary>
internal sealed class Measures
{
    public const string MeterName = "ChinaRussiaBot";

    private readonly TimeProvider clock;
    private readonly Counter<long> answers;
    private readonly Histogram<double> seconds;

    public Measures(IMeterFactory meters, TimeProvider clock)
    {
        this.clock = clock;
        Meter = meters.Create(MeterName);
        answers = Meter.CreateCounter<long>("bot_answers_total", description: "Questions answered, by outcome.");
        seconds = Meter.CreateHistogram<double>("bot_answer_seconds", "s", "Question to answer, in process.");
    }

    /// <summary>For the counters of a feature.</summary>
    public Meter Meter { get; }

    /// <summary>Begins to time one question; end with Done and Dispose.</summary>
    public Asking Start(string channel) => new(this, channel);

    internal sealed class Asking(Measures measures, string channel) : IDisposable
    {
        private readonly long start = measures.clock.GetTimestamp();
        private string outcome = "failed";
        private string language = "";

        public void Done(Answer answer)
        {
            outcome = AnswerJson.Status(answer);
            language = LanguageTag.Of(answer.Language);
        }

        public void Dispose()
        {
            measures.answers.Add(1, new("channel", channel), new("outcome", outcome), new("language", language));
            measures.seconds.Record(measures.clock.GetElapsedTime(start).TotalSeconds, new KeyValuePair<string, object?>("channel", channel));
        }
    }
}
