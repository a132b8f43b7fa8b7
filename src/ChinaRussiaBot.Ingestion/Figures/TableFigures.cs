using System.Text.RegularExpressions;
using ChinaRussiaBot.Ingestion.Passages;
using ChinaRussiaBot.Knowledge;
using ChinaRussiaBot.Text;

namespace ChinaRussiaBot.Ingestion.Figures;

/// <summary>Figures that a table states: measures and periods in its headers, units in headers or captions.</summary>
internal sealed partial class TableFigures(MeasureFinder measures, QuantityParser quantities)
{
    private const decimal MostRounding = 0.02m;

    private readonly UnitLabel units = new(quantities);
    private readonly GrowthRows changes = new(quantities);

    /// <param name="passage">Rows of a table.</param>
    /// <param name="context">Title, heading and the lines above the table.</param>
    /// <param name="open">Receives values of which nothing told the measure or the time.</param>
    public IEnumerable<ProposedFigure> In(PassageDraft passage, DocumentContext context, List<OpenFigure> open)
    {
        ProposedFigure[] found = [.. Rows(passage, context, open)];
        // 蔬菜 and 水果 below each other, both of a measure of 果蔬: neither is all of it.
        return found.Where(figure => measures.IsOfPlaces(figure.Measure) || !Array.Exists(found, other => IsOfTheSame(figure, other) && figure.Sentence != other.Sentence && Math.Abs(figure.Value.Value - other.Value.Value) > MostRounding * Math.Max(figure.Value.Value, other.Value.Value)));
    }

