using System.Text.RegularExpressions;
using ChinaRussiaBot.Questions;

namespace ChinaRussiaBot.Search;

/// <summary>Which kinds of answer a stretch of a document can give: an hour, a day of the week, a sum, a reason. Pure.</summary>
internal static partial class KindEvidence
{
    /// <summary>The kinds among those that are asked which the text gives.</summary>
    /// <param name="text">The stretch; of a table's row each cell under its heading.</param>
    /// <param name="asked">What is asked.</param>
    public static AnswerKinds In(string text, AnswerKinds asked)
    {
        AnswerKinds given = AnswerKinds.None;
        foreach (AnswerKinds kind in Enum.GetValues<AnswerKinds>())
        {
            if (kind != AnswerKinds.None && asked.HasFlag(kind) && Gives(text, kind))
                given |= kind;
        }

        return given;
    }

    /// <summary>Whether the text gives what is asked; of several kinds all but a place, which has no form of its own.</summary>
    public static bool Holds(string text, AnswerKinds asked) => (asked & ~AnswerKinds.Place) is var exact && In(text, exact) == exact;

    private static bool Gives(string text, AnswerKinds kind) => kind switch
    {
        AnswerKinds.Hour => Hour().IsMatch(text),
        AnswerKinds.Weekday => Weekday().IsMatch(text),
        AnswerKinds.Day => Day().IsMatch(text) || Weekday().IsMatch(text),
        AnswerKinds.Term => Length().IsMatch(text) || Until().IsMatch(text),
        AnswerKinds.Duration => Length().IsMatch(text),
        AnswerKinds.Money => Money().IsMatch(text),
        AnswerKinds.Share => Share().IsMatch(text),
        AnswerKinds.Count => Digits().IsMatch(text),
        AnswerKinds.Reason => Reason().IsMatch(text),
        AnswerKinds.Place => Place().IsMatch(text),
        AnswerKinds.Phone => Phone().IsMatch(text),
        _ => true,
    };

