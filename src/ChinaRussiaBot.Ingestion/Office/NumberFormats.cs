using System.Globalization;
using System.Text.RegularExpressions;

namespace ChinaRussiaBot.Ingestion.Office;

/// <summary>
/// Numbers as a sheet shows them, as far as that matters for reading: per cent, dates, digits after the decimal sign. What was typed with a little more
/// than is shown (107.02 as 107.0) is read as it was typed: the sheet holds that number, and a reader who clicks on it sees it. What was reckoned
/// (0.031 048 7…) is what its format shows of it. Pure.
/// </summary>
internal static partial class NumberFormats
{
    // A quotient has fifteen digits; a number that somebody typed has few.
    private const int MostHidden = 2;
    private static readonly DateOnly Epoch = new(1899, 12, 30);

    /// <summary>The code of a format that is built into Excel; "" for the general one.</summary>
    public static string BuiltIn(uint id) => id switch
    {
        1 or 3 or 37 or 38 => "0",
        2 or 4 or 39 or 40 => "0.00",
        9 => "0%",
        10 => "0.00%",
        >= 14 and <= 17 or 22 or (>= 27 and <= 36) or (>= 50 and <= 58) => "yyyy-mm-dd",
        _ => "",
    };

    public static string Show(decimal number, string format)
    {
        string code = Unquoted().Replace(format.Split(';')[0], "");
        if (code.Contains('%', StringComparison.Ordinal))
            return Typed(Sure(number) * 100, Decimals(code)) + "%";
        if (IsDate(code) && number is > 0 and < 100_000)
            return Date(number, code);
        return code.Contains('0', StringComparison.Ordinal) && !code.Contains('E', StringComparison.OrdinalIgnoreCase)
            ? Typed(Sure(number), Decimals(code))
            : Sure(number).ToString("0.###############", CultureInfo.InvariantCulture);
    }

    // Fifteen digits are what a spreadsheet knows; the rest is noise of binary fractions.
    private static decimal Sure(decimal number) =>
        Math.Round(number, number == 0 ? 0 : Math.Clamp(14 - (int)Math.Floor(Math.Log10((double)Math.Abs(number))), 0, 15));

    private static string Typed(decimal number, int shown)
    {
        int decimals = shown;
        while (decimals < shown + MostHidden && Math.Round(number, decimals) != number)
            decimals++;
        return Fixed(number, Math.Round(number, decimals) == number ? decimals : shown);
    }

    private static string Date(decimal number, string code)
    {
        DateOnly day = Epoch.AddDays((int)number);
        string lower = code.ToLowerInvariant();
        string format = lower.Contains('d', StringComparison.Ordinal) ? "yyyy-MM-dd" : lower.Contains('m', StringComparison.Ordinal) ? "yyyy-MM" : "yyyy";
        return day.ToString(format, CultureInfo.InvariantCulture);
    }

    private static bool IsDate(string code) => code.Contains('y', StringComparison.OrdinalIgnoreCase) || (code.Contains('d', StringComparison.OrdinalIgnoreCase) && code.Contains('m', StringComparison.OrdinalIgnoreCase));

    private static string Fixed(decimal number, int decimals) => number.ToString("F" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);

    private static int Decimals(string code)
    {
        int point = code.IndexOf('.', StringComparison.Ordinal);
        return point < 0 ? 0 : code[(point + 1)..].TakeWhile(static character => character is '0' or '#').Count();
    }

    // Texts in quotes, colours and currencies in brackets, escaped characters.
    [GeneratedRegex("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|_.|\\*.", RegexOptions.CultureInvariant)]
    private static partial Regex Unquoted();
}