    private IEnumerable<ProposedFigure> Rows(PassageDraft passage, DocumentContext context, List<OpenFigure> open)
    {
        IReadOnlyList<IReadOnlyList<string>> all = passage.Table!.Rows;
        // Spreadsheets write title and unit into cells of their own above the header.
        int captions = all.TakeWhile(TableHeader.IsCaption).Count();
        context = all.Take(captions).Where(static row => !TableHeader.IsDayOfIssue(row)).SelectMany(static row => row).Where(static cell => cell.Length > 0).Aggregate(context, static (with, cell) => with.With(cell));
        IReadOnlyList<IReadOnlyList<string>> rows = [.. all.Skip(captions).Select(row => (IReadOnlyList<string>)[.. row.Select(cell => CellText.WithoutThousands(CellText.WithWholeWords(SpelledText.OfLabel(cell)), context.Language))])];
        // "注：统计时间为2025年1—9月" below the rows says of what time they are, where nothing above does.
        context = context with { Around = [.. rows.Skip(1).Where(static row => row.Count(static cell => cell.Length > 0) == 1).Select(static row => row.First(static cell => cell.Length > 0)).Where(TextPeriods.IsANote).Select(TextPeriods.OnlyDate).Where(static date => date.Length > 0), .. context.Around] };
        // "(все виды сообщения)": no part of it.
        context = context with { Around = [.. context.Around.Select(static text => AllKinds.Replace(text, " "))] };
        int header = TableHeader.Rows(rows);
        if (header == 0 || header >= rows.Count)
            yield break;
        IReadOnlyList<IReadOnlyList<string>> written = SpannedRows.Filled(rows, header);
        rows = PartnerColumns.Resolved(rows, header, string.Join(' ', context.Around), name => measures.GoodsIn(name).Length > 0);
        IReadOnlyList<TableColumn> columns = WithToldUnits(new TableHeader(units).Columns(rows, header), context);
        rows = SpannedRows.Filled(rows, header);
        // 单位：亿美元，%: a per cent is of the columns that say so.
        string[] captionUnits = [.. context.Around.Reverse().SelectMany(units.All).OrderBy(static unit => unit is "%" or "％")];
        string group = "";
        string? parent = null;
        string above = "";
        List<ProposedFigure> told = [];
        bool partsBegan = false, isOfParts = false;
        for (int index = header; index < rows.Count; index++)
        {
            IReadOnlyList<string> row = rows[index];
            if (TableHeader.IsGroup(row))
            {
                group = row.Last(static cell => cell.Length > 0);
                // "из него:" below «Экспорт России в Китай, всего»: parts of that.
                isOfParts = Part.IsMatch(group) && measures.NamesBoth(TableHeader.Cell(rows[Math.Max(header, index - 1)], 0));
                if (isOfParts)
                    group = Sum.Replace(TableHeader.Cell(rows[index - 1], 0), " ").Trim(' ', ',', '，');
                // The whole country is what rows are of anyway.
                group = FigureWords.Of("whole.group").Contains(Source.Replace(group, "").Trim(), StringComparer.OrdinalIgnoreCase) || CountryRows.IsPartOfTheWorld(group) ? "" : group;
                continue;
            }

            if (index + captions < passage.FirstRow || index + captions >= passage.EndRow || (TableHeader.IsOfNoAmounts(TableHeader.Cell(row, 0)) && !PartWords.Say(TextNormalizer.NormalizeText(TableHeader.Cell(row, 0))) && !RussianPart.IsOfPlaces(TableHeader.Cell(row, 0))) || GrowthRows.IsOne(row))
                continue;
            // "Всего" above «в том числе экспорт»: all of what the caption says.
            if (TableHeader.IsTotal(TableHeader.Cell(row, 0)) && index + 1 < rows.Count && Part.IsMatch(TableHeader.Cell(rows[index + 1], 0)) && (index == header || TableHeader.IsGroup(rows[index - 1])))
                row = ["", .. row.Skip(1)];
            string first = TableHeader.Cell(row, 0);
            if (isOfParts && measures.NamesBoth(first))
                (isOfParts, group) = (false, "");
            string? own = units.In(first);
            // "то же, млрд долл." below "Нефть сырая, млн т": of what the row above is.
            if (above.Length > 0 && SameRow.Match(first) is { Success: true } same)
                row = [$"{above} {first[same.Length..].TrimStart(' ', ',')}", .. row.Skip(1)];
            else
                above = measures.GoodsIn(first).Length > 0 ? units.Without(first) : "";
            // «Турпоток, тыс. чел.» above «— китайцы»: in the unit of what it is a part of.
            parent = own ?? (Part.IsMatch(first) ? parent : null);
            foreach (ProposedFigure figure in Row(row, GrowthRows.After(rows, index), columns, units.Without(group), string.Join(" | ", written[index]), [.. parent is not null && own is null ? [parent] : Array.Empty<string>(), .. units.All(group), .. captionUnits], passage, context.With(columns[0].Header).With(group), open))
            {
                // "в том числе туризм" below all of it: a part that nobody declared is not the whole again.
                partsBegan = partsBegan || Part.IsMatch(first) || isOfParts || Part.IsMatch(group);
                if (partsBegan && told.Exists(whole => IsOfTheSame(whole, figure)))
                    continue;
                told.Add(figure);
                yield return figure;
            }
        }
    }

    private static bool IsOfTheSame(ProposedFigure one, ProposedFigure other) =>
        one.Measure == other.Measure && one.Subject == other.Subject && one.Period == other.Period && one.Value.Value != other.Value.Value;

