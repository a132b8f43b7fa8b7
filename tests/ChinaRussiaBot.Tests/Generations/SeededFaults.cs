using static ChinaRussiaBot.Tests.Generations.SeededEdit;

namespace ChinaRussiaBot.Tests.Generations;

/// <summary>Mistakes that editors, converters and broken copies make.</summary>
internal static class SeededFaults
{
    private const string Trade = "figures/trade.yaml";
    private const string Article = "documents/article.yaml";
    private const string Ports = "ports/ports.yaml";
    private const string Border = "policies/border-trade.yaml";

    public static readonly SeededEdit[] All =
    [
        Delete("a table is lost", Trade),
        Delete("half of the documents are missing", Border, "policies/strategy.yaml", "policies/visa.yaml", "policies/e-commerce.yaml"),
        Within("a decimal sign moved in a figure of a passage", "figures/article.yaml", "trade.total.2022", "value", static line => line.Replace("1902.71", "19027.1", StringComparison.Ordinal)),
        Within("a decimal sign moved in a figure of a source", Trade, "trade.total.2014.gacc", "value", static line => line.Replace("95,28", "952,8", StringComparison.Ordinal)),
        Within("a scale is wrong", Trade, "trade.total.2013.gacc", "value", static line => line.Replace('亿', '万')),
        Within("two digits are swapped", Trade, "trade.total.2016.gacc", "value", static line => line.Replace("69,525", "96,525", StringComparison.Ordinal)),
        Within("a growth lost its sign", Trade, "trade.total.2017.gacc", "growth", static line => line.Replace("+20,8", "-20,8", StringComparison.Ordinal)),
        Within("a growth is ten times too large", Trade, "trade.total.2014.gacc", "growth", static line => line.Replace("6,8", "68", StringComparison.Ordinal)),
        Within("a wrong unit", Trade, "trade.total.2013.gacc", "value", static line => line.Replace("亿美元", "万吨", StringComparison.Ordinal)),
        Within("a period that cannot be", Trade, "trade.total.2013.gacc", "period", static line => line.Replace("2013", "2013-13", StringComparison.Ordinal)),
        Within("the year of the figure is another one", Trade, "trade.total.2016.gacc", "period", static line => line.Replace("2016", "2018", StringComparison.Ordinal)),
        Within("the figure belongs to another measure", Trade, "trade.total.2013.gacc", "measure", static line => line.Replace("trade.total", "trade.export", StringComparison.Ordinal)),
        Within("an unknown measure", Trade, "trade.total.2013.gacc", "measure", static line => line.Replace("trade.total", "trade.totl", StringComparison.Ordinal)),
        Within("an unknown source", Trade, "trade.total.2013.gacc", "source", static line => line.Replace("52by-slutsky", "52by-slutski", StringComparison.Ordinal)),
        Within("the direction of a measure is turned", "measures/article.yaml", "odi.cn-ru.flow", "direction", static line => line.Replace("cn-ru", "ru-cn", StringComparison.Ordinal)),
        Append("an old and a new copy of one figure", Trade, "- id: trade.total.2013.copy\n  measure: trade.total\n  period: 2013\n  value: 882亿美元\n  source: 52by-slutsky\n  label: {zh: 2013年中俄贸易总额, ru: \"Товарооборот Китая и России, 2013 г.\"}\n"),
        Append("a new figure a hundred times too large", Trade, "- id: trade.total.2012\n  measure: trade.total\n  period: 2012\n  value: 88160亿美元\n  source: 52by-slutsky\n  label: {zh: 2012年中俄贸易总额, ru: \"Товарооборот Китая и России, 2012 г.\"}\n"),
        Append("a figure of a year that its source cannot know", Trade, "- id: trade.total.2026.full\n  measure: trade.total\n  period: 2026\n  value: 2500亿美元\n  source: tsrus-2016-08-06\n  label: {zh: 2026年中俄贸易总额, ru: \"Товарооборот Китая и России, 2026 г.\"}\n"),
        Append("a figure without a source", Trade, "- id: trade.total.2012\n  measure: trade.total\n  period: 2012\n  value: 881.6亿美元\n  label: {zh: 2012年中俄贸易总额, ru: \"Товарооборот Китая и России, 2012 г.\"}\n"),
        Within("Chinese characters are doubled", Article, "article.0.anniversary-75", "zh", static line => string.Concat(line.Select(static letter => letter > 'ÿ' ? $"{letter}{letter}" : $"{letter}"))),
        Within("a text is wrongly decoded", Article, "article.0.anniversary-75", "ru", static _ => "          ru: Р’ 2024 РіРѕРґСѓ РёСЃРїРѕР»РЅРёР»РѕСЃСЊ 75 Р»РµС‚."),
        Within("a Chinese text stands in the Russian field", Article, "article.0.anniversary-75", "ru", static _ => "          ru: 2024年是中俄（苏）建交75周年。"),
        Within("a number differs between the languages", Article, "article.0.anniversary-75", "ru", static line => line.Replace("75", "57", StringComparison.Ordinal)),
        Within("a year differs between the languages", Article, "article.0.anniversary-75", "zh", static line => line.Replace("2024", "2042", StringComparison.Ordinal)),
        Within("a text breaks off", Article, "article.0.anniversary-75", "ru", static line => line.Replace(" отношений между Китаем и Россией (СССР).", " отнош", StringComparison.Ordinal)),
        Within("markup is left in a text", Article, "article.0.anniversary-75", "ru", static line => line.Replace("75", "<b>75</b>&nbsp;", StringComparison.Ordinal)),
        Within("a translation is missing", Border, "border-residents-8000", "ru", static _ => ""),
        Within("a limit is ten times too high in both languages", Border, "border-residents-8000", "title", static line => line) with
        {
            Make = static folder =>
            {
                string path = Path.Combine(folder, Border);
                File.WriteAllText(path, File.ReadAllText(path).Replace("8000元", "80000元", StringComparison.Ordinal).Replace("8000 юаней", "80 000 юаней", StringComparison.Ordinal));
            },
        },
        Within("a closed crossing works", Ports, "hulin-road", "state", static line => line.Replace("closed", "working", StringComparison.Ordinal)),
        Within("two crossings lead to one place", Ports, "hunchun-road", "counterpart", static line => line.Replace("克拉斯基诺", "波尔塔夫卡", StringComparison.Ordinal).Replace("Краскино", "Полтавка", StringComparison.Ordinal)),
        Within("a rule ends a year later", "policies/visa.yaml", "visa-free-cn-2025", "until", static line => line.Replace("2026", "2027", StringComparison.Ordinal)),
        Append("an id stands twice", Trade, "- id: trade.total.2013.gacc\n  measure: trade.total\n  period: 2012\n  value: 881.6亿美元\n  source: 52by-slutsky\n  label: {zh: 2012年中俄贸易总额, ru: \"Товарооборот Китая и России, 2012 г.\"}\n"),
        Replace("broken YAML", Trade, "- id: trade.total.2014.gacc\n  measure", "- id: trade.total.2014.gacc\n\tmeasure"),
        Within("a passage was pasted twice", Article, "article.0.anniversary-75", "zh", static line => line) with
        {
            Make = static folder => File.AppendAllText(
                Path.Combine(folder, Article),
                "\n        - id: article.copy\n          kind: fact\n          zh: 2024年是中俄（苏）建交75周年。\n          ru: \"В 2024 году исполнилось 75 лет со дня установления дипломатических отношений между Китаем и Россией (СССР).\"\n"),
        },
    ];
}
