using System.Globalization;
using System.Text;

namespace ChinaRussiaBot.WeChatPlatform;

/// <summary>A knowledge folder with one figure a year, no two alike.</summary>
internal static class LoadKnowledge
{
    public static string Figure(int year) => string.Create(CultureInfo.InvariantCulture, $"{year - 1000}.7亿美元");

    public static void Write(string folder)
    {
        Write(folder, "units", "- {id: USD, dimension: money, spellings: {zh: [美元], ru: [долл. США]}, print: {zh: 美元, ru: долл. США}}");
        Write(folder, "measures", "- {id: trade.total, unit: USD, name: {zh: 中俄贸易额, ru: товарооборот России и Китая}, direction: both, aspect: value}");
        Write(folder, "sources", "- {id: customs, publisher: {zh: 海关总署, ru: ГТУ КНР}, title: 进出口统计, language: zh, date: 2025-01, kind: primary}");
        StringBuilder figures = new();
        for (int year = 2000; year <= 2024; year++)
            figures.Append(CultureInfo.InvariantCulture, $"- {{id: trade.total.{year}, measure: trade.total, period: {year}, value: {Figure(year)}, source: customs, label: {{zh: {year}年中俄贸易额, ru: \"Товарооборот, {year} г.\"}}}}\n");
        Write(folder, "figures", figures.ToString());
    }

    private static void Write(string folder, string kind, string yaml)
    {
        string sub = Directory.CreateDirectory(Path.Combine(folder, kind)).FullName;
        File.WriteAllText(Path.Combine(sub, kind + ".yaml"), yaml + "\n");
    }
}
