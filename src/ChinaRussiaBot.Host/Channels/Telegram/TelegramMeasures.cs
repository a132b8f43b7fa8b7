using System.Diagnostics.Metrics;
using ChinaRussiaBot.Host.Channels.Telegram.Receiving;
using ChinaRussiaBot.Host.Telemetry;

namespace ChinaRussiaBot.Host.Channels.Telegram;

/// <summary>What the channel counts, and that it lives.</summary>
internal sealed class TelegramMeasures
{
    private readonly Counter<long> updates;
    private readonly Counter<long> sends;
    private readonly Histogram<double> delay;
    private readonly TelegramHealth health;

    public TelegramMeasures(Measures measures, TelegramHealth health, ChatQueues queues)
    {
        this.health = health;
        updates = measures.Meter.CreateCounter<long>("bot_telegram_updates_total", description: "Updates, by what became of them.");
        sends = measures.Meter.CreateCounter<long>("bot_telegram_sends_total", description: "Calls to the Bot API, by outcome.");
        delay = measures.Meter.CreateHistogram<double>("bot_telegram_reply_seconds", "s", "Update received to reply handed to the sender.");
        measures.Meter.CreateObservableGauge("bot_telegram_waiting", () => (long)queues.Count, description: "Updates that wait to be worked on.");
        measures.Meter.CreateObservableGauge("bot_telegram_silence_seconds", () => health.SinceBeat.TotalSeconds, "s", "Since Telegram was last heard of.");
        measures.Meter.CreateObservableGauge("bot_telegram_failures_in_a_row", () => (long)health.State.Failures, description: "Calls in a row that went wrong while receiving.");
    }

    public void Taken(int taken, int repeated)
    {
        if (taken + repeated > 0)
            health.Received();
        updates.Add(taken, new KeyValuePair<string, object?>("outcome", "taken"));
        updates.Add(repeated, new KeyValuePair<string, object?>("outcome", "repeated"));
    }

    public void Unreadable() => updates.Add(1, new KeyValuePair<string, object?>("outcome", "unreadable"));

    public void Failed() => updates.Add(1, new KeyValuePair<string, object?>("outcome", "failed"));

    public void Sent(string outcome) => sends.Add(1, new KeyValuePair<string, object?>("outcome", outcome));

    public void Replied(TimeSpan time) => delay.Record(time.TotalSeconds);
}
