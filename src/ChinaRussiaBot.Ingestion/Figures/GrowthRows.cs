using System.Globalization;
using System.Text.RegularExpressions;
using ChinaRussiaBot.Knowledge;

namespace ChinaRussiaBot.Ingestion.Figures;

/// <summary>Rows that hold the changes of the row above them, as changes (同比增长, %) or as what the year before is a hundred of (в % к 2023 году).</summary>
internal sealed class GrowthRows(QuantityParser quantities)
{
    private const decimal MostChange = 1000;

    /// <summary>The changes of a row, when the next one holds them; null otherwise.</summary>
    public static IReadOnlyList<string>? After(IReadOnlyList<IReadOnlyList<string>> rows, int index) =>
        index + 1 < rows.Count && IsOne(rows[index + 1]) ? rows[index + 1] : null;

    /// <summary>Whether a row is of changes: they are no amounts.</summary>
    public static bool IsOne(IReadOnlyList<string> row) => TableHeader.IsOfChanges(Label(row)) || Index.IsMatch(Label(row));

    /// <summary>The change in one column.</summary>
    public Quantity? Of(IReadOnlyList<string> changes, int column)
    {
        string cell = CellText.ChangeAlone(TableHeader.Cell(changes, column));
        if (cell.Length == 0 || !TableHeader.IsValue(cell))
            return null;
        string plain = cell.TrimEnd('%', ' ').Replace(" ", "", StringComparison.Ordinal);
        if (quantities.Parse((char.IsAsciiDigit(plain[0]) ? "+" : "") + plain + "%", out _) is not { } change)
            return null;
        if (char.IsAsciiDigit(plain[0]) && Index.IsMatch(Label(changes)))
            change = OfIndex(change, quantities);
        return Math.Abs(change.Value) < MostChange ? change : null;
    }

    /// <summary>The change that an index tells: 126,3 → +26,3 %.</summary>
    public static Quantity OfIndex(Quantity index, QuantityParser quantities) =>
        quantities.Parse((index.Value - 100).ToString("+0.##;-0.##;0", CultureInfo.InvariantCulture) + "%", out _)!;

    private static string Label(IReadOnlyList<string> row) => string.Join(' ', row.TakeWhile(static cell => !TableHeader.IsValue(cell)));

    private static readonly Regex Index = Pattern.AnyCase(@"(?:в\s*%|в процентах)\s*к|=\s*100|темпы? роста|индекс|指数|为上年|相当于上年");
}
