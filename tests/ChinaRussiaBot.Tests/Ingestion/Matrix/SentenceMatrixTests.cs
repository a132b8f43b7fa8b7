using System.Globalization;
using ChinaRussiaBot.Ingestion.Extraction;
using ChinaRussiaBot.Ingestion.Figures;
using ChinaRussiaBot.Ingestion.Passages;

namespace ChinaRussiaBot.Tests.Ingestion.Matrix;

/// <summary>
/// Sentences in the orders that reports write them, with every measure, time and direction of change: what is said comes back, and nothing else.
/// In the patterns {P} is the period, {M} and {N} measures, {V} and {W} values, {G} and {H} changes; what is between bars says which of these are figures.
/// </summary>
public sealed class SentenceMatrixTests
{
    private static readonly int step = EveryCase.Rounds(1, 23);

    private static readonly (string Text, string Code)[] russianTimes =
    [
        ("в 2024 году", "2024"), ("за 2024 год", "2024"), ("по итогам 2024 года", "2024"), ("в январе – мае 2025 года", "2025-01..2025-05"), ("за пять месяцев 2025 года", "2025-01..2025-05"),
        ("в первом полугодии 2025 года", "2025-H1"), ("в I квартале 2025 г.", "2025-Q1"), ("за 9 месяцев 2024 г.", "2024-01..2024-09"), ("в мае 2025 года", "2025-05"),
        ("с января по июль 2025 года", "2025-01..2025-07"), ("за первые семь месяцев 2025 года", "2025-01..2025-07"), ("в январе–сентябре 2024 г.", "2024-01..2024-09"), ("за три квартала 2024 года", "2024-01..2024-09"),
        ("по итогам первого квартала 2025 года", "2025-Q1"),
    ];

    private static readonly (string Text, string Code)[] chineseTimes =
    [
        ("2024年", "2024"), ("2024年全年", "2024"), ("2025年1至5月", "2025-01..2025-05"), ("2025年1—5月", "2025-01..2025-05"), ("2025年前5个月", "2025-01..2025-05"), ("2025年上半年", "2025-H1"),
        ("2025年一季度", "2025-Q1"), ("2024年前三季度", "2024-01..2024-09"), ("2025年5月", "2025-05"), ("2025年5月份", "2025-05"), ("2025年1-7月份", "2025-01..2025-07"), ("2025年头七个月", "2025-01..2025-07"),
    ];

    private static readonly (string Text, string Id, decimal Value, string Written)[] russianMeasures =
    [
        ("товарооборот между Россией и Китаем", "trade.total", 106_600_000_000, "106,6 млрд долл. США"), ("экспорт Китая в Россию", "trade.export", 47_190_700_000, "47 190,7 млн долл."),
        ("импорт Китая из России", "trade.import", 59_400_000_000, "$59,4 млрд"), ("импорт российской нефти в Китай", "crude.import", 49_120_000, "49,12 млн тонн"),
        ("экспорт угля из России в Китай", "coal.import", 7_900_000, "7,9 миллиона тонн"),
    ];

    private static readonly (string Text, string Id, decimal Value, string Written)[] chineseMeasures =
    [
        ("中俄贸易额", "trade.total", 106_600_000_000, "1066亿美元"), ("中国对俄出口额", "trade.export", 47_190_000_000, "471.9亿美元"), ("中国自俄进口", "trade.import", 59_400_000_000, "594亿美元"),
        ("自俄进口原油", "crude.import", 49_120_000, "4912万吨"), ("俄罗斯对华煤炭出口量", "coal.import", 7_900_000, "790万吨"),
    ];