    [GeneratedRegex(@"(?<!\d)\d{1,2}[:：]\d\d(?!\d)|\d{1,2}点|круглосуточн|24小时|全天", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Hour();

    [GeneratedRegex(@"[周週][一二三四五六日]|星期[一二三四五六日天]|每[日天]|工作日|понедельник|вторник|(?<!\p{L})сред[ыуа]м?(?!\p{L})|четверг|пятниц|суббот|воскресень|ежедневн|(?<!\p{L})(?:Пн|Вт|Ср|Чт|Пт|Сб|Вс)(?!\p{L})|будн", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Weekday();

    [GeneratedRegex(@"\d{1,2}[./]\d{1,2}[./]\d{2,4}|\d{4}-\d\d-\d\d|\d{1,2}月(?:\d{1,2}[日号])?|\d{4}年|\d\s(?:январ|феврал|март|апрел|ма[яй]|июн|июл|август|сентябр|октябр|ноябр|декабр)|бессрочн|(?:19|20)\d\d\s*(?:г(?:\.|од)|$)|(?<!\d)\d{1,2}[:：]\d\d(?!\d)|长期|无限期|каждого\sмесяца|每月\d{1,2}[日号]", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Day();

    [GeneratedRegex(@"\d\s*(?:-?(?:х|го|м|й)\s)?(?:рабочих\s|календарных\s|рабочего\s|полных\s)?(?:лет|год|месяц|мес\.|дн|день|сут|недел|час|мин|个月|天|周|小时|分钟|个工作日|个自然日)|(?<![\d月])\d{1,3}[年日](?!\d)|[一二两三四五六七八九十半]+(?:年|个月|天|日|周|小时|个小时|个工作日|个半)|(?<!\p{L})(?:од(?:ин|ного|на|ну)|дв\p{L}{1,3}|тр[её]\p{L}{0,2}|три|четыр\p{L}+|пят[иь]|шест[иь]|семи?ь?|восьми|восемь|девят[иь]|десят[иь]|полтора|полгода)\s(?:рабоч\p{L}+\s|календарн\p{L}+\s)?(?:лет|год|месяц|дн|день|сут|недел|час|минут)|полгода|半年|бессрочн|неопредел[её]нн|长期|永久|无限期|当[日天]|(?<!\p{L})(?:дн|сут|час|мес|лет|год|недел)\p{L}*\.?[)）]?(?:;[^;:]*)?:\s*\d|[（(，,、]?(?:天|工作日|个月|小时|分钟)[)）]?(?:;[^;:]*)?[:：]\s*\d", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Length();

    [GeneratedRegex(@"(?:до|по|至|到)\s?\d{1,2}[./]\d{1,2}[./]\d{4}|\b(?:до|по)\s\d{1,2}\s(?:январ|феврал|март|апрел|ма[яй]|июн|июл|август|сентябр|октябр|ноябр|декабр)|[至到]\d{4}年", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Until();

    [GeneratedRegex(@"\d\s*(?:[万亿千百]+)?(?:元|块|卢布|欧元|美元)|免费|免票|不收费|不收取|全额退款|бесплатн|без\sоплаты|даром|не\sвзима|\d\s*(?:тыс\.?|млн|млрд)?\s*(?:юан|руб|евро|долл|₽|¥|€)|[（(](?:元|卢布|美元|руб|юан|долл|евро)[^）)]*[）)][:：]|(?:руб|юан|долл|евро|元|卢布)\p{L}*\.?[)）]?(?:;[^;:]*)?[:：]\s*\d|[一二两三四五六七八九十百千万]+(?:元|卢布)|倍|половин\p{L}+|減半|减半|(?:票价|租金|стоимости|цены|тариф\p{L}*)的?\s*\d{1,2}\s?%|\d\s?[%％]", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Money();

    [GeneratedRegex(@"\d\s?[%％]|[%％][)）]?(?:;[^;:]*)?[:：]|百分之|[一二三四五六七八九十两]成|половин|треть|четверть|одна\s\p{L}+ая|半价|减半|折", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Share();

    [GeneratedRegex(@"\d|[一二两三四五六七八九十百千万]+[个份张次台辆吨人家种类票名条项]|(?<!\p{L})(?:од(?:ин|ного|на|ну|но|ному)|дв(?:а|е|ух|умя|аж\p{L}+)|тр(?:и|ёх|ех)|четыр\p{L}+|пят[иь]|шест[иь]|сем[иь]|восьми|восемь|девят[иь]|десят[иь])(?!\p{L})|不限|一次|零下", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Digits();

    [GeneratedRegex(@"因|由于|原因|为了?(?:避免|防止|缓解|保证|保障)|以免|防止|из-за|так\sкак|поскольку|потому|причин|в\sсвязи\sс|ввиду|вследствие|поэтому|чтобы|в\sпротивном|иначе", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Reason();

    [GeneratedRegex(@"ул\.|улиц|проспект|пр-т|пер\.|шоссе|площад|каб\.|кабинет|офис|(?<!\p{L})г\.\s|стр\.|корп|этаж|адрес|地址|位于|路\d|街|号楼|\d+号|楼|室|窗口|集货点|还箱|[省市县区州]|в\s\p{Lu}\p{L}+|на\s(?:станции|складе|переход)", RegexOptions.CultureInvariant)]
    private static partial Regex Place();

    [GeneratedRegex(@"(?<!\d)(?:\+?\d[\s‑–-]?)?[（(]?\d{3,5}[）)]?[\s‑–-]?\d{2,3}[\s‑–-]?\d{2}[\s‑–-]?\d{2}(?!\d)|(?<!\d)0\d{2,3}[-—]\d{7,8}|1\d{10}|8-800", RegexOptions.CultureInvariant)]
    private static partial Regex Phone();
}
