using System.Text.RegularExpressions;
using ChinaRussiaBot.Answering.Grounding;
using ChinaRussiaBot.Knowledge;

namespace ChinaRussiaBot.Ingestion.Figures;

/// <summary>Times and values in one order: «в июле и августе … 8,7 и 7,9 млн тонн», 2023、2024那两年…2401亿、2448亿美元. Pure.</summary>
internal static class PairedPeriods
{
    /// <returns>The time of each such value, by where it stands.</returns>
    public static Dictionary<int, Period> Of(Reading reading)
    {
        Dictionary<int, Period> paired = [];
        for (int first = 0; first + 1 < reading.Numbers.Count; first++)
        {
            int last = first;
            while (last + 1 < reading.Numbers.Count && IsJoined(reading, reading.Numbers[last].End, reading.Numbers[last + 1].At))
                last++;
            int count = last - first + 1;
            if (count < 2)
                continue;
            int sentence = reading.SentenceAt(reading.Numbers[first].End - 1);
            DateMark[] dates = [.. reading.Dates.Where(date => date.End <= reading.Numbers[first].At && reading.SentenceAt(date.At) == sentence).TakeLast(count)];
            if (dates.Length == count && Enumerable.Range(1, count - 1).All(index => IsJoined(reading, dates[index - 1].End, dates[index].At)))
            {
                for (int index = 0; index < count; index++)
                {
                    if (TextPeriods.Of(dates[index].Date, state: false) is { } period)
                        paired[reading.Numbers[first + index].At] = period;
                }
            }

            first = last;
        }

        return paired;
    }

    private static bool IsJoined(Reading reading, int end, int at) => end <= at && Joined.IsMatch(reading.Normal[end..at]);

    private static readonly Regex Joined = Pattern.Of(@"^\s*(?:и(?:\s+во?)?|和|与|、)\s*$");
}
