using Lucene.Net.Index;
using Lucene.Net.Search;

namespace ChinaRussiaBot.Search.Ranking;

/// <summary>Writes terms with their postings one after the other. The postings of the one that is next are gathered here. To be used from one thread.</summary>
/// <param name="target">Where postings go.</param>
/// <param name="terms">What was written, with the positions of the target.</param>
internal sealed class TermWriter(Stream target, NativeList<TermEntry> terms)
{
    private readonly PostingsWriter _postings = new(target);
    private int[] _places = new int[1024];
    private int[] _frequencies = new int[1024];
    private (RankingFile? File, long Start, long End) _kept;

    /// <summary>Reads the postings that stay to their new places.</summary>
    /// <param name="change">Where they go.</param>
    /// <param name="term">Whose.</param>
    /// <param name="stays">Whether they are the same, in the same places.</param>
    public int Move(RankingChange change, in TermEntry term, out bool stays)
    {
        Room(term.Frequency);
        Span<int> places = _places.AsSpan(0, term.Frequency);
        Span<int> frequencies = _frequencies.AsSpan(0, term.Frequency);
        change.Old.Read(term, places, frequencies);
        if (change.Leaves(places))
        {
            stays = true;
            return places.Length;
        }

        ReadOnlySpan<int> moved = change.Moved;
        int kept = 0, different = 0;
        for (int index = 0; index < places.Length; index++)
        {
            int place = moved[places[index]];
            different |= place ^ places[index];
            (places[kept], frequencies[kept]) = (place, frequencies[index]);
            kept += place >= 0 ? 1 : 0;
        }

        stays = different == 0;
        return kept;
    }

    /// <summary>Puts more postings among those that there are.</summary>
    public int Take(List<(int Place, int Frequency)>? more, int count)
    {
        if (more is null)
            return count;
        Room(count + more.Count);
        int left = count - 1, at = count + more.Count - 1;
        for (int right = more.Count - 1; right >= 0; at--)
        {
            bool staying = left >= 0 && _places[left] > more[right].Place;
            (_places[at], _frequencies[at]) = staying ? (_places[left], _frequencies[left]) : more[right];
            left -= staying ? 1 : 0;
            right -= staying ? 0 : 1;
        }

        return count + more.Count;
    }

    private void Room(int count)
    {
        if (count <= _places.Length)
            return;
        Array.Resize(ref _places, count * 2);
        Array.Resize(ref _frequencies, count * 2);
    }

    public void Write(ulong key, int found, byte[] norms, float[] saturation)
    {
        if (found == 0)
            return;
        Flush();
        long offset = target.Position;
        float best = _postings.Write(_places.AsSpan(0, found), _frequencies.AsSpan(0, found), norms, saturation);
        terms.Add(new TermEntry { Key = key, Offset = offset, Frequency = found, Maximum = best });
    }

    /// <summary>The same for a term whose bounds hold, if all its places do. Such terms are copied together, at the latest by <see cref="Flush"/>.</summary>
    /// <param name="change">Where it comes from.</param>
    /// <param name="term">Which.</param>
    /// <param name="end">Where it ends there.</param>
    public bool TryKeep(RankingChange change, in TermEntry term, long end)
    {
        if (!change.Leaves(term, _places, _frequencies))
            return false;
        if (_kept.File != change.Old || _kept.End != term.Offset)
        {
            Flush();
            _kept = (change.Old, term.Offset, term.Offset);
        }

        terms.Add(term with { Offset = target.Position + term.Offset - _kept.Start });
        _kept.End = end;
        return true;
    }

    /// <summary>Copies what is kept and not copied yet.</summary>
    public void Flush()
    {
        if (_kept.File is { } file)
            target.Write(file.Bytes(_kept.Start, _kept.End));
        _kept = default;
    }

    /// <summary>The same for a term that stays where it is: its bounds alone are others, for the passages are longer or shorter on average.</summary>
    public void Copy(ReadOnlySpan<byte> before, in TermEntry term, byte[] norms, float[] saturation)
    {
        Flush();
        long offset = target.Position;
        float best = _postings.Copy(before, _places.AsSpan(0, term.Frequency), _frequencies.AsSpan(0, term.Frequency), norms, saturation);
        terms.Add(new TermEntry { Key = term.Key, Offset = offset, Frequency = term.Frequency, Maximum = best });
    }

    /// <summary>The postings of a term in the order of their places.</summary>
    public int Collect(DocsEnum documents, PassageOrder order)
    {
        int count = 0, last = -1;
        bool sorted = true;
        for (int document = documents.NextDoc(); document != DocIdSetIterator.NO_MORE_DOCS; document = documents.NextDoc())
        {
            int place = order.PlaceOf(document);
            if (place < 0)
                continue;
            Room(count + 1);
            sorted &= place > last;
            last = place;
            (_places[count], _frequencies[count++]) = (place, documents.Freq);
        }

        if (!sorted)
            Array.Sort(_places, _frequencies, 0, count);
        return count;
    }
}
