using System.Globalization;

namespace ChinaRussiaBot.ReindexSoak;

/// <summary>What happened.</summary>
public sealed record SoakReport
{
    /// <summary>Generations published.</summary>
    public int Reindexes { get; set; }

    /// <summary>Kills wherever the writer happened to be.</summary>
    public int RandomKills { get; set; }

    /// <summary>Kills exactly at a named step, by step.</summary>
    public SortedDictionary<string, int> StepKills { get; } = new(StringComparer.Ordinal);

    /// <summary>Writers that gave up by themselves: there should be none.</summary>
    public IList<string> Refused { get; } = [];

    /// <summary>Questions asked while all this went on.</summary>
    public long Questions { get; set; }

    /// <summary>Questions without an answer.</summary>
    public long Failed { get; set; }

    /// <summary>Answers that hold another number than their generation's.</summary>
    public long Mixed { get; set; }

    /// <summary>Generations in the folder that could not serve, counted after each writer.</summary>
    public int Damaged { get; set; }

    /// <summary>Milliseconds of each rollback.</summary>
    public IList<int> Rollbacks { get; } = [];

    /// <summary>Answers of retained generations compared with what they answered when they were new.</summary>
    public int Retained { get; set; }

    /// <summary>Those that differ.</summary>
    public int RetainedDifferent { get; set; }

    /// <summary>The first things that went wrong.</summary>
    public IList<string> Examples { get; } = [];

    /// <summary>Whether nothing went wrong.</summary>
    public bool Holds => Failed == 0 && Mixed == 0 && Damaged == 0 && RetainedDifferent == 0 && Refused.Count == 0 && Questions > 0 && Retained > 0;

    /// <inheritdoc/>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Reindexes} reindexes, killed {RandomKills} times at random and at steps {string.Join(", ", StepKills.Select(static kill => $"{kill.Key} {kill.Value}"))}; {Questions} questions, {Failed} failed, {Mixed} mixed; {Damaged} damaged indexes; {Rollbacks.Count} rollbacks, slowest {(Rollbacks.Count == 0 ? 0 : Rollbacks.Max())} ms; {Retained} answers of retained generations, {RetainedDifferent} different {string.Join(" | ", Refused.Concat(Examples))}");
}
