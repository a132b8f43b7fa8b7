namespace ChinaRussiaBot.Host.Channels;

/// <summary>So many questions a minute from one person. Whoever asks more is told once a minute and then met with silence. Thread-safe.</summary>
internal sealed class AskerPace(TimeProvider clock)
{
    private const int PruneAbove = 10_000;
    private static readonly TimeSpan window = TimeSpan.FromMinutes(1);

    private readonly Dictionary<string, Minute> minutes = [];
    private readonly Lock gate = new();

    /// <summary>Counts a question.</summary>
    /// <returns>Whether it may be asked; if not, for how long, and whether the person has still to be told.</returns>
    public (bool MayAsk, TimeSpan Wait, bool TellsNow) Ask(string asker, int perMinute)
    {
        lock (gate)
        {
            DateTimeOffset now = clock.GetUtcNow();
            if (minutes.Count > PruneAbove)
                Prune(now);
            Minute minute = minutes.TryGetValue(asker, out Minute? running) && running.Ends > now ? running : minutes[asker] = new Minute(now + window);
            if (++minute.Asked <= perMinute)
                return (true, TimeSpan.Zero, false);
            bool tells = !minute.IsTold;
            minute.IsTold = true;
            return (false, minute.Ends - now, tells);
        }
    }

    private void Prune(DateTimeOffset now)
    {
        foreach (string over in minutes.Where(entry => entry.Value.Ends <= now).Select(static entry => entry.Key).ToList())
            minutes.Remove(over);
    }

    private sealed class Minute(DateTimeOffset ends)
    {
        public DateTimeOffset Ends => ends;

        public int Asked { get; set; }

        public bool IsTold { get; set; }
    }
}
