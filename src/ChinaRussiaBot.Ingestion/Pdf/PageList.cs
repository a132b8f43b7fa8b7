using System.Globalization;

namespace ChinaRussiaBot.Ingestion.Pdf;

/// <summary>1–3, 7: page numbers as people write them.</summary>
internal static class PageList
{
    public static string Of(IReadOnlyList<int> pages)
    {
        List<string> parts = [];
        int[] sorted = [.. pages.Order()];
        for (int index = 0; index < sorted.Length; index++)
        {
            int first = index;
            while (index + 1 < sorted.Length && sorted[index + 1] == sorted[index] + 1)
                index++;
            string from = sorted[first].ToString(CultureInfo.InvariantCulture);
            parts.Add(first == index ? from : $"{from}–{sorted[index].ToString(CultureInfo.InvariantCulture)}");
        }

        return string.Join(", ", parts);
    }
}
