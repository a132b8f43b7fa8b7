using ChinaRussiaBot.Host.Tests.Support;

namespace ChinaRussiaBot.Host.Tests.Charts;

/// <summary>The small knowledge with a series: a gap, an estimate, an approximate value, and growth that is once below zero.</summary>
internal static class ChartKnowledge
{
    public static TemporaryFolder Write()
    {
        TemporaryFolder folder = new();
        SmallKnowledge.Write(folder);
        folder.Write("knowledge/measures/growth.yaml", """
            - id: trade.growth
              unit: percent
              name: {zh: 中俄贸易额增幅, ru: темп прироста товарооборота России и Китая}
              direction: both
              aspect: growth
              of: trade.total
            """);
        folder.Write("knowledge/figures/series.yaml", string.Concat(
            Figure("trade.total", 2018, "≈1070亿美元"),
            Figure("trade.total", 2019, "110,75 млрд долл. США"),
            Figure("trade.total", 2021, "1468.87亿美元"),
            Figure("trade.total", 2024, "244,8 млрд долл. США", "estimate"),
            Figure("trade.growth", 2010, "+35.8%"),
            Figure("trade.growth", 2011, "29.3%"),
            Figure("trade.growth", 2012, "\"-6.9%\"")));
        return folder;
    }

    private static string Figure(string measure, int year, string value, string status = "final") => $$"""
        - id: {{measure}}.{{year}}
          measure: {{measure}}
          period: {{year}}
          value: {{value}}
          status: {{status}}
          source: customs
          label: {zh: "{{year}}年", ru: "{{year}} г."}

        """;
}
