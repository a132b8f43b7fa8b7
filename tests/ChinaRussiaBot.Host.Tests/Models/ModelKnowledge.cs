using ChinaRussiaBot.Host.Tests.Support;

namespace ChinaRussiaBot.Host.Tests.Models;

/// <summary>A small knowledge with something broad to ask about.</summary>
internal static class ModelKnowledge
{
    public const string Chinese = "中俄贸易存在哪些问题？";
    public const string Russian = "Какие существуют проблемы в российско-китайской торговле?";

    public static TemporaryFolder Write(Func<string, string>? poison = null)
    {
        poison ??= static text => text;
        TemporaryFolder folder = new();
        SmallKnowledge.Write(folder);
        folder.Write("knowledge/names/topics.yaml", """
            - {id: payments, kind: topic, name: {zh: 结算, ru: расчёты}}
            """);
        folder.Write("knowledge/documents/problems.yaml", $"""
            - id: problems
              source: customs
              title: {"{zh: 问题, ru: Проблемы}"}
              sections:
                - id: problems.1
                  heading: {"{zh: 二、问题, ru: 2. Проблемы}"}
                  passages:
                    - id: problems.1.structure
                      kind: problem
                      zh: {Quoted(poison("2023年能源产品占俄罗斯对华出口的73%，商品结构单一。"))}
                      ru: {Quoted(poison("В 2023 году энергоносители составили 73 % экспорта России в Китай, структура торговли однообразна."))}
                    - id: problems.1.payments
                      kind: problem
                      zh: {Quoted(poison("中资银行审查趋严，跨境结算平均耗时15天。"))}
                      ru: {Quoted(poison("Китайские банки ужесточили проверки, трансграничный платёж в среднем занимает 15 дней."))}
                    - id: problems.1.ports
                      kind: problem
                      zh: {Quoted(poison("口岸基础设施不足，货车在满洲里排队超过3天。"))}
                      ru: {Quoted(poison("Инфраструктуры пунктов пропуска не хватает, грузовики стоят в Маньчжоули более 3 дней."))}
                    - id: problems.1.standards
                      kind: problem
                      zh: {Quoted(poison("两国技术标准没有互认，企业需要重复认证。"))}
                      ru: {Quoted(poison("Технические стандарты двух стран взаимно не признаны, предприятиям нужна повторная сертификация."))}
            """);
        return folder;
    }

    private static string Quoted(string text) => System.Text.Json.JsonSerializer.Serialize(text);
}
