using System.Text.RegularExpressions;
using ChinaRussiaBot.Ingestion.Passages;
using ChinaRussiaBot.Knowledge;
using ChinaRussiaBot.Text;

namespace ChinaRussiaBot.Ingestion.Figures;

/// <content>Columns of shares and places.</content>
internal sealed partial class TableFigures
{
    private IEnumerable<ProposedFigure> Parts(IReadOnlyList<string> row, string label, IReadOnlyList<TableColumn> columns, string quote, PassageDraft passage, DocumentContext context)
    {
        for (int column = 0; column < row.Count && column < columns.Count; column++)
        {
            TableColumn head = columns[column];
            string cell = TableHeader.Cell(row, column);
            bool isPlace = RussianPart.IsOfPlaces(head.Header);
            if (!head.IsOther || RussianPart.IsOfTheTimeBefore(head.Header) || cell.Length == 0 || Value(isPlace, head, cell, context.Language) is not { } value || TimeOfPart(row, label, columns, column, context) is not { } period)
                continue;
            IEnumerable<string> phrases = isPlace ? [] : Shares.Phrases(TextPeriods.WithoutDates(head.Words), TextPeriods.WithoutDates(label), measures.ProvinceAround(context), context);
            // "自俄原油进口量（万吨）| 同比 | 占比": of what the column beside it is of.
            if (!isPlace && Alone.IsMatch(head.Leaf.Trim(' ', '(', ')', '（', '）', '%', '％', ',')) && columns.Take(column).LastOrDefault(IsAmount) is { } whole && units.Counted(whole.Header, "").Concat(whole.Unit is { } told ? [told] : []).Select(unit => quantities.Parse("1 " + unit, out _)?.Unit).FirstOrDefault(static unit => unit is not null) is { } counted
                && measures.Find(TextPeriods.WithoutDates(whole.Words), counted, context) is { } amount && measures.ShareIn(amount) is { } share)
            {
                yield return new ProposedFigure(share, period, value, passage.Id, quote) { Page = passage.Page };
                continue;
            }

            if (phrases.Concat(Whole(isPlace, label, columns, column, context)).Select(words => measures.FindPart(words, value.Unit, context)).FirstOrDefault(static found => found is not null) is { } measure)
                yield return new ProposedFigure(measure, period, value, passage.Id, quote) { Page = passage.Page };
        }
    }

    private static readonly Regex Alone = Pattern.AnyCase($"^{FigureWords.Any("share.alone")}$");

    private Quantity? Value(bool isPlace, TableColumn head, string cell, Language language) => isPlace
        ? RussianPart.Place(cell) is { } place ? quantities.Parse(place + (language == Language.Chinese ? "位" : "-е место"), out _) : null
        : Shares.IsOne(head, cell) && quantities.Parse(cell.TrimEnd('%', '％', ' ') + "%", out _) is { Value: > 0 and < 100 } share ? share : null;

    // What the headers leave to row and caption. In a table of a province it would be the province's.
    private IEnumerable<string> Whole(bool isPlace, string label, IReadOnlyList<TableColumn> columns, int column, DocumentContext context)
    {
        if (measures.ProvinceAround(context).Length > 0)
            yield break;
        TableColumn head = columns[column];
        TableColumn? beside = columns.Take(column).LastOrDefault(IsAmount);
        // Shares in tonnes and in money: the former are what is meant.
        if (beside is { Dimension: AmountKind.Money } && columns.Any(static other => other.Dimension is AmountKind.Physical))
            yield break;
        string told = ((string[])[label, head.Words, .. context.Around.Reverse().SelectMany(static text => text.Split(" · ").Reverse())]).FirstOrDefault(text => measures.GoodsIn(text).Length > 0) ?? "";
        string goods = measures.GoodsIn(told);
        // Of several goods nobody tells which.
        if (TextNormalizer.NormalizeText(told).Contains(goods, StringComparison.OrdinalIgnoreCase) && RussianPart.Phrase(isPlace, label, goods, beside is null ? [head.Words] : [head.Words, beside.Words], [.. columns.Where(IsAmount).Select(static amount => amount.Words)], string.Join(' ', context.Around), context.Language) is { } phrase)
            yield return phrase;
    }

    private static bool IsAmount(TableColumn column) => column is { IsGrowth: false, IsOther: false, IsUnit: false };

    // Where its header names no time, it is of the last one that the amounts beside it are of.
    private static Period? TimeOfPart(IReadOnlyList<string> row, string label, IReadOnlyList<TableColumn> columns, int column, DocumentContext context)
    {
        string[] cells = [.. row.Take(FirstValue(row, columns))];
        TableColumn head = columns[column];
        int year = YearOf(context);
        if (PeriodIn(head.Header, year, bareYear: true) is null && columns.Skip(1).Where(IsAmount).OrderBy(other => PeriodIn(other.Header, year, bareYear: true)?.End).LastOrDefault() is { } last && PeriodIn(last.Header, year, bareYear: true) is not null)
            head = last;
        return TimeOf(cells, label, head, columns[0].Header, context);
    }
}
