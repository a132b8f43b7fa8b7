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

    public void Write(AtomicReader reader, PassageOrder order, CancellationToken cancellationToken)
    {
        foreach (PassageField field in Enum.GetValues<PassageField>())
            WriteField(reader, order, field, cancellationToken);
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
        WriteStatistics(reader, order, ref footer, cancellationToken);
        WriteTerms(ref footer);
        footer.Checksum = _target.Checksum;
        _target.Write(MemoryMarshal.AsBytes(MemoryMarshal.CreateSpan(ref footer, 1)));
        _target.Flush();
    }

    public void Dispose()
    {
        _postings.Dispose();
        _target.Dispose();
    }

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
            (entry.Documents, entry.AverageLength) = Sizes(reader, order, field, terms);
        }

        _target.Write(norms);
        if (terms is not null)
            WritePostings(field, terms, order, norms, Bm25.SaturationByNorm(field, entry.AverageLength), cancellationToken);
    }

    /// <summary>How many passages have the field, and how many terms on average. Lucene's own counts hold what was replaced as well.</summary>
    private static (int Passages, float AverageLength) Sizes(AtomicReader reader, PassageOrder order, PassageField field, Terms terms)
    {
        if (order.IsAsWritten)
            return (terms.DocCount, (float)terms.SumTotalTermFreq / Math.Max(1, terms.DocCount));
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

        return passages == 0 ? default : (passages, (float)sum / passages);
    }

    private void WritePostings(PassageField field, Terms terms, PassageOrder order, byte[] norms, float[] saturation, CancellationToken cancellationToken)
    {
        DocsEnum? documents = null;
        TermsEnum all = terms.GetEnumerator();
        while (all.MoveNext())
        {
            cancellationToken.ThrowIfCancellationRequested();
            BytesRef term = all.Term;
            documents = all.Docs(null, documents, DocsFlags.FREQS);
            _postings.Clear();
            int found = Collect(documents, order);
            if (found == 0)
                continue;
            for (int index = 0; index < found; index++)
            {
                float frequency = _frequencies[index];
                _postings.Add(_places[index], _frequencies[index], frequency / (frequency + saturation[norms[_places[index]]]));
            }

            long offset = _target.Position;
            int count = _postings.Count;
            float best = _postings.Write();
            _terms.Add(new TermEntry
            {
                Key = TermKey.Of(field, term.Bytes.AsSpan(term.Offset, term.Length)),
                Offset = offset,
                Frequency = count,
                Maximum = best,
            });
        }
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
            if (count == _places.Length)
            {
                Array.Resize(ref _places, count * 2);
                Array.Resize(ref _frequencies, count * 2);
            }

            sorted &= place > last;
            last = place;
            (_places[count], _frequencies[count++]) = (place, documents.Freq);
        }

        if (!sorted)
            Array.Sort(_places, _frequencies, 0, count);
        return count;
    }

    private void WriteStatistics(AtomicReader reader, PassageOrder order, ref RankingFooter footer, CancellationToken cancellationToken)
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

        footer.CharactersOffset = _target.Position;
        _target.Write(MemoryMarshal.AsBytes<int>(statistics.Characters));
        footer.TrigramsOffset = _target.Position;
        _target.Write(MemoryMarshal.AsBytes<int>(statistics.TrigramCounts));
        footer.ChineseDocuments = statistics.ChineseDocuments;
        footer.RussianDocuments = statistics.RussianDocuments;
        footer.AverageCharacters = statistics.AverageCharacters;
        footer.AverageTrigrams = statistics.AverageTrigrams;
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
