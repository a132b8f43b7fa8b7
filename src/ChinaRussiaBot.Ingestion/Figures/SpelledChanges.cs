using System.Globalization;
using System.Text.RegularExpressions;

namespace ChinaRussiaBot.Ingestion.Figures;

/// <summary>
/// Changes that a document tells in words, or as what is left of a hundred, as the per cent they come to: вырос на четверть, удвоился, сократился в 1,5
/// раза, 108 % к уровню прошлого года, 增长四分之一, 为去年同期的九成. Words that only come near to one (почти на треть) stay words. Pure.
/// </summary>
internal static class SpelledChanges
{
    private const string Month = "(?:январ|феврал|март|апрел|ма[яй]|июн|июл|август|сентябр|октябр|ноябр|декабр)";

    private static readonly string RussianMoved = $@"(?:{FigureWords.Any("grew.ru")}|{FigureWords.Any("fell.ru")})\p{{L}}*";

    // "вырос на четверть (25 %)": the number in brackets says it as well, and more exactly.
    private static readonly Regex InBoth = Pattern.AnyCase(@"(?<!\p{L})на\s+(?:четверть|треть|половину|две\s+трети)\s*\(\s*(?<n>\d+(?:[.,]\d+)?)\s*%\s*\)");
    private static readonly Regex Part = Pattern.AnyCase($@"(?<=(?<!\p{{L}}){RussianMoved}\s+(?:(?!почти|примерно|около|чем)[\p{{L}}-]+\s+){{0,5}})(?:на\s+)?(?<part>четверть|треть|половину)(?!\p{{L}})");
    private static readonly Regex PartMore = Pattern.AnyCase(@"(?<!(?:почти|примерно|около|чем)\s)(?<!\p{L})на\s+(?<part>четверть|треть|половину)(?=\s+(?:больше|меньше|выше|ниже)(?!\p{L}))");
    private static readonly Regex Multiplied = Pattern.AnyCase(@"(?<!\p{L})(?<n>удво|утро)(?<end>ил(?:ся|ась|ось|ись))(?!\p{L})");
    private static readonly Regex FellTimes = Pattern.AnyCase($@"(?<=(?<!\p{{L}}){FigureWords.Any("fell.ru")}\p{{L}}*\s+(?:(?!почти|примерно|около|чем)[\p{{L}}-]+\s+){{0,5}})(?:в\s+(?<n>\d+(?:[.,]\d+)?)\s*(?:раза?(?!\p{{L}})|р\.)|(?<two>вдвое)|(?<three>втрое))");
    private static readonly Regex ChinesePart = Pattern.AnyCase($@"(?<=(?:{FigureWords.Any("grew.zh")}|{FigureWords.Any("fell.zh")})了?)(?:(?<quarter>四分之一)|(?<third>三分之一)|(?<half>一半))");
    private static readonly Regex FourFold = Pattern.AnyCase(@"(?<=同比|[比较](?:上年|去年)(?:同期)?)(?:增长|增加)?翻了?[两二]番");
    private static readonly Regex TenthsLeft = Pattern.AnyCase($@"(?:仅?[是为]|仅?相当于){FigureWords.Any("year.before.zh")}的(?<n>[一二三四五六七八九])成(?<h>[一二三四五六七八九])?(?![多左以])");

    // "составил 143,8 млрд, или 108 % к уровню прошлого года": a hundred is what it was.
    private static readonly Regex Level = Pattern.AnyCase(@"(?<lead>,\s*(?:или\s+|что\s+(?:составляет|составило|составил|равно)\s+)?|\s[-–—]\s+)(?<n>(?:[5-9]\d|[1-9]\d\d)(?:[.,]\d+)?)\s*%\s+(?=(?:к|от)\s+(?:(?:уровн|показател|объ[её]м)\p{L}*\s+(?:прошл|предыдущ|аналогичн|соответствующ|того же|20\d\d)|(?:аналогичн|соответствующ)\p{L}+\s+период|тому же\s|прошлогодн|прошлому\s+году))");

    // "на 21,4 % меньше прошлогоднего сентября. Закупки за месяц сократились на 18,7 %": in that month, on that of the year before.
    private static readonly Regex InThatMonth = Pattern.AnyCase($@"(?<=(?:прошлогодн\p{{L}}+\s+{Month}|{Month}\p{{L}}*\s+прошлого\s+года|(?:чем\s+(?:в|за)|(?<!\p{{L}})к|больше|меньше|выше|ниже)\s+{Month}\p{{L}}*\s+20\d\d\s+года)\p{{L}}*[^\n]{{0,120}})(?<!\p{{L}})(?<at>за)\s+месяц(?!\p{{L}})");

    // "2025年1—8月…，比2024年同期增长9%": on the year before, whatever that is called.
    private static readonly Regex ThanThen = Pattern.AnyCase(@"(?<said>(?<y>20\d\d)年(?:(?<m>[\d一二三四五六七八九十前上下半季度月至—–-]+月?)份?)?(?:(?!20\d\d年)[^。；;\n]){0,80}?)[比较](?<b>20\d\d)年(?:同期|同月|\k<m>份?)(?=增|减|下|上|多|少|回|提|高|低|降|涨|跌|略|微)");

    /// <summary>The text with as many sentences as before.</summary>
    public static string Of(string text)
    {
        text = InThatMonth.Replace(text, "${at} тот месяц");
        text = ThanThen.Replace(text, static match => int.Parse(match.Groups["y"].ValueSpan, CultureInfo.InvariantCulture) == int.Parse(match.Groups["b"].ValueSpan, CultureInfo.InvariantCulture) + 1 ? $"{match.Groups["said"].Value}比上年同期" : match.Value);
        text = InBoth.Replace(text, "на ${n} %");
        text = PartMore.Replace(Part.Replace(text, InPerCent), InPerCent);
        text = Multiplied.Replace(text, static match => $"увелич{match.Groups["end"].Value} на {(match.Groups["n"].Value.StartsWith("уд", StringComparison.OrdinalIgnoreCase) ? 100 : 200)} %");
        text = FellTimes.Replace(text, static match => Times(match) is > 1 and var times ? $"на {Print(100 - (100 / times), "0.#")} %" : match.Value);
        text = Level.Replace(text, static match => Number(match) - 100 is var change ? $"{match.Groups["lead"].Value}{(change < 0 ? "снижение" : "рост")} на {Print(Math.Abs(change), "0.##")} % " : match.Value);
        text = ChinesePart.Replace(text, static match => match.Groups["quarter"].Success ? "25%" : match.Groups["third"].Success ? "33%" : "50%");
        text = FourFold.Replace(text, "增长300%");
        return TenthsLeft.Replace(text, static match => $"同比下降{Print(100 - (10 * Digit(match.Groups["n"].Value)) - Digit(match.Groups["h"].Value), "0")}%");
    }

    private static string InPerCent(Match match) => match.Groups["part"].Value[..3].ToLowerInvariant() switch
    {
        "чет" => "на 25 %",
        "тре" => "на 33 %",
        _ => "на 50 %",
    };

    private static decimal Times(Match match) => match.Groups["two"].Success ? 2 : match.Groups["three"].Success ? 3 : Number(match);

    private static decimal Number(Match match) => decimal.Parse(match.Groups["n"].Value.Replace(',', '.'), CultureInfo.InvariantCulture);

    private static int Digit(string numeral) => numeral.Length == 0 ? 0 : "一二三四五六七八九".IndexOf(numeral[0], StringComparison.Ordinal) + 1;

    private static string Print(decimal value, string format) => value.ToString(format, CultureInfo.InvariantCulture).Replace('.', ',');
}
