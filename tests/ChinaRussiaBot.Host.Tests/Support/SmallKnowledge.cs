namespace ChinaRussiaBot.Host.Tests.Support;

/// <summary>A knowledge folder of a few lines: one figure, two ports, passages with hostile text: each in one language, as texts from outside are.</summary>
internal static class SmallKnowledge
{
    public const string Hostile = "<script>alert(1)</script> & \"quoted\" 'single' ]]> 满洲里";

    public const string HostileRussian = "<img src=x onerror=alert(1)> &amp; \"кавычки\"";

    public static void Write(TemporaryFolder folder)
    {
        folder.Write("knowledge/units/units.yaml", """
            - id: USD
              dimension: money
              spellings: {zh: [美元], ru: [долл. США, долл.]}
              print: {zh: 美元, ru: долл. США}
            - id: percent
              dimension: share
              spellings: {zh: ['%'], ru: ['%']}
              print: {zh: '%', ru: '%'}
            """);
        folder.Write("knowledge/measures/measures.yaml", """
            - id: trade.total
              unit: USD
              name: {zh: 中俄贸易额, ru: товарооборот России и Китая}
              synonyms: {zh: [贸易总额], ru: [объём торговли]}
              direction: both
              aspect: value
            """);
        folder.Write("knowledge/names/names.yaml", """
            - {id: neimenggu, kind: province, name: {zh: 内蒙古, ru: Внутренняя Монголия}}
            - {id: heilongjiang, kind: province, name: {zh: 黑龙江, ru: Хэйлунцзян}}
            - {id: zabaikalye, kind: region, name: {zh: 外贝加尔边疆区, ru: Забайкальский край}}
            - {id: amur, kind: region, name: {zh: 阿穆尔州, ru: Амурская область}}
            - {id: west, kind: city, name: {zh: 西边城, ru: Западный городок}, at: [49.60, 117.38]}
            - {id: north, kind: city, name: {zh: 北边城, ru: Северный городок}, at: [50.25, 127.49]}
            """);
        folder.Write("knowledge/sources/sources.yaml", """
            - id: customs
              publisher: {zh: 海关总署, ru: ГТУ КНР}
              title: "进出口统计 <b>不是标签</b>"
              language: zh
              date: 2024-01
              kind: primary
              url: https://example.org/a?b=1&c=2
            - id: portal
              publisher: {zh: 口岸网, ru: Портал}
              title: Пункты пропуска
              language: ru
              kind: media
            """);
        folder.Write("knowledge/documents/notes.yaml", $$"""
            - id: notes
              source: customs
              title: {zh: 笔记, ru: Заметки}
              sections:
                - id: notes.1
                  heading: {zh: 一、贸易, ru: "1. Торговля"}
                  passages:
                    - id: notes.1.total
                      kind: fact
                      zh: 2023年中俄贸易额为2401.1亿美元，增长26.3%。
                      ru: "В 2023 году товарооборот составил 240,11 млрд долл. США, рост — 26,3 %."
                    - id: notes.1.hostile
                      kind: fact
                      zh: "{{Hostile.Replace("\"", "\\\"", StringComparison.Ordinal)}}"
                    - id: notes.1.hostile-ru
                      kind: fact
                      ru: "{{HostileRussian.Replace("\"", "\\\"", StringComparison.Ordinal)}}"
            """);
        folder.Write("knowledge/figures/figures.yaml", """
            - id: trade.total.2023
              measure: trade.total
              period: 2023
              value: 2401.1亿美元
              growth: +26.3%
              passage: notes.1.total
            - id: trade.total.2022
              measure: trade.total
              period: 2022
              value: 1902.71亿美元
              source: customs
              label: {zh: 2022年中俄贸易额, ru: "Товарооборот, 2022 г."}
            """);
        folder.Write("knowledge/ports/ports.yaml", """
            - id: manzhouli-rail
              name: {zh: 满洲里铁路口岸, ru: Маньчжоули (железнодорожный)}
              synonyms: {zh: [], ru: []}
              place: west
              province: neimenggu
              location: {lat: 49.60, lon: 117.38, of: town, source: portal}
              region: zabaikalye
              counterpart: {zh: 后贝加尔斯克, ru: Забайкальск}
              modes: [rail]
              status: {zh: 正常运行。, ru: Работает.}
              statusAsOf: 2025-10
              sources: [portal]
            - id: heihe-road
              name: {zh: 黑河公路口岸, ru: Хэйхэ (автомобильный)}
              synonyms: {zh: [], ru: []}
              place: north
              province: heilongjiang
              region: amur
              counterpart: {zh: 布拉戈维申斯克, ru: Благовещенск}
              modes: [road]
              status: {zh: 正常运行。, ru: Работает.}
              sources: [portal]
            """);
    }
}
