using System.Runtime.InteropServices;
using ChinaRussiaBot.Search.Analysis;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace ChinaRussiaBot.Search.Ranking;

/// <summary>Derives the ranking file from a finished Lucene index of one segment.</summary>
internal sealed class RankingFileWriter : IDisposable
{
    private readonly ChecksumStream _target;
    private readonly PostingsWriter _postings;
    private readonly List<TermEntry> _terms = [];
    private readonly FieldEntry[] _fields = new FieldEntry[RankingLayout.FieldCount];

    public RankingFileWriter(Stream target)
    {
        _target = new ChecksumStream(target);
        _postings = new PostingsWriter(_target);
    }

    public void Write(AtomicReader reader, CancellationToken cancellationToken)
    {
        foreach (PassageField field in Enum.GetValues<PassageField>())
            WriteField(reader, field, cancellationToken);
        var footer = new RankingFooter
        {
            ChinesePairs = _fields[0],
            RussianStems = _fields[1],
            RussianPrefixes = _fields[2],
            Concepts = _fields[3],
            Documents = reader.MaxDoc,
            FormatVersion = RankingLayout.Version,
            Magic = RankingLayout.Magic,
        };
        WriteStatistics(reader, ref footer, cancellationToken);
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

    private void WriteField(AtomicReader reader, PassageField field, CancellationToken cancellationToken)
    {
        ref FieldEntry entry = ref _fields[(int)field];
        entry.NormsOffset = _target.Position;
        var norms = new byte[reader.MaxDoc];
        Terms? terms = reader.GetTerms(PassageSchema.NameOf(field));
        if (terms is not null)
        {
            NumericDocValues values = reader.GetNormValues(PassageSchema.NameOf(field));
            for (int document = 0; document < norms.Length; document++)
                norms[document] = (byte)values.Get(document);
            entry.Documents = terms.DocCount;
            entry.AverageLength = (float)terms.SumTotalTermFreq / Math.Max(1, terms.DocCount);
        }

        _target.Write(norms);
        if (terms is not null)
            WritePostings(field, terms, norms, Bm25.SaturationByNorm(field, entry.AverageLength), cancellationToken);
    }

    private void WritePostings(PassageField field, Terms terms, byte[] norms, float[] saturation, CancellationToken cancellationToken)
    {
        DocsEnum? documents = null;
        TermsEnum all = terms.GetEnumerator();
        while (all.MoveNext())
        {
            cancellationToken.ThrowIfCancellationRequested();
            BytesRef term = all.Term;
            documents = all.Docs(null, documents, DocsFlags.FREQS);
            _postings.Clear();
            for (int document = documents.NextDoc(); document != DocIdSetIterator.NO_MORE_DOCS; document = documents.NextDoc())
            {
                float frequency = documents.Freq;
                _postings.Add(document, documents.Freq, frequency / (frequency + saturation[norms[document]]));
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

    private void WriteStatistics(AtomicReader reader, ref RankingFooter footer, CancellationToken cancellationToken)
    {
        var statistics = new ReadingStatistics();
        BinaryDocValues? readings = reader.GetBinaryDocValues(PassageSchema.Reading);
        var code = new BytesRef();
        for (int document = 0; document < reader.MaxDoc && readings is not null; document++)
        {
            if ((document & 0xFFF) == 0)
                cancellationToken.ThrowIfCancellationRequested();
            readings.Get(document, code);
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
