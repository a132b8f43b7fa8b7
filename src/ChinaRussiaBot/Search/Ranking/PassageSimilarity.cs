using ChinaRussiaBot.Search.Analysis;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;

namespace ChinaRussiaBot.Search.Ranking;

/// <summary>
/// BM25 as the ranking file applies it, for Lucene: it encodes the norms when passages are written, and scores plain Lucene queries alike.
/// Passages without a field count neither in its average length nor in its idf, so that a language ten times as large leaves the other alone.
/// </summary>
internal sealed class PassageSimilarity(float k1, float b, long documents, float averageLength) : BM25Similarity(k1, b)
{
    /// <summary>For writing, where only the norms matter.</summary>
    public PassageSimilarity()
        : this(1, 0, 1, 1)
    {
    }

    public PassageSimilarity(PassageField field, RankingFile ranking)
        : this(Bm25.Parameters(field).K1, Bm25.Parameters(field).B, ranking.FieldOf(field).Documents, ranking.FieldOf(field).AverageLength)
    {
    }

    protected override byte EncodeNormValue(float boost, int fieldLength) => LengthCode.Encode(fieldLength);

    protected override float DecodeNormValue(byte b) => LengthCode.Length(b);

    protected override float AvgFieldLength(CollectionStatistics collectionStats) => averageLength;

    // Lucene multiplies by k1 + 1, which changes no order.
    protected override float Idf(long docFreq, long numDocs) => Bm25.Idf(documents, docFreq) / (1 + K1);
}