    // 单位：万吨、万人次、列 over as many columns: each has its own; what is counted in a unit that nobody declares is nothing that is known.
    private IReadOnlyList<TableColumn> WithToldUnits(IReadOnlyList<TableColumn> columns, DocumentContext context)
    {
        // «Количество, тыс. шт.» below «Импорт автомобилей»: what is counted, says the caption.
        columns = [.. columns.Select(column => column is { Unit: null, IsGrowth: false } && context.Around.Reverse().SelectMany(names => units.Counted(column.Header, names)).FirstOrDefault() is { } counted ? column with { Unit = counted } : column)];
        columns = [.. columns.Select(column => column is { Unit: null, IsGrowth: false, IsOther: false, IsUnit: false } && context.Around.Reverse().Select(caption => units.Told(caption, column.Leaf)).FirstOrDefault(static unit => unit is not null) is { } told ? column with { Unit = told } : column)];
        int[] values = [.. Enumerable.Range(1, columns.Count - 1).Where(index => columns[index] is { IsGrowth: false, IsOther: false, IsUnit: false, Unit: null })];
        string[] listed = context.Around.Reverse().Select(UnitLabel.Listed).FirstOrDefault(static list => list.Length > 1) ?? [];
        if (listed.Length < 2 || listed.Length != values.Length)
            return columns;
        return [.. columns.Select((column, index) => Array.IndexOf(values, index) is >= 0 and int at
            ? units.In(listed[at]) is { } unit ? column with { Unit = unit } : column with { IsOther = true }
            : column)];
    }

    private IEnumerable<ProposedFigure> Row(IReadOnlyList<string> row, IReadOnlyList<string>? below, IReadOnlyList<TableColumn> columns, string group, string quote, IReadOnlyList<string> captionUnits, PassageDraft passage, DocumentContext context, List<OpenFigure> open)
    {
        // The number of a row names nothing.
        string label = string.Join(' ', row.Take(FirstValue(row, columns)).Where((cell, column) => cell.Length > 0 && !(column == 0 && cell.Length <= 3 && cell.All(char.IsAsciiDigit)) && !(column < columns.Count && columns[column].IsOther && TableHeader.IsValue(cell))));
        if (TableHeader.IsTotal(TableHeader.Cell(row, 0)) || TradePart.IsMatch(label))
            yield break;
        string? rowUnit = columns.Select((head, column) => head.IsUnit ? units.In(TableHeader.Cell(row, column)) : null).FirstOrDefault(static unit => unit is not null) ?? units.In(label);
        // Who counted is no side of what is counted: (таможенная статистика КНР).
        (group, label) = (Source.Replace(group, " "), Source.Replace(units.Without(label), " "));
        bool isOfAnotherPort = !measures.NamesAPort(label) && UnknownPorts.Names(TextPeriods.WithoutDates(label), string.Join(' ', columns.Take(FirstValue(row, columns)).Select(static column => column.Header)));
        string? places = row.Take(FirstValue(row, columns)).FirstOrDefault(RussianPart.IsOfPlaces);
        string words = $"{(measures.GoodsIn(label).Length > 0 ? measures.WithoutGoods(group) : group)} {label}".Trim();
        foreach (ProposedFigure part in Parts(row, label, columns, quote, passage, context))
            yield return part;
        bool areCountries = columns.Skip(1).Count(column => !column.IsGrowth && measures.NamesOthers(column.Header)) > 1 && columns.Skip(1).Any(column => PartnerColumn(column.Header, context.Language));
        // "对俄出口 | 自俄进口" over sums alone: the first column holds values like the others.
        for (int column = FirstValue(row, columns) == 0 ? 0 : 1; column < row.Count && column < columns.Count; column++)
        {
            string cell = TableHeader.Cell(row, column);
            TableColumn head = columns[column];
            if (!IsValue(cell, head) || head.IsGrowth || head.IsOther || head.IsUnit || cell.EndsWith('%'))
                continue;
            // «Место России среди торговых партнёров Китая»: a row of places.
            if (places is not null)
            {
                if (Value(isPlace: true, head, cell, context.Language) is { } place && TimeOf([.. row.Take(FirstValue(row, columns))], label, head, columns[0].Header, context) is { } when && measures.FindPart(TextPeriods.WithoutDates(places), place.Unit, context) is { } ranked)
                    yield return new ProposedFigure(ranked, when, place, passage.Id, quote) { Page = passage.Page };
                continue;
            }

            string amount = CellText.Amount(cell);
            IEnumerable<string?> named = [head.Unit, rowUnit, row.Take(column).Select(units.In).LastOrDefault(static found => found is not null), columns[0].Unit is { } corner && corner.Length < columns[0].Header.Length ? corner : null, .. captionUnits];
            if ((quantities.Parse(amount, out _) ?? named.OfType<string>().Select(unit => quantities.Parse(CellText.With(amount, unit), out _)).FirstOrDefault(found => found is not null && AmountWords.Fits(head.Dimension, found.Unit.Dimension))) is not { Value: not 0 } value)
                continue;
            if (value.Unit.Dimension is Dimension.Share && !PartWords.Say(TextNormalizer.NormalizeText($"{words} {head.Header}")))
                continue;
            // Those who come, or those who go: half of those who cross.
            if (Half.IsMatch(Both.Replace($"{head.Header} {label}", " ")))
                continue;
            // "月份 | 俄罗斯 | 墨西哥 | 全部市场": each column is of a country, and one of all of them.
            bool isOfAPartner = areCountries && PartnerColumn(head.Header, context.Language);
            if (areCountries && !isOfAPartner)
                continue;
            if (Propose([.. row.Take(FirstValue(row, columns))], isOfAPartner ? $"{TextPeriods.WithoutDates(head.Words)} {words}".Trim() : words, isOfAPartner ? head with { Words = "" } : head, columns[0].Header, value, passage, context, quote, open) is { } figure && !(isOfAnotherPort && measures.IsOfPlaces(figure.Measure)))
                yield return figure with { Growth = Stated(cell) ?? GrowthOf(row, columns, column) ?? (below is null ? null : changes.Of(below, column)) };
        }
    }

