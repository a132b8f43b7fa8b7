using System.Globalization;
using System.Text.RegularExpressions;

namespace ChinaRussiaBot.Ingestion.Figures;

/// <summary>
/// Columns that write a change as what the year before is a hundred of: «в % к июню 2024 г.», 2024/2023, «темп роста». Some write the change
/// itself under the same words, so that the numbers decide. Pure.
/// </summary>
internal static class IndexColumns
{
    private const double LeastOfMost = 50;

    /// <summary>Whether a header may be one of such changes.</summary>
    public static bool IsNamed(string header) => Named.IsMatch(header);

    /// <summary>Whether the numbers below such a header are around a hundred, and none has a sign.</summary>
    public static bool IsOne(string header, IEnumerable<string> cells)
    {
        if (!IsNamed(header) || Change.IsMatch(header))
            return false;
        string[] written = [.. cells.Select(static cell => cell.Trim().TrimEnd('%', ' ')).Where(static cell => cell.Length > 0 && TableHeader.IsValue(cell))];
        double[] sizes = [.. written.Select(static cell => Size(cell)).Order()];
        return written.Length > 0 && Array.TrueForAll(written, static cell => char.IsAsciiDigit(cell[0])) && sizes[sizes.Length / 2] >= LeastOfMost;
    }

    /// <summary>Whether the change is one on the month or quarter before.</summary>
    public static bool IsOfAnotherTime(string header) => AnotherTime.IsMatch(header);

    /// <summary>A header cell without what it compares with.</summary>
    public static string Uncompared(string cell) => Compared.Replace(cell, " ");

    private static double Size(string cell) =>
        double.TryParse(cell.Replace(" ", "", StringComparison.Ordinal).Replace("\u00A0", "", StringComparison.Ordinal).Replace(',', '.'), NumberStyles.Float, CultureInfo.InvariantCulture, out double size) ? size : 0;

    private static readonly Regex Named = Pattern.AnyCase(@"(?:^|\s)к\s[^%;]{3,45}[,\s]%|^\s*к\s[^%;]{3,30}(?:19|20)\d\d\s*(?:г\.?|года)?\s*$|(?:в\s*)?(?:%|процентах)\s*к(?!\p{L})|(?<!\p{L})темпы?\s+роста|=\s*100|指数|(?<!\p{L})индекс\p{L}*|为上年|(?:19|20)\d\d\s*(?:г\.?)?\s*/\s*(?:19|20)\d\d");

    private static readonly Regex Change = Pattern.AnyCase(@"прирост|изменени|[+±]|增减|增长|同比");

    private static readonly Regex AnotherTime = Pattern.AnyCase(@"环比|比上月|较上月|к\s+(?:предыдущему|прошлому|пред\.)\s*(?:месяцу|кварталу|мес\.|кв\.)|(?<!\p{L})к\s+(?:январю|февралю|марту|апрелю|маю|июню|июлю|августу|сентябрю|октябрю|ноябрю|декабрю)(?!\p{L}|[^,;]{0,12}(?:19|20)\d\d|\s+(?:прошлого|предыдущего))");

    private static readonly Regex Compared = Pattern.AnyCase(@"^\s*к\s+[^,;%]+(?:г\.)?(?=,?\s*%)|(?<=(?:%|процентах|прирост|изменение|рост)\s*)к\s+[^,;]+|(?:19|20)\d\d\s*(?:г\.?)?\s*/\s*(?:19|20)\d\d(?:\s*г(?:г?\.)?)?");
}
