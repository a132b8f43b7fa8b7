using ChinaRussiaBot.Search;
using ChinaRussiaBot.Search.Analysis;
using ChinaRussiaBot.Search.Ranking;
using CsCheck;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace ChinaRussiaBot.Tests.Search;

/// <summary>The pruned search against Lucene's own exhaustive BooleanQuery over the same index.</summary>
public sealed class WindowedMaxScoreTests
{
    private static readonly string[] Words =
        [.. Enumerable.Range(0, 60).Select(number => $"слово{(char)('а' + (number % 30))}{(char)('а' + (number / 30))}к")];

    [Theory]
    [InlineData(1)]
    [InlineData(10)]
    [InlineData(100)]
    public async Task The_pruned_search_gives_exactly_the_scores_of_an_exhaustive_one(int limit)
    {
        using PassageIndex index = await BuildAsync(10_000);
        RankingFile ranking = index.Ranking;
        var searcher = new IndexSearcher(index.Reader) { Similarity = new PassageSimilarity(PassageField.RussianStems, ranking) };
        var ranker = new WindowedMaxScore();
        // Common and rare words alike, with weights from nothing worth to three.
        var questions = Gen.Select(Gen.Int[0, Words.Length - 1], Gen.Float[0.05f, 3f]).Array[1, 12];
        questions.Sample(
            question =>
            {
                (string Word, float Weight)[] terms = [.. question.Select(term => (RussianForms.Stem(Words[term.Item1]), term.Item2)).DistinctBy(term => term.Item1)];
                ScoreDoc[] expected = searcher.Search(Lucene(terms), limit).ScoreDocs;
                PostingCursor[] cursors = Open(ranking, terms, limit, out int count, out float floor);
                ranker.Search(cursors, count, ranking.Documents, limit, floor);
                ScoredDocument[] actual = ranker.Best.Kept.ToArray();
                BestDocuments.Sort(actual);
                Assert.Equal(expected.Length, actual.Length);
                for (int rank = 0; rank < expected.Length; rank++)
                    Assert.Equal(expected[rank].Score, actual[rank].Score, expected[rank].Score * 1e-5f);
            },
            iter: 100,
            threads: 1);
    }

    private static async Task<PassageIndex> BuildAsync(int passages)
    {
        var random = new Random(5);
        using PassageIndexBuilder builder = PassageIndexBuilder.InMemory();
        for (int number = 0; number < passages; number++)
        {
            // Squared: some words stand everywhere, others hardly anywhere; lengths differ widely.
            IEnumerable<string> words = Enumerable.Range(0, random.Next(1, random.Next(2, 60)))
                .Select(_ => Words[(int)(random.NextDouble() * random.NextDouble() * Words.Length)]);
            await builder.AddAsync(new IndexedPassage($"{number}", string.Empty, string.Join(' ', words)));
        }

        return await builder.CompleteAsync();
    }

    private static BooleanQuery Lucene(IEnumerable<(string Word, float Weight)> terms)
    {
        var query = new BooleanQuery(true);
        foreach ((string word, float weight) in terms)
            query.Add(new TermQuery(new Term(PassageSchema.NameOf(PassageField.RussianStems), word)) { Boost = weight }, Occur.SHOULD);
        return query;
    }

    private static PostingCursor[] Open(RankingFile ranking, (string Word, float Weight)[] terms, int limit, out int count, out float floor)
    {
        var cursors = new PostingCursor[terms.Length];
        (count, floor) = (0, 0);
        foreach ((string word, float weight) in terms)
        {
            if (!ranking.TryFind(TermKey.Of(PassageField.RussianStems, word), out TermEntry entry))
                continue;
            float full = weight * Bm25.Idf(ranking.FieldOf(PassageField.RussianStems).Documents, entry.Frequency);
            floor = Math.Max(floor, full * ranking.ReachedBy(entry, limit));
            ranking.Open(cursors[count++] = new PostingCursor(), PassageField.RussianStems, entry, full, count);
        }

        return cursors;
    }

}