    // The other one of the two, by its name alone.
    private bool PartnerColumn(string header, Language language) => language == Language.Chinese
        ? ForeignSubject.NamesRussia(header) && !measures.NamesOthers(header) && !PlaceScope.IsCustomsWord(header)
        : measures.Parts(header) is { HasCountry: true, HasFlow: false } && !ForeignSubject.NamesRussia(header) && !measures.NamesOthers(header);

    private static int FirstValue(IReadOnlyList<string> row, IReadOnlyList<TableColumn> columns)
    {
        int first = row.Count > 1 && columns[0].Unit is null && IsAmount(row[0]) && row.All(IsAmount) ? 0 : 1;
        // Places and codes may stand before what the row is of: 5 | 8 | Россия.
        while (first < row.Count && (!(first < columns.Count ? IsValue(TableHeader.Cell(row, first), columns[first]) : TableHeader.IsValue(TableHeader.Cell(row, first))) || (first < columns.Count - 1 && columns[first].IsOther && !row.Take(first).Any(static cell => cell.Any(char.IsLetter)) && row.Skip(first + 1).Any(static cell => cell.Any(char.IsLetter) && !TableHeader.IsValue(cell)))))
            first++;
        return first;
    }

    private static readonly Regex AllKinds = Pattern.AnyCase($@"[（(]{FigureWords.Any("all.kinds")}[)）]");

    private static bool IsAmount(string cell) => WithUnit.IsMatch(CellText.Amount(cell));

    private static readonly Regex WithUnit = Pattern.Of(@"^\s*\d[\d.,\s]*\d?\s*\p{L}{1,12}");

    private static readonly Regex TradePart = Pattern.AnyCase($@"^\s*(?:其中[:：]?)?\s*{FigureWords.Any("trade.part")}\s*$");
    private static readonly Regex Half = Pattern.AnyCase($@"(?<!\p{{IsCyrillic}}){FigureWords.Any("crossing.half")}(?!\p{{IsCyrillic}})");
    private static readonly Regex Both = Pattern.AnyCase(FigureWords.Any("crossing.both"));
    private static readonly Regex SameRow = Pattern.AnyCase($@"^\s*[—–•·-]?\s*{FigureWords.Any("row.same")}(?=\s*[,，（(]|\s*$)");
    private static readonly Regex Source = Pattern.AnyCase($@"[（(][^（）()]*(?<!\p{{IsCyrillic}}){FigureWords.Any("source")}[^（）()]*[)）]");

