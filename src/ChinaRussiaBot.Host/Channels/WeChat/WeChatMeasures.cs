using System.Diagnostics.Metrics;
using ChinaRussiaBot.Host.Telemetry;

namespace ChinaRussiaBot.Host.Channels.WeChat;

/// <summary>What the channel counts.</summary>
internal sealed class WeChatMeasures
{
    private readonly Counter<long> deliveries;
    private readonly Counter<long> kinds;
    private readonly Counter<long> pushes;
    private readonly Histogram<double> delay;

    public WeChatMeasures(Measures measures)
    {
        deliveries = measures.Meter.CreateCounter<long>("bot_wechat_deliveries_total", description: "Deliveries, by what became of them.");
        kinds = measures.Meter.CreateCounter<long>("bot_wechat_messages_total", description: "Messages and events, by kind.");
        pushes = measures.Meter.CreateCounter<long>("bot_wechat_pushes_total", description: "Customer-service messages, by outcome.");
        delay = measures.Meter.CreateHistogram<double>("bot_wechat_reply_seconds", "s", "Delivery to its response.");
    }

    public void Refused(string why) => deliveries.Add(1, new KeyValuePair<string, object?>("outcome", $"refused: {why}"));

    public void Responded(string outcome, TimeSpan time)
    {
        deliveries.Add(1, new KeyValuePair<string, object?>("outcome", outcome));
        delay.Record(time.TotalSeconds);
    }

    public void Failed() => deliveries.Add(1, new KeyValuePair<string, object?>("outcome", "failed"));

    /// <param name="kind">A name from our own list, never the sender's word.</param>
    public void Took(string kind) => kinds.Add(1, new KeyValuePair<string, object?>("kind", kind));

    public void Pushed(string outcome) => pushes.Add(1, new KeyValuePair<string, object?>("outcome", outcome));
}
