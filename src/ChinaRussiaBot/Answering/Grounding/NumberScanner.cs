using System.Globalization;
using System.Text.RegularExpressions;
using ChinaRussiaBot.Knowledge;

namespace ChinaRussiaBot.Answering.Grounding;

/// <summary>Finds the numbers of a normalised text with their scale and unit; dates are left out. Thread-safe.</summary>
internal sealed class NumberScanner(UnitSpellings units)
{
    /// <summary>Nothing counted is more, and a scale of a trillion can still be put on it.</summary>
    private const decimal Largest = 1e15m;

    private const string Percent = "percent";
    private const int LongestApproximation = 10;

    public List<NumberMark> Scan(string text, IReadOnlyList<DateMark> dates)
    {
        List<NumberMark> marks = [];
        List<(int At, int End)> taken = [.. dates.Select(static date => (date.At, date.End))];
        foreach (Match match in NumberPatterns.ChineseFraction().Matches(text))
            Fraction(match, Words.Chinese(match.Groups["num"].Value), Words.Chinese(match.Groups["den"].Value), marks, taken);
        foreach (Match match in NumberPatterns.RussianFraction().Matches(text))
            RussianFraction(match, marks, taken);
        foreach (Match match in NumberPatterns.Digits().Matches(text))
            Digits(text, match, marks, taken);
        foreach (Match match in NumberPatterns.ChineseWords().Matches(text))
            ChineseWord(text, match, marks, taken);
        foreach (Match match in NumberPatterns.RussianWords().Matches(text))
        {
            int value = Words.Russian(match.Groups["tens"].Value) + Words.Russian(match.Groups["ord"].Success ? match.Groups["ord"].Value : match.Groups["card"].Value);
            Add(text, match, value, 0, match.Groups["ord"].Success, marks, taken);
        }

        return marks;
    }

    private static void Fraction(Match match, int part, int whole, List<NumberMark> marks, List<(int At, int End)> taken)
    {
        if (whole == 0 || IsTaken(match, taken))
            return;
        taken.Add((match.Index, match.Index + match.Length));
        // "Two thirds" stands for any share that rounds to it in per cent.
        marks.Add(new NumberMark(match.Index, match.Index + match.Length, 100m * part / whole, 0.5m, Percent));
    }

    private static void RussianFraction(Match match, List<NumberMark> marks, List<(int At, int End)> taken)
    {
        if (match.Groups["fold"].Success)
        {
            if (IsTaken(match, taken))
                return;
            taken.Add((match.Index, match.Index + match.Length));
            int fold = match.Value switch { "вдвое" => 2, "втрое" => 3, "вчетверо" => 4, _ => 5 };
            marks.Add(new NumberMark(match.Index, match.Index + match.Length, fold, 0, NumberMark.Times));
            return;
        }

        int whole = match.Groups["half"].Success ? 2 : match.Groups["third"].Success ? 3 : 4;
        Fraction(match, match.Groups["two"].Success ? 2 : 1, whole, marks, taken);
    }

    private void Digits(string text, Match match, List<NumberMark> marks, List<(int At, int End)> taken)
    {
        Group low = match.Groups["n"];
        Group high = match.Groups["n2"];
        if (IsTaken(low.Index, low.Index + low.Length, taken))
            return;
        bool rank = match.Groups["ord"].Success;
        if (high.Success && IsTaken(high.Index, high.Index + high.Length, taken))
        {
            // What follows the dash belongs to a date: "2422-2023 гг.".
            marks.Add(new NumberMark(low.Index, low.Index + low.Length, Parse(low.Value), 0, ""));
            taken.Add((low.Index, low.Index + low.Length));
            return;
        }

        NumberMark mark = Read(text, match, Parse(high.Success ? high.Value : low.Value), Decimals(high.Success ? high.Value : low.Value), rank);
        if (high.Success)
        {
            decimal scale = match.Groups["scale"].Success ? Words.Scale(match.Groups["scale"].Value) : 1;
            mark = mark with { Value = Parse(low.Value) * scale, Upper = mark.Value };
        }

        marks.Add(mark);
        taken.Add((mark.At, mark.End));
    }

    private void ChineseWord(string text, Match match, List<NumberMark> marks, List<(int At, int End)> taken)
    {
        if (IsTaken(match, taken))
            return;
        int end = match.Index + match.Length;
        if (match.Value.EndsWith('番'))
            marks.Add(new NumberMark(match.Index, end, match.Groups["doublings"].Value == "两" ? 4 : 2, 0, NumberMark.Times));
        else if (match.Groups["tenths"].Success)
            marks.Add(new NumberMark(match.Index, end, (Words.Chinese(match.Groups["tenths"].Value) * 10) + Words.Chinese(match.Groups["fifth"].Value), 0, Percent));
        else
        {
            Add(text, match, Words.Chinese(match.Groups["num"].Value), 0, match.Groups["ord"].Success, marks, taken);
            return;
        }

        taken.Add((match.Index, end));
    }

    private void Add(string text, Match match, decimal value, int decimals, bool rank, List<NumberMark> marks, List<(int At, int End)> taken)
    {
        if (IsTaken(match, taken))
            return;
        NumberMark mark = Read(text, match, value, decimals, rank);
        marks.Add(mark);
        taken.Add((mark.At, mark.End));
    }

    private NumberMark Read(string text, Match match, decimal value, int decimals, bool rank)
    {
        int end = match.Index + match.Length;
        decimal scale = match.Groups["scale"].Success ? Words.Scale(match.Groups["scale"].Value) : 1;
        (string unit, int unitEnd) = rank ? (NumberMark.Rank, units.At(text, end).End) : units.At(text, end);
        if (unitEnd == end && !rank && NumberPatterns.After().Match(text, end, Math.Min(4, text.Length - end)) is { Success: true } after)
        {
            if (after.Groups["times"].Success)
                (unit, unitEnd) = (NumberMark.Times, end + after.Length);
            else if (after.Groups["tenths"].Success)
                (unit, unitEnd, scale) = (Percent, end + after.Length, 10);
        }

        int from = Math.Max(0, match.Index - LongestApproximation);
        Match before = NumberPatterns.Before().Match(text, from, match.Index - from);
        Approximation approximation = !before.Success ? Approximation.Exact
            : before.Groups["about"].Success ? Approximation.About
            : before.Groups["over"].Success ? Approximation.Over
            : Approximation.Under;
        int sign = match.Groups["sign"].Success ? match.Groups["sign"].Value == "+" ? 1 : -1 : 0;
        decimal tolerance = 0.5m * scale / (decimal)Math.Pow(10, decimals);
        return new NumberMark(before.Success ? before.Index : match.Index, unitEnd, value * scale, tolerance, unit, approximation, sign);
    }

    private static bool IsTaken(Match match, List<(int At, int End)> taken) => IsTaken(match.Index, match.Index + match.Length, taken);

    private static bool IsTaken(int from, int to, List<(int At, int End)> taken)
    {
        foreach ((int at, int end) in taken)
        {
            if (at < to && from < end)
                return true;
        }

        return false;
    }

    private static decimal Parse(string number) =>
        decimal.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal value) ? Math.Min(value, Largest) : Largest;

    private static int Decimals(string number) =>
        number.IndexOf('.', StringComparison.Ordinal) is >= 0 and int point ? Math.Min(20, number.Length - point - 1) : 0;
}
