using System.Text.RegularExpressions;
using ChinaRussiaBot.Ingestion.Records;
using ChinaRussiaBot.Text;

namespace ChinaRussiaBot.Ingestion.Figures;

/// <summary>Where the header of a table ends, and what it says of each column.</summary>
internal sealed class TableHeader(UnitLabel units)
{
    private const int MostRows = 4;

    /// <summary>Whether a row stands above the header: a title alone in it, or what is said of the whole table (发布时间：…… | 单位：千美元).</summary>
    public static bool IsCaption(IReadOnlyList<string> row) => row.Count(static cell => cell.Length > 0) <= 1 || row.All(static cell => cell.Length == 0 || Said.IsMatch(cell)) || CaptionIn(row) is not null || IsDayOfIssue(row);

    /// <summary>Whether a row of two cells tells when the table appeared, which is not of when it is: 发布日期 | 2026-08-20.</summary>
    public static bool IsDayOfIssue(IReadOnlyList<string> row) =>
        row.Where(static cell => cell.Length > 0).ToArray() is [var label, var day] && DayOfIssue.IsMatch(label) && DatedLine.Of(day) is not null;

    private static readonly Regex DayOfIssue = Pattern.Of(@"^\s*(?:(?:制表|发布|更新)(?:时间|日期)|[Дд]ата\s+(?:публикации|выпуска|размещения|обновления)|[Оо]публиковано)\s*$");

    /// <summary>The title that stands in one row with what is said of the whole table (2025年黑河口岸货运量 | 单位：吨); null for other rows.</summary>
    public static string? CaptionIn(IReadOnlyList<string> row) =>
        row.Where(static cell => cell.Length > 0).ToArray() is { Length: 2 or 3 } cells && cells.Skip(1).All(SaidOfAll.IsMatch) && cells[0].Length >= LeastTitle && !Said.IsMatch(cells[0]) ? cells[0] : null;

    // 口岸 is a header, not a title.
    private const int LeastTitle = 8;

    private static readonly Regex SaidOfAll = Pattern.Of(@"^\s*[（(]?(?:(?:金额|数量|计量)?单位|编制单位|填报单位|制表(?:日期|时间)?|日期|(?:发布|统计|更新)(?:时间|日期)|(?:数据|资料)?来源|[Ее]д(?:иниц[аы]|\.)\s*изм(?:ерения|\.)|[Ии]сточник|[Дд]ата[\p{L}\s]*)\s*[:：]\s*\S");

    private static readonly Regex Said = Pattern.Of(@"^\s*[\p{L}\s]{2,20}[:：]\s*\S");

    /// <summary>The number of header rows: those before the first with a plain number in it that is no year.</summary>
    public static int Rows(IReadOnlyList<IReadOnlyList<string>> rows)
    {
        int count = 0;
        while (count < rows.Count && count < MostRows && !rows[count].Skip(1).Any(IsValue) && !(count > 0 && IsGroup(rows[count])))
            count++;
        return count;
    }

