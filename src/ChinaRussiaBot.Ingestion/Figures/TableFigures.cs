using ChinaRussiaBot.Answering.Grounding;
using ChinaRussiaBot.Ingestion.Passages;
using ChinaRussiaBot.Knowledge;
using ChinaRussiaBot.Text;

namespace ChinaRussiaBot.Ingestion.Figures;

/// <summary>Figures that a table states: measures and periods in its headers, units in headers or captions.</summary>
internal sealed class TableFigures(MeasureFinder measures, QuantityParser quantities)
{
    private readonly UnitLabel units = new(quantities);

    /// <param name="passage">Rows of a table.</param>
    /// <param name="context">Title, heading and the lines above the table.</param>
    /// <param name="unknown">Receives values of no declared measure.</param>
    public IEnumerable<ProposedFigure> In(PassageDraft passage, DocumentContext context, List<string> unknown)
    {
        IReadOnlyList<IReadOnlyList<string>> rows = passage.Table!.Rows;
        int header = TableHeader.Rows(rows);
        if (header == 0 || header >= rows.Count)
            yield break;
        IReadOnlyList<TableColumn> columns = new TableHeader(units).Columns(rows, header);
        string? captionUnit = context.Around.Reverse().Select(units.In).FirstOrDefault(static unit => unit is not null);
        string group = "";
        for (int index = header; index < rows.Count; index++)
        {
            IReadOnlyList<string> row = rows[index];
            if (row.Count(static cell => cell.Length > 0) == 1)
            {
                group = row.First(static cell => cell.Length > 0);
                continue;
            }

            if (index < passage.FirstRow || index >= passage.EndRow)
                continue;
            foreach (ProposedFigure figure in Row(row, columns, group, captionUnit, passage, context, unknown))
                yield return figure;
        }
    }

    private IEnumerable<ProposedFigure> Row(IReadOnlyList<string> row, IReadOnlyList<TableColumn> columns, string group, string? captionUnit, PassageDraft passage, DocumentContext context, List<string> unknown)
    {
        string label = string.Join(' ', row.TakeWhile(static (cell, index) => index == 0 || !TableHeader.IsValue(cell)).Where(static cell => cell.Length > 0));
        string? rowUnit = units.In(label);
        string words = units.Without(label);
        ProposedFigure? last = null;
        int lastColumn = -1;
        for (int column = 1; column < row.Count && column < columns.Count; column++)
        {
            string cell = TableHeader.Cell(row, column);
            if (!TableHeader.IsValue(cell))
                continue;
            TableColumn head = columns[column];
            if (head.IsGrowth || cell.EndsWith('%'))
            {
                if (last is { Growth: null } && !head.IsOther && column == lastColumn + 1 && Growth(cell) is { } change)
                    last = last with { Growth = change };
                continue;
            }

            if (head.IsOther)
                continue;
            string? unit = rowUnit ?? head.Unit ?? row.Take(column).Select(units.In).LastOrDefault(static found => found is not null) ?? captionUnit;
            if ((quantities.Parse(cell, out _) ?? (unit is null ? null : quantities.Parse(cell + unit, out _))) is not { } value)
                continue;
            if (last is not null)
                yield return last;
            last = Propose($"{group} {words}".Trim(), head, value, passage, context, string.Join(" | ", row), unknown);
            lastColumn = column;
        }

        if (last is not null)
            yield return last;
    }

    private ProposedFigure? Propose(string label, TableColumn head, Quantity value, PassageDraft passage, DocumentContext context, string row, List<string> unknown)
    {
        Period? period = PeriodIn(label) ?? PeriodIn(head.Header) ?? context.Around.Reverse().Select(PeriodIn).FirstOrDefault(static found => found is not null);
        Measure? measure = null;
        foreach (string words in Labels(WithoutPeriod(label), WithoutPeriod(head.Words), context))
        {
            measure = measures.Find(words, value.Unit, context);
            if (measure is not null)
                break;
        }

        if (measure is null)
            unknown.Add(value.Source);
        return measure is null || period is null ? null : new ProposedFigure(measure, period, value, passage.Id, row) { Page = passage.Page };
    }

    /// <summary>Label and header, then either with what the lines around say; goods without a direction go the way the caption says.</summary>
    private static IEnumerable<string> Labels(string label, string header, DocumentContext context)
    {
        string own = $"{header} {label}".Trim();
        if (own.Length > 0)
            yield return own;
        foreach (string around in context.Around.Reverse().Select(WithoutPeriod))
            yield return $"{around} {own}";
    }

    private Quantity? Growth(string cell)
    {
        string plain = cell.TrimEnd('%', ' ').Replace(" ", "", StringComparison.Ordinal);
        return quantities.Parse((char.IsAsciiDigit(plain[0]) ? "+" : "") + plain + "%", out _) is { } change && Math.Abs(change.Value) < 1000 ? change : null;
    }

    private static Period? PeriodIn(string text)
    {
        string normal = TextNormalizer.NormalizeText(text);
        List<DateMark> dates = DateScanner.Scan(normal);
        if (dates.Count == 0 && normal.Trim() is ['1' or '2', '9' or '0', >= '0' and <= '9', >= '0' and <= '9'] year)
            return PeriodCode.Parse(year);
        if (dates.Count == 0 && PeriodCode.Parse(normal.Trim()) is { } code)
            return code;
        return dates is [{ } date] ? TextPeriods.Of(date.Date, TextPeriods.IsState(normal, date)) : null;
    }

    private static string WithoutPeriod(string text)
    {
        string normal = TextNormalizer.NormalizeText(text);
        char[] words = normal.ToCharArray();
        foreach (DateMark date in DateScanner.Scan(normal))
            words.AsSpan(date.At, date.End - date.At).Fill(' ');
        string rest = new string(words).Trim();
        return rest.All(static character => char.IsAsciiDigit(character) || character is '-' or '.') ? "" : rest;
    }
}
