using System.Globalization;
using ChinaRussiaBot.Knowledge;

namespace ChinaRussiaBot.Answering.Passages;

/// <summary>Which years a text speaks of. Pure.</summary>
internal static class PeriodOf
{
    /// <summary>Whether the item names both ends of the period, in its text, title or dates.</summary>
    public static bool Speaks(KnowledgeItem item, Period period)
    {
        PolicyPoint? policy = item as PolicyPoint;
        return Names($"{item.Quote(Language.Chinese)} {item.Quote(Language.Russian)} {item.Date} {policy?.From} {policy?.Title.Chinese} {policy?.Until?.Year}", period);
    }

    /// <summary>Whether the text names both ends of the period.</summary>
    public static bool Names(string text, Period period) =>
        text.Contains(period.Start.Year.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
        && text.Contains(period.End.Year.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
}
