using ChinaRussiaBot.Evaluation;
using ChinaRussiaBot.Knowledge;
using ChinaRussiaBot.Questions;
using ChinaRussiaBot.Questions.Spelling;
using ChinaRussiaBot.Search;
using ChinaRussiaBot.Tests.House;

namespace ChinaRussiaBot.Tests.Documents;

/// <summary>The index and the search in memory know the same authored items.</summary>
public sealed class AuthoredItemsInTheIndexTests(AuthoredItemsInTheIndexTests.Indexed indexed) : IClassFixture<AuthoredItemsInTheIndexTests.Indexed>
{
    private const double Clear = 0.9;

    [Theory]
    [InlineData("policies.jsonl")]
    [InlineData("recommendations.jsonl")]
    public void What_memory_finds_first_the_index_finds_among_ten(string golden)
    {
        using DocumentPassages index = DocumentPassages.Of(PassageIndex.Open(indexed.Folder), RealKnowledge.Base, HeldTable.Read(indexed.Folder).Passages);
        ItemSearch memory = new(RealKnowledge.Base, RealKnowledge.Items.Items);
        QuestionReader reader = new(RealKnowledge.Base, RealKnowledge.Analyzer, new SpellingRepair(RealKnowledge.Base));
        int asked = 0;
        int agreed = 0;
        foreach (GoldenQuestion golden1 in GoldenFile.Read(Path.Combine(Repository.Root, "tests/Golden", golden)))
        {
            Question question = reader.Read(golden1.Asked[0], null, Conversation.Empty, RealKnowledge.Today);
            List<FoundItem> found = memory.Find(question.Content, static item => item is Passage or PolicyPoint ? 1 : 0);
            if (found.Count == 0 || found[0].Coverage < Clear)
                continue;
            asked++;
            HashSet<string> first = [.. found.TakeWhile(item => item.Score >= found[0].Score * 0.97).Select(static item => item.Item.Id)];
            agreed += index.Find(DocumentSearch.Query(question, RealKnowledge.Analyzer), 10).Any(hit => first.Contains(hit.Id)) ? 1 : 0;
        }

        Assert.True(asked > 50, $"only {asked} clear questions");
        Assert.True(agreed >= asked * 0.95, $"{agreed} of {asked}");
    }

    [Fact]
    public void Every_item_is_in_the_index_and_authored_ones_are_not_fetched_from_it()
    {
        using DocumentPassages index = DocumentPassages.Of(PassageIndex.Open(indexed.Folder), RealKnowledge.Base, HeldTable.Read(indexed.Folder).Passages);
        Assert.Equal(0, index.Count);
        Assert.Null(index.AsHeld().ById(RealKnowledge.Base.Policies[0].Id));
        using PassageIndex all = PassageIndex.Open(indexed.Folder);
        Assert.Equal(RealKnowledge.Base.Items.Count, all.Count);
    }

    /// <summary>The index of the real knowledge, built once.</summary>
    public sealed class Indexed : IDisposable
    {
        private readonly TemporaryFolder folder = new();

        public Indexed() => KnowledgeIndexBuilder.Build(RealKnowledge.Reading, folder.Path);

        internal string Folder => folder.Path;

        public void Dispose() => folder.Dispose();
    }
}
