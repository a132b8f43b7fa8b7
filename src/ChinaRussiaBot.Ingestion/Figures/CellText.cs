using System.Text.RegularExpressions;

namespace ChinaRussiaBot.Ingestion.Figures;

/// <summary>One cell of a table: an amount, and sometimes its change behind it in brackets («244,8 млрд долл. США (+1,9 %)»). Pure.</summary>
internal static class CellText
{
    /// <summary>The cell without the change.</summary>
    public static string Amount(string cell) => Aside.Match(cell) is { Success: true } aside ? cell[..aside.Index].TrimEnd() : cell;

    /// <summary>The change as written; "" for none.</summary>
    public static string Change(string cell) => Aside.Match(cell).Groups["change"].Value;

    /// <summary>A cell of changes without the words before its number: 同比−10.4%, рост на 12 %, в 1,3 р.</summary>
    public static string ChangeAlone(string cell)
    {
        // Accounts put what is less in brackets: (7,4).
        if (InBrackets.Match(cell) is { Success: true } less)
            return "-" + less.Groups["size"].Value;
        cell = SpelledText.OfChange(cell).Replace('–', '-').Replace('—', '-');
        if (Told.Match(cell) is not { Success: true } told)
            return cell;
        string change = told.Groups["change"].Value;
        return char.IsAsciiDigit(change[0]) && GrowthWords.SignOf(told.Groups["words"].Value.ToLowerInvariant()) is not 0 and int sign ? (sign > 0 ? "+" : "-") + change : change;
    }

    private static readonly Regex InBrackets = Pattern.Of(@"^\s*[（(]\s*(?<size>\d[\d.,]*)\s*[%％]?\s*[)）]\s*$");

    private static readonly Regex Told = Pattern.Of(@"^(?<words>\p{L}[\p{L}\s:：]*?)(?<change>[+\-−–]?\s*\d[\d.,]*\s*[%％])$");

    /// <summary>I пол. 2026, «1-е полуг.»: halves of years as other texts write them.</summary>
    public static string WithWholeWords(string cell) => Half.Replace(cell, "полугодие");

    private static readonly Regex Half = Pattern.AnyCase(@"(?<=(?:^|[\s(])(?:I{1,2}|[12](?:-[оеy]{1,2})?)\s*)п(?:ол(?:уг)?|/г)(?:\.|(?=\s))");

    /// <summary>Chinese has no decimal comma: 316,900 is what it looks like, and in Russian it is three hundred and a part. What is grouped stays so: 1,950 is no year.</summary>
    public static string WithoutThousands(string cell, Language language) =>
        language == Language.Chinese && Thousands.IsMatch(cell) ? cell.Replace(',', ' ').Replace('，', ' ') : cell;

    private static readonly Regex Thousands = Pattern.Of(@"^\s*[+\-−–]?\d{1,3}(?:[,，]\d{3})+(?:\.\d+)?\s*$");

    /// <summary>A number with its unit, as one of each language writes it: 842万吨, 98,4 тыс. т.</summary>
    public static string With(string amount, string unit) => char.IsLetter(unit[0]) && unit[0] < '\u2E80' ? $"{amount} {unit}" : amount + unit;

    private static readonly Regex Aside = Pattern.AnyCase(@"(?<=\d.*)\s*[（(]\s*(?:同比|рост|прирост)?\s*(?<change>[+\-−–]\s*\d[\d.,]*\s*[%％])\s*[)）]\s*$");
}
