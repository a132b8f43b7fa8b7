namespace ChinaRussiaBot.Search.Ranking;

/// <summary>A small open hash from numbers to slots of a question; cleared in the time it took to fill.</summary>
internal sealed class SlotTable
{
    private const int Mask = 2047;

    private readonly int[] _keys = new int[Mask + 1];
    private readonly short[] _slots = new short[Mask + 1];
    private readonly List<int> _used = [];

    public int Count => _used.Count;

    public void Clear()
    {
        foreach (int place in _used)
            _slots[place] = 0;
        _used.Clear();
    }

    /// <summary>Gives the key a slot unless it has one already or the table is as full as it may be.</summary>
    public bool TryAdd(int key, int slot)
    {
        int place = Place(key);
        while (_slots[place] != 0)
        {
            if (_keys[place] == key)
                return false;
            place = (place + 1) & Mask;
        }

        if (_used.Count > Mask / 2)
            return false;
        _keys[place] = key;
        _slots[place] = (short)(slot + 1);
        _used.Add(place);
        return true;
    }

    /// <summary>The slot of the key, or −1.</summary>
    public int Find(int key)
    {
        int place = Place(key);
        while (true)
        {
            int slot = _slots[place];
            if (slot == 0)
                return -1;
            if (_keys[place] == key)
                return slot - 1;
            place = (place + 1) & Mask;
        }
    }

    private static int Place(int key) => (int)(((uint)key * 2654435769U) >> 21);
}
