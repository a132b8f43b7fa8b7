using System.Text;
using ChinaRussiaBot.Answering;
using ChinaRussiaBot.Generations;
using ChinaRussiaBot.Questions;
using ChinaRussiaBot.Tests.Documents;
using Microsoft.Extensions.Time.Testing;

namespace ChinaRussiaBot.Tests.Generations.Incremental;

/// <summary>A build upon the serving generation reads only what changed, and nobody can tell its outcome from that of a build from nothing.</summary>
public sealed class IncrementalBuildTests : IClassFixture<BuiltTowns>, IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly FakeTimeProvider clock = BuiltTowns.Clock();
    private readonly TownDocuments documents;
    private readonly GenerationStore store;

    public IncrementalBuildTests(BuiltTowns towns)
    {
        Assert.Equal(0, towns.First.Unread);
        documents = towns.CopyTo(folder);
        store = new GenerationStore(folder.At("index"), clock);
    }

    public static TheoryData<string> Edits => ["changed", "longer", "deleted", "added", "source dated", "source renamed", "figure", "document in both languages", "name placed", "gate"];

    public void Dispose() => folder.Dispose();

    [Theory]
    [MemberData(nameof(Edits))]
    public void After_an_edit_it_equals_a_full_build(string edit)
    {
        int unread = Make(edit);
        Assert.Equal(unread, Built().Unread);
        Twin.AssertEqualsFullBuild(store, folder.At("index"), documents.Knowledge, clock);
    }

    [Fact]
    public void After_many_edits_one_upon_the_other_it_equals_a_full_build()
    {
        for (int edit = 0; edit < EveryCase.Rounds(24, 4); edit++)
        {
            int town = edit * 7 % TownDocuments.Towns;
            if (edit % 5 == 4)
                documents.Delete(town);
            else
                documents.Write(town, 1 + (edit % 3));
            Assert.InRange(Built().Unread, TownDocuments.Towns - 6, TownDocuments.Towns - 1);
        }

        Twin.AssertEqualsFullBuild(store, folder.At("index"), documents.Knowledge, clock);
    }

    [Fact]
    public void A_deleted_document_answers_nothing_in_any_language()
    {
        const int town = 5;
        documents.Delete(town);
        Assert.Equal(TownDocuments.Towns - 1, Built().Unread);
        using Generation generation = store.OpenCurrent();
        for (int product = 0; product < TownDocuments.Products; product++)
        {
            Assert.Null(generation.Knowledge.Item(TownDocuments.IdOf(town, product)));
            foreach (string question in (string[])[FactoryDocuments.Question(Language.Chinese, town, product), FactoryDocuments.Question(Language.Russian, town, product),
                TownDocuments.Text(town, product, 0), FactoryDocuments.TownInRussian(town), FactoryDocuments.TownInChinese(town)])
            {
                Answer answer = generation.Answerer.Ask(question, null, Conversation.Empty).Answer;
                Assert.DoesNotContain(answer.Citations, static citation => citation.ItemId.StartsWith("town05", StringComparison.Ordinal));
                Assert.DoesNotContain(answer.Statements, statement => statement.Text.Contains(FactoryDocuments.TownInRussian(town), StringComparison.Ordinal));
            }
        }

        Assert.False(generation.Knowledge.Sources.ContainsKey("town05"));
        Assert.DoesNotContain(Twin.Packs(Serving), static pack => File.ReadAllText(pack).Contains("town05", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("names/plants.yaml", "- id: town99\n  kind: city\n  name: {zh: 新岭镇, ru: Новоград}\n")]
    [InlineData("glossary/plants.yaml", "- zh: 吨\n  ru: тонна\n")]
    public void Other_declarations_make_everything_be_read_again(string file, string more)
    {
        File.AppendAllText(Path.Combine(documents.Knowledge, file), more);
        Assert.Equal(0, Built().Unread);
        Twin.AssertEqualsFullBuild(store, folder.At("index"), documents.Knowledge, clock);
    }

    [Theory]
    [InlineData("documents/town-03.yaml")]
    [InlineData("knowledge/units/units.yaml")]
    [InlineData("lucene/held.bin")]
    [InlineData("manifest.json")]
    public void A_damaged_generation_is_not_built_upon(string file)
    {
        string path = KnowledgePacks.Of(file) is { } pack ? PackOf(pack) : Path.Combine(Serving, file);
        File.AppendAllText(path, "\n# no more as it was written");
        documents.Write(2, 1);
        Assert.Equal(0, Built().Unread);
        Twin.AssertEqualsFullBuild(store, folder.At("index"), documents.Knowledge, clock);
    }

    [Fact]
    public void A_byte_that_changed_in_a_pack_is_not_written_into_the_next()
    {
        BuildOfOldFiles();
        int pack = KnowledgePacks.Of("documents/town-02.yaml")!.Value;
        string beside = Enumerable.Range(0, 10_000).Select(static number => $"documents/n{number}.yaml").First(name => KnowledgePacks.Of(name) == pack);
        byte[] bytes = File.ReadAllBytes(PackOf(pack));
        DateTime written = File.GetLastWriteTimeUtc(PackOf(pack));
        bytes[^2] ^= 1;
        File.WriteAllBytes(PackOf(pack), bytes);
        File.SetLastWriteTimeUtc(PackOf(pack), written);
        folder.File($"knowledge/{beside}", "- id: beside\n  source: town01\n  sections:\n    - id: beside.1\n      heading: {zh: 一, ru: Раз}\n      passages:\n        - id: beside.1.a\n          zh: 位于云岭镇的工厂生产麻杯，另有年产能77吨。\n");
        Assert.Equal(0, Built().Unread);
        Twin.AssertEqualsFullBuild(store, folder.At("index"), documents.Knowledge, clock);
    }

    [Fact]
    public void Packs_of_which_no_file_changed_are_taken_over_as_they_are()
    {
        foreach (string pack in Twin.Packs(Serving))
            File.SetLastWriteTimeUtc(pack, new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        documents.Write(2, 1);
        Built();
        string[] fresh = [.. Twin.Packs(Serving).Where(static pack => File.GetLastWriteTimeUtc(pack).Year != 2026 || File.GetLastWriteTimeUtc(pack).Month > 1)];
        string[] changed = [PackOf(KnowledgePacks.Of("documents/town-02.yaml")!.Value), PackOf(KnowledgePacks.Of("sources/town-02.yaml")!.Value)];
        Assert.Equal(changed.Distinct().Order(StringComparer.Ordinal), fresh);
    }

    [Fact]
    public void A_generation_of_another_engine_is_not_built_upon()
    {
        string path = Path.Combine(Serving, "lucene", "held.bin");
        File.WriteAllText(path, File.ReadAllText(path, Encoding.Latin1).Replace(typeof(GenerationStore).Module.ModuleVersionId.ToString("N"), new string('0', 32), StringComparison.Ordinal), Encoding.Latin1);
        documents.Write(2, 1);
        Assert.Equal(0, Built().Unread);
    }

    [Fact]
    public void An_id_that_an_unread_document_has_already_is_a_problem()
    {
        folder.File("knowledge/documents/late.yaml", "- id: town02\n  source: town02\n  sections: []\n");
        Assert.Contains(store.Build(documents.Knowledge).Problems, static problem => problem.Message.Contains("already taken at documents/", StringComparison.Ordinal));
    }

    [Fact]
    public void A_source_that_unread_documents_rest_on_cannot_go()
    {
        File.Delete(Path.Combine(documents.Knowledge, "sources", "town-02.yaml"));
        Assert.Contains(store.Build(documents.Knowledge).Problems, static problem => problem.Message.Contains("unknown source 'town02'", StringComparison.Ordinal));
    }

    [Fact]
    public void Files_that_kept_size_and_time_are_not_read_again_and_others_are()
    {
        BuildOfOldFiles();
        documents.Write(3, 1);
        Assert.Equal(TownDocuments.Towns - 1, Built().Unread);
        Assert.True(File.ReadLines(folder.At("index", "stamps")).Count() > TownDocuments.Towns * 2);
        Twin.AssertEqualsFullBuild(store, folder.At("index"), documents.Knowledge, clock);
    }

    [Fact]
    public void Older_generations_answer_as_they_did()
    {
        string first = store.CurrentId()!;
        string question = FactoryDocuments.Question(Language.Chinese, 4, 2);
        string before = Answer(first, question);
        documents.Write(4, 1);
        string second = Built().Published!.Id;
        documents.Delete(4);
        Built();
        Assert.Equal(before, Answer(first, question));
        Assert.Contains("8202", Answer(second, question), StringComparison.Ordinal);
        Assert.DoesNotContain("8202", before, StringComparison.Ordinal);
    }

    private string Serving => Path.Combine(folder.At("index"), "generations", store.CurrentId()!);

    private string PackOf(int pack) => Path.Combine(Serving, "knowledge", KnowledgePacks.PathOf(pack));

    private string Answer(string id, string question)
    {
        using Generation generation = store.Open(id);
        return Twin.Ask(generation, question);
    }

    private int Make(string edit)
    {
        switch (edit)
        {
            case "changed":
                folder.File("knowledge/documents/town-06.yaml", File.ReadAllText(Path.Combine(documents.Knowledge, "documents/town-06.yaml")).Replace("的工厂生产", "的工厂制造", StringComparison.Ordinal));
                return TownDocuments.Towns - 1;
            case "longer":
                documents.Write(6, 1);
                return TownDocuments.Towns - 1;
            case "deleted":
                documents.Delete(7);
                return TownDocuments.Towns - 1;
            case "added":
                folder.File("knowledge/documents/t-first.yaml", "- id: first\n  source: town01\n  sections:\n    - id: first.1\n      heading: {zh: 一, ru: Раз}\n      passages:\n        - id: first.1.a\n          zh: 位于云岭镇的工厂生产麻杯，另有年产能77吨。\n");
                return TownDocuments.Towns;
            case "source dated":
                documents.WriteSource(4, "工厂名录", "2025-05");
                return TownDocuments.Towns;
            case "source renamed":
                documents.WriteSource(4, "另一本名录");
                return TownDocuments.Towns - 1;
            case "figure":
                folder.File("knowledge/figures/figures.yaml", SmallKnowledge.Revised);
                return TownDocuments.Towns;
            case "document in both languages":
                string path = Path.Combine(documents.Knowledge, "documents/doc.yaml");
                File.WriteAllText(path, File.ReadAllText(path).Replace("额为", "总额为", StringComparison.Ordinal));
                return TownDocuments.Towns;
            case "name placed":
                File.AppendAllText(Path.Combine(documents.Knowledge, "names/plants.yaml"), "  at: [50.1, 127.5]\n");
                return TownDocuments.Towns;
            default:
                folder.File("knowledge/golden/gate.jsonl", """{"id":"g1","lang":"ru","type":"oos","q":"Какая погода на Марсе?","abstain":true}""");
                return TownDocuments.Towns;
        }
    }

    /// <summary>So that what is remembered of the files serves instead of reading them.</summary>
    private void BuildOfOldFiles()
    {
        foreach (string file in Directory.EnumerateFiles(documents.Knowledge, "*", SearchOption.AllDirectories))
            File.SetLastWriteTimeUtc(file, new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        Built();
    }

    private BuildResult Built()
    {
        BuildResult result = store.Build(documents.Knowledge);
        Assert.Empty(result.Problems);
        Assert.Empty(result.Changes);
        Assert.NotNull(result.Published);
        return result;
    }
}
