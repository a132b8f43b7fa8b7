using System.Globalization;
using System.Text;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ChinaRussiaBot.Ingestion.Office;

/// <summary>Numbers of lists as Word writes them: 4, iv, IV, d, D, г, 四. Others are written in digits. Pure.</summary>
internal static class ListNumerals
{
    private const string Han = "〇一二三四五六七八九";
    // Word leaves out what nobody counts by.
    private const string Cyrillic = "абвгдежзиклмнопрстуфхцчшщэюя";

    private static readonly (int Value, string Written)[] RomanSteps =
        [(1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i")];

    public static string Write(int number, NumberFormatValues format)
    {
        string digits = number.ToString(CultureInfo.InvariantCulture);
        if (number is < 1 or > 3999)
            return digits;
        if (format == NumberFormatValues.LowerRoman)
            return Roman(number);
        if (format == NumberFormatValues.UpperRoman)
            return Roman(number).ToUpperInvariant();
        if (format == NumberFormatValues.LowerLetter)
            return Letter(number, "abcdefghijklmnopqrstuvwxyz");
        if (format == NumberFormatValues.UpperLetter)
            return Letter(number, "ABCDEFGHIJKLMNOPQRSTUVWXYZ");
        if (format == NumberFormatValues.RussianLower)
            return Letter(number, Cyrillic);
        if (format == NumberFormatValues.RussianUpper)
            return Letter(number, Cyrillic.ToUpperInvariant());
        if (format == NumberFormatValues.ChineseCounting || format == NumberFormatValues.ChineseCountingThousand || format == NumberFormatValues.JapaneseCounting || format == NumberFormatValues.TaiwaneseCountingThousand)
            return number < 100 ? Counting(number) : digits;
        return digits;
    }

    private static string Counting(int number) => (number / 10, number % 10) switch
    {
        (0, var ones) => Han[ones].ToString(),
        (var tens, var ones) => $"{(tens == 1 ? "" : Han[tens])}十{(ones == 0 ? "" : Han[ones])}",
    };

    // Behind the last letter they are doubled: z, aa, bb.
    private static string Letter(int number, string alphabet) => new(alphabet[(number - 1) % alphabet.Length], ((number - 1) / alphabet.Length) + 1);

    private static string Roman(int number)
    {
        StringBuilder written = new();
        foreach ((int value, string step) in RomanSteps)
        {
            for (; number >= value; number -= value)
                written.Append(step);
        }

        return written.ToString();
    }
}
