namespace ChinaRussiaBot.Tests;

/// <summary>A knowledge folder of two figures and one passage, written for a test to change.</summary>
internal static class SmallKnowledge
{
    public const string Figures = """
        - id: trade.total.2022
          measure: trade.total
          period: 2022
          value: 1902.71亿美元
          passage: doc.1.trade
        - id: trade.total.2023
          measure: trade.total
          period: 2023
          value: 2401亿美元
          source: customs
          label: {zh: 2023年中俄贸易总额, ru: "Товарооборот Китая и России, 2023 г."}

        """;

    /// <summary>Another value for 2023, with the date of its evidence: a revision, not a slip.</summary>
    public static string Revised => Figures.Replace("2401亿美元\n  source: customs", "2402亿美元\n  date: 2025-01\n  source: customs", StringComparison.Ordinal);

    public static string WriteTo(TemporaryFolder folder)
    {
        folder.File("knowledge/units/units.yaml", """
            - id: USD
              dimension: money
              spellings: {zh: [美元], ru: [долл. США, долл.]}
              print: {zh: 美元, ru: долл. США}

            """);
        folder.File("knowledge/measures/trade.yaml", """
            - id: trade.total
              unit: USD
              name: {zh: 中俄贸易额, ru: товарооборот России и Китая}

            """);
        folder.File("knowledge/sources/sources.yaml", """
            - id: customs
              publisher: {zh: 海关总署, ru: Главное таможенное управление КНР}
              title: 2023年统计
              language: zh
              date: 2024
              kind: primary

            """);
        folder.File("knowledge/documents/doc.yaml", """
            - id: doc
              source: customs
              title: {zh: 报告, ru: Доклад}
              sections:
                - id: doc.1
                  heading: {zh: 一、贸易, ru: Раздел 1. Торговля}
                  passages:
                    - id: doc.1.trade
                      kind: fact
                      zh: 2022年中俄贸易额为1902.71亿美元。
                      ru: "В 2022 году товарооборот составил 190,271 млрд долл. США."

            """);
        folder.File("knowledge/figures/figures.yaml", Figures);
        return folder.At("knowledge");
    }
}
