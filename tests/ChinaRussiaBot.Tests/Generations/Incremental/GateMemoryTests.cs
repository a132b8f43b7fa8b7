using System.Globalization;
using ChinaRussiaBot.Generations;
using ChinaRussiaBot.Tests.Documents;
using Microsoft.Extensions.Time.Testing;

namespace ChinaRussiaBot.Tests.Generations.Incremental;

/// <summary>Golden questions are asked again whenever anything that their answers rest on changed, and only then.</summary>
public sealed class GateMemoryTests : IClassFixture<GateMemoryTests.GatedTowns>, IDisposable
{
    private const int Asked = 3;

    private readonly TemporaryFolder folder = new();
    private readonly FakeTimeProvider clock = BuiltTowns.Clock();
    private readonly TownDocuments documents;
    private readonly GenerationStore store;

    public GateMemoryTests(GatedTowns gated)
    {
        Assert.NotNull(gated.Towns.First.Published);
        Assert.Equal(gated.Towns.First.Gate.Count, gated.Towns.First.GateAsked);
        documents = gated.Towns.CopyTo(folder);
        store = new GenerationStore(folder.At("index"), clock);
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_document_that_no_answer_rests_on_asks_nothing_again()
    {
        WriteOfTheSky("月亮很圆。");
        Assert.Equal(0, Built().GateAsked);
        Twin.AssertEqualsFullBuild(store, folder.At("index"), documents.Knowledge, clock);
    }

    [Fact]
    public void Nothing_changed_asks_nothing_again() => Assert.Equal(0, Built().GateAsked);

    [Fact]
    public void A_document_that_an_answer_quotes_asks_that_question_again()
    {
        folder.File("knowledge/documents/town-01.yaml", File.ReadAllText(Path.Combine(documents.Knowledge, "documents/town-01.yaml")).Replace("выпускает", "делает", StringComparison.Ordinal));
        BuildResult result = Built();
        Assert.InRange(result.GateAsked, 1, result.Gate.Count - 1);
        Assert.Contains("делает", result.Gate.Single(static outcome => outcome.Id == "ru1").Text, StringComparison.Ordinal);
        Twin.AssertEqualsFullBuild(store, folder.At("index"), documents.Knowledge, clock);
    }

    [Fact]
    public void What_was_asked_again_is_remembered_like_the_rest()
    {
        documents.Write(0, 0);
        documents.WriteSource(0, "工厂名录", "2025-05");
        Assert.NotEqual(0, Built().GateAsked);
        WriteOfTheSky("月亮很圆。");
        Assert.Equal(0, Built().GateAsked);
        documents.WriteSource(0, "工厂名录", "2025-06");
        Assert.NotEqual(0, Built().GateAsked);
        Twin.AssertEqualsFullBuild(store, folder.At("index"), documents.Knowledge, clock);
    }

    [Fact]
    public void Another_date_of_a_source_that_an_answer_shows_asks_again()
    {
        documents.WriteSource(0, "工厂名录", "2025-05");
        Assert.NotEqual(0, Built().GateAsked);
    }

    [Theory]
    [InlineData("knowledge/figures/figures.yaml")]
    [InlineData("knowledge/glossary/plants.yaml")]
    [InlineData("knowledge/golden/gate.jsonl")]
    public void What_people_wrote_asks_everything_again(string file)
    {
        string text = File.ReadAllText(folder.At(file.Split('/')));
        folder.File(file, file.EndsWith("jsonl", StringComparison.Ordinal) ? text + "\n" + Golden(Language.Russian, 4) : text + "\n# looked at");
        AssertAllAsked();
    }

    [Fact]
    public void Another_day_asks_again()
    {
        clock.Advance(TimeSpan.FromDays(1));
        documents.Write(15, 1);
        AssertAllAsked();
    }

    [Theory]
    [InlineData("heard.bin")]
    [InlineData("golden.json")]
    public void A_memory_that_is_not_as_it_was_written_is_none(string file)
    {
        string path = folder.At("index", "generations", store.CurrentId()!, file);
        File.WriteAllText(path, File.ReadAllText(path).Replace("mars", "venus", StringComparison.Ordinal)[..^1]);
        documents.Write(15, 1);
        AssertAllAsked();
    }

    [Fact]
    public void Over_random_edits_the_answers_are_those_of_a_full_gate()
    {
        Random chance = new(20261126);
        int asked = 0;
        int questions = (Asked * 2) + 2;
        int edits = EveryCase.Rounds(16, 4);
        for (int edit = 0; edit < edits; edit++)
        {
            // Towns that are asked of stay: the gate would rightly stop the build.
            int town = chance.Next(Asked, TownDocuments.Towns);
            switch (edit % 4 == 3 ? 4 : chance.Next(4))
            {
                case 0:
                    documents.Delete(town);
                    break;
                case 1:
                    documents.Write(chance.Next(Asked), 0);
                    documents.WriteSource(chance.Next(Asked), "名录", string.Create(CultureInfo.InvariantCulture, $"2025-{1 + (edit % 12):00}"));
                    break;
                case 4:
                    WriteOfTheSky(string.Create(CultureInfo.InvariantCulture, $"月亮很圆，星星有{edit}颗。"), edit);
                    break;
                default:
                    documents.Write(town, chance.Next(1, 4));
                    break;
            }

            asked += Built().GateAsked;
            Twin.AssertEqualsFullBuild(store, folder.At("index"), documents.Knowledge, clock);
        }

        Assert.InRange(asked, 1, (edits * questions) - 1);
    }

    /// <summary>A document that shares no word with what is asked, nor does its source.</summary>
    private void WriteOfTheSky(string text, int edition = 0)
    {
        folder.File("knowledge/sources/sky.yaml", string.Create(CultureInfo.InvariantCulture, $"- id: sky\n  publisher: {{zh: 夜空, ru: Небо}}\n  title: 夜空\n  language: zh\n  date: 2025-{1 + (edition % 12):00}\n  kind: media\n"));
        folder.File("knowledge/documents/zz-sky.yaml", $"- id: sky\n  source: sky\n  sections:\n    - id: sky.1\n      heading: {{zh: 夜, ru: Ночь}}\n      passages:\n        - id: sky.1.a\n          zh: {text}\n");
    }

    private static string Golden(Language language, int town) => string.Create(
        CultureInfo.InvariantCulture,
        $$"""{"id":"{{LanguageTag.Of(language)}}{{town}}","lang":"{{LanguageTag.Of(language)}}","type":"document","q":"{{FactoryDocuments.Question(language, town, 1)}}","must":["."]}""");

    private void AssertAllAsked()
    {
        BuildResult result = Built();
        Assert.Equal(result.Gate.Count, result.GateAsked);
    }

    private BuildResult Built()
    {
        BuildResult result = store.Build(documents.Knowledge);
        Assert.Empty(result.Problems);
        Assert.Empty(result.Changes);
        Assert.Empty(result.Failed.Select(static failed => failed.Question));
        Assert.NotNull(result.Published);
        return result;
    }

    /// <summary>Asked of the first towns for a fact, of one that is nowhere for a refusal, and for one thing that only what people wrote answers.</summary>
    public sealed class GatedTowns : IDisposable
    {
        internal BuiltTowns Towns { get; } = new(string.Join('\n', Enumerable.Range(0, Asked).SelectMany(static town => Enum.GetValues<Language>().Select(language => Golden(language, town)))
            .Append("""{"id":"mars","lang":"ru","type":"oos","q":"Какая погода на Марсе?","abstain":true}""")
            .Append("""{"id":"trade","lang":"ru","type":"figure","q":"Товарооборот в 2022 году?","must":["190"]}""")));

        public void Dispose() => Towns.Dispose();
    }
}
