using System.Globalization;
using ChinaRussiaBot.Knowledge;

namespace ChinaRussiaBot.Answering.Passages;

/// <summary>Which years a text speaks of. Pure.</summary>
internal static class PeriodOf
{
    /// <summary>Whether the item names both ends of the period, in its text, title or dates.</summary>
    public static bool Speaks(KnowledgeItem item, Period period)
    {
        string first = period.Start.Year.ToString(CultureInfo.InvariantCulture);
        string last = period.End.Year.ToString(CultureInfo.InvariantCulture);
        PolicyPoint? policy = item as PolicyPoint;
        string text = $"{item.Quote(Language.Chinese)} {item.Quote(Language.Russian)} {item.Date} {policy?.From} {policy?.Title.Chinese} {policy?.Until?.Year}";
        return text.Contains(first, StringComparison.Ordinal) && text.Contains(last, StringComparison.Ordinal);
    }
}
