using ChinaRussiaBot.Generations;
using Microsoft.Extensions.Time.Testing;

namespace ChinaRussiaBot.Tests.Documents;

/// <summary>A document that answers what the gate wants refused keeps nothing from being published once somebody has looked.</summary>
public sealed class GateBesideDocumentsTests
{
    [Fact]
    public void What_a_document_answers_waits_for_a_look_once()
    {
        using TemporaryFolder folder = new();
        string knowledge = SmallKnowledge.WriteTo(folder);
        folder.File("knowledge/golden/gate.jsonl", """
            {"id":"zh1","lang":"zh","type":"missing","q":"皮卡的冷却液加注费多少钱","abstain":true}
            {"id":"ru1","lang":"ru","type":"missing","q":"Сколько стоит заправка пикапа антифризом?","abstain":true}

            """);
        GenerationStore store = new(folder.At("index"), new FakeTimeProvider(new DateTimeOffset(2026, 11, 23, 8, 0, 0, TimeSpan.Zero)));
        Assert.NotNull(store.Build(knowledge).Published);
        folder.File("knowledge/sources/dropped.yaml", """
            - id: garage
              publisher: {zh: 车库, ru: Гараж}
              title: Прейскурант
              language: ru
              date: 2026-11-12
              kind: media

            """);
        Write(folder, "Заправка пикапа антифризом стоит 900 руб.");

        BuildResult looked = store.Build(knowledge);
        Assert.Null(looked.Published);
        Assert.Empty(looked.Failed);
        ReviewFinding found = Assert.Single(looked.Changes, static change => change.ItemId is "zh1" or "ru1");
        Assert.Equal("ru1", found.ItemId);
        Assert.Contains("garage", found.Message, StringComparison.Ordinal);
        Assert.Equal(looked.Staged, store.PublishStaged().Id);

        // It is known now.
        Write(folder, "Заправка пикапа антифризом стоит 950 руб.");
        Assert.DoesNotContain(store.Build(knowledge).Changes, static change => change.ItemId == "ru1");
    }

    private static void Write(TemporaryFolder folder, string text) => folder.File("knowledge/documents/garage.yaml", $$"""
        - id: garage
          source: garage
          sections:
            - id: garage.1
              heading: {zh: 第1部分, ru: Часть 1}
              passages:
                - id: garage.p1
                  ru: {{text}}

        """);
}
