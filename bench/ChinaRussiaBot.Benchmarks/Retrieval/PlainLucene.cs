using ChinaRussiaBot.Search;
using ChinaRussiaBot.Search.Analysis;
using ChinaRussiaBot.Search.Ranking;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;

namespace ChinaRussiaBot.Benchmarks.Retrieval;

/// <summary>The same terms and weights on the same index, scored by Lucene's own BooleanQuery.</summary>
internal sealed class PlainLucene(PassageIndex index) : IDisposable
{
    private readonly IndexSearcher _searcher = new(index.Reader) { Similarity = new ByField(index.Ranking) };

    public int Search(string question, SearchDepth depth)
    {
        var query = new BooleanQuery(true);
        foreach (PlannedTerm term in index.Plan(new PassageQuery(question) { Depth = depth }).Terms)
            query.Add(new TermQuery(new Term(PassageSchema.NameOf(term.Field), term.Text)) { Boost = term.Weight }, Occur.SHOULD);
        return _searcher.Search(query, 10).TotalHits;
    }

    public void Dispose()
    {
        // The reader belongs to the index.
    }

    private sealed class ByField(RankingFile ranking) : PerFieldSimilarityWrapper
    {
        public override Similarity Get(string field) =>
            new PassageSimilarity(Enum.GetValues<PassageField>().First(known => PassageSchema.NameOf(known) == field), ranking);
    }
}
