using System.Buffers.Binary;
using System.Runtime.InteropServices;
using ChinaRussiaBot.Search.Analysis;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace ChinaRussiaBot.Search.Ranking;

/// <summary>Derives the ranking file from a finished Lucene index; from one that was changed batch by batch the same file as from one written at once.</summary>
internal sealed class RankingFileWriter : IDisposable
{
    private readonly ChecksumStream _target;
    private readonly PostingsWriter _postings;
    private readonly List<TermEntry> _terms = [];
    private int[] _places = new int[1024];
    private int[] _frequencies = new int[1024];
    private readonly FieldEntry[] _fields = new FieldEntry[RankingLayout.FieldCount];

    public RankingFileWriter(Stream target)
    {
        _target = new ChecksumStream(target);
        _postings = new PostingsWriter(_target);
    }

    /// <param name="reader">The finished index.</param>
    /// <param name="order">How its passages count.</param>
    /// <param name="change">From which file it is derived in fewer steps; null for none. The outcome is the same.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public void Write(AtomicReader reader, PassageOrder order, RankingChange? change, CancellationToken cancellationToken)
    {
        TermEntry[] before = change is null ? [] : change.Terms;
        int read = 0;
        foreach (PassageField field in Enum.GetValues<PassageField>())
        {
            if (change is null)
                WriteField(reader, order, field, cancellationToken);
            else
                WriteField(change, order.Count, field, before, ref read, cancellationToken);
        }

        var footer = new RankingFooter
        {
            ChinesePairs = _fields[0],
            RussianStems = _fields[1],
            RussianPrefixes = _fields[2],
            Concepts = _fields[3],
            Documents = order.Count,
            FormatVersion = RankingLayout.Version,
            Magic = RankingLayout.Magic,
        };
        WriteStatistics(change?.Statistics() ?? Statistics(reader, order, cancellationToken), ref footer);
        WriteTerms(ref footer);
        footer.Checksum = _target.Checksum;
        _target.Write(MemoryMarshal.AsBytes(MemoryMarshal.CreateSpan(ref footer, 1)));
        _target.Flush();
    }

    public void Dispose() => _target.Dispose();

    private void WriteField(AtomicReader reader, PassageOrder order, PassageField field, CancellationToken cancellationToken)
    {
        ref FieldEntry entry = ref _fields[(int)field];
        entry.NormsOffset = _target.Position;
        var norms = new byte[order.Count];
        Terms? terms = reader.GetTerms(PassageSchema.NameOf(field));
        if (terms is not null)
        {
            NumericDocValues values = reader.GetNormValues(PassageSchema.NameOf(field));
            for (int place = 0; place < norms.Length; place++)
                norms[place] = (byte)values.Get(order.NumberAt(place));
            (entry.Documents, entry.Length) = Sizes(reader, order, field, terms);
            entry.AverageLength = Average(entry);
        }

        _target.Write(norms);
        if (terms is not null)
            WritePostings(field, terms, order, norms, Bm25.SaturationByNorm(field, entry.AverageLength), cancellationToken);
    }

    /// <summary>How many passages have the field, and how many terms on average. Lucene's own counts hold what was replaced as well.</summary>
    private static (int Passages, long Length) Sizes(AtomicReader reader, PassageOrder order, PassageField field, Terms terms)
    {
        if (order.IsAsWritten)
            return (terms.DocCount, terms.SumTotalTermFreq);
        BinaryDocValues sizes = reader.GetBinaryDocValues(PassageSchema.Sizes);
        var bytes = new BytesRef();
        int passages = 0;
        long sum = 0;
        for (int place = 0; place < order.Count; place++)
        {
            sizes.Get(order.NumberAt(place), bytes);
            int size = BinaryPrimitives.ReadInt32LittleEndian(bytes.Bytes.AsSpan(bytes.Offset + ((int)field * sizeof(int))));
            passages += size > 0 ? 1 : 0;
            sum += size;
        }

        return (passages, sum);
    }

    private static float Average(in FieldEntry entry) => entry.Documents == 0 ? 0 : (float)entry.Length / entry.Documents;

    private void WritePostings(PassageField field, Terms terms, PassageOrder order, byte[] norms, float[] saturation, CancellationToken cancellationToken)
    {
        DocsEnum? documents = null;
        TermsEnum all = terms.GetEnumerator();
        while (all.MoveNext())
        {
            cancellationToken.ThrowIfCancellationRequested();
            BytesRef term = all.Term;
            documents = all.Docs(null, documents, DocsFlags.FREQS);
            int found = Collect(documents, order);
            WriteTerm(TermKey.Of(field, term.Bytes.AsSpan(term.Offset, term.Length)), found, norms, saturation);
        }
    }

