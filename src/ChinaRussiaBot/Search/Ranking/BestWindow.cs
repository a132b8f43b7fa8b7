namespace ChinaRussiaBot.Search.Ranking;

/// <summary>
/// The most weight of distinct slots within any stretch of a passage: an answer stands in a sentence or two, not all over the passage.
/// </summary>
internal sealed class BestWindow(int width)
{
    private int[] _positions = new int[256];
    private int[] _slots = new int[256];
    private readonly int[] _inside = new int[2048];
    private int _count;

    public void Clear() => _count = 0;

    /// <summary>Positions come in rising order.</summary>
    public void Add(int position, int slot)
    {
        if (_count == _positions.Length)
        {
            Array.Resize(ref _positions, _count * 2);
            Array.Resize(ref _slots, _count * 2);
        }

        _positions[_count] = position;
        _slots[_count++] = slot;
    }

    public float Best(ReadOnlySpan<float> weights)
    {
        float best = 0, sum = 0;
        int tail = 0;
        for (int head = 0; head < _count; head++)
        {
            if (_inside[_slots[head]]++ == 0)
                sum += weights[_slots[head]];
            while (_positions[head] - _positions[tail] >= width)
            {
                if (--_inside[_slots[tail]] == 0)
                    sum -= weights[_slots[tail]];
                tail++;
            }

            best = Math.Max(best, sum);
        }

        for (; tail < _count; tail++)
            _inside[_slots[tail]] = 0;
        return best;
    }
}
