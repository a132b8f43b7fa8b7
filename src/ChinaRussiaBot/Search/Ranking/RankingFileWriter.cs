using System.Buffers.Binary;
using System.Runtime.InteropServices;
using ChinaRussiaBot.Search.Analysis;
using Lucene.Net.Index;
using Lucene.Net.Util;

namespace ChinaRussiaBot.Search.Ranking;

/// <summary>Derives the ranking file from a finished Lucene index; from one that was changed batch by batch the same file as from one written at once.</summary>
internal sealed class RankingFileWriter(Stream target) : IDisposable
{
    private readonly ChecksumStream _target = new(target);
    private readonly NativeList<TermEntry> _terms = new();
    private readonly FieldEntry[] _fields = new FieldEntry[RankingLayout.FieldCount];

    /// <param name="reader">The finished index.</param>
    /// <param name="order">How its passages count.</param>
    /// <param name="change">From which file it is derived in fewer steps; null for none. The outcome is the same.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public void Write(AtomicReader reader, PassageOrder order, RankingChange? change, CancellationToken cancellationToken)
    {
        if (change is null)
            WriteFields(reader, order, cancellationToken);
        else
            WriteFields(change, order.Count, cancellationToken);
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

    public void Dispose()
    {
        _target.Dispose();
        _terms.Dispose();
    }

    private void WriteFields(AtomicReader reader, PassageOrder order, CancellationToken cancellationToken)
    {
        TermWriter writer = new(_target, _terms);
        foreach (PassageField field in Enum.GetValues<PassageField>())
            _fields[(int)field] = WriteField(reader, order, field, writer, cancellationToken);
    }

    /// <summary>Fields need nothing of each other: the first goes into the file, the others beside it into memory.</summary>
    private void WriteFields(RankingChange change, int count, CancellationToken cancellationToken)
    {
        PassageField[] fields = Enum.GetValues<PassageField>();
        Task<ChangedField>[] others = [.. fields.Skip(1).Select(field => Task.Run(() => ChangedField.Of(change, count, field, cancellationToken), cancellationToken))];
        try
        {
            _fields[0] = ChangedField.Write(change, count, fields[0], _target, new TermWriter(_target, _terms), cancellationToken);
        }
        finally
        {
            // Also after a failure: they read what is closed then.
            Task.WhenAny(Task.WhenAll(others)).GetAwaiter().GetResult();
        }

        for (int field = 1; field < fields.Length; field++)
        {
            using ChangedField other = others[field - 1].GetAwaiter().GetResult();
            _fields[field] = other.AppendTo(_target, _terms);
        }
    }

    private FieldEntry WriteField(AtomicReader reader, PassageOrder order, PassageField field, TermWriter writer, CancellationToken cancellationToken)
    {
        FieldEntry entry = new() { NormsOffset = _target.Position };
        var norms = new byte[order.Count];
        Terms? terms = reader.GetTerms(PassageSchema.NameOf(field));
        if (terms is not null)
        {
            NumericDocValues values = reader.GetNormValues(PassageSchema.NameOf(field));
            for (int place = 0; place < norms.Length; place++)
                norms[place] = (byte)values.Get(order.NumberAt(place));
            (entry.Documents, entry.Length) = Sizes(reader, order, field, terms);
            entry.AverageLength = Bm25.AverageLength(entry.Length, entry.Documents);
        }

        _target.Write(norms);
        if (terms is not null)
            WritePostings(field, terms, order, norms, Bm25.SaturationByNorm(field, entry.AverageLength), writer, cancellationToken);
        return entry;
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

    private static void WritePostings(
        PassageField field, Terms terms, PassageOrder order, byte[] norms, float[] saturation, TermWriter writer, CancellationToken cancellationToken)
    {
        DocsEnum? documents = null;
        TermsEnum all = terms.GetEnumerator();
        while (all.MoveNext())
        {
            cancellationToken.ThrowIfCancellationRequested();
            BytesRef term = all.Term;
            documents = all.Docs(null, documents, DocsFlags.FREQS);
            int found = writer.Collect(documents, order);
            writer.Write(TermKey.Of(field, term.Bytes.AsSpan(term.Offset, term.Length)), found, norms, saturation);
        }
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
        using NativeList<TermEntry> places = NativeList<TermEntry>.Zeroed(capacity);
        Span<TermEntry> table = places.Items;
        foreach (ref readonly TermEntry term in _terms.Items)
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
        _target.Write(MemoryMarshal.AsBytes(table));
    }
}
