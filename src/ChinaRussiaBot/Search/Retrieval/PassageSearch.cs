using System.Text;
using ChinaRussiaBot.Search.Analysis;
using ChinaRussiaBot.Search.Ranking;
using Lucene.Net.Index;
using Lucene.Net.Util;

namespace ChinaRussiaBot.Search;

/// <summary>The working memory of one search at a time, used again by the next.</summary>
internal sealed class PassageSearch(RankingFile ranking, PassageOrder order)
{
    // Of the candidates of the first stage so many are read closely: more cost more and find nothing (docs/decisions/0121).
    private const int Candidates = 50;

    private readonly WindowedMaxScore _ranker = new();
    private readonly ChineseReading _chinese = new();
    private readonly RussianReading _russian = new();
    private readonly HashSet<uint> _seen = [];
    private readonly List<ScoredDocument> _twins = [];
    private readonly BytesRef _bytes = new();
    private PostingCursor[] _cursors = new PostingCursor[32];
    private PostingCursor[] _order = new PostingCursor[32];
    private int _count;
    private double _total;

    public IReadOnlyList<PassageHit> Run(QuestionPlan plan, SearchDepth depth, AtomicReader reader, int limit) =>
        Describe(plan, reader, Rank(plan, depth, reader, limit));

    /// <summary>The best documents, best first; valid until the next search.</summary>
    public ReadOnlySpan<ScoredDocument> Rank(QuestionPlan plan, SearchDepth depth, AtomicReader reader, int limit)
    {
        int candidates = depth == SearchDepth.Full ? Math.Max(Candidates, limit) : limit;
        float floor = Open(plan, candidates);
        _ranker.Search(_order, _count, ranking.Documents, candidates, floor);
        Span<ScoredDocument> found = _ranker.Best.Kept;
        if (depth == SearchDepth.Full)
            ReadClosely(plan, reader, found);
        BestDocuments.Sort(found);
        if (depth == SearchDepth.Full)
            PutTwinsLast(reader, found, limit);
        return found[..Math.Min(limit, found.Length)];
    }

    /// <summary>Opens a cursor for every term that the index knows; returns a score which that many documents are known to reach.</summary>
    private float Open(QuestionPlan plan, int wanted)
    {
        _count = 0;
        _total = 0;
        float floor = 0;
        ReadOnlySpan<PlannedTerm> terms = plan.Terms;
        for (int index = 0; index < terms.Length; index++)
        {
            PlannedTerm term = terms[index];
            if (!ranking.TryFind(TermKey.Of(term.Field, term.Text), out TermEntry entry))
            {
                _total += term.Weight * Bm25.Idf(ranking.FieldOf(term.Field).Documents, 0);
                continue;
            }

            if (_count == _cursors.Length)
                Array.Resize(ref _cursors, _count * 2);
            float weight = term.Weight * Bm25.Idf(ranking.FieldOf(term.Field).Documents, entry.Frequency);
            _total += weight;
            PostingCursor cursor = _cursors[_count++] ??= new PostingCursor();
            ranking.Open(cursor, term.Field, entry, weight, index);
            floor = Math.Max(floor, weight * ranking.ReachedBy(entry, wanted));
        }

        if (_order.Length < _cursors.Length)
            _order = new PostingCursor[_cursors.Length];
        Array.Copy(_cursors, _order, _count);
        return floor;
    }

    private void ReadClosely(QuestionPlan plan, AtomicReader reader, Span<ScoredDocument> found)
    {
        _chinese.Prepare(plan, ranking);
        _russian.Prepare(plan, ranking);
        BinaryDocValues readings = reader.GetBinaryDocValues(PassageSchema.Reading);
        // In the order of the file.
        found.Sort(static (left, right) => left.Document.CompareTo(right.Document));
        for (int index = 0; index < found.Length; index++)
        {
            readings.Get(order.NumberAt(found[index].Document), _bytes);
            ReadOnlySpan<byte> code = _bytes.Bytes.AsSpan(_bytes.Offset, _bytes.Length);
            float more = 0;
            if (code[0] == ReadingCode.Chinese)
                more = _chinese.IsEmpty ? 0 : _chinese.Score(code);
            else if (!_russian.IsEmpty)
                more = _russian.Score(code);
            found[index] = found[index] with { Score = found[index].Score + more };
        }
    }

    /// <summary>
    /// The same words twice tell nothing new: of passages that read alike the first keeps its place, the others go behind all that differ.
    /// </summary>
    private void PutTwinsLast(AtomicReader reader, Span<ScoredDocument> found, int limit)
    {
        BinaryDocValues readings = reader.GetBinaryDocValues(PassageSchema.Reading);
        _seen.Clear();
        _twins.Clear();
        int kept = 0, index = 0;
        for (; index < found.Length && kept < limit; index++)
        {
            readings.Get(order.NumberAt(found[index].Document), _bytes);
            if (_seen.Add(ChecksumStream.Append((uint)_bytes.Length, _bytes.Bytes.AsSpan(_bytes.Offset, _bytes.Length))))
                found[kept++] = found[index];
            else
                _twins.Add(found[index]);
        }

        if (_twins.Count == 0)
            return;
        found[index..].CopyTo(found[kept..]);
        System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_twins).CopyTo(found[^_twins.Count..]);
    }

    private PassageHit[] Describe(QuestionPlan plan, AtomicReader reader, ReadOnlySpan<ScoredDocument> found)
    {
        BinaryDocValues ids = reader.GetBinaryDocValues(PassageSchema.Id);
        var hits = new PassageHit[found.Length];
        double[] held = new double[found.Length];
        List<string>[] matched = FindMatches(plan, found, held);
        for (int index = 0; index < found.Length; index++)
        {
            int number = order.NumberAt(found[index].Document);
            ids.Get(number, _bytes);
            string id = Encoding.UTF8.GetString(_bytes.Bytes, _bytes.Offset, _bytes.Length);
            hits[index] = new PassageHit(id, found[index].Score, matched[index]) { Document = number, Share = _total > 0 ? held[index] / _total : 0 };
        }

        return hits;
    }

    private List<string>[] FindMatches(QuestionPlan plan, ReadOnlySpan<ScoredDocument> found, double[] held)
    {
        var matched = new List<string>[found.Length];
        int[] sorted = new int[found.Length];
        int[] documents = new int[found.Length];
        for (int index = 0; index < found.Length; index++)
        {
            matched[index] = [];
            (sorted[index], documents[index]) = (index, found[index].Document);
        }

        Array.Sort(documents, sorted);
        Open(plan, 0);
        for (int term = 0; term < _count; term++)
        {
            PlannedTerm planned = plan.Terms[_cursors[term].Slot];
            string shown = planned.Field == PassageField.RussianPrefixes ? planned.Text + "*" : planned.Text;
            for (int index = 0; index < sorted.Length; index++)
            {
                if (_cursors[term].ScoreOf(documents[index]) <= 0)
                    continue;
                matched[sorted[index]].Add(shown);
                held[sorted[index]] += _cursors[term].Weight;
            }
        }

        return matched;
    }
}
