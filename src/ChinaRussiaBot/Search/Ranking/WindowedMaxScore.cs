using System.Numerics;

namespace ChinaRussiaBot.Search.Ranking;

/// <summary>
/// The k best documents of a weighted sum of terms, exactly as if every document had been scored, but without looking at most of them.
/// Documents are taken window by window. In a window the terms whose bounds together cannot lift a document over the threshold are
/// looked up only for documents that the other terms have brought near it (MaxScore with bounds of blocks).
/// </summary>
internal sealed class WindowedMaxScore
{
    private const int WindowSize = 4096;

    // Sums of floats depend on their order in the last digits; bounds are widened by more than that.
    private const float Slack = 1.00001f;

    private readonly float[] _scores = new float[WindowSize];
    private readonly ulong[] _met = new ulong[WindowSize / 64];
    private PostingCursor[] _terms = [];
    private int _count;

    public BestDocuments Best { get; } = new();

    /// <summary>How many documents were scored to the end by the last search; tells how well the bounds cut.</summary>
    public long Completed { get; private set; }

    /// <param name="terms">Cursors at their beginning; they are put into another order.</param>
    /// <param name="count">How many of them take part.</param>
    /// <param name="documents">Documents of the index.</param>
    /// <param name="limit">How many to find.</param>
    /// <param name="floor">A score which that many documents are known to reach, or zero.</param>
    public void Search(PostingCursor[] terms, int count, int documents, int limit, float floor)
    {
        _terms = terms;
        _count = count;
        Completed = 0;
        Best.Start(limit, floor / Slack / Slack);
        for (int start = 0; start < documents; start += WindowSize)
            SearchWindow(start, Math.Min(documents, start + WindowSize));
    }

    private void SearchWindow(int start, int end)
    {
        float sum = 0;
        for (int index = 0; index < _count; index++)
            sum += _terms[index].WindowBound = _terms[index].BoundWithin(start, end);
        float threshold = Best.Threshold;
        if (sum * Slack <= threshold)
            return;
        int essential = SortAndSplit(threshold);
        for (int index = essential; index < _count; index++)
        {
            if (_terms[index].WindowBound > 0)
                _terms[index].Accumulate(start, end, _scores, _met);
        }

        Collect(start, essential);
    }

    /// <summary>Sorts by bound, sums up, and returns the first term that can matter by itself together with all before it.</summary>
    private int SortAndSplit(float threshold)
    {
        PostingCursor[] terms = _terms;
        for (int index = 1; index < _count; index++)
        {
            PostingCursor term = terms[index];
            int place = index;
            while (place > 0 && terms[place - 1].WindowBound > term.WindowBound)
            {
                terms[place] = terms[place - 1];
                place--;
            }

            terms[place] = term;
        }

        float sum = 0;
        int essential = 0;
        for (int index = 0; index < _count; index++)
        {
            sum += terms[index].WindowBound;
            terms[index].WindowSum = sum;
            if (sum * Slack <= threshold)
                essential = index + 1;
        }

        return essential;
    }

    private void Collect(int start, int essential)
    {
        float rest = essential == 0 ? 0 : _terms[essential - 1].WindowSum;
        float threshold = Best.Threshold;
        for (int word = 0; word < _met.Length; word++)
        {
            ulong met = _met[word];
            if (met == 0)
                continue;
            _met[word] = 0;
            for (; met != 0; met &= met - 1)
            {
                int place = (word << 6) + BitOperations.TrailingZeroCount(met);
                float score = _scores[place];
                _scores[place] = 0;
                if ((score + rest) * Slack <= threshold)
                    continue;
                Completed++;
                if (TryComplete(start + place, essential, threshold, ref score) && score > threshold)
                {
                    Best.Offer(start + place, score);
                    threshold = Best.Threshold;
                }
            }
        }
    }

    private bool TryComplete(int document, int essential, float threshold, ref float score)
    {
        for (int index = essential - 1; index >= 0; index--)
        {
            if ((score + _terms[index].WindowSum) * Slack <= threshold)
                return false;
            if (_terms[index].WindowBound > 0)
                score += _terms[index].ScoreOf(document);
        }

        return true;
    }
}
