using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ChinaRussiaBot.Search.Ranking;

/// <summary>
/// A list outside of the collected heap: tens of megabytes that live for a moment would each make the collector look through all of it. To be
/// used from one thread; nobody may hold its items after it is disposed of or grows.
/// </summary>
internal sealed unsafe class NativeList<T> : IDisposable
    where T : unmanaged
{
    private T* _items;
    private int _capacity;

    /// <param name="capacity">For how many there is room at first.</param>
    public NativeList(int capacity = 0) => EnsureCapacity(capacity);

    ~NativeList() => NativeMemory.Free(_items);

    public int Count { get; private set; }

    /// <summary>All of them.</summary>
    public Span<T> Items => new(_items, Count);

    /// <summary>So many, all zero.</summary>
    public static NativeList<T> Zeroed(int count)
    {
        NativeList<T> list = new(count) { Count = count };
        list.Items.Clear();
        return list;
    }

    public void Add(in T item)
    {
        if (Count == _capacity)
            EnsureCapacity(Math.Max(256, checked(_capacity * 2)));
        _items[Count++] = item;
    }

    public void AddRange(ReadOnlySpan<T> items)
    {
        if (_capacity - Count < items.Length)
            EnsureCapacity(Math.Max(checked(Count + items.Length), (int)Math.Min(Array.MaxLength, _capacity * 2L)));
        items.CopyTo(new Span<T>(_items + Count, items.Length));
        Count += items.Length;
    }

    public void EnsureCapacity(int capacity)
    {
        if (capacity <= _capacity)
            return;
        _items = (T*)NativeMemory.Realloc(_items, checked((nuint)capacity * (nuint)Unsafe.SizeOf<T>()));
        _capacity = capacity;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        NativeMemory.Free(_items);
        _items = null;
        (_capacity, Count) = (0, 0);
        GC.SuppressFinalize(this);
    }
}