    public IReadOnlyList<TableColumn> Columns(IReadOnlyList<IReadOnlyList<string>> rows, int header)
    {
        int width = rows.Max(static row => row.Count);
        List<TableColumn> columns = [];
        for (int column = 0; column < width; column++)
        {
            List<string> cells = [];
            for (int row = 0; row < header; row++)
            {
                string cell = Cell(rows[row], column);
                // A cell that spans columns is written in the first; the rows below tell the others apart.
                bool isTold = rows.Take(header).Skip(row + 1).Any(below => Cell(below, column).Length > 0);
                for (int left = column; cell.Length == 0 && left > 0 && isTold; left--)
                    cell = Cell(rows[row], left - 1);
                if (cell.Length > 0 && !cells.Contains(cell))
                    cells.Add(cell);
            }

            string text = string.Join(' ', cells);
            // What it is compared with names no time of its own: в % к июню 2024 г., 2024/2023.
            string plain = Growth.Replace(string.Join(' ', cells.Select(IndexColumns.Uncompared)), " ");
            string last = cells.Count > 0 ? cells[^1] : "";
            bool growth = !IndexColumns.IsOfAnotherTime(text) && (Growth.IsMatch(text) || IndexColumns.IsNamed(text));
            // «Прирост, тыс. т», 同比增减量: by how much, not by what part.
            bool amountOfChange = growth && (Absolute.IsMatch(last) || (units.In(last) is { } counted && !Relative.IsMatch(counted) && Growth.IsMatch(last)));
            growth = growth && !amountOfChange;
            columns.Add(new TableColumn(
                string.Join(' ', cells.Select(units.Without)), text,
                cells.Where(static cell => !RowTimes.IsTheYear(cell)).Select(units.In).LastOrDefault(static unit => unit is not null) ?? (growth ? null : Neighbour(columns, cells)),
                growth, !growth && !Unit.IsMatch(text) && (amountOfChange || Other.IsMatch(text) || IndexColumns.IsOfAnotherTime(text)))
            {
                IsIndex = growth && IndexColumns.IsOne(text, rows.Skip(header).Select(row => Cell(row, column))),
                Dimension = AmountWords.Of(text),
                IsUnit = Unit.IsMatch(text),
                IsDifference = amountOfChange,
                IsPerCent = text.AsSpan().ContainsAny('%', '％') || rows.Skip(header).Select(row => Cell(row, column)).Where(IsValue).All(static cell => cell[^1] is '%' or '％'),
                IsLabel = !rows.Skip(header).Any(row => IsValue(Cell(row, column))),
                Whose = InAll.Replace(growth ? Bare(plain) : Bare(string.Join(' ', cells.Select(units.Without))), "").Trim(),
                Group = string.Join('\n', cells.SkipLast(1)),
                Leaf = Bare(Growth.Replace(units.Without(IndexColumns.Uncompared(last)), " ")),
                Dates = Dates(plain),
            });
        }

        return columns;
    }

    // "7月 | 8月 | 9月 | 三季度合计": a total of what stands beside it.
    private static readonly Regex InAll = Pattern.AnyCase(@"合计|总计|小计|(?<!\p{L})(?:итого|всего)(?!\p{L})");

    // "Товарооборот (млн долл.), экспорт, импорт": said once, in the first of them.
    private static string? Neighbour(List<TableColumn> columns, List<string> cells) =>
        cells.Count > 0 && columns.Count > 1 && columns[^1] is { IsGrowth: false, IsOther: false, IsUnit: false, Unit: { } unit } left && left.Dates.Length == 0 && !Other.IsMatch(string.Join(' ', cells)) && PlaceScope.IsCustomsWord(string.Join(' ', cells)) && Money.IsMatch(unit) ? unit : null;

    private static readonly Regex Money = Pattern.AnyCase(@"元|долл|руб|юан|\$");

    /// <summary>Whether the rows of a label hold what is no amount: темп роста, %; 占比.</summary>
    public static bool IsOfNoAmounts(string label) => Other.IsMatch(label) || Growth.IsMatch(label);

    /// <summary>Whether a label says that it is of changes: в % к предыдущему году; 同比.</summary>
    public static bool IsOfChanges(string label) => Growth.IsMatch(label);

    /// <summary>Whether a row only says what those below it are of: one cell, or one behind its number (二 | 黑龙江省, II | Порты).</summary>
    public static bool IsGroup(IReadOnlyList<string> row) => row.Where(static cell => cell.Length > 0).ToArray() is { Length: 1 or 2 } cells
        && (cells.Length == 1 || (Ordinal.IsMatch(cells[0]) && !IsValue(cells[1])));

    private static readonly Regex Ordinal = Pattern.Of(@"^\s*[（(]?(?:[一二三四五六七八九十]{1,3}|[IVXivx]{1,4}|\d{1,2})[、.．)）]?\s*$");

    /// <summary>Whether a row adds up those above: a total of goods of several kinds is of no declared measure.</summary>
    public static bool IsTotal(string label) => Total.IsMatch(label);

    public static string Cell(IReadOnlyList<string> row, int column) => column < row.Count ? row[column].Trim() : "";

    /// <summary>A number that is no year or other date; its change may stand behind it in brackets.</summary>
    public static bool IsValue(string cell) => CellText.Amount(cell) is var amount && Number.IsMatch(amount) && !Year.IsMatch(amount);

    private static string Dates(string text) =>
        string.Join(' ', Stretches.Scan(TextNormalizer.NormalizeText(text)).Select(static date => date.Date.ToString()));

