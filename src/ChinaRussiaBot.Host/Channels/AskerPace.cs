namespace ChinaRussiaBot.Host.Channels;

/// <summary>So many questions a minute from one person, or in another stretch of time. Whoever asks more is told once and then met with silence. Thread-safe.</summary>
internal sealed class AskerPace(TimeProvider clock, TimeSpan window)
{
    private const int LeastPruned = 10_000;

    private readonly Dictionary<string, Stretch> stretches = [];
    private readonly Lock gate = new();
    private int pruneAbove = LeastPruned;

    public AskerPace(TimeProvider clock)
        : this(clock, TimeSpan.FromMinutes(1))
    {
    }

    /// <summary>Counts a question of which so many are allowed.</summary>
    /// <returns>Whether it may be asked; if not, for how long, and whether the person has still to be told.</returns>
    public (bool MayAsk, TimeSpan Wait, bool TellsNow) Ask(string asker, int most)
    {
        lock (gate)
        {
            DateTimeOffset now = clock.GetUtcNow();
            if (stretches.Count > pruneAbove)
                Prune(now);
            Stretch stretch = stretches.TryGetValue(asker, out Stretch? running) && running.Ends > now ? running : stretches[asker] = new Stretch(now + window);
            if (++stretch.Asked <= most)
                return (true, TimeSpan.Zero, false);
            bool tells = !stretch.IsTold;
            stretch.IsTold = true;
            return (false, stretch.Ends - now, tells);
        }
    }

    private void Prune(DateTimeOffset now)
    {
        foreach (string over in stretches.Where(entry => entry.Value.Ends <= now).Select(static entry => entry.Key).ToList())
            stretches.Remove(over);
        // All may still run: looking through them again at once would find nothing either.
        pruneAbove = Math.Max(LeastPruned, stretches.Count * 2);
    }

    private sealed class Stretch(DateTimeOffset ends)
    {
        public DateTimeOffset Ends => ends;

        public int Asked { get; set; }

        public bool IsTold { get; set; }
    }
}
