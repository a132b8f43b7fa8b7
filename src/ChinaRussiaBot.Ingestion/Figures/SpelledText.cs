using System.Globalization;
using System.Text.RegularExpressions;
using ChinaRussiaBot.Answering.Grounding;

namespace ChinaRussiaBot.Ingestion.Figures;

/// <summary>
/// A document's text as the grammar reads it: numbers that stand in words as digits (двести сорок пять миллиардов, 两千四百亿), multiples of the year
/// before as changes (增长1.2倍, в 1,4 раза больше, чем годом ранее), arrows as signs, "our country" by its name. Sentences stay sentences. Pure.
/// </summary>
internal static class SpelledText
{
    private static readonly Regex Up = Pattern.AnyCase(FigureWords.Any("up") + @"\s*(?=\d[\d.,]*\s*[%％])");
    private static readonly Regex Down = Pattern.AnyCase(FigureWords.Any("down") + @"\s*(?=\d[\d.,]*\s*[%％])");
    private static readonly Regex Tenths = Pattern.AnyCase($@"(?<={FigureWords.Any("tenths.zh")})(?<n>[一二两三四五六七八九])成(?<h>半|[一二三四五六七八九])?(?![为了立员就本果都长交多余左以]|[^。；;]{{0,12}}?\d[\d.]*\s*[%％])");
    private static readonly Regex Counted = Pattern.AnyCase($@"(?<![第\d〇零一二两三四五六七八九十百千点几数])(?<n>[零一二两三四五六七八九十百千]+)(?<scale>[多余]?(?:万亿|亿|万)?)(?={FigureWords.Any("counted.zh")}|人)");
    private static readonly Regex Grew = Pattern.AnyCase($@"(?<={FigureWords.Any("grew.zh")}了?)\s*(?<n>\d+(?:\.\d+)?)\s*倍");
    private static readonly Regex Doubled = Pattern.AnyCase(@"(?<=同比|比(?:上年|去年)(?:同期)?|较(?:上年|去年)(?:同期)?)(?:增长|增加|实现|接近)?翻(?:一|了一)?番");
    private static readonly Regex Fold = Pattern.AnyCase($@"(?:[是为]|相当于){FigureWords.Any("year.before.zh")}的\s*(?<n>\d+(?:\.\d+)?)\s*倍");
    private static readonly Regex RussianGrew = Pattern.AnyCase($@"(?<=(?<!\p{{L}}){FigureWords.Any("grew.ru")}\p{{L}}*\s+(?:[\p{{L}}-]+\s+){{0,7}})(?:в\s+(?<n>\d+(?:[.,]\d+)?)\s*(?:раза?(?!\p{{L}})|р\.)|(?<two>вдвое)|(?<three>втрое))(?!\s*,?\s*до\s+\d+\s+раз)");
    private static readonly Regex Exceeds = Pattern.AnyCase(@"(?:больше|выше|превы\p{L}+)\s+прошлогодн\p{L}+(?:\s+(?:показател|уров|результат|объ[её]м)\p{L}*)?\s+(?:в\s+(?<n>\d+(?:[.,]\d+)?)\s*(?:раза?(?!\p{L})|р\.)|(?<two>вдвое)|(?<three>втрое)|(?<half>в\s+полтора\s+раза))");
    private static readonly Regex RussianMore = Pattern.AnyCase($@"(?<!\p{{L}})(?:в\s+(?<n>\d+(?:[.,]\d+)?)\s*(?:раза?(?!\p{{L}})|р\.)|(?<two>вдвое)|(?<three>втрое)|(?<half>в\s+полтора\s+раза))\s+(?<more>{FigureWords.Any("more.ru")})(?=,?\s+(?:{FigureWords.Any("year.before.ru")}|(?:чем|к|по\s+сравнению\s+с|относительно)\s+[^,.;()\d]{{0,45}}(?:прошл|предыдущ|минувш)\p{{L}}+\s+год|чем\s+(?:в|за)\s+[^,.;()\d]{{0,30}}20\d\d(?:-\p{{L}}{{1,3}})?(?!\d))|\s*[.;)]|\s*$)");
    // Who speaks names nothing: "**Торгпред:**", 答：.
    private static readonly Regex Speaker = Pattern.AnyCase($@"^[^\S\n]*(?:\*\*[^*\n]{{1,40}}[:：][^\S\n]*\*\*|\*\*[^*\n]{{1,40}}\*\*[^\S\n]*[:：]|{FigureWords.Any("asked.who")}[^\S\n]*\d*[:：])[^\S\n]*(?=\S)", RegexOptions.Multiline);
    // "съездили в Россию 1,42 млн раз".
    private static readonly Regex Gone = Pattern.AnyCase($@"(?<=(?<!\p{{L}}){FigureWords.Any("went.ru")}\p{{L}}*\s[^.\n]{{0,70}}(?:тыс\.?|млн|миллион\p{{L}}*|тысяч\p{{L}}?)\s+)раза?(?!\p{{L}})");
    // "россияне 412 тысяч раз ездили в Китай".
    private static readonly Regex TimesGone = Pattern.AnyCase($@"(?<=\d\s+(?:тыс\.?|млн|миллион\p{{L}}*|тысяч\p{{L}}?)\s+)раза?\s+(?=(?:[\p{{L}}-]+\s+){{0,2}}{FigureWords.Any("went.ru")})");
    private static readonly (Regex From, string To)[] Own = [.. FigureWords.Pairs("own.ru").Concat(FigureWords.Pairs("short.ru")).Concat(FigureWords.Pairs("own.zh")).Select(static pair => (Pattern.AnyCase($@"(?<!\p{{IsCyrillic}}){Regex.Escape(pair.From)}(?!\p{{IsCyrillic}})"), pair.To))];

