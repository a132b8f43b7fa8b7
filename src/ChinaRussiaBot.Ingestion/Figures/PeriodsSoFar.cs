using ChinaRussiaBot.Knowledge;

namespace ChinaRussiaBot.Ingestion.Figures;

/// <summary>The times that a document has named so far. Not thread-safe.</summary>
internal sealed class PeriodsSoFar
{
    private readonly HashSet<Period> named = [];

    /// <summary>One period so far is the period of what follows; of several, none is.</summary>
    public Period? Only => named.Count == 1 ? named.First() : null;

    /// <summary>The one year that all of them are of; null for several.</summary>
    public int? Year => named.Select(static period => period.End.Year).Distinct().ToArray() is [int only] ? only : null;

    /// <summary>The one year that months were named of: the year in which a document without a day was written, or early in the next; null where a later year was named.</summary>
    public int? YearOfMonths => named.Where(static period => period.Kind is PeriodKind.Month or PeriodKind.Months or PeriodKind.Quarter or PeriodKind.Half).Select(static period => period.End.Year).Distinct().ToArray() is [int only] && named.All(period => period.End.Year <= only) ? only : null;

    /// <summary>Whether a document without a day has spoken of "this year": its months without a year are not of a year that it names.</summary>
    public bool SaysThisYear { get; set; }

    /// <summary>That of the last figure: за тот же период, 同期.</summary>
    public Period? Last { get; set; }

    /// <summary>That of the first figure of the section: what follows without a date is of the same time.</summary>
    public Period? Lead { get; set; }

    public void Add(IEnumerable<Period> periods) => named.UnionWith(periods);
}
