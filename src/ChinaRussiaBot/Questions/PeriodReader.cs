using System.Globalization;
using System.Text.RegularExpressions;
using ChinaRussiaBot.Knowledge;

namespace ChinaRussiaBot.Questions;

/// <summary>Finds the periods in a normalised question: years, quarters, months, ranges, and years relative to the date of asking. Pure.</summary>
internal static class PeriodReader
{
    private const int FirstDays = 5;
    private const int LastDays = 27;

    private static readonly string[] MonthStems = ["янв", "фев", "мар", "апр", "ма", "июн", "июл", "авг", "сен", "окт", "ноя", "дек"];

    public static PeriodMentions Read(string text, DateOnly today)
    {
        Found found = new(text);
        foreach (Match first in found.Take(PeriodPatterns.FirstSince()))
            found.Cover(first);
        foreach (Match day in found.Take(PeriodPatterns.NumericDay()))
        {
            if (Number(day, "m") is >= 1 and <= 12 and int month)
                found.Add(day, Period.OfMonths(Number(day, "y"), month, month));
        }

        foreach (Match limit in found.Take(PeriodPatterns.Limit()))
            found.Cover(limit);
        foreach (Match range in found.Take(PeriodPatterns.YearRange()))
            found.Add(range, Period.OfYears(Math.Min(Number(range, "a"), Number(range, "b")), Math.Max(Number(range, "a"), Number(range, "b"))));
        foreach (Match list in found.Take(PeriodPatterns.YearList()))
        {
            List<int> years = Captured(list);
            // "2025, 10 месяцев" is no list of years.
            if (!years.SequenceEqual(years.Distinct().Order()))
                continue;
            foreach (int year in years)
                found.Add(list, Period.OfYear(year));
        }

        foreach (Match range in found.Take(PeriodPatterns.ShortYearRange()))
        {
            if (Number(range, "a") < Number(range, "b"))
                found.Add(range, Period.OfYears(2000 + Number(range, "a"), 2000 + Number(range, "b")));
        }

        foreach (Match years in found.Take(PeriodPatterns.ShortYearsInARow()).Where(years => AreYears(Captured(years), today)).Concat(found.Take(PeriodPatterns.ShortYearsAgainst())))
        {
            foreach (int year in Captured(years))
                found.Add(years, Period.OfYear(year));
        }

        foreach (Match since in found.Take(PeriodPatterns.Since()))
        {
            if (Number(since, "y") < today.Year)
                found.Add(since, Period.OfYears(Number(since, "y"), today.Year));
        }

        foreach (Match since in found.Take(PeriodPatterns.ShortSince()))
            found.Add(since, 2000 + Number(since, "y") is var first && first < today.Year ? Period.OfYears(first, today.Year) : Period.OfYear(first));
        foreach (Match year in found.Take(PeriodPatterns.RussianNumeralYear()))
            found.Add(year, Period.OfYear(2020 + NumeralReader.Small(year.Groups["d"].Value)));
        foreach (Match year in found.Take(PeriodPatterns.Year()))
            found.Add(year, Period.OfYear(Number(year, "y")));
        foreach (Match year in found.Take(PeriodPatterns.ChineseNumeralYear()))
        {
            if (NumeralReader.Digits(year.Value) is >= 1900 and < 2100 and int value)
                found.Add(year, Period.OfYear(value));
        }

        int lastYears = 0;
        foreach (Match last in found.Take(PeriodPatterns.LastYears()))
        {
            if (found.HasYear)
            {
                found.Cover(last);
                continue;
            }

            lastYears = NumeralReader.Small(last.Groups["n"].Value) * (last.Groups["more"].Success ? 3 : 2) / 2;
            if (lastYears > 0)
                found.Add(last, Period.OfYears(today.Year - lastYears, today.Year - 1));
        }

        foreach (Match year in found.Take(PeriodPatterns.ChineseNumeralShortYear()))
            found.Add(year, Period.OfYear(2000 + NumeralReader.Digits(year.Value)));
        foreach (Match ago in found.HasYear ? found.Take(PeriodPatterns.YearsAgo()) : [])
            found.Cover(ago);
        ReadParts(found);
        if (found.HasPart)
        {
            foreach (Match whole in found.Take(PeriodPatterns.WholeYearBeside()))
                found.AddPart(whole, (1, 12));
        }

        found.TakeYearsAfterParts();
        foreach (Match year in found.Take(PeriodPatterns.ShortYear()))
            found.Add(year, Period.OfYear(Number(year, "y") is var two && two < 50 ? 2000 + two : 1900 + two));
        foreach (Match year in found.HasYear ? [] : found.Take(PeriodPatterns.ShortYearBeforeAsk()))
            found.Add(year, Period.OfYear(2000 + Number(year, "y")));
        foreach (Match year in found.HasYear ? [] : found.Take(PeriodPatterns.YearBeforeUnit()))
            found.Add(year, Period.OfYear(Number(year, "y")));
        bool relative = false;
        foreach (Match word in found.Take(PeriodPatterns.RelativeMonth()))
        {
            // 2024年7月当月: the month is named, the word only stresses that it is one.
            if (found.HasPart)
            {
                found.Cover(word);
                continue;
            }

            DateOnly month = word.Groups["w"].Value[0] is '上' or 'п' ? today.AddMonths(-1) : today;
            relative = true;
            found.Add(word, Period.OfMonths(month.Year, month.Month, month.Month));
        }

        bool written = found.HasYear && !relative;
        foreach (Match word in found.Take(PeriodPatterns.RelativeYear()))
        {
            if (written)
            {
                found.Cover(word);
                continue;
            }

            relative = true;
            found.Add(word, Period.OfYear(today.Year + Distance(word.Groups["w"].Value)));
        }

        return found.Combine(today, relative, lastYears);
    }

