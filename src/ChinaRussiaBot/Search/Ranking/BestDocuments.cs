namespace ChinaRussiaBot.Search.Ranking;

/// <summary>A document and its score.</summary>
internal readonly record struct ScoredDocument(int Document, float Score);

/// <summary>
/// Keeps the k best documents offered, the worst on top. Documents come in rising order, so that of two equal scores the lower document stays.
/// </summary>
internal sealed class BestDocuments
{
    private ScoredDocument[] _heap = new ScoredDocument[256];
    private int _limit;
    private float _floor;

    public int Count { get; private set; }

    /// <summary>A document has to score more than this to enter.</summary>
    public float Threshold => Count < _limit ? _floor : Math.Max(_floor, _heap[0].Score);

    /// <param name="limit">How many to keep.</param>
    /// <param name="floor">A score that at least so many documents are known to reach; below it nothing needs to be offered.</param>
    public void Start(int limit, float floor)
    {
        if (_heap.Length < limit)
            _heap = new ScoredDocument[limit];
        _limit = limit;
        _floor = floor;
        Count = 0;
    }

    public void Offer(int document, float score)
    {
        if (Count < _limit)
        {
            int place = Count++;
            _heap[place] = new ScoredDocument(document, score);
            while (place > 0 && IsWorse(_heap[place], _heap[(place - 1) >> 1]))
            {
                (_heap[place], _heap[(place - 1) >> 1]) = (_heap[(place - 1) >> 1], _heap[place]);
                place = (place - 1) >> 1;
            }
        }
        else if (score > _heap[0].Score)
        {
            _heap[0] = new ScoredDocument(document, score);
            Sink();
        }
    }

    /// <summary>The documents kept, in no order that means anything; valid until the next start.</summary>
    public Span<ScoredDocument> Kept => _heap.AsSpan(0, Count);

    /// <summary>Best first; of equal scores the lower document first.</summary>
    public static void Sort(Span<ScoredDocument> documents) => documents.Sort(static (left, right) =>
        left.Score != right.Score ? right.Score.CompareTo(left.Score) : left.Document.CompareTo(right.Document));

    private void Sink()
    {
        int place = 0;
        while (true)
        {
            int child = (place * 2) + 1;
            if (child >= Count)
                return;
            if (child + 1 < Count && IsWorse(_heap[child + 1], _heap[child]))
                child++;
            if (!IsWorse(_heap[child], _heap[place]))
                return;
            (_heap[place], _heap[child]) = (_heap[child], _heap[place]);
            place = child;
        }
    }

    private static bool IsWorse(in ScoredDocument left, in ScoredDocument right) =>
        left.Score < right.Score || (left.Score == right.Score && left.Document > right.Document);
}