    private void WriteField(RankingChange change, int count, PassageField field, TermEntry[] terms, ref int read, CancellationToken cancellationToken)
    {
        ref FieldEntry entry = ref _fields[(int)field];
        entry.NormsOffset = _target.Position;
        var norms = new byte[count];
        change.Norms(field, norms);
        (entry.Documents, entry.Length) = change.Sizes(field);
        entry.AverageLength = Average(entry);
        _target.Write(norms);
        float[] saturation = Bm25.SaturationByNorm(field, entry.AverageLength);
        ComingTerms coming = change.Coming(field);
        long end = change.Old.EndOf(field);
        int next = 0;
        for (; read < terms.Length && terms[read].Offset < end; read++)
        {
            TermEntry term = terms[read];
            cancellationToken.ThrowIfCancellationRequested();
            for (; next < coming.New.Count && coming.New[next].Before <= term.Offset; next++)
                WriteTerm(coming.New[next].Key, Take(coming.New[next].Postings, 0), norms, saturation);
            int found = Move(change, term, out bool stays);
            if (coming.Known.TryGetValue(term.Key, out List<(int Place, int Frequency)>? more))
                WriteTerm(term.Key, Take(more, found), norms, saturation);
            else if (stays)
                CopyTerm(change.Old.BytesOf(term, read + 1 < terms.Length ? Math.Min(end, terms[read + 1].Offset) : end), term, norms, saturation);
            else
                WriteTerm(term.Key, found, norms, saturation);
        }

        for (; next < coming.New.Count; next++)
            WriteTerm(coming.New[next].Key, Take(coming.New[next].Postings, 0), norms, saturation);
    }

    /// <summary>Reads the postings that stay to their new places.</summary>
    /// <param name="change">Where they go.</param>
    /// <param name="term">Whose.</param>
    /// <param name="stays">Whether they are the same, in the same places.</param>
    private int Move(RankingChange change, in TermEntry term, out bool stays)
    {
        Room(term.Frequency);
        Span<int> places = _places.AsSpan(0, term.Frequency);
        Span<int> frequencies = _frequencies.AsSpan(0, term.Frequency);
        change.Old.Read(term, places, frequencies);
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
    private int Take(List<(int Place, int Frequency)>? more, int count)
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

    private void WriteTerm(ulong key, int found, byte[] norms, float[] saturation)
    {
        if (found == 0)
            return;
        long offset = _target.Position;
        float best = _postings.Write(_places.AsSpan(0, found), _frequencies.AsSpan(0, found), norms, saturation);
        _terms.Add(new TermEntry { Key = key, Offset = offset, Frequency = found, Maximum = best });
    }

    /// <summary>The same for a term that stays where it is: its bounds alone are others, for the passages are longer or shorter on average.</summary>
    private void CopyTerm(ReadOnlySpan<byte> before, in TermEntry term, byte[] norms, float[] saturation)
    {
        long offset = _target.Position;
        float best = _postings.Copy(before, _places.AsSpan(0, term.Frequency), _frequencies.AsSpan(0, term.Frequency), norms, saturation);
        _terms.Add(new TermEntry { Key = term.Key, Offset = offset, Frequency = term.Frequency, Maximum = best });
    }

    /// <summary>The postings of a term in the order of their places.</summary>
    private int Collect(DocsEnum documents, PassageOrder order)
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

    private static ReadingStatistics Statistics(AtomicReader reader, PassageOrder order, CancellationToken cancellationToken)
    {
        var statistics = new ReadingStatistics();
        BinaryDocValues? readings = reader.GetBinaryDocValues(PassageSchema.Reading);
        var code = new BytesRef();
        for (int place = 0; place < order.Count && readings is not null; place++)
        {
            if ((place & 0xFFF) == 0)
                cancellationToken.ThrowIfCancellationRequested();
            readings.Get(order.NumberAt(place), code);
            statistics.Add(code.Bytes.AsSpan(code.Offset, code.Length));
        }

        return statistics;
    }

    private void WriteStatistics(ReadingStatistics statistics, ref RankingFooter footer)
    {
        footer.CharactersOffset = _target.Position;
        _target.Write(MemoryMarshal.AsBytes<int>(statistics.Characters));
        footer.TrigramsOffset = _target.Position;
        _target.Write(MemoryMarshal.AsBytes<int>(statistics.TrigramCounts));
        footer.ChineseDocuments = statistics.ChineseDocuments;
        footer.RussianDocuments = statistics.RussianDocuments;
        footer.AverageCharacters = statistics.AverageCharacters;
        footer.AverageTrigrams = statistics.AverageTrigrams;
        footer.CharacterSum = statistics.CharacterSum;
        footer.TrigramSum = statistics.TrigramSum;
    }

    private void WriteTerms(ref RankingFooter footer)
    {
        int capacity = (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Max(2, _terms.Count * 2));
        var table = new TermEntry[capacity];
        foreach (TermEntry term in _terms)
        {
            int place = (int)(term.Key & (uint)(capacity - 1));
            while (table[place].Key != 0)
            {
                if (table[place].Key == term.Key)
                    throw new InvalidOperationException("Two terms of the index have one key; the key has to become longer.");
                place = (place + 1) & (capacity - 1);
            }

            table[place] = term;
        }

        footer.TermsOffset = _target.Position;
        footer.TermCapacity = capacity;
        _target.Write(MemoryMarshal.AsBytes<TermEntry>(table));
    }
}
