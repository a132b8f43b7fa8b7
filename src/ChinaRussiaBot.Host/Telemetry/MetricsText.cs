using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using System.Globalization;
using System.Text;

namespace ChinaRussiaBot.Host.Telemetry;

/// <summary>Listens to the product's meter and prints it in the Prometheus text format. Thread-safe.</summary>
internal sealed class MetricsText : IDisposable
{
    private static readonly double[] bounds = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

    private readonly MeterListener listener = new();
    private readonly ConcurrentDictionary<(Instrument Instrument, string Labels), Series> series = new();

    public MetricsText()
    {
        listener.InstrumentPublished = static (instrument, own) =>
        {
            if (instrument.Meter.Name == Measures.MeterName)
                own.EnableMeasurementEvents(instrument);
        };
        listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Record(instrument, value, tags));
        listener.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Record(instrument, value, tags));
        listener.Start();
    }

    public string Print()
    {
        listener.RecordObservableInstruments();
        StringBuilder text = new();
        foreach (IGrouping<Instrument, KeyValuePair<(Instrument Instrument, string Labels), Series>> family in
            series.GroupBy(static one => one.Key.Instrument).OrderBy(static family => family.Key.Name, StringComparer.Ordinal))
        {
            string name = family.Key.Name;
            text.Append(CultureInfo.InvariantCulture, $"# HELP {name} {family.Key.Description}\n# TYPE {name} {Kind(family.Key)}\n");
            foreach (((_, string labels), Series one) in family.OrderBy(static one => one.Key.Labels, StringComparer.Ordinal))
                one.Print(text, name, labels);
        }

        return text.ToString();
    }

    public void Dispose() => listener.Dispose();

    private void Record(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        bool isGauge = Kind(instrument) == "gauge";
        series.GetOrAdd((instrument, Labels(tags)), static key => new Series(Kind(key.Instrument) == "histogram" ? bounds : null)).Add(value, isGauge);
    }

    private static string Kind(Instrument instrument) => instrument switch
    {
        Counter<long> => "counter",
        Histogram<double> => "histogram",
        _ => "gauge",
    };

    private static string Labels(ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        StringBuilder labels = new();
        foreach ((string name, object? value) in tags)
        {
            string escaped = $"{value}".Replace("\\", @"\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal);
            labels.Append(labels.Length > 0 ? "," : "").Append(name).Append("=\"").Append(escaped).Append('"');
        }

        return labels.ToString();
    }
}