    /// <summary>Which way goods go, where that is all that an item of a list says before its value.</summary>
    private static readonly (Regex From, string To)[] Listed = [.. FigureWords.Pairs("listed.ru").Select(static pair => (Pattern.AnyCase($@"(?<=^[^\p{{L}}\d\n]*){Regex.Escape(pair.From)}(?=\s*[:–—-]\s*[$€¥\d])", RegexOptions.Multiline), pair.To))];

    /// <summary>The text with as many sentences as before.</summary>
    /// <param name="text">The text.</param>
    /// <param name="published">The day of publication, from which "last year" is counted; null when it is not known.</param>
    public static string Of(string text, DateOnly? published = null)
    {
        if (published is { } day)
        {
            text = LastYear.Replace(text, year => $"{year.Groups["at"].Value} {day.Year - 1} {year.Groups["year"].Value}");
            // "过去一年" of a report in spring is the year before; later in a year it is twelve months.
            text = day.Month <= LatestReport ? PastYear.Replace(text, $"{day.Year - 1}年") : text;
        }

        text = Tight.Replace(text, static spaced => spaced.Value.Trim().Replace('–', '-').Replace('—', '-'));
        text = RussianPhrases.Of(Agency.Replace(Speaker.Replace(text, ""), ""));
        bool hasLevels = LevelIndex.IsMatch(text);
        text = LevelIndex.Replace(text, static level =>
            $"({OfAHundred(level).ToString("+0.##;-0.##", CultureInfo.InvariantCulture).Replace('.', ',')} %)");
        text = GrowthRate.Replace(text, static rate => OfAHundred(rate) is var change && change < 0 ? $"снижение на {Math.Abs(change).ToString("0.##", CultureInfo.InvariantCulture)} %" : $"рост на {change.ToString("0.##", CultureInfo.InvariantCulture)} %");
        // Where one bracket is of a hundred, those without a sign beside it are too: "(91,0 % к аналогичному периоду), … экспорт – 101,2 млрд (93,6 %)".
        if (hasLevels)
            text = BareIndex.Replace(text, static level => $"({OfAHundred(level).ToString("+0.##;-0.##", CultureInfo.InvariantCulture).Replace('.', ',')} %)");
        text = Exceeds.Replace(text, static match => $"на {Change(match, 1)} % больше");
        text = Thousands.Replace(text, static year => $"{2000 + Words.Russian(year.Groups["t"].Value.ToLowerInvariant()) + Words.Russian(year.Groups["o"].Value.ToLowerInvariant())} ");
        text = WithHalf.Replace(text, static half => SpelledNumbers.ToDigits(half.Groups["n"].Value + " процентов") is var digits && char.IsAsciiDigit(digits[0]) ? digits.Split(' ')[0] + ",5" : half.Value);
        text = SpelledNumbers.ToDigits(SpelledChanges.Of(text));
        text = Odd.Replace(text, "более ${n} ");
        text = PlainUnit.Replace(Scale.Replace(text, "${scale} "), "");
        text = TwoScales.Replace(text, Together);
        text = Counted.Replace(text, static match => match.Groups["n"].Value is var number && (number.Length > 1 || match.Groups["scale"].Length > 0) && number.Any(static character => "一二两三四五六七八九".Contains(character, StringComparison.Ordinal))
            ? Words.Chinese(number).ToString(CultureInfo.InvariantCulture) + match.Groups["scale"].Value : match.Value);
        text = Tenths.Replace(text, static match => $"{Words.Chinese(match.Groups["n"].Value)}{(match.Groups["h"].Value is "" ? 0 : match.Groups["h"].Value is "半" ? 5 : Words.Chinese(match.Groups["h"].Value))}%");
        text = ThanYear.Replace(text, static match => int.Parse(match.Groups["y"].ValueSpan, CultureInfo.InvariantCulture) == int.Parse(match.Groups["b"].ValueSpan, CultureInfo.InvariantCulture) + 1 ? $"{match.Groups["said"].Value}比上年" : match.Value);
        text = Grew.Replace(text, static match => Change(match, 0) + "%");
        text = Doubled.Replace(text, "增长100%");
        text = Fold.Replace(text, static match => $"同比增长{Change(match, 1)}%");
        text = RussianGrew.Replace(text, static match => $"на {Change(match, 1)} %");
        text = RussianLess.Replace(text, static match => $"на {(100 - (10000 / (100 + decimal.Parse(Change(match, 1), CultureInfo.InvariantCulture)))).ToString("0.#", CultureInfo.InvariantCulture)} % {match.Groups["less"].Value}");
        text = RussianMore.Replace(text, static match => $"на {Change(match, 1)} % {match.Groups["more"].Value}");
        text = Down.Replace(Up.Replace(text, "+"), "-");
        text = Yuan.Replace(text, static sum => sum.Value.Any(static character => character is '亿' or '万') ? sum.Groups["n"].Value + "元" : sum.Groups["n"].Value + " юаней");
        text = CountedProjects.Replace(ChineseProjects.Replace(DoneProjects.Replace(Projects.Replace(text, "реализованных совместных ${n} проектов"), static done => AsBegun(done.Value, $"реализованных совместных {done.Groups["more"].Value}{done.Groups["n"].Value} проектов")), "已实施${n}个项目"), "${kind}${n}个项目");
        text = Machines.Replace(RussianPhrases.Joint(text), "${n} автомобилей");
        text = EachYear.Replace(text, "");
        text = CountedPeople.Replace(text, "${n} человек");
        text = CountedCars.Replace(text, "${n} автомобилей");
        text = OfAMonth.Replace(text, static month => $"в {MonthIn(month.Groups["m"].Value)} {month.Groups["what"].Value}");
        text = YearlyPipe.Replace(text, "${what}${n}/年");
        text = TwoMonths.Replace(text, "${a}月、${b}月两个月");
        text = CountedPieces.Replace(text, "автомобилей");
        text = CountedTrips.Replace(text, "${n} поездок");
        text = TimesGone.Replace(Gone.Replace(text, "поездок"), "поездок ");
        text = People.Replace(text, "${n} человек ");
        text = HeadsBefore.Replace(DoneOfThem.Replace(ListedProjects.Replace(ProjectsInAll.Replace(text, "${n}个项目"), "已实施${n}个项目"), "已实施${n}个项目"), "${n}人次");
        text = SpelledPlaces.Of(text);
        text = Place.Replace(text, static place => $"第{Words.Chinese(place.Groups["n"].Value)}位{(place.Groups["latin"].Success ? " " : "")}");
        text = RussianPlace.Replace(text, static place => $"{Words.Russian(place.Groups["n"].Value.ToLowerInvariant())}-е место ");
        foreach ((Regex from, string to) in Own)
            text = from.Replace(text, match => AsBegun(match.Value, to));
        return Listed.Aggregate(text, static (all, flow) => flow.From.Replace(all, flow.To));
    }

    // A sentence goes on to begin with a capital: «В национальной валюте КНР …».
    private static string AsBegun(string from, string to) => char.IsUpper(from[0]) && char.IsLower(to[0]) ? char.ToUpperInvariant(to[0]) + to[1..] : to;

    /// <summary>A header or label in full: к АППГ.</summary>
    public static string OfLabel(string label)
    {
        if (QuarterAlone.Match(label) is { Success: true } quarter)
            return $"{(quarter.Groups["y"].Value + quarter.Groups["z"].Value is { Length: > 0 } year ? year + "年" : "")}{"一二三四"[quarter.Groups["n"].Value[0] - '1']}季度";
        label = Rate.Replace(label, "Прирост");
        foreach ((Regex from, string to) in Own)
            label = from.Replace(label, to);
        return label;
    }

    /// <summary>A cell that tells a change as a multiple (в 1,3 р., 1.2倍) as one in per cent.</summary>
    public static string OfChange(string cell) => RussianCell.Match(cell) is { Success: true } times ? $"+{Change(times, 1)}%" : Down.Replace(Up.Replace(Grew.Replace(cell, static match => Change(match, 0) + "%"), "+"), "-");

    private static string Change(Match match, int whole)
    {
        decimal times = match.Groups["two"].Success ? 2 : match.Groups["three"].Success ? 3 : match.Groups["half"].Success ? 1.5m : decimal.Parse(match.Groups["n"].Value.Replace(',', '.'), CultureInfo.InvariantCulture);
        return ((times - whole) * 100).ToString("0.##", CultureInfo.InvariantCulture);
    }

    // "2025 年 1 - 2 月", "6 月份".
    private static readonly Regex Tight = Pattern.Of(@"(?<=\d)[^\S\n]+(?=[年月日]|个月)|(?<=[前头])[^\S\n]+(?=\d{1,2}[^\S\n]*个?月)|(?<=\d年)[^\S\n]+(?=\d{1,2}[^\S\n]*(?:月|[-–—至到~][^\S\n]*\d{1,2}[^\S\n]*月))|(?<=(?<!\d)\d{1,2})[^\S\n]*[-–—][^\S\n]*(?=\d{1,2}[^\S\n]*(?:个)?月)");

    // "INTERFAX.RU - Товарооборот между…": who reports names nothing.
    private static readonly Regex Agency = Pattern.Of(@"(?<=^|[.!?]\s|\n)\p{Lu}[\p{Lu}.]{3,}\s+[-–—]\s+(?=\p{Lu}\p{Ll})");

    // "Товарооборот | Темп, %".
    private static readonly Regex Rate = Pattern.AnyCase(@"^\s*темпы?(?=\s*(?:[,(]|$))");

    // How late in a year its government reports on the one before.
    private const int LatestReport = 4;

    // "за прошлый год", not what something is compared with ("чем в прошлом году", "за тот же период прошлого года").
    private static readonly Regex LastYear = Pattern.AnyCase(@"(?<!\p{L})(?<!чем\s)(?<at>за|в|по итогам|в течение|по результатам)\s+прошл(?:ый|ом|ого)\s+(?<year>год[уа]?)(?!\p{L})");

    private static readonly Regex PastYear = Pattern.Of("过去(?:的)?一年");

    // "(81,2 % к уровню января – июня 2024 года)": a hundred is what it was.
    private static readonly Regex LevelIndex = Pattern.AnyCase(@"\(\s*(?<n>\d{2,3}(?:[.,]\d+)?)\s*%\s+(?:к|от)\s+(?:уровн|соответствующ|аналогичн|тому же|того же)[^()]{0,60}\)");

    // A hundred is what it was a year before.
    private static decimal OfAHundred(Match index) => decimal.Parse(index.Groups["n"].Value.Replace(',', '.'), CultureInfo.InvariantCulture) - 100;

    private static readonly Regex BareIndex = Pattern.Of(@"\(\s*(?<n>(?:[5-9]\d|1\d\d)(?:[.,]\d+)?)\s*%\s*\)");

    private static readonly Regex GrowthRate = Pattern.AnyCase(@"(?<!\p{L})темп\p{L}?\s+роста\s*(?:[-–—:]|составил\p{L}?)?\s*(?<n>(?:[5-9]\d|1\d\d)(?:[.,]\d+)?)\s*%");

    // 240 миллиардов 500 миллионов, 31 млрд 198,7 млн, миллион 100 тысяч: one amount in the larger scale.
    private static string Together(Match match)
    {
        int whole = match.Groups["n"].Success ? int.Parse(match.Groups["n"].ValueSpan, CultureInfo.InvariantCulture) : 1;
        decimal rest = decimal.Parse(match.Groups["m"].Value.Replace(',', '.'), CultureInfo.InvariantCulture);
        string large = match.Groups["large"].Value;
        return Step(large) != Step(match.Groups["small"].Value) + 1 || rest >= 1000
            ? match.Value
            : string.Create(CultureInfo.InvariantCulture, $"{whole},{rest.ToString("000.###", CultureInfo.InvariantCulture).Replace(".", "", StringComparison.Ordinal).TrimEnd('0')} {(large.Length > 4 ? large.TrimEnd('а', 'о', 'в') + "а" : large)}");
    }

    private static int Step(string scale) => char.ToLowerInvariant(scale[0]) == 'т' ? (char.ToLowerInvariant(scale[1]) == 'р' ? 4 : 1)
        : scale.StartsWith("миллиа", StringComparison.OrdinalIgnoreCase) || scale.StartsWith("млрд", StringComparison.OrdinalIgnoreCase) ? 3 : 2;

    private static readonly Regex Thousands = Pattern.AnyCase(@"(?<!\p{L})две\s+тысячи\s+(?:(?<t>двадцать|тридцать)\s+)?(?<o>(?:перв|втор|треть|четв[её]рт|пят|шест|седьм|восьм|девят|десят|двадцат)(?:ого|его|ом|ем|ый|ий))\s+(?=год)");

    private static readonly Regex WithHalf = Pattern.AnyCase(@"(?<![\p{L}\d.,])(?<n>\d{1,3}|дв[ау]|две|двух|три|тр[её]х|четыр[её]х?|четыре|пят[ьи]|шест[ьи]|сем[ьи]|восемь|восьми|девят[ьи]|десят[ьи])\s+с\s+половиной(?=\s)");

    private static readonly Regex Odd = Pattern.Of(@"(?<![\d.,])(?<n>\d+(?:[.,]\d+)?)\s+с\s+лишним\s+");

    private static readonly Regex TwoScales = Pattern.AnyCase(@"(?:(?<![\d.,])(?<n>\d{1,3})\s+|(?<!\d\s*)(?<!\p{L}))(?<large>триллион(?:а|ов)?|миллиард(?:а|ов)?|миллион(?:а|ов)?|трлн|млрд|млн)\s+(?<m>\d{1,3}(?:[.,]\d{1,3})?)\s+(?<small>миллиард(?:а|ов)?|миллион(?:а|ов)?|тысяч[аи]?|млрд|млн|тыс\.?)(?!\p{L})");

    // "2024年是2448亿美元，比2023年增长1.9%": of whole years, on the year before.
    private static readonly Regex ThanYear = Pattern.Of(@"(?<said>(?<y>20\d\d)年(?!\s*(?:\d|[前上下一二三四第头]))(?:(?!20\d\d年)[^。；;\n]){0,80}?[，,])[比较](?<b>20\d\d)年(?=\s*(?:增长|增加|下降|减少|上升|回落|提高|多|少|增|降|涨|跌))");

    // "309,4 млрд. юаней": the point ends the abbreviation, not the number.
    private static readonly Regex Scale = Pattern.Of(@"(?<=\d\s?)(?<scale>трлн|млрд|млн)\.[^\S\n]+(?=\p{Ll}|[$€¥])");

    // "1,6 миллиона метрических тонн"; "838,000 тонн", as English writes thousands, is told by its three noughts.
    private static readonly Regex PlainUnit = Pattern.Of(@"(?<=(?:\d|\d\s?\p{L}{1,9}\.?)\s)метрических\s+(?=тонн)|(?<=(?<![\d,.])\d{1,3}),(?=000\s+(?:тонн|человек|юаней|рублей|долларов|автомобил|баррел))");

    // ¥1,32 трлн.
    private static readonly Regex Yuan = Pattern.Of(@"[¥￥]\s?(?<n>\d[\d.,]*(?:\s?(?:трлн|млрд|млн|тыс\.?|万亿|亿|万))?)");

    // Q1, 2025Q2, Q3 2025.
    private static readonly Regex QuarterAlone = Pattern.AnyCase(@"^\s*(?<y>20\d\d)?\s*[-.]?\s*Q(?<n>[1-4])(?:\s*[-./]?\s*(?<z>20\d\d))?\s*$");

    // вдвое меньше, чем годом ранее.
    private static readonly Regex RussianLess = Pattern.AnyCase(@"(?<!\p{L})(?:в\s+(?<n>\d+(?:[.,]\d+)?)\s*(?:раза?(?!\p{L})|р\.)|(?<two>вдвое)|(?<three>втрое)|(?<half>в\s+полтора\s+раза))\s+(?<less>меньше|ниже)(?=,?\s+чем\s+(?:годом|год|в|за|аналогичн)\p{L}*\s)");

    // 57 тыс. машин: cars, where there are thousands of them.
    private static readonly Regex Machines = Pattern.AnyCase(@"(?<n>\d\s(?:тыс\.?|млн|миллион\p{L}*|тысяч\p{L}?))\s+машины?(?!\p{L}|\s+в\s+(?:сутки|день|месяц|год))");

    // 338 тыс. россиян, 289 тыс. китайских туристов: people, whose name is no unit. A sentence that begins with them is no part of the amount before it.
    private static readonly Regex People = Pattern.Of(@"(?<n>\d\s(?:тыс\.?|млн|миллион\p{L}*|тысяч\p{L}?))[^\S\n]+(?=россиян|китайцев|граждан\s|туристов|(?:китайских|российских)\s+(?:туристов|граждан|путешественников))");

    // "86 совместных проектов, 54 уже реализованы": what is counted is said once.
    private static readonly Regex Projects = Pattern.AnyCase(@"(?<=\d\s+(?:\p{L}+\s+){0,2}проект\p{L}*[^.\n]{0,40}[\s(])(?<n>\d{1,3})\s+(?:из них\s+)?(?:уже\s+)?(?:реализован|заверш[её]н|выполнен)\p{L}*");

    // "Уже реализовано 14 проектов": said of the same ones before their number.
    private static readonly Regex DoneProjects = Pattern.AnyCase(@"(?<!\p{L})(?:уже\s+)?(?:реализован|заверш[её]н|выполнен)[оы]?(?:,\s[^,.\d]{3,40},)?\s+(?:уже\s+)?(?<more>более\s+|свыше\s+|около\s+)?(?<n>\d{1,3})\s+(?:совместн\p{L}+\s+)?проект\p{L}*");

    private static readonly Regex ChineseProjects = Pattern.Of(@"(?<=\d个(?:[\u4E00-\u9FFF]{0,4})项目[^。；\n]{0,40})(?:已经?)?(?:落地|完成|实施|建成|投产)(?<n>\d{1,3})个(?=[，,。；、（(]|$)");

    // 86个联合项目: what kind they are stands between the number and what is counted.
    private static readonly Regex CountedProjects = Pattern.Of(@"(?<n>\d{1,3})个(?<kind>(?:联合|合作|共同|投资){1,3})项目");

    // "正在推进的项目共83个", "其中已完成14个": what is counted stands before its number.
    private static readonly Regex ProjectsInAll = Pattern.Of(@"(?<!已(?:经)?(?:实施|完成|建成|落地|投产)的?)项目(?:总数)?(?:共计?|达到?|为|共有|累计)?(?<n>\d{1,3})个(?![\u4E00-\u9FFF])");

    private static readonly Regex ListedProjects = Pattern.Of(@"(?<=\d个项目[^\n]{0,40}(?:其中|有)[，,]?)已(?:经)?(?:落地|完成|实施|建成|投产)(?<n>\d{1,3})个(?=[，,。；、（(]|$)");

    // "其中24个已建成投产".
    private static readonly Regex DoneOfThem = Pattern.Of(@"(?<=\d个项目[^\n]{0,40}(?:其中|有)[，,]?)(?<n>\d{1,3})个已(?:经)?(?:落地|完成|实施|建成|投产)+(?=[，,。；、（(]|$)");

    // "38 млрд куб. м в год": no unit of its own.
    private static readonly Regex EachYear = Pattern.Of(@"(?<=кубометр\p{L}*|куб\.?\s?м\p{L}*|м3|м³)\s+(?:в год|ежегодно)(?!\p{L})");

    // "Число китайских туристов, посетивших Россию, составило 289,7 тыс., россиян в Китае побывало 184,2 тыс.": who is counted stands before their number.
    private static readonly Regex CountedPeople = Pattern.Of(@"(?<=(?<!\p{L})(?:россиян|китайцев|граждан|туристов)(?!\p{L})[^\d.;:\n]{0,60}групп[^\d.;:\n]{0,60})(?<n>\d{1,3}(?:,\d+)?\s+(?:тыс|млн))\.?(?=[,;)]|\s*$|\s+(?:\p{Lu}|\((?:[+–−-]|\d)))", RegexOptions.Multiline);

    // "7、8两个月".
    private static readonly Regex TwoMonths = Pattern.Of(@"(?<![\d月年.])(?<a>\d{1,2})、(?<b>\d{1,2})两个?月");

    // "меньше легковушек, чем год назад. Объём поставок снизился до 241,8 тыс. штук": what is counted was said before.
    private static readonly Regex CountedPieces = Pattern.AnyCase(@"(?<=(?<!\p{L})(?:машин|автомобил\p{L}+|легковушек|авто)(?!\p{L})[^\n]{0,200}\d\s+(?:тыс\.?|млн|тысяч[аи]?)\s+)(?:штуки?|шт\.?|единиц[аы]?)(?!\p{L})(?:\s+(?:машин|автомобилей))?");

    // "Число поездок граждан Китая в Россию составило 780 тысяч и …".
    private static readonly Regex CountedTrips = Pattern.Of(@"(?<=(?<!\p{L})поездок(?!\p{L})[^\d.;:(\n]{0,90}(?:составил[оа]|достигл[оа]|набралось|было)\s)(?<n>\d{1,3}(?:,\d+)?\s+(?:тыс\.?|тысяч[аи]?|млн|миллион(?:а|ов)?))(?=\s+и\s|[,;)]|\s*$|\.?\s+\p{Lu})", RegexOptions.Multiline);

    // "Легковых машин из Китая в Россию ушло за октябрь 43,2 тыс. (−11 %)".
    private static readonly Regex CountedCars = Pattern.Of(@"(?<=(?<!\p{L})(?:машин|автомобилей|легковушек)(?!\p{L})[^\d.;:(\n]{0,90})(?<n>\d{1,3}(?:,\d+)?\s+(?:тыс|млн))\.?(?=[,;)]|\s*$|\s+(?:\p{Lu}|\((?:[+–−-]|\d)))", RegexOptions.Multiline);

    // "октябрьский импорт из России".
    private static readonly Regex OfAMonth = Pattern.AnyCase(@"(?<![\p{L}-])(?<!к\s)(?<m>январ|феврал|март|апрел|ма|июн|июл|август|сентябр|октябр|ноябр|декабр)(?:ов|ь|й)?ск(?:ий|ая|ое|ие|ого|ой|их)\s+(?<what>(?:импорт|экспорт|товарооборот|оборот|поставки|отгрузки|ввоз|вывоз|грузооборот|пассажиропоток)\p{L}*)");

    private static string MonthIn(string stem) => stem.ToLowerInvariant() is var small && small is "ма" ? "мае" : small + "е";

    // 年输油能力3000万吨.
    private static readonly Regex YearlyPipe = Pattern.Of(@"(?<=年)(?<what>输油能力(?:为|达|合计)?)(?<n>\d[\d.]*万吨)(?!/)");

    // "来华旅游人次达到206.3万".
    private static readonly Regex HeadsBefore = Pattern.Of(@"人次(?:数|总数)?(?:已)?(?:达到?|为|约为|超过|增至|升至)(?<n>\d[\d.]*\s*[万亿])(?![\d.万亿人辆吨美元%个])");

    // 第七大贸易伙伴, 第三位.
    private static readonly Regex Place = Pattern.Of("第(?<n>[一二三四五六七八九十]{1,3})(?:[位名]|大(?=[^，。；、]{0,10}?(?:伙伴|供应国|来源国|来源地|供应方|市场|目的地|目的国|买家)))(?<latin>(?=[A-Za-z]))?");

    // на втором месте, третья среди поставщиков.
    private static readonly Regex RussianPlace = Pattern.AnyCase(@"(?<!\p{L})(?<n>перв|втор|трет|четв[её]рт|пят|шест|седьм|восьм|девят|десят)(?:ое|ом|ем|ье|ьем|ый|ой|ий|ая|ья|ым|им|ьим|ой|ьей)\s+(?:мест[оеа]м?(?!\p{L})|(?=среди\s|поставщик|покупател))");

    private static readonly Regex RussianCell = Pattern.AnyCase(@"^\s*в\s+(?<n>\d+(?:[.,]\d+)?)\s*(?:раза?|р\.?)\s*$");
}
