namespace ChinaRussiaBot.Host.Health;

/// <summary>How a part of the host fares, beside the answer of /health/ready: a messenger that is down does not make the host unready.</summary>
/// <param name="Name">Of the field.</param>
/// <param name="Read">What is so now; must be quick and hold no secret and nothing of a person.</param>
internal sealed record HealthDetail(string Name, Func<object> Read);