    // 2015 below "2023 г." is an amount, no year.
    private static bool IsValue(string cell, TableColumn head) =>
        TableHeader.IsValue(cell) || (cell.Length == 4 && cell.All(char.IsAsciiDigit) && (head.Dates.Length > 0 || BareYear.IsMatch(head.Header)));

    private Quantity? Stated(string cell) => CellText.Change(cell) is { Length: > 0 } change ? Growth(change, index: false) : null;

    private Quantity? GrowthOf(IReadOnlyList<string> row, IReadOnlyList<TableColumn> columns, int column)
    {
        int at = GrowthColumns.Of(columns, column);
        // Without a header of its own, a per cent right beside the value is its change.
        if (at < 0 && column + 1 < columns.Count && columns[column + 1] is { IsOther: false, IsGrowth: false } && TableHeader.Cell(row, column + 1).EndsWith('%'))
            at = column + 1;
        string cell = at < 0 ? "" : CellText.ChangeAlone(TableHeader.Cell(row, at));
        return cell.Length > 0 && TableHeader.IsValue(cell) ? Growth(cell, columns[at].IsIndex) : null;
    }

    private ProposedFigure? Propose(IReadOnlyList<string> cells, string label, TableColumn head, string corner, Quantity value, PassageDraft passage, DocumentContext context, string row, List<OpenFigure> open)
    {
        Period? period = TimeOf(cells, label, head, corner, context);
        Measure? measure = null;
        string above = context.Around.Reverse().FirstOrDefault(static text => PlaceScope.IsCustomsWord(text) || PlaceScope.IsOfTrade(text) || text.Contains("оборот", StringComparison.OrdinalIgnoreCase)) ?? "";
        foreach (string words in (value.Unit.Dimension is Dimension.Share ? [TextPeriods.WithoutDates(label)] : Array.Empty<string>()).Concat(Labels(TextPeriods.WithoutDates(label), RowTimes.IsTheYear(head.Words) ? "" : TextPeriods.WithoutDates(SoFar.Without(head.Words)), UnitWord(value.Unit, context.Language), value.Unit.Dimension == Dimension.Money, context)))
        {
            measure = value.Unit.Dimension is Dimension.Share ? measures.FindPart(words, value.Unit, context) : measures.Find(words, value.Unit, context);
            // "Продукция АПК, всего" below «Экспорт продукции АПК в Китай»: not what goes both ways.
            if (measure is { Direction: Direction.Both } && MeasureFinder.IsOneWay(above) && !MeasureFinder.IsOneWay(measure.Name[context.Language]) && !measures.IsOfPlaces(measure) && !PlaceScope.IsOfTrade(words) && !MeasureFinder.SaysBothWays(words) && !PlaceScope.IsCustomsWord(words))
                measure = null;
            if (measure is not null)
                break;
        }

        // "其中：对俄出口", "全省进出口总值" in a table of a province's trade with Russia: neither is all of that trade.
        if (measure is { Direction: Direction.Both } && (((MeasureFinder.IsOneWay(head.Words) || MeasureFinder.IsOneWay($"{head.Words} {label}")) && !MeasureFinder.IsOneWay(measure.Name[context.Language])) || ForeignSubject.IsOfOneCountry(label)))
            measure = null;
        // "对俄进出口" in a town's table is not all that the town trades.
        if (measure is { Direction: Direction.Both, Unit.Dimension: Dimension.Money } && ForeignSubject.NamesRussia($"{head.Words} {label}") && !measures.NamesBoth($"{head.Words} {label}") && !measures.IsOfPlaces(measure) && !ForeignSubject.NamesRussia(measure.Name[context.Language]))
            measure = null;
        if (measure is null)
            open.Add(new OpenFigure(value, passage.Id, ""));
        if (measure is null || period is null)
            return null;
        string? subject = measures.SubjectOf(measure, [label, head.Header, .. context.Around.Reverse()], out bool isKnown);
        return isKnown ? new ProposedFigure(measure, period, PortSubjects.In(value, measure.Unit), passage.Id, row) { Page = passage.Page, Subject = subject } : null;
    }

