using static ChinaRussiaBot.Tests.Generations.SeededEdit;

namespace ChinaRussiaBot.Tests.Generations;

/// <summary>What editors do every day.</summary>
internal static class HarmlessEdits
{
    private const string Trade = "figures/trade.yaml";
    private const string Article = "documents/article.yaml";
    private const string Ports = "ports/ports.yaml";
    private const string Border = "policies/border-trade.yaml";
    private const string Sources = "sources/facts.yaml";

    private const string NewSource = """
        - id: customs-2027
          publisher: {zh: 海关总署, ru: Главное таможенное управление КНР}
          title: 2026年统计
          language: zh
          date: 2027-01-14
          kind: primary

        """;

    public static readonly SeededEdit[] All =
    [
        Append("a comment", Trade, "# Checked again in December.\n"),
        Append("a source", Sources, NewSource),
        Append("a glossary pair", "glossary/general.yaml", "- zh: 冷链物流\n  ru: холодовая логистика\n  synonyms: {zh: [冷链运输], ru: [перевозки с холодильниками]}\n"),
        Append("a place", "names/places.yaml", "- id: test-town\n  kind: city\n  name: {zh: 测试镇, ru: Тестовск}\n  in: heilongjiang\n"),
        Append("a figure of an earlier year", Trade, "- id: trade.total.2012\n  measure: trade.total\n  period: 2012\n  value: 881.6亿美元\n  source: 52by-slutsky\n  label: {zh: 2012年中俄贸易总额, ru: \"Товарооборот Китая и России, 2012 г.\"}\n"),
        Append("a figure of another period with its growth", Trade, "- id: trade.total.2012\n  measure: trade.total\n  period: 2012\n  value: 88,16 млрд долл. США\n  growth: +11,2%\n  source: 52by-slutsky\n  label: {zh: 2012年中俄贸易总额, ru: \"Товарооборот Китая и России, 2012 г.\"}\n"),
        Append("a policy", Border, "- id: test-policy\n  title: {zh: 试行办法, ru: Временный порядок}\n  text:\n    zh: 自2026年10月1日起试行，为期一年。\n    ru: Порядок действует с 1 октября 2026 г. в течение года.\n  date: 2026-10-01\n  status: {zh: 试行, ru: действует}\n  topics: [border-trade]\n  sources: [lehman-1996]\n"),
        Append("a measure without figures yet", "measures/facts.yaml", "- id: test.measure\n  unit: USD\n  name: {zh: 测试额, ru: тестовый объём}\n  direction: both\n  aspect: value\n"),
        Append("a topic", "names/topics.yaml", "- id: cold-chain\n  kind: topic\n  name: {zh: 冷链, ru: холодовая цепь}\n"),
        new("a file is renamed", static folder => File.Move(Path.Combine(folder, Border), Path.Combine(folder, "policies/border-residents.yaml"))),
        new("a file is split", static folder =>
        {
            string path = Path.Combine(folder, Trade);
            string text = File.ReadAllText(path);
            int half = text.IndexOf("\n- id:", text.Length / 2, StringComparison.Ordinal) + 1;
            File.WriteAllText(path, text[..half]);
            File.WriteAllText(Path.Combine(folder, "figures/trade-2.yaml"), text[half..]);
        }),
        new("a document in one language", static folder => File.WriteAllText(Path.Combine(folder, "documents/note.yaml"), "- id: note\n  source: base-article\n  title: {zh: 说明, ru: Записка}\n  sections:\n    - id: note.1\n      heading: {zh: 一, ru: Раздел 1}\n      passages:\n        - id: note.1.a\n          kind: fact\n          ru: Склад холодной продукции на границе принимает до ста грузовиков в сутки.\n")),
        Within("a figure is marked doubtful", Trade, "trade.total.2016.gacc", "preferred", static line => "  preferred: true\n  status: weak"),
        Within("a label is reworded", Trade, "trade.total.2016.gacc", "label", static line => line.Replace("中俄贸易总额", "中俄进出口总额", StringComparison.Ordinal)),
        Within("a second source", Trade, "trade.total.2016.gacc", "source", static line => line.Replace("prime-2017-06-29", "[prime-2017-06-29, tsrus-2016-08-06]", StringComparison.Ordinal)),
        Within("the same value in the other spelling", Trade, "trade.total.2016.gacc", "value", static line => line.Replace("69,525 млрд долл. США", "695.25亿美元", StringComparison.Ordinal)),
        new("a revised value with its new source", static folder =>
        {
            File.AppendAllText(Path.Combine(folder, Sources), "\n" + NewSource);
            string path = Path.Combine(folder, Trade);
            File.WriteAllText(path, File.ReadAllText(path).Replace("value: 69,525 млрд долл. США\n  source: prime-2017-06-29", "value: 69,61 млрд долл. США\n  source: customs-2027", StringComparison.Ordinal));
        }),
        Within("a date of the evidence is added", Trade, "trade.total.2016.gacc", "preferred", static line => line + "\n  date: 2017-06-29"),
        Within("a note is added", Trade, "trade.total.2016.gacc", "preferred", static line => line + "\n  note: {zh: 来源未说明口径。, ru: Источник не называет способ учёта.}"),
        Within("a figure is dropped", Trade, "trade.total.2013.gacc", "id", static line => line) with
        {
            Make = static folder =>
            {
                string path = Path.Combine(folder, "figures/people.yaml");
                string text = File.ReadAllText(path);
                int first = text.IndexOf("- id:", StringComparison.Ordinal);
                int second = text.IndexOf("\n- id:", first, StringComparison.Ordinal) + 1;
                File.WriteAllText(path, text[..first] + text[second..]);
            },
        },
        Within("a passage is reworded", Article, "article.0.anniversary-75", "zh", static line => line.Replace("2024年是", "2024年正值", StringComparison.Ordinal)),
        Within("a passage gets a topic", Article, "article.0.anniversary-75", "topics", static line => line.Replace("[strategy", "[mechanism, strategy", StringComparison.Ordinal)),
        Within("a number is written out in words", Article, "article.0.anniversary-75", "ru", static line => line.Replace("75", "семьдесят пять", StringComparison.Ordinal)),
        Within("a crossing has newer evidence", Ports, "hunchun-road", "statusAsOf", static line => line.Replace("2026-02", "2026-10", StringComparison.Ordinal)),
        Within("a crossing closes, with the date", Ports, "hunchun-road", "state", static line => line.Replace("working", "closed", StringComparison.Ordinal)) with
        {
            Make = static folder =>
            {
                string path = Path.Combine(folder, Ports);
                string text = File.ReadAllText(path);
                int at = text.IndexOf("state: working", StringComparison.Ordinal);
                text = text[..at] + "state: closed" + text[(at + "state: working".Length)..];
                at = text.IndexOf("statusAsOf: 2026-02", StringComparison.Ordinal);
                File.WriteAllText(path, text[..at] + "statusAsOf: 2026-10" + text[(at + "statusAsOf: 2026-02".Length)..]);
            },
        },
        Within("a crossing gets a synonym", Ports, "hunchun-road", "synonyms", static line => line.Replace("长岭子口岸", "长岭子口岸, 珲春关", StringComparison.Ordinal)),
        Within("a rule is prolonged by a new act", "policies/visa.yaml", "visa-free-cn-2025", "until", static line => line.Replace("2026-09-14", "2027-09-14", StringComparison.Ordinal)) with
        {
            Make = static folder =>
            {
                string path = Path.Combine(folder, "policies/visa.yaml");
                string text = File.ReadAllText(path);
                text = text.Replace("until: 2026-09-14", "until: 2027-09-14", StringComparison.Ordinal).Replace("date: 2025-", "date: 2026-", StringComparison.Ordinal);
                File.WriteAllText(path, text);
            },
        },
        Within("a policy's caution is reworded", Border, "border-residents-8000", "caution", static line => line) with
        {
            Make = static folder =>
            {
                string path = Path.Combine(folder, Border);
                File.WriteAllText(path, File.ReadAllText(path).Replace("引用前请核对现行规定。", "使用前请核对现行规定。", StringComparison.Ordinal));
            },
        },
        Replace("a heading is reworded", Article, "heading:", "heading: # as printed\n       "),
        Replace("an address is mended", Sources, "url: https://", "url: https://www."),
    ];
}
