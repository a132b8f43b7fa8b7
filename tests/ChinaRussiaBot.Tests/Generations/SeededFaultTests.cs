using ChinaRussiaBot.Answering;
using ChinaRussiaBot.Evaluation;
using ChinaRussiaBot.Generations;
using ChinaRussiaBot.Knowledge;
using ChinaRussiaBot.Tests.House;
using Microsoft.Extensions.Time.Testing;

namespace ChinaRussiaBot.Tests.Generations;

/// <summary>What keeps a mistake from being published lets everyday edits through.</summary>
public sealed class SeededFaultTests : IDisposable
{
    private static readonly FakeTimeProvider Clock = new(new DateTimeOffset(2026, 11, 23, 6, 0, 0, TimeSpan.Zero));
    private readonly TemporaryFolder folder = new();

    public static TheoryData<int> Faults => [.. EveryCase.Of(SeededFaults.All.Length)];

    public static TheoryData<int> Harmless => [.. EveryCase.Of(HarmlessEdits.All.Length)];

    public void Dispose() => folder.Dispose();

    [Fact]
    public void There_are_thirty_of_each()
    {
        Assert.True(SeededFaults.All.Length >= 30);
        Assert.True(HarmlessEdits.All.Length >= 30);
    }

    [Theory]
    [MemberData(nameof(Faults))]
    public void A_fault_is_stopped(int index)
    {
        SeededEdit edit = SeededFaults.All[index];
        Assert.True(WhatStops(edit, static asked => asked) is not null, $"not stopped: {edit.Name}");
    }

    [Theory]
    [MemberData(nameof(Harmless))]
    public void An_everyday_edit_is_not_stopped(int index)
    {
        SeededEdit edit = HarmlessEdits.All[index];
        string? reason = WhatStops(edit, EveryCase.Of);
        Assert.True(reason is null, $"{edit.Name}: {reason}");
    }

    [Fact]
    public void What_is_stopped_is_staged_compared_and_published_when_a_person_says_so()
    {
        string knowledge = SmallKnowledge.WriteTo(folder);
        GenerationStore store = new(folder.At("index"), Clock);
        string first = store.Build(knowledge).Published!.Id;
        folder.File("knowledge/figures/figures.yaml", SmallKnowledge.Figures.Replace("2401亿美元", "2402亿美元", StringComparison.Ordinal));
        Clock.Advance(TimeSpan.FromSeconds(1));

        BuildResult stopped = store.Build(knowledge);
        Assert.Null(stopped.Published);
        Assert.Equal("trade.total.2023", Assert.Single(stopped.Changes).ItemId);
        Assert.Equal(first, store.CurrentId());
        Assert.Equal(["trade.total.2023"], store.Diff(first, GenerationStore.Staged).Changed.Select(static change => change.Id));

        Assert.Throws<UnusableIndexException>(() => store.PublishStaged("20200101-000000000-00000000"));
        string published = store.PublishStaged(stopped.Staged).Id;
        Assert.Equal(published, store.CurrentId());
        Assert.Equal(IndexFault.Missing, Assert.Throws<UnusableIndexException>(() => store.PublishStaged()).Fault);
    }

    /// <summary>The first thing that keeps the edited knowledge from being published; null when nothing does.</summary>
    private string? WhatStops(SeededEdit edit, Func<IEnumerable<GoldenQuestion>, IEnumerable<GoldenQuestion>> asked)
    {
        string copy = Path.Combine(folder.Path, Guid.NewGuid().ToString("N"));
        foreach (string file in Directory.EnumerateFiles(Path.Combine(Repository.Root, KnowledgeFolder.Name), "*", SearchOption.AllDirectories))
        {
            string target = Path.Combine(copy, Path.GetRelativePath(Path.Combine(Repository.Root, KnowledgeFolder.Name), file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }

        edit.Make(copy);
        KnowledgeReading reading = KnowledgeReader.Read(copy);
        if (KnowledgeReview.Problems(reading) is { Count: > 0 } problems)
            return problems[0].ToString();
        if (ChangeReview.Of(RealKnowledge.Base, reading.Knowledge!) is { Count: > 0 } changes)
            return changes[0].ToString();
        QuestionAnswerer answerer = new(reading.Knowledge!, "seeded", Clock);
        return GoldenRun.Ask(answerer, [.. asked(GoldenFile.In(copy).SelectMany(GoldenFile.Read))])
            .FirstOrDefault(static outcome => outcome.Verdict != GoldenVerdict.Right)?.Question;
    }
}
