using ChinaRussiaBot.Answering.Grounding;
using ChinaRussiaBot.Ingestion.Passages;
using ChinaRussiaBot.Text;

namespace ChinaRussiaBot.Ingestion.Figures;

/// <summary>
/// A day that is not that of the text: a page of 2017 shows the day on which it was fetched. What its "this year" is, nobody knows then. Pure.
/// </summary>
internal static class DoubtfulDay
{
    private const int YearsAgo = 3;
    private const int FirstYear = 1990;

    /// <summary>Whether the text tells of months of years that are long over on that day, or of such a year right before "this year", and of no later time.</summary>
    public static bool IsOfAnotherYear(DateOnly? published, string title, IReadOnlyList<SectionDraft> sections)
    {
        if (published is not { } day)
            return false;
        bool isOld = false;
        foreach (string text in sections.SelectMany(static section => section.Passages.Select(static passage => passage.Text).Prepend(section.Heading)).Prepend(title))
        {
            string normal = TextNormalizer.NormalizeText(text);
            DateMark[] dates = [.. Stretches.Scan(normal).Where(static date => date.Date.FirstDay == 0)];
            for (int index = 0; index < dates.Length; index++)
            {
                if (dates[index].Date.LastYear > day.Year - YearsAgo)
                    return false;
                // What something is compared with may be as old as it likes: "впервые с 2013 года", "2015年才680亿".
                isOld |= dates[index].Date.LastYear >= FirstYear && !Stretches.LeavesTheYear(normal, dates[index])
                    && (dates[index].Date.FirstMonth > 0 || (index + 1 < dates.Length && Stretches.IsOfThisYear(normal, dates[index + 1].At, dates[index + 1].End)));
            }
        }

        return isOld;
    }
}