    public static TheoryData<string> Russian => new(
        "{P} {M} составил {V}.|MV",
        "{P} {M} составил {V}, что на {G} % больше, чем за тот же период прошлого года.|MVG",
        "{P} {M} составил {V}, что на {G} % меньше аналогичного показателя предыдущего года.|MV-G",
        "{P} {M} вырос на {G} % и достиг {V}.|MVG",
        "{P} {M} сократился на {G}% — до {V}.|MV-G",
        "{M} {P} увеличился в годовом выражении на {G} %, до {V}.|MVG",
        "{M} {P} достиг {V} (+{G} %).|MVG",
        "{M} {P} достиг {V} (рост на {G}% г/г).|MVG",
        "{M} {P} равнялся {V}, снизившись на {G} процента.|MV-G",
        "{P} {M} составил {V} (на {G} % меньше, чем годом ранее).|MV-G",
        "{P} {M} достиг {V}. Рост к аналогичному периоду прошлого года — {G} %.|MVG",
        "{P} {M} достиг {V}, прирост — {G} %.|MVG",
        "{P} {M} составил {V}, увеличившись по сравнению с аналогичным периодом прошлого года на {G} %.|MVG",
        "По данным Главного таможенного управления КНР, {P} {M} составил {V}, увеличившись на {G}%.|MVG",
        "Как сообщила таможня КНР, {M} {P} снизился на {G} % до {V}.|MV-G",
        "{P} {M} вырос на {G} % (до {V}).|MVG",
        "{P} {M} составил {V} ({G} % прироста к прошлому году).|MVG",
        "{P} {M} составил {V}. При этом доля машин достигла {G} %.|MV",
        "{P} {M} составил {V}, или {G} % от всего внешнеторгового оборота.|MV",
        "{P} {M} составил {V} и снизился к прошлому месяцу на {G} %.|MV",
        "{P} {M} составил {V}, {N} — {W}.|MV|NW",
        "{P} {M} составил {V} (+{G} %), {N} — {W} (−{H} %).|MVG|NW-H",
        "{P} {M} вырос на {G} %, до {V}, {N} снизился на {H} %, до {W}.|MVG|NW-H",
        "{P} {M} составил {V}, а {N} — {W}.|MV|NW",
        "{P} {M} и {N} составили соответственно {V} и {W}.|MV|NW",
        "{P} {M} и {N} составили {V} и {W} соответственно.|MV|NW",
        "{P} {M} составил {V}, {N} — {W}, увеличившись на {G} % и {H} % соответственно.|MVG|NWH",
        "{P} {M} составил {V}; {N} достиг {W}, сократившись на {H} %.|MV|NW-H",
        "{P} {M} может составить {V}.|",
        "Ожидается, что {P} {M} достигнет {V}.|",
        "{P} {M} вырос на {V}.|");

    public static TheoryData<string> Chinese => new(
        "{P}，{M}为{V}。|MV",
        "{P}，{M}{V}，同比增长{G}%。|MVG",
        "{P}，{M}达{V}，同比下降{G}%。|MV-G",
        "{P}，{M}同比增长{G}%，达{V}。|MVG",
        "{P}，{M}同比下降{G}%至{V}。|MV-G",
        "{P}{M}达到{V}，比上年同期增长{G}%。|MVG",
        "{P}{M}为{V}，较去年同期减少{G}%。|MV-G",
        "{P}，{M}（{V}）增长{G}%。|MVG",
        "{P}，{M}{V}（同比+{G}%）。|MVG",
        "{P}，{M}{V}（同比下降{G}%）。|MV-G",
        "{P}，{M}{V}，增幅{G}%。|MVG",
        "{P}，{M}{V}，同比增幅为{G}%。|MVG",
        "与上年同期相比，{P}{M}增长{G}%，达到{V}。|MVG",
        "据海关总署统计，{P}，{M}为{V}，同比增加{G}%。|MVG",
        "{P}，{M}累计{V}，同比增长{G}个百分点。|MV",
        "{P}，{M}{V}，占全国的{G}%。|MV",
        "{P}，{M}{V}，环比下降{G}%。|MV",
        "{P}，{M}{V}，同比增长{G}%，环比下降{H}%。|MVG",
        "{P}，{M}为{V}，{N}为{W}。|MV|NW",
        "{P}，{M}{V}，增长{G}%；{N}{W}，下降{H}%。|MVG|NW-H",
        "{P}，{M}和{N}分别为{V}和{W}。|MV|NW",
        "{P}，{M}、{N}分别达{V}、{W}，同比分别增长{G}%、{H}%。|MVG|NWH",
        "{P}，{M}{V}，{N}{W}，同比分别下降{G}%和{H}%。|MV-G|NW-H",
        "{P}，{M}增长{G}%，达{V}，{N}下降{H}%，为{W}。|MVG|NW-H",
        "预计{P}{M}将达{V}。|",
        "{P}，{M}增加了{V}。|",
        "{P}，{M}净增{V}。|");

