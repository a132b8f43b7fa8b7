using ChinaRussiaBot.Answering;
using ChinaRussiaBot.Generations;
using ChinaRussiaBot.Knowledge;
using ChinaRussiaBot.Questions;
using Microsoft.Extensions.Time.Testing;

namespace ChinaRussiaBot.Tests.Documents;

/// <summary>Documents of thousands of passages: found through the index, quoted in their own language, gone when they are deleted.</summary>
public sealed class DocumentAnswerTests(DocumentAnswerTests.Published published) : IClassFixture<DocumentAnswerTests.Published>
{
    public static TheoryData<Language, int, int> Asked
    {
        get
        {
            TheoryData<Language, int, int> rows = [];
            for (int number = 0; number < 12; number++)
                rows.Add(number % 2 == 0 ? Language.Chinese : Language.Russian, number * 11 % FactoryDocuments.Towns, number * 17 % FactoryDocuments.Products);
            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Asked))]
    public void A_question_in_either_language_finds_the_passage_in_either_language(Language asker, int town, int product)
    {
        List<string> how = [];
        Answer answer = published.Generation.Answerer.Ask(FactoryDocuments.Question(asker, town, product), null, Conversation.Empty, how.Add).Answer;
        Assert.True(answer is Answer.Grounded, string.Join('\n', how));
        Citation citation = Assert.Single(answer.Citations);
        Assert.Equal(FactoryDocuments.IdOf(town, product), citation.ItemId);
        Assert.Equal(FactoryDocuments.Text(town, product), citation.Quote);
        Assert.Equal(FactoryDocuments.LanguageOf(town, product), citation.QuoteLanguage);
        Assert.Contains(answer.Statements, statement => statement.Text == citation.Quote);
        Assert.Equal(citation.QuoteLanguage == asker ? 1 : 2, answer.Statements.Count);
    }

    [Fact]
    public void A_text_in_the_other_language_comes_after_a_line_in_the_askers_language()
    {
        Answer russian = published.Ask(FactoryDocuments.Question(Language.Russian, 4, 6));
        Assert.Equal("Источник на китайском языке: «工厂名录» (Газета «Промышленность», апрель 2025 г.). В оригинале:", russian.Statements[0].Text);
        Answer chinese = published.Ask(FactoryDocuments.Question(Language.Chinese, 4, 7));
        Assert.Equal("俄文资料《Справочник заводов》（《工厂》杂志）原文：", chinese.Statements[0].Text);
    }

    [Theory]
    [InlineData(Language.Chinese, FactoryDocuments.Towns, 3)]
    [InlineData(Language.Russian, 3, FactoryDocuments.Products)]
    public void A_passage_about_another_town_or_product_is_no_answer(Language asker, int town, int product) =>
        Assert.IsType<Answer.Unknown>(published.Ask(FactoryDocuments.Question(asker, town, product)));

    [Theory]
    [InlineData("{0}的{1}工厂2019年年产能是多少？")]
    [InlineData("{0}的{1}工厂年产能在俄罗斯出口中占多少？")]
    public void A_year_or_a_country_that_the_passage_does_not_speak_of_is_refused(string question) => Assert.IsType<Answer.Unknown>(published.Ask(
        question.Replace("{0}", FactoryDocuments.TownInChinese(2), StringComparison.Ordinal).Replace("{1}", FactoryDocuments.ProductInChinese(4), StringComparison.Ordinal)));

    [Fact]
    public void The_source_of_such_an_answer_can_be_asked_for()
    {
        Reply first = published.Generation.Answerer.Ask(FactoryDocuments.Question(Language.Russian, 4, 7), null, Conversation.Empty);
        Reply second = published.Generation.Answerer.Ask("Откуда эти данные?", null, first.Conversation);
        Assert.Equal(FactoryDocuments.IdOf(4, 7), Assert.Single(second.Answer.Citations).ItemId);
    }

    [Fact]
    public void Passages_of_documents_are_counted_and_shown_but_not_kept_in_memory()
    {
        KnowledgeBase knowledge = published.Generation.Knowledge;
        int pairs = FactoryDocuments.Towns * FactoryDocuments.Products;
        Assert.DoesNotContain(knowledge.Items, static item => item is Passage { IsOfDocument: true });
        Assert.Equal(knowledge.Items.Count + pairs, knowledge.Count);
        Assert.Equal(pairs, knowledge.ItemsOf(knowledge.Sources["plants-zh"]).Count() + knowledge.ItemsOf(knowledge.Sources["plants-ru"]).Count());
        Passage passage = Assert.IsType<Passage>(knowledge.Item(FactoryDocuments.IdOf(1, 1)));
        Assert.Equal((FactoryDocuments.Text(1, 1), "名录", "plants-zh"), (passage.Chinese, passage.Section?.Chinese, passage.Sources[0].Id));
        Assert.Null(knowledge.Item("plants-zh.0-1"));
    }

    /// <summary>One generation with the documents and one after the Russian one was deleted, for all tests of the class.</summary>
    public sealed class Published : IDisposable
    {
        private readonly TemporaryFolder folder = new();

        public Published()
        {
            string knowledge = FactoryDocuments.WriteTo(folder);
            GenerationStore store = new(folder.At("index"), new FakeTimeProvider(new DateTimeOffset(2026, 11, 23, 8, 0, 0, TimeSpan.Zero)));
            Assert.Empty(store.Build(knowledge).Problems);
            Generation = store.OpenCurrent();
            File.Delete(Path.Combine(knowledge, "documents", "plants-ru.yaml"));
            // Half of all passages at once is a change that a person has to confirm.
            Assert.NotEmpty(store.Build(knowledge).Changes);
            store.PublishStaged();
            After = store.OpenCurrent();
        }

        public Generation Generation { get; }

        public Generation After { get; }

        public Answer Ask(string question) => Generation.Answerer.Ask(question, null, Conversation.Empty).Answer;

        public void Dispose()
        {
            Generation.Dispose();
            After.Dispose();
            folder.Dispose();
        }
    }

    [Fact]
    public void What_is_deleted_is_found_no_more_in_the_next_generation()
    {
        for (int town = 0; town < FactoryDocuments.Towns; town += 4)
        {
            int product = town + 1 < FactoryDocuments.Products ? town + 1 : town - 1;
            Assert.NotNull(published.Generation.Knowledge.Item(FactoryDocuments.IdOf(town, product)));
            Assert.Null(published.After.Knowledge.Item(FactoryDocuments.IdOf(town, product)));
            Assert.IsType<Answer.Unknown>(published.After.Answerer.Ask(FactoryDocuments.Question(Language.Russian, town, product), null, Conversation.Empty).Answer);
        }

        Assert.Empty(published.After.Knowledge.ItemsOf(published.After.Knowledge.Sources["plants-ru"]));
    }
}
