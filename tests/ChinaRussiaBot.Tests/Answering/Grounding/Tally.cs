namespace ChinaRussiaBot.Tests.Answering.Grounding;

/// <summary>Counts by kind, with the misses.</summary>
internal sealed class Tally
{
    private readonly SortedDictionary<string, (int Good, int All)> kinds = new(StringComparer.Ordinal);
    private readonly List<string> misses = [];

    public int Count => kinds.Values.Sum(static kind => kind.All);

    public double Share => (double)kinds.Values.Sum(static kind => kind.Good) / Count;

    public string Misses => string.Join('\n', misses.Distinct().Take(300));

    public void Add(string kind, bool good, string text)
    {
        (int before, int all) = kinds.GetValueOrDefault(kind);
        kinds[kind] = (before + (good ? 1 : 0), all + 1);
        if (!good)
            misses.Add($"{kind}: {text}");
    }

    public void Print(string what)
    {
        foreach ((string kind, (int good, int all)) in kinds)
            TestContext.Current.TestOutputHelper?.WriteLine($"{kind}: {good} of {all} {what}");
        TestContext.Current.TestOutputHelper?.WriteLine($"together {Share:P2} of {Count}\n{Misses}");
    }
}
