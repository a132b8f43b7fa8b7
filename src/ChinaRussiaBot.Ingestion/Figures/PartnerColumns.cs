using System.Globalization;
using System.Text.RegularExpressions;
using ChinaRussiaBot.Knowledge;

namespace ChinaRussiaBot.Ingestion.Figures;

/// <summary>
/// Tables as statistics portals hand them out: a row for each month, partner and good, with the partner, the way and the unit in columns of their own
/// (数据年月 | 进出口类型 | 贸易伙伴名称 | 商品名称 | 第一数量 | 第一计量单位). Rows of Russia say so in the cell of their good; those of others say nothing. Pure.
/// </summary>
internal static class PartnerColumns
{
    private const decimal KilogramsInATonne = 1000;

    /// <summary>The rows with the way in the cell of the good; as they are where no column names partners beside goods.</summary>
    /// <param name="rows">Header and rows.</param>
    /// <param name="header">How many of them are the header.</param>
    /// <param name="caption">What stands above: imports or exports where no column says it.</param>
    /// <param name="isKnown">Whether a good is declared: what is not is nobody's, and not all trade.</param>
    public static IReadOnlyList<IReadOnlyList<string>> Resolved(IReadOnlyList<IReadOnlyList<string>> rows, int header, string caption, Predicate<string> isKnown)
    {
        IReadOnlyList<string> names = rows[header - 1];
        int partner = Find(names, Partner), good = Find(names, Good), way = Find(names, Way), time = Find(names, Time);
        if (header != 1 || partner < 0 || good < 0)
            return rows;
        return [.. rows.Select((row, index) => index < header ? row : Of(row, names, partner, good, way, time, caption, isKnown))];
    }

    private static string[] Of(IReadOnlyList<string> row, IReadOnlyList<string> names, int partner, int good, int way, int time, string caption, Predicate<string> isKnown)
    {
        string said = way >= 0 ? TableHeader.Cell(row, way) : caption;
        // Nomenclatures go on with what a good is not: 冻鱼，但品目03.04的鱼片除外.
        string named = TableHeader.IsTotal(TableHeader.Cell(row, good)) ? "" : More.Replace(TableHeader.Cell(row, good), "");
        if (named.Length > 0 && !isKnown(named))
            return [.. row.Select(static _ => "")];
        if (CountryRows.WayOf(said) is null or Direction.Both || CountryRows.Flow(TableHeader.Cell(row, partner), said, caption, Language.Chinese) is not { } flow)
            return [.. row.Select(static _ => "")];
        string[] cells = [.. row];
        cells[good] = flow + named;
        cells[partner] = "";
        if (way >= 0)
            cells[way] = "";
        if (time >= 0 && YearAndMonth.Match(cells[time]) is { Success: true } month)
            cells[time] = $"{month.Groups["y"].Value}年{int.Parse(month.Groups["m"].ValueSpan, CultureInfo.InvariantCulture)}月";
        for (int column = 0; column < cells.Length && column < names.Count; column++)
        {
            // What tells partners and goods apart for a machine is no amount.
            if (Code.IsMatch(names[column]))
                cells[column] = "";
            if (Kilograms.IsMatch(cells[column]) && column > 0 && decimal.TryParse(Space.Replace(cells[column - 1], ""), NumberStyles.Number, CultureInfo.InvariantCulture, out decimal amount))
                (cells[column - 1], cells[column]) = ((amount / KilogramsInATonne).ToString("0.######", CultureInfo.InvariantCulture), "吨");
        }

        return cells;
    }

    private static int Find(IReadOnlyList<string> names, Regex name) => names.ToList().FindIndex(cell => name.IsMatch(cell) && !Code.IsMatch(cell));

    private static readonly Regex Partner = Pattern.Of(@"^\s*(?:贸易伙伴|国别|伙伴国|原产国|最终目的国)");

    private static readonly Regex Good = Pattern.Of(@"^\s*(?:商品|品名|货品)");

    private static readonly Regex Way = Pattern.Of(@"进出口(?:类型|方向)|贸易流向");

    private static readonly Regex Time = Pattern.Of(@"年月|统计时间|月份|日期");

    private static readonly Regex More = Pattern.Of(@"(?:[,，;；（(]|(?<=..)[及和或]).*$");

    private static readonly Regex Space = Pattern.Of(@"[\s,，]");

    private static readonly Regex Code = Pattern.Of(@"编码|代码");

    private static readonly Regex YearAndMonth = Pattern.Of(@"^\s*(?<y>20\d\d)[-.]?(?<m>0[1-9]|1[0-2])\s*$");

    private static readonly Regex Kilograms = Pattern.Of(@"^\s*(?:千克|公斤)\s*$");
}
