using System.Text.RegularExpressions;
using ChinaRussiaBot.Knowledge;

namespace ChinaRussiaBot.Questions;

/// <summary>Periods that a question sets against each other. Pure.</summary>
internal static partial class ComparedPeriods
{
    private const Intents Comparing = Intents.Difference | Intents.Growth | Intents.Compare | Intents.Times;

    /// <summary>Two periods with a word of comparison between them ask for the difference, whatever the verb: "25 against 24", 25年比24年.</summary>
    public static Intents Asked(string text, PeriodMentions periods, Intents intents) =>
        periods.Periods.Count == 2 && (intents & (Comparing | Intents.Sum)) == 0 && periods.Spans.Count >= 1 && (Against().IsMatch(text) || Subtracts(text)) ? intents | Intents.Difference | Intents.Compare : intents;

    /// <summary>"The first quarter: 2025 against 2024" is of the first quarters of both years.</summary>
    public static PeriodMentions Aligned(string text, PeriodMentions periods, Intents intents)
    {
        List<Period> parts = [.. periods.Periods.Where(static period => period.Kind is PeriodKind.Month or PeriodKind.Months or PeriodKind.Quarter or PeriodKind.Half)];
        if (parts.Count != 1 || (intents & Comparing) == 0 || ((intents & Intents.Compare) == 0 && !Against().IsMatch(text)) || periods.Periods.Count < 2 || !periods.Periods.All(period => period == parts[0] || period.Kind == PeriodKind.Year)
            || periods.Periods.Any(period => period != parts[0] && period.Start.Year == parts[0].Start.Year))
            return periods;
        return periods with { Periods = [.. periods.Periods.Select(period => parts[0].Shift(period.Start.Year - parts[0].Start.Year)).Distinct()] };
    }

    /// <summary>Whether a word of comparison stands in the text.</summary>
    public static bool SetsAgainst(string text) => Against().IsMatch(text);

    /// <summary>Whether one period is to be taken off another.</summary>
    public static bool Subtracts(string text) => TakenOff().IsMatch(text);

    [GeneratedRegex(@"减(?![少速缓])|扣|刨|вычест|вычт|минус|за вычетом|отнят|отним", RegexOptions.CultureInvariant)]
    private static partial Regex TakenOff();

    [GeneratedRegex(@"(?<![占同环对])比(?![重例率较])|相比|较|против|\bvs\b|по сравнению|относительно|(?<!\p{L})к(?!\p{L})", RegexOptions.CultureInvariant)]
    private static partial Regex Against();
}
