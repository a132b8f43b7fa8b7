using System.Globalization;

namespace ChinaRussiaBot.ReindexSoak;

/// <summary>
/// A small knowledge that says one number, that of its edition, in an authored figure and in a document of the index. An answer with two
/// numbers, or with another than its generation's, mixes generations.
/// </summary>
internal static class EditionedKnowledge
{
    // No number is a year, ends with a zero or stands anywhere else: in billions they lose their last digit behind a comma.
    private const int Base = 3001;

    public static IReadOnlyList<string> Questions { get; } =
    [
        "2023年中俄贸易额是多少？",
        "Какой был товарооборот России и Китая в 2023 году?",
        "云岭镇的麻杯工厂年产能是多少？",
    ];

    public static string NumberOf(int edition) => (Base + (edition / 9 * 10) + (edition % 9)).ToString(CultureInfo.InvariantCulture);

    /// <summary>Writes an edition. The dates move on with the numbers, as those of real revisions do.</summary>
    public static void Write(string folder, int edition)
    {
        string date = new DateOnly(2024, 1, 1).AddDays(edition).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        string number = NumberOf(edition);
        File(folder, "units/units.yaml", "- id: USD\n  dimension: money\n  spellings: {zh: [美元], ru: [долл. США]}\n  print: {zh: 美元, ru: долл. США}\n");
        File(folder, "measures/trade.yaml", "- id: trade.total\n  unit: USD\n  name: {zh: 中俄贸易额, ru: товарооборот России и Китая}\n");
        File(folder, "names/names.yaml", """
            - id: town
              kind: city
              name: {zh: 云岭镇, ru: Барвинск}
            - id: cups
              kind: goods
              name: {zh: 麻杯, ru: кружки}

            """);
        File(folder, "glossary/glossary.yaml", "- zh: 工厂\n  ru: завод\n- zh: 年产能\n  ru: мощность\n");
        File(folder, "sources/customs.yaml", Source("customs", date));
        File(folder, "sources/plants.yaml", Source("plants", date));
        File(folder, "figures/figures.yaml", $"- id: trade.total.2023\n  measure: trade.total\n  period: 2023\n  value: {number}亿美元\n  source: customs\n  date: {date}\n  label: {{zh: 2023年中俄贸易总额, ru: \"Товарооборот Китая и России, 2023 г.\"}}\n");
        File(folder, "documents/plants.yaml", Document("plants", $"位于云岭镇的工厂生产麻杯，年产能{number}吨。"));
        for (int other = 0; other < 6; other++)
            File(folder, $"documents/other-{other}.yaml", Document($"other-{other}", $"第{other}号仓库位于海边。"));
        File(folder, "golden/gate.jsonl", $$"""{"id":"g1","lang":"zh","type":"figure","q":"{{Questions[0]}}","must":["{{number}}"]}""" + "\n");
    }

    private static string Source(string id, string date) =>
        $"- id: {id}\n  publisher: {{zh: 工业报, ru: Газета «Промышленность»}}\n  title: 名录\n  language: zh\n  date: {date}\n  kind: media\n";

    private static string Document(string id, string text) =>
        $"- id: {id}\n  source: plants\n  sections:\n    - id: {id}.1\n      heading: {{zh: 名录, ru: Список}}\n      passages:\n        - id: {id}.1.a\n          zh: {text}\n";

    private static void File(string folder, string file, string text)
    {
        string path = Path.Combine(folder, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        if (!System.IO.File.Exists(path) || System.IO.File.ReadAllText(path) != text)
            System.IO.File.WriteAllText(path, text);
    }
}
