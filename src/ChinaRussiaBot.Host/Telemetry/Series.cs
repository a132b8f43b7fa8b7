using System.Globalization;
using System.Text;

namespace ChinaRussiaBot.Host.Telemetry;

/// <summary>One line, or one histogram, of the metrics page.</summary>
internal sealed class Series(double[]? bounds)
{
    private readonly Lock gate = new();
    private readonly long[] buckets = new long[bounds?.Length ?? 0];
    private double sum;
    private long count;

    public void Add(double value, bool replaces)
    {
        lock (gate)
        {
            sum = replaces ? value : sum + value;
            count++;
            for (int at = 0; at < buckets.Length; at++)
            {
                if (value <= bounds![at])
                    buckets[at]++;
            }
        }
    }

    public void Print(StringBuilder text, string name, string labels)
    {
        lock (gate)
        {
            if (bounds is null)
            {
                Line(text, name, labels, sum);
                return;
            }

            string separator = labels.Length > 0 ? "," : "";
            for (int at = 0; at < buckets.Length; at++)
                Line(text, name + "_bucket", string.Create(CultureInfo.InvariantCulture, $"{labels}{separator}le=\"{bounds[at]}\""), buckets[at]);
            Line(text, name + "_bucket", labels + separator + "le=\"+Inf\"", count);
            Line(text, name + "_sum", labels, sum);
            Line(text, name + "_count", labels, count);
        }
    }

    private static void Line(StringBuilder text, string name, string labels, double value) =>
        text.Append(name).Append(labels.Length > 0 ? "{" + labels + "}" : "").Append(CultureInfo.InvariantCulture, $" {value}\n");
}