    private static List<int> Captured(Match years) =>
        [.. years.Groups["y"].Captures.Select(static year => int.Parse(year.ValueSpan, CultureInfo.InvariantCulture) is var number && number < 100 ? 2000 + number : number)];

    /// <summary>One behind the other, and two of them next to each other: other numbers may stand in a row, too.</summary>
    private static bool AreYears(List<int> row, DateOnly today) =>
        row.SequenceEqual(row.Distinct().Order()) && (row.Count > 2 || row[1] == row[0] + 1) && row[^1] <= today.Year + 1;

    private static void ReadParts(Found found)
    {
        foreach (Match match in found.Take(PeriodPatterns.FirstMonthsList()))
        {
            foreach (Capture months in match.Groups["n"].Captures)
                found.AddPart(match, (1, int.Parse(months.Value, CultureInfo.InvariantCulture)));
        }

        foreach (Match match in found.Take(PeriodPatterns.RussianUntilDay()))
            found.AddPart(match, (1, MonthsOver(Month(match.Groups["m"].Value), match.Groups["d"].Value)));
        foreach (Match match in found.Take(PeriodPatterns.ChineseUntilDay()))
            found.AddPart(match, (1, MonthsOver(NumeralReader.Small(match.Groups["m"].Value), match.Groups["d"].Value)));
        foreach (Match match in found.Take(PeriodPatterns.FirstQuarters()))
            found.AddPart(match, (1, NumeralReader.Small(match.Groups["n"].Value) * 3));
        foreach (Match match in found.Take(PeriodPatterns.Half()))
            found.AddPart(match, NumeralReader.Small(match.Groups["h"].Value) is 2 ? (7, 12) : (1, 6));
        foreach (Match match in found.Take(PeriodPatterns.Quarters()))
        {
            if (NumeralReader.Small(match.Groups["a"].Value) is > 0 and int first && NumeralReader.Small(match.Groups["b"].Value) is <= 4 and int last && first < last)
                found.AddPart(match, ((first * 3) - 2, last * 3));
        }

        foreach (Match match in found.Take(PeriodPatterns.Quarter()))
        {
            if (NumeralReader.Small(match.Groups["q"].Value) is > 0 and <= 4 and int quarter)
                found.AddPart(match, ((quarter * 3) - 2, quarter * 3));
        }

        foreach (Match match in found.Take(PeriodPatterns.RussianMonths()))
            found.AddPart(match, (Month(match.Groups["m"].Value), Month(match.Groups["m2"].Value)));
        foreach (Match match in found.Take(PeriodPatterns.RussianFirstMonths()))
            found.AddPart(match, (1, NumeralReader.Small(match.Groups["n"].Value)));
        foreach (Match match in found.Take(PeriodPatterns.ChineseTwoMonths()))
        {
            if (Number(match, "b") == Number(match, "a") + 1)
                found.AddPart(match, (Number(match, "a"), Number(match, "b")));
        }

        foreach (Match match in found.Take(PeriodPatterns.ChineseMonths()))
            found.AddPart(match, (NumeralReader.Small(match.Groups["a"].Value), NumeralReader.Small(match.Groups["b"].Value)));
        foreach (Match match in found.Take(PeriodPatterns.ChineseFirstMonths()))
            found.AddPart(match, (1, NumeralReader.Small(match.Groups["n"].Value)));
        foreach (Match match in found.Take(PeriodPatterns.RussianMonthAlone()))
            found.AddPart(match, (Month(match.Groups["m"].Value), Month(match.Groups["m"].Value)));
        foreach (Match match in found.Take(PeriodPatterns.ChineseMonthAlone()))
            found.AddPart(match, (NumeralReader.Small(match.Groups["m"].Value), NumeralReader.Small(match.Groups["m"].Value)));
    }