    [Theory]
    [MemberData(nameof(Russian))]
    public void A_Russian_sentence_comes_back(string pattern) => Check(pattern, Language.Russian, russianTimes, russianMeasures, "Обзор внешней торговли");

    [Theory]
    [MemberData(nameof(Chinese))]
    public void A_Chinese_sentence_comes_back(string pattern) => Check(pattern, Language.Chinese, chineseTimes, chineseMeasures, "对外贸易简报");

    private static void Check(string pattern, Language language, (string Text, string Code)[] times, (string Text, string Id, decimal Value, string Written)[] measures, string title)
    {
        List<string> wrong = [];
        string[] parts = pattern.Split('|');
        int all = 0, read = 0;
        foreach ((string time, string code) in times)
        {
            for (int first = 0; first < measures.Length; first++)
            {
                (string Text, string Id, decimal Value, string Written) one = measures[first], other = measures[(first + 1 + (all % (measures.Length - 1))) % measures.Length];
                if (language == Language.Russian && parts.Length > 2 && one.Id.Contains('.', StringComparison.Ordinal) && other.Id == one.Id)
                    continue;
                decimal growth = 12.5m + all, second = 3.1m + all;
                all++;
                if ((all + pattern.Length) % step != 0)
                    continue;
                read++;
                string number(decimal value) => language == Language.Chinese ? value.ToString(CultureInfo.InvariantCulture) : value.ToString(CultureInfo.InvariantCulture).Replace('.', ',');
                string said = parts[0].Replace("{P}", time, StringComparison.Ordinal).Replace("{M}", one.Text, StringComparison.Ordinal).Replace("{N}", other.Text, StringComparison.Ordinal)
                    .Replace("{V}", one.Written, StringComparison.Ordinal).Replace("{W}", other.Written, StringComparison.Ordinal)
                    .Replace("{G}", number(growth), StringComparison.Ordinal).Replace("{H}", number(second), StringComparison.Ordinal).Replace("долл..", "долл.", StringComparison.Ordinal);
                said = char.ToUpperInvariant(said[0]) + said[1..];
                string[] expected = [.. parts.Skip(1).Where(static part => part.Length > 0).Select(part =>
                {
                    (_, string id, decimal value, _) = part[0] == 'M' ? one : other;
                    decimal? change = part.Contains('G', StringComparison.Ordinal) ? growth : part.Contains('H', StringComparison.Ordinal) ? second : null;
                    return FormattableString.Invariant($"{id} {code} {value:0.##} {(part.Contains('-', StringComparison.Ordinal) ? -change : change):0.##}").TrimEnd();
                })];
                string[] found = [.. Found($"{title}\n\n{said}\n", language)];
                if (!found.Order(StringComparer.Ordinal).SequenceEqual(expected.Order(StringComparer.Ordinal)))
                    wrong.Add($"{said}\n   wrong: {string.Join(" ; ", found.Except(expected))}\n   missed: {string.Join(" ; ", expected.Except(found))}");
            }
        }

        Assert.True(read > 0 && wrong.Count == 0, $"{wrong.Count} of {read}\n{string.Join('\n', wrong)}");
    }

    private static IEnumerable<string> Found(string content, Language language)
    {
        ExtractedDocument document = Extract.Text("a.txt", content);
        IReadOnlyList<ProposedFigure> found = Finders.Figures.Find(SectionBuilder.Build("a", document.Blocks, language, []), Finders.Sources.Find(document, "a.txt", language, []), []);
        return found.Select(static figure => FormattableString.Invariant($"{figure.Measure.Id} {figure.Period} {figure.Value.Value:0.##} {figure.Growth?.Value:0.##}").TrimEnd());
    }
}
