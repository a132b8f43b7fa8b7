using ChinaRussiaBot.Answering;
using ChinaRussiaBot.Generations;
using ChinaRussiaBot.Questions;
using Microsoft.Extensions.Time.Testing;

namespace ChinaRussiaBot.Tests.Documents;

/// <summary>A small knowledge with documents that a maintainer dropped in, published once for all tests of a class.</summary>
public abstract class DroppedDocuments : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly Generation generation;

    /// <param name="files">What is written beside the small knowledge, or over it: paths within its folder.</param>
    protected DroppedDocuments(params IEnumerable<(string Path, string Text)> files)
    {
        string knowledge = SmallKnowledge.WriteTo(folder);
        foreach ((string path, string text) in files)
            folder.File("knowledge/" + path, text);
        GenerationStore store = new(folder.At("index"), new FakeTimeProvider(new DateTimeOffset(2026, 11, 23, 8, 0, 0, TimeSpan.Zero)));
        Assert.Empty(store.Build(knowledge).Problems);
        generation = store.OpenCurrent();
    }

    public Answer Ask(string question, Action<string>? explain = null) => generation.Answerer.Ask(question, null, Conversation.Empty, explain).Answer;

    /// <summary>A document of one section as ingestion writes it: its source, of which only the title is known, and its passages.</summary>
    protected static IEnumerable<(string Path, string Text)> Document(string id, Language language, string title, params IReadOnlyList<string> passages)
    {
        string code = language == Language.Chinese ? "zh" : "ru";
        yield return ($"sources/{id}.yaml", $$"""
            - id: {{id}}
              publisher: {zh: 出版方不详, ru: издатель не указан}
              title: {{title}}
              language: {{code}}
              date: 2026-11-05
              kind: media

            """);
        yield return ($"documents/{id}.yaml", $$"""
            - id: {{id}}
              source: {{id}}
              sections:
                - id: {{id}}.1
                  heading: {zh: {{(language == Language.Chinese ? title : "第1部分")}}, ru: {{(language == Language.Russian ? title : "Часть 1")}}}
                  passages:

            """ + string.Concat(passages.Select((passage, number) => $"        - id: {id}.p{number + 1}\n          {code}: |-\n            {passage.ReplaceLineEndings("\n            ")}\n")));
    }

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
        if (!disposing)
            return;
        generation.Dispose();
        folder.Dispose();
    }
}
