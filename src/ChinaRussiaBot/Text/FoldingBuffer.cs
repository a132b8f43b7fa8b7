namespace ChinaRussiaBot.Text;

/// <summary>Characters together with the place in the source each came from; grows, and is reused.</summary>
internal sealed class FoldingBuffer
{
    private char[] _characters = new char[256];
    private int[] _sources = new int[256];

    public int Length { get; private set; }

    public Span<char> Characters => _characters.AsSpan(0, Length);

    public ReadOnlySpan<int> Sources => _sources.AsSpan(0, Length);

    public void Clear() => Length = 0;

    public void Reserve(int length)
    {
        if (length <= _characters.Length)
            return;
        int capacity = Math.Max(length, _characters.Length * 2);
        Array.Resize(ref _characters, capacity);
        Array.Resize(ref _sources, capacity);
    }

    public void Append(char character, int source)
    {
        Reserve(Length + 1);
        _characters[Length] = character;
        _sources[Length++] = source;
    }

    /// <summary>Takes one character out; the rest moves up and keeps its sources.</summary>
    public void RemoveAt(int index)
    {
        Array.Copy(_characters, index + 1, _characters, index, Length - index - 1);
        Array.Copy(_sources, index + 1, _sources, index, Length - index - 1);
        Length--;
    }
}