    /// <summary>Label and header, then either with what the lines around say; goods without a direction go the way the caption says.</summary>
    private IEnumerable<string> Labels(string label, string header, string unit, bool isMoney, DocumentContext context)
    {
        string own = $"{header} {label}".Trim();
        // 出口, «импорт»: whose, say the lines around; without them it is not known, and it is not all trade.
        // 进口额 below 自俄罗斯原油进口情况 is that of the goods.
        string above = string.Join(' ', context.Around.Select(TextNormalizer.NormalizeText));
        if (measures.GoodsIn(above).Length == 0 && BareFlow.Complete(Sum.Replace(own, " ").Trim(), above, context.Language) is { } flow)
        {
            yield return flow;
            // Sums in yuan have measures of their own, named by their unit.
            yield return $"{flow} {unit}";
            yield break;
        }

        // 俄罗斯联邦 below 进出口, "Китай" below «Товарооборот»: all trade of the two, where the table is of no goods.
        if (CountryRows.Flow(label, header, string.Join(' ', context.Around), context.Language) is { } trade && measures.GoodsIn($"{string.Join(' ', context.Around)} {header}").Length == 0)
        {
            yield return trade;
            yield return $"{trade} {unit}";
            yield break;
        }

        if (measures.NamesBoth(label))
            yield return $"{header} {label[measures.StartOfFlow(label)..]} {unit}".Trim();
        if (own.Length > 0)
            yield return own;
        if (own.Length > 0 && isMoney)
            yield return $"{own} {unit}";
        // "Ракообразные" below "импорт продовольствия": a part that nobody declared is not the whole.
        bool more = label.Length > 0 && measures.GoodsIn(label).Length == 0 && measures.SaysMore(measures.WithoutPorts(label));
        foreach (string around in context.Around.Reverse().Select(TextPeriods.WithoutDates))
        {
            if (more)
                yield break;
            // "Россия" below «Импорт угля в Китай по странам», 俄罗斯 below 进口煤来源: whence or whither.
            if (CountryRows.Flow(label, header, $"{around} {context.Around[0]}", context.Language) is { } way && measures.GoodsIn($"{around} {header}") is { Length: > 0 } goods)
                yield return $"{way} {goods}";
            yield return $"{around} {own}";
            // "Экспорт в Китай: продовольствие" over a row of one of the goods.
            yield return $"{measures.WithoutGoods(around)} {own}";
        }
    }

    private Quantity? Growth(string cell, bool index)
    {
        string plain = cell.TrimEnd('%', '％', ' ').Replace(" ", "", StringComparison.Ordinal);
        if (quantities.Parse((char.IsAsciiDigit(plain[0]) ? "+" : "") + plain + "%", out _) is not { } change)
            return null;
        if (index && char.IsAsciiDigit(plain[0]))
            change = GrowthRows.OfIndex(change, quantities);
        return Math.Abs(change.Value) < 1000 ? change : null;
    }

    private static string UnitWord(Unit unit, Language language) =>
        language == Language.Russian && unit.RussianPrint.Count > 0 ? unit.RussianPrint[^1] : unit.ChinesePrint;

    private static readonly Regex Part = Pattern.AnyCase(@"^\s*(?:[—–•·›-]\s|其中|в том числе|в т\.\s?ч\.|из (?:них|него|неё|нее))");

    private static readonly Regex Sum = Pattern.Of(@"(?<!\p{L})(?:итого|всего)(?:\s+за)?(?!\p{L})|合计|累计|(?<=\s)(?:金额|货值|стоимость|сумма)(?!\p{L})");
}
