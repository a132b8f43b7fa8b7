namespace ChinaRussiaBot.Cli.Evaluating;

/// <summary>A clock that stands at noon of one day: golden answers must not change with the calendar.</summary>
internal sealed class FixedClock(DateOnly day) : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => new(day, new TimeOnly(12, 0), TimeSpan.Zero);
}