    private static int Month(string name)
    {
        for (int month = MonthStems.Length; month > 0; month--)
        {
            // "ма" (май) is the beginning of "март" too, so it is tried last.
            if (month != 5 && name.StartsWith(MonthStems[month - 1], StringComparison.Ordinal))
                return month;
        }

        return 5;
    }

    /// <summary>How many months are over: by the first days of a month those before it, by its last days that one too. In the middle none can be said (0).</summary>
    private static int MonthsOver(int month, string day) => day switch
    {
        "初" => month - 1,
        "底" or "末" => month,
        _ when day.StartsWith("нач", StringComparison.Ordinal) => month - 1,
        _ when day.StartsWith("кон", StringComparison.Ordinal) => month,
        _ => int.Parse(day, CultureInfo.InvariantCulture) switch { <= FirstDays => month - 1, >= LastDays => month, _ => 0 },
    };

    private static int Distance(string word) => word switch
    {
        "去年" => -1,
        "前年" => -2,
        "大前年" => -3,
        "明年" => 1,
        "后年" => 2,
        _ when word.StartsWith("прошл", StringComparison.Ordinal) => -1,
        _ when word.StartsWith("позапрошл", StringComparison.Ordinal) => -2,
        _ when word.StartsWith("следующ", StringComparison.Ordinal) || word.StartsWith("будущ", StringComparison.Ordinal) => 1,
        _ => 0,
    };

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    /// <summary>Years and parts of years as they are found, each stretch of text used once.</summary>
    private sealed class Found(string text)
    {
        private readonly List<(int Start, int End)> spans = [];
        private readonly List<(int At, int End, Period Period)> years = [];
        private readonly List<(int At, int End, int First, int Last)> parts = [];

        public bool HasYear => years.Count > 0;

        public bool HasPart => parts.Count > 0;

        public List<Match> Take(Regex pattern) =>
            [.. pattern.Matches(text).Where(match => !spans.Exists(span => span.Start < match.Index + match.Length && match.Index < span.End))];

        public void Cover(Match match) => spans.Add((match.Index, match.Index + match.Length));

        public void Add(Match match, Period period)
        {
            Cover(match);
            years.Add((match.Index, match.Index + match.Length, period));
        }

        public void AddPart(Match match, (int First, int Last) months)
        {
            if (months is not ( >= 1 and <= 12, >= 1 and <= 12) || months.First > months.Last)
                return;
            Cover(match);
            parts.Add((match.Index, match.Index + match.Length, months.First, months.Last));
        }

        /// <summary>"9 мес 25": two digits right behind a part are its year.</summary>
        public void TakeYearsAfterParts()
        {
            foreach ((int _, int end, int _, int _) in parts.ToArray())
            {
                if (PeriodPatterns.YearAfterPart().Match(text, end) is { Success: true } year && !spans.Exists(span => span.Start < year.Groups["y"].Index + 1 && year.Groups["y"].Index < span.End))
                    Add(year, Period.OfYear(2000 + int.Parse(year.Groups["y"].ValueSpan, CultureInfo.InvariantCulture)));
            }
        }

        private static int Gap((int At, int End, Period Period) year, int at, int end) => year.At >= end ? year.At - end : Math.Max(0, at - year.End);

        /// <summary>Each part of a year takes the nearest year; years that no part took stand for themselves.</summary>
        public PeriodMentions Combine(DateOnly today, bool relative, int lastYears)
        {
            if (years.Count == 0 && parts.Count == 0)
                return spans.Count == 0 ? PeriodMentions.None : PeriodMentions.None with { Spans = spans };
            List<(int At, Period Period)> periods = [];
            HashSet<int> taken = [];
            foreach ((int at, int end, int first, int last) in parts)
            {
                int nearest = -1;
                for (int index = 0; index < years.Count; index++)
                {
                    if (years[index].Period.Kind == PeriodKind.Year
                        && (nearest < 0 || Gap(years[index], at, end) < Gap(years[nearest], at, end)))
                        nearest = index;
                }

                // In January "December" is the one that is over.
                int year = nearest >= 0 ? years[nearest].Period.Start.Year : new DateOnly(today.Year, first, 1) > today ? today.Year - 1 : today.Year;
                taken.Add(nearest);
                periods.Add((at, Period.OfMonths(year, first, last)));
            }

            for (int index = 0; index < years.Count; index++)
            {
                if (!taken.Contains(index))
                    periods.Add((years[index].At, years[index].Period));
            }

            bool assumed = relative || (parts.Count > 0 && years.Count == 0);
            return new([.. periods.OrderBy(static entry => entry.At).Select(static entry => entry.Period).Distinct()], assumed, lastYears, spans) { IsOfAnyYear = assumed && !relative };
        }
    }
}