    private static readonly Regex Absolute = Pattern.AnyCase(@"增[减加长]?[量额]|减少[量额]|абсолютн\p{L}+");

    private static readonly Regex Relative = Pattern.AnyCase(@"[%％]|п\.?\s?п|百分|раз|倍");

    // What is left of a header without dates and words that every header may hold.
    private static string Bare(string text)
    {
        string normal = TextNormalizer.NormalizeText(text);
        char[] words = normal.ToCharArray();
        foreach (Answering.Grounding.DateMark date in Stretches.Scan(normal))
            words.AsSpan(date.At, date.End - date.At).Fill(' ');
        return string.Concat(Common.Replace(new string(words), " ").Where(char.IsLetter));
    }

    private static readonly Regex Common = Pattern.Of(@"(?<!\p{L})с\s+начала\s+года|\d+\s*至|(?<!\p{L})度(?!\p{L})|(?:为|比|较|占|相当于)?(?:去年|上年)?同期|为上年|соответствующ\p{L}+|(?<!\p{L})индекс\p{L}*|指数|к тому же месяцу|(?<!\p{L})темпы?(?!\p{L})|全年(?:度)?|периоду|периодом|累计|当月|本月|значени\p{L}*|всего|(?<!\p{L})(?:к|в|с|за|по|год[ау]?|гг?)(?!\p{L})|\(.*?\)|%");

    private static readonly Regex Number = Pattern.Of(@"^[+\-−–—±≈~<>]?\s*\d[\d\s\u00A0\u202F.,']*\d*\s*%?(?:\s*(?:万亿|亿|万|трлн|млрд|млн|тыс\.?)?\s*\p{L}{0,12}\.?(?:\s*(?:США|м))?)?$");

    private static readonly Regex Year = Pattern.Of(@"^(?:19|20)\d\d(?:\s*(?:年度?|г\.?|год|гг\.?))?$|年|月$|^\d{1,2}(?:\s*[-—–~至]\s*\d{1,2})?月|^(?:19|20)\d\d-\d\d|季度$|^\d{1,2}\s*(?:кв|мес|полуг)[\p{L}.]*$|^(?:0[1-9]|1[0-2])\.(?:19|20)\d\d(?:$|,\s)|^(?:19|20)\d\d\.(?:0[1-9]|1[0-2])(?:$|,\s)|^(?:19|20)\d\d,\s+\p{L}|^\d\s*[至—–~-]\s*[当本]月");

    private static readonly Regex Growth = Pattern.AnyCase(@"同比|增长(?:率|速度|幅度)|增长|增幅|增速|涨幅|降幅|(?:涨跌|增减|升降|变化|变动)(?:幅度?|率)?|±|比上年|比去年|прирост\p{L}*|изменени\p{L}*|(?<!\p{L})изм\.|динамик\p{L}*|рост\p{L}*|(?<!\p{L})к\s+(?:20\d\d(?:\s*г(?:од\p{L}*|г?\.))?|уровню|прошлому|предыдущему|аналогичному|соответствующему)(?:\s+(?:периоду|году|прошлого|предыдущего|года))*|г/г|\+\s*/\s*[-−–]");

    private static readonly Regex Total = Pattern.AnyCase(@"^\s*(?:合计|总计|总值|共计|小计|其他|其它|итого|всего|(?:проч(?:ие|ее)|остальн(?:ые|ое)|другие)(?:\s+товары)?|其[他它]商品|(?:итого|всего)\s+по\s[\p{L}\s]*(?:стран\p{L}*|миру)|все страны(?:\s+мира)?|(?:весь\s+)?мир(?:\s+в\s+целом)?|全球|世界|(?:世界各国|所有国家)(?:[（(]地区[)）])?)\s*:?\s*$");

    private static readonly Regex Unit = Pattern.AnyCase(@"^\s*(?:第[一二]|法定)?(?:计量)?单位\s*$|^\s*(?:ед\.?\s*изм|единиц[аы] измерения)");

    private static readonly Regex Other = Pattern.AnyCase(@"占比|比重|份额|排名|位次|序号|指数|单价|доля|удельный вес|место|№|п/п|индекс|цена|сальдо|баланс|顺差|逆差|差额|код|编码|代码|单位|ед\. ?изм|единиц");
}
