using System.Text.RegularExpressions;

namespace ChinaRussiaBot.Ingestion.Figures;

/// <summary>Ways in which Russian pages name a time, a side or those who go, as the grammar reads them: «за один декабрь», «Китай посетили», «закупки российских товаров». Pure.</summary>
internal static class RussianPhrases
{
    /// <summary>The text with as many sentences as before.</summary>
    public static string Of(string text)
    {
        text = Instrumental.Replace(text, static with => $"{(char.IsUpper(with.Value[0]) ? "О" : "о")}тносительно {Genitive(with.Groups["a"].Value)}{(with.Groups["b"].Success ? "-" + Genitive(with.Groups["b"].Value) : "")}");
        text = LastYears.Replace(text, "по сравнению с прошлым годом");
        text = PointOfThousands.Replace(text, "");
        text = HalfIn.Replace(text, static half => half.Groups["o"].Value is "перв" or "Перв" ? "первом полугодии" : "втором полугодии");
        text = HalfFor.Replace(text, static half => half.Groups["o"].Value is "перв" or "Перв" ? "первое полугодие" : "второе полугодие");
        text = Done.Replace(text, static done => $"реализованных совместных {done.Groups["n"].Value} проектов");
        text = OneMonth.Replace(text, "${on} ");
        text = Visited.Replace(text, static visit => $"{(char.IsUpper(visit.Value[0]) && visit.Groups["begins"].Success ? "В" : "в")} {(visit.Groups["china"].Success ? "Китай" : "Россию")} съездил{visit.Groups["end"].Value}");
        text = Inhabitants.Replace(text, static people => $"граждан{(people.Groups["end"].Value is "ей" ? "" : people.Groups["end"].Value is "и" ? "е" : "ами")} ");
        return Bought.Replace(text, static bought => (char.IsUpper(bought.Value[0]) ? "И" : "и") + "мпорт Китая из России");
    }

    /// <summary>"73 совместных инвестпроекта": what they are stands before their number, as the sum behind it leans on what is counted.</summary>
    public static string Joint(string text) => JointProjects.Replace(text, "совместных ${n} проектов");

    private static readonly Regex JointProjects = Pattern.AnyCase(@"(?<![\d.,-])(?<n>\d{1,3})\s+(?:(?:российско-китайск|инвестиционн)\p{L}+\s+)?совместн\p{L}+\s+инвестпроект(?:а|ов)?(?!\p{L})");

    private static string Genitive(string stem) => stem + (stem.EndsWith('т') ? "а" : "я");

    // "по сравнению с октябрём 2015 года", «в сравнении с январём–маем»: the case is read nowhere else.
    private static readonly Regex Instrumental = Pattern.AnyCase(@"(?<!\p{L})(?:по\s+сравнению|в\s+сравнении)\s+со?\s+(?:(?<a>январ|феврал|апрел|июн|июл|сентябр|октябр|ноябр|декабр|ма(?=ем))[её]м|(?<a>март|август)ом)(?:\s*[-–—]\s*(?:(?<b>январ|феврал|апрел|июн|июл|сентябр|октябр|ноябр|декабр|ма(?=ем))[её]м|(?<b>март|август)ом))?(?!\p{L})");

    // "увеличился по сравнению с прошлогодним уровнем на 4,1 %".
    private static readonly Regex LastYears = Pattern.Of(@"(?<!\p{L})(?:по\s+сравнению\s+с\s+прошлогодним|относительно\s+прошлогоднего)(?:\s+(?:уровн|показател|результат|значени)\p{L}+)?(?=\s+(?:на|в|до|вырос|увелич|сниз|сократ)(?!\p{L}*ск))");

    // "141.872 тонн", "407.876 человек": three digits behind a point, of what is counted one by one or weighed.
    private static readonly Regex PointOfThousands = Pattern.AnyCase(@"(?<=(?<![\d.,])[1-9]\d{0,2})\.(?=\d{3}\s+(?:тонн|человек|граждан|пассажир|турист|автомобил|машин|поезд|грузовик|единиц)\p{L}*)");

    // "в первой половине 2019 года", "за первую половину года"; that of a month is no half of a year.
    private static readonly Regex HalfIn = Pattern.Of(@"(?<!\p{L})(?<o>перв|втор)ой\s+половине(?=\s+(?:(?:19|20)\d\d|(?:этого\s+|текущего\s+|нынешнего\s+|прошлого\s+|минувшего\s+)?года))");

    private static readonly Regex HalfFor = Pattern.Of(@"(?<!\p{L})(?<o>перв|втор)ую\s+половину(?=\s+(?:(?:19|20)\d\d|(?:этого\s+|текущего\s+|нынешнего\s+|прошлого\s+|минувшего\s+)?года))");

    // "14 проектов уже завершены": said of them behind what is counted.
    private static readonly Regex Done = Pattern.AnyCase(@"(?<![\d.,])(?<n>\d{1,3})\s+(?:совместн\p{L}+\s+)?(?:инвест)?проект\p{L}*\s+(?:уже\s+)?(?:реализован|заверш[её]н|выполнен)[оы]?(?!\p{L})");

    // "За один декабрь КНР закупила …", "на один сентябрь пришлось".
    private static readonly Regex OneMonth = Pattern.Of(@"(?<!\p{L})(?<on>[ЗзНн]а)\s+один(?:\s+(?:только|лишь))?\s+(?=(?:январь|февраль|март|апрель|май|июнь|июль|август|сентябрь|октябрь|ноябрь|декабрь)(?!\p{L}))");

    // "безвизовыми группами Россию посетили 762 тысячи …": the country stands before those who went.
    private static readonly Regex Visited = Pattern.Of(@"(?<begins>(?<=^|[.!?]\s|\n))?(?<!\p{L})(?:(?<china>Китай|КНР)|Россию|РФ)\s+(?:посети|навести)л(?<end>[аио]?)(?=\s+(?:(?:более|около|свыше|почти|примерно|порядка)\s+)?\d)", RegexOptions.Multiline);

    // "762 тысячи жителей Китая".
    private static readonly Regex Inhabitants = Pattern.Of(@"(?<!\p{L})жител(?<end>ей|и|ями)\s+(?=(?:Китая|КНР|России|РФ)(?!\p{L}))");

    // "Закупки российских товаров Китаем выросли"; those of another buyer are of others.
    private static readonly Regex Bought = Pattern.Of(@"(?<!\p{L})[Зз]акупки\s+российских\s+товаров(?:\s+и\s+услуг)?(?:\s+(?:Китаем|КНР))?(?!\s+\p{Lu})(?!\s+(?:другими|иностранн|зарубежн))");
}
