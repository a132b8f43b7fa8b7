using System.Text.RegularExpressions;

namespace ChinaRussiaBot.Answering.Grounding;

/// <summary>How dates are written in normalised answers and sources; narrower than what askers write.</summary>
internal static partial class DatePatterns
{
    private const string Month =
        "(?:(?:январ|феврал|апрел|ию[нл]|(?:сент|окт|но)ябр|декабр)[ьяюе]|(?:март|август)[аеу]?|ма[йяею])(?!\\p{L})";

    private const string RussianYear = @"(?:,?\s*(?<y>(?:19|20)\d\d)(?!\d)(?:\s*(?:гг?\.|гг?(?!\p{L})|год\w*))?)";

    private const string ChineseYear = @"(?:(?<y>(?:19|20)\d\d)年(?:的)?)?";

    [GeneratedRegex(
        ChineseYear + @"(?<m>\d{1,2})月(?<d>\d{1,2})(?:日?-(?<d2>\d{1,2}))?[日号]"
        + "|" + ChineseYear + @"(?<m>\d{1,2})月?[-至到](?<m2>\d{1,2})月份?"
        + "|" + ChineseYear + @"前(?<first>\d{1,2}|[二两三四五六七八九十])个月"
        + "|" + ChineseYear + @"前(?<quarters>[二两三23])个?季度"
        + "|" + ChineseYear + @"第?(?<q>[一二三四1-4])季度"
        + "|" + ChineseYear + @"(?<h>[上下])半年"
        + "|" + ChineseYear + @"(?<m>\d{1,2})月份?"
        + @"|(?<y>(?:19|20)\d\d)年?[-至到](?<y2>(?:19|20)\d\d)年"
        + @"|(?<y>(?:19|20)\d\d)年",
        RegexOptions.CultureInvariant)]
    public static partial Regex Chinese();

    /// <summary>5 мая 2024 года, 5-7 мая, январь-март 2024, в мае.</summary>
    [GeneratedRegex(
        @"(?:(?<![\d.])(?<d>\d{1,2})(?:\s?-\s?(?<d2>\d{1,2}))?\s|(?<!\p{L}))(?<m>" + Month + ")"
        + @"(?:(?(d)(?!)|)\s?(?:-|по|до)\s?(?<m2>" + Month + "))?" + RussianYear + "?",
        RegexOptions.CultureInvariant)]
    public static partial Regex RussianMonths();

    /// <summary>Quarters, halves, first months, stretches of years and years.</summary>
    [GeneratedRegex(
        @"(?:(?<![\d\p{L}])(?:(?<q>iv|i{1,3}|[1-4](?:-[а-я]{1,2})?|перв\w+|втор\w+|трет\w+|четверт\w+)\s?кв(?:артал\p{L}*|\.)"
        + @"|(?<h>i{1,2}|[12](?:-[а-я]{1,2})?|перв\w+|втор\w+)\s?полугоди\p{L}*))" + RussianYear + "?"
        + @"|(?<![\d.\p{L}])(?<first>\d{1,2})\s?мес(?:яц\p{L}*|\.)" + RussianYear
        + @"|(?<![\d.,])(?<y>(?:19|20)\d\d)\s?(?:г\.?\s?)?(?:-|по|до)\s?(?<y2>(?:19|20)\d\d)(?![\d.])(?:\s?(?:гг?\.|гг?(?!\p{L})|год\p{L}*))?"
        + @"|(?<![\d.,])(?<y>(?:19|20)\d\d)\s?(?:гг?\.|гг?(?!\p{L})|год(?!\p{L})|год[аеуы](?!\p{L})|год(?:ом|ов|ам|ах|ами)(?!\p{L}))"
        + @"|(?<![\d.,-])(?<y>(?:19|20)\d\d)(?=\s?(?:[,;:)""?!]|$|и\s|-\s|к\s)|\.(?!\d))",
        RegexOptions.CultureInvariant)]
    public static partial Regex RussianParts();
}
