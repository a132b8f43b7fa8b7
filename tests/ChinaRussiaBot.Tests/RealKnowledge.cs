using ChinaRussiaBot.Answering;
using ChinaRussiaBot.Knowledge;
using ChinaRussiaBot.Questions;
using ChinaRussiaBot.Search;
using ChinaRussiaBot.Tests.House;
using Microsoft.Extensions.Time.Testing;

namespace ChinaRussiaBot.Tests;

/// <summary>The repository's own knowledge, read once, asked on a fixed day.</summary>
internal static class RealKnowledge
{
    public static readonly DateOnly Today = new(2026, 11, 23);

    private static readonly Lazy<KnowledgeReading> Read = new(static () =>
        KnowledgeReader.Read(Path.Combine(Repository.Root, KnowledgeFolder.Name)) is { Knowledge: not null } reading
            ? reading
            : throw new InvalidOperationException("knowledge/ has problems; run check."));

    private static readonly Lazy<QuestionAnswerer> LazyAnswerer = new(static () =>
        new QuestionAnswerer(Base, "tests", new FakeTimeProvider(new DateTimeOffset(2026, 11, 23, 6, 0, 0, TimeSpan.Zero)), null, static _ => Items));

    private static readonly Lazy<TextAnalyzer> LazyAnalyzer = new(static () => new TextAnalyzer(new Lexicon(Base)));

    private static readonly Lazy<ReadItems> LazyItems = new(static () => ReadItems.Of(Base, Analyzer));

    public static KnowledgeReading Reading => Read.Value;

    public static KnowledgeBase Base => Read.Value.Knowledge!;

    public static QuestionAnswerer Answerer => LazyAnswerer.Value;

    public static TextAnalyzer Analyzer => LazyAnalyzer.Value;

    public static ReadItems Items => LazyItems.Value;
}
