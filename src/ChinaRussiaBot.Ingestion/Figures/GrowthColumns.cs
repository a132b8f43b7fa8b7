using ChinaRussiaBot.Text;

namespace ChinaRussiaBot.Ingestion.Figures;

/// <summary>Which column of changes belongs to which column of values. Pure.</summary>
internal static class GrowthColumns
{
    private const int ShortestStem = 6;
    private const int ShortestWord = 3;
    private const int LongestEnding = 3;

    /// <summary>The column with the changes of a column's values; -1 for none.</summary>
    public static int Of(IReadOnlyList<TableColumn> columns, int column)
    {
        int[] own = [.. Enumerable.Range(0, columns.Count).Where(growth => columns[growth].IsGrowth && Owner(columns, growth) == column)];
        // 增减 | 增幅: by how much, and by what part.
        return own.Where(growth => columns[growth].IsPerCent).Append(own.Length == 0 ? -1 : own[0]).First();
    }

    /// <summary>
    /// The values that a column of changes is of: under the same header and of the same thing where there are such, else those that it names,
    /// else those left of it. Of several periods of one thing it is the one that it names, else the last ("2022 | 2023 | 增速"); in a header in one
    /// row the one right left of it.
    /// </summary>
    private static int Owner(IReadOnlyList<TableColumn> columns, int growth)
    {
        TableColumn change = columns[growth];
        int[] values = [.. Enumerable.Range(1, columns.Count - 1).Where(index => columns[index] is { IsGrowth: false, IsOther: false, IsUnit: false, IsLabel: false })];
        int[] grouped = change.Group.Length == 0 ? [] : [.. values.Where(index => columns[index].Group == change.Group)];
        // "Стоимость | Прирост" over the same things or times: each change is of the value below the same word.
        int[] below = change.Group.Length == 0 || grouped.Length > 0 || (change.Leaf.Length == 0 && change.Dates.Length == 0) ? []
            : [.. values.Where(index => columns[index].Group.Length > 0 && columns[index].Leaf == change.Leaf && columns[index].Dates == change.Dates)];
        if (below is [int only])
            return only;
        int[] named = Named(columns, grouped.Length > 0 ? grouped : values, grouped.Length > 0 ? change.Leaf : change.Whose, grouped.Length > 0);
        // "Индекс объёма" right beside a quantity: of that.
        if (named.Length == 0)
            return change.Whose.StartsWith("объ", StringComparison.OrdinalIgnoreCase) || change.Whose.StartsWith("стоимост", StringComparison.OrdinalIgnoreCase) || change.Whose.StartsWith("физич", StringComparison.OrdinalIgnoreCase) ? values.Contains(growth - 1) ? growth - 1 : -1 : -1;
        int[] timed = change.Dates.Length == 0 ? [] : [.. named.Where(index => columns[index].Dates == change.Dates)];
        if (timed.Length > 0)
            named = timed;
        // 累计比去年同期±% is of what has added up, not of the month beside it.
        int[] added = SoFar.Says(change.Header) ? [.. named.Where(index => SoFar.Says(columns[index].Header))] : [];
        if (added.Length > 0)
            named = added;
        int[] left = [.. named.Where(index => index < growth)];
        if (left.Length == 0)
            return named[^1];
        int nearest = left[^1];
        // A column of something else between them: nothing says whose the changes are.
        if (grouped.Length != 1 && values.Length > 1 && change.Whose.Length == 0 && Enumerable.Range(nearest + 1, growth - nearest - 1).Any(index => columns[index] is { IsOther: true, IsDifference: false }))
            return -1;
        // 2025年 | 2024年 | 同比 over 数量 | 金额 each: the changes of either are of the same thing below the last year.
        bool parted = change.Group.Length > 0 && change.Leaf.Length > 0 && Array.TrueForAll(left, index => columns[index].Group.Length > 0 && columns[index].Leaf == change.Leaf);
        int[] alike = parted ? left : [.. left.Where(index => columns[index].Whose == columns[nearest].Whose && Enumerable.Range(index, growth - index).All(between => columns[between].IsDifference || columns[between].Whose == columns[nearest].Whose))];
        return alike.Length == 0 ? nearest : alike.OrderBy(index => YearOf(columns[index])).Last();
    }

    private static int[] Named(IReadOnlyList<TableColumn> columns, int[] among, string name, bool leaf)
    {
        int[] same = [.. among.Where(index => IsAlike(leaf ? columns[index].Leaf : columns[index].Whose, name))];
        // "Индекс экспорта" beside "Экспорт КНР": the one column whose name begins like it.
        int[] begun = same.Length > 0 || leaf || name.Length < ShortestStem ? [] : [.. among.Where(index => columns[index].Whose.ToUpperInvariant().AsSpan().CommonPrefixLength(name.ToUpperInvariant()) >= ShortestStem)];
        if (begun.Length == 1)
            return begun;
        return same.Length > 0 ? same : name.Length == 0 || (leaf && among.Length == 1) ? among : [];
    }

    // "Прирост товарооборота" beside "Товарооборот", «Изменение веса» beside «Вес»: endings differ.
    private static bool IsAlike(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase)
        // 数量同比 beside 进口数量 or 进口金额.
        || (AmountWords.AreAlone(one) && other.EndsWith(one, StringComparison.Ordinal)) || (AmountWords.AreAlone(other) && one.EndsWith(other, StringComparison.Ordinal))
        || (Math.Min(one.Length, other.Length) is >= ShortestWord and < ShortestStem && Math.Abs(one.Length - other.Length) <= 1
            && one.ToUpperInvariant().AsSpan().CommonPrefixLength(other.ToUpperInvariant()) >= Math.Max(Math.Min(one.Length, other.Length) - 1, ShortestWord))
        || (Math.Min(one.Length, other.Length) >= ShortestStem && Math.Abs(one.Length - other.Length) <= LongestEnding
            && one.ToUpperInvariant().AsSpan().CommonPrefixLength(other.ToUpperInvariant()) >= Math.Max(one.Length, other.Length) - LongestEnding);

    private static int YearOf(TableColumn column) =>
        Stretches.Scan(TextNormalizer.NormalizeText(column.Header)).Select(static date => date.Date.LastYear).DefaultIfEmpty(0).Max() is > 0 and int year ? year
        : int.TryParse(column.Header.Trim(), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out int bare) ? bare : 0;
}
