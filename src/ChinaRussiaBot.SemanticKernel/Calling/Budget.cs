using Microsoft.Extensions.Options;

namespace ChinaRussiaBot.SemanticKernel.Calling;

/// <summary>What may be spent on one day (UTC): calls by asker, tokens by all. Of this process; begins anew with it. Thread-safe.</summary>
internal sealed class Budget(IOptions<LanguageModelOptions> options, TimeProvider clock)
{
    /// <summary>Askers remembered at least; of more the longest silent ones are forgotten, so that memory stays bounded and nobody new is sent away.</summary>
    internal const int MostAskers = 50_000;

    private readonly Lock gate = new();
    private Dictionary<string, int> calls = new(StringComparer.Ordinal);
    private Dictionary<string, int> earlier = new(StringComparer.Ordinal);
    private DateOnly day;
    private long tokens;

    /// <summary>Takes one call of the asker's; false when nothing is left.</summary>
    public bool TryTake(string asker)
    {
        lock (gate)
        {
            Turn();
            int made = calls.TryGetValue(asker, out int now) ? now : earlier.GetValueOrDefault(asker);
            if (tokens >= options.Value.TokensPerDay || made >= options.Value.CallsPerUserPerDay)
                return false;
            if (calls.Count >= MostAskers)
                (earlier, calls) = (calls, new(StringComparer.Ordinal));
            calls[asker] = made + 1;
            return true;
        }
    }

    public void Spend(long spent)
    {
        lock (gate)
        {
            Turn();
            tokens += spent;
        }
    }

    private void Turn()
    {
        DateOnly today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        if (today == day)
            return;
        day = today;
        tokens = 0;
        calls.Clear();
        earlier.Clear();
    }
}
