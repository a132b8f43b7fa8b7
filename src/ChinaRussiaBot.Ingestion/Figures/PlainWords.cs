using System.Text.RegularExpressions;

namespace ChinaRussiaBot.Ingestion.Figures;

/// <summary>Words of reports that say nothing of what a value is of: объём, показатель, стоимость, 数量, 总额. Pure.</summary>
internal static class PlainWords
{
    public static bool Are(string word) => Plain.IsMatch(word) || More.IsMatch(word) || IsHow(word);

    /// <summary>How something is done, or what was done before: приблизительно, дойдя, снизившись.</summary>
    private static bool IsHow(string word) => How.IsMatch(word);

    // Nouns do not end so, but for a handful that name no goods (актив, мотив stay out by their consonants).
    private static readonly Regex How = Pattern.AnyCase(@"^[а-я]+(?:вшись|вши|нув|йдя|ясь|[вдзсшжчр]ив|енно|льно|ично|идно|имо|ожно|езно|обно|имерно)$");

    private static readonly Regex More = Pattern.AnyCase($@"^(?:{FigureWords.Any("plain.ru")}\p{{IsCyrillic}}*|{FigureWords.Any("plain.zh")})$");

    private static readonly Regex Plain = Pattern.AnyCase(@"^(?:объ[её]м\p{L}*|значени\p{L}|показател\p{L}*|стоимост\p{L}*|сумм\p{L}|количеств\p{L}|числ\p{L}|уров\p{L}+|величин\p{L}|период\p{L}*|год\p{L}*|месяц\p{L}*|квартал\p{L}*|полугоди\p{L}*|конец|конц\p{L}|начал\p{L}|итог\p{L}*|данн\p{L}+|статистик\p{L}|оценк\p{L}|выражени\p{L}|исчислени\p{L}|услуг\p{L}*|рост\p{L}?|прирост\p{L}?|снижени\p{L}|увеличени\p{L}|сокращени\p{L}|отметк\p{L}|рекорд\p{L}*|рекордн\p{L}+|штук|шт|единиц|тонн\p{L}?|кварталам|числе|товар\p{L}*|продукци\p{L}|общ\p{L}+|прошл\p{L}+|нов\p{L}+|аналогичн\p{L}+|эт(?:от|ого|ой|их|а|и)|данн(?:ый|ого|ой|ых)|указанн\p{L}+|натуральн\p{L}+|раз|таблиц\p{L}*|приложени\p{L}*|вс(?:ей|его|ю|ём|ем)"
        + @"|отдельн\p{L}+|квартальн\p{L}+|помесячн\p{L}+|поквартальн\p{L}+|основн\p{L}+|важнейш\p{L}+|主要|部分|监管|查验|验放|重点|来源|来源国|来源地|国别|分国别|季度|分季度|分月|逐月|增至|升至|降至|增加至|由|与此同时|确定|框架|数量|数值|数据|金额|总额|总值|总量|数|额|量|值|规模|水平|累计|合计|全年|当月|同期|其中|分别|首次|历史|新高|再创|新高|达到|创|约|占比|年度|亿|万|吨|美元)$");
}
