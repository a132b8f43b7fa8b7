using System.Globalization;
using System.Text.RegularExpressions;

namespace ChinaRussiaBot.Answering.Grounding;

/// <summary>Finds the dates of a normalised text. A part of a year without a year takes the last year named before it. Pure.</summary>
internal static class DateScanner
{
    private static readonly string[] Months = ["янв", "фев", "мар", "апр", "ма", "июн", "июл", "авг", "сен", "окт", "ноя", "дек"];

    public static List<DateMark> Scan(string text)
    {
        List<DateMark> marks = [];
        Add(text, DatePatterns.Chinese(), marks);
        Add(text, DatePatterns.RussianMonths(), marks);
        Add(text, DatePatterns.RussianParts(), marks);
        marks.Sort(static (left, right) => left.At.CompareTo(right.At));
        int year = 0;
        for (int index = 0; index < marks.Count; index++)
        {
            if (marks[index].Date.FirstYear == 0 && year > 0)
                marks[index] = marks[index] with { Date = marks[index].Date.InYear(year) };
            year = marks[index].Date.LastYear;
        }

        return marks;
    }

    /// <summary>What an earlier pattern took stays taken; the next one goes on behind it.</summary>
    private static void Add(string text, Regex pattern, List<DateMark> marks)
    {
        int taken = marks.Count;
        for (Match match = pattern.Match(text); match.Success;)
        {
            int end = match.Index + match.Length;
            int other = marks.FindIndex(0, taken, mark => mark.At < end && match.Index < mark.End);
            if (other < 0 && Read(match) is { } date)
                marks.Add(new DateMark(match.Index, end, date));
            match = pattern.Match(text, other < 0 ? end : Math.Max(marks[other].End, match.Index + 1));
        }
    }

    private static DateParts? Read(Match match)
    {
        int year = Number(match, "y");
        if (Number(match, "y2") is > 0 and int last)
            return last > year ? new(year, last) : null;
        if (match.Groups["q"].Success)
            return Small(match.Groups["q"].Value) is >= 1 and <= 4 and int quarter ? DateParts.OfMonths(year, (quarter * 3) - 2, quarter * 3) : null;
        if (match.Groups["h"].Success)
            return Small(match.Groups["h"].Value) == 2 ? DateParts.OfMonths(year, 7, 12) : DateParts.OfMonths(year, 1, 6);
        if (match.Groups["quarters"].Success)
            return DateParts.OfMonths(year, 1, Small(match.Groups["quarters"].Value) * 3);
        if (match.Groups["first"].Success)
            return Small(match.Groups["first"].Value) is >= 1 and <= 12 and int months ? DateParts.OfMonths(year, 1, months) : null;
        if (!match.Groups["m"].Success)
            return new(year, year);
        int month = Month(match.Groups["m"].Value);
        if (month is < 1 or > 12)
            return null;
        // A day that cannot be is kept: it is found in no source.
        if (Number(match, "d") is > 0 and int day)
            return new(year, year, month, month, day, Number(match, "d2") is > 0 and int until ? until : day);
        int lastMonth = match.Groups["m2"].Success ? Month(match.Groups["m2"].Value) : month;
        return lastMonth >= month && lastMonth <= 12 ? DateParts.OfMonths(year, month, lastMonth) : null;
    }

    private static int Month(string text)
    {
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number))
            return number;
        // "ма" (май) is the beginning of "март" too, so it is the last resort.
        for (int month = 1; month <= 12; month++)
        {
            if (month != 5 && text.StartsWith(Months[month - 1], StringComparison.Ordinal))
                return month;
        }

        return 5;
    }

    private static int Number(Match match, string group) =>
        match.Groups[group].Success ? int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture) : 0;

    private static int Small(string text) => text[0] switch
    {
        '上' => 1,
        '下' => 2,
        _ when char.IsAsciiDigit(text[0]) => int.Parse(string.Concat(text.TakeWhile(char.IsAsciiDigit)), CultureInfo.InvariantCulture),
        _ => Questions.NumeralReader.Small(text),
    };
}
