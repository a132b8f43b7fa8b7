using System.Diagnostics.CodeAnalysis;
using ChinaRussiaBot.Search.Analysis;

namespace ChinaRussiaBot.Search.Ranking;

/// <summary>A field of the next ranking file, derived from the one before; its positions count from its own beginning.</summary>
internal sealed class ChangedField : IDisposable
{
    private readonly NativeList<byte> _bytes;
    private readonly NativeList<TermEntry> _terms;
    private readonly FieldEntry _entry;

    private ChangedField(NativeList<byte> bytes, NativeList<TermEntry> terms, FieldEntry entry) => (_bytes, _terms, _entry) = (bytes, terms, entry);

    /// <summary>Derives it in memory.</summary>
    [SuppressMessage("Reliability", "CA2000", Justification = "Both go over to the field.")]
    public static ChangedField Of(RankingChange change, int count, PassageField field, CancellationToken cancellationToken)
    {
        // About as much as before.
        NativeList<byte> bytes = new(checked((int)(change.Old.EndOf(field) - change.Old.FieldOf(field).NormsOffset) + (1 << 16)));
        NativeList<TermEntry> terms = new(change.TermsOf(field).Length + 1024);
        try
        {
            using NativeStream target = new(bytes);
            return new ChangedField(bytes, terms, Write(change, count, field, target, new TermWriter(target, terms), cancellationToken));
        }
        catch
        {
            bytes.Dispose();
            terms.Dispose();
            throw;
        }
    }

    /// <summary>Derives it right where it belongs.</summary>
    public static FieldEntry Write(RankingChange change, int count, PassageField field, Stream target, TermWriter writer, CancellationToken cancellationToken)
    {
        FieldEntry entry = new() { NormsOffset = target.Position };
        byte[] norms = new byte[count];
        change.Norms(field, norms);
        (entry.Documents, entry.Length) = change.Sizes(field);
        entry.AverageLength = Bm25.AverageLength(entry.Length, entry.Documents);
        target.Write(norms);
        float[] saturation = Bm25.SaturationByNorm(field, entry.AverageLength);
        bool boundsHold = entry.AverageLength.Equals(change.Old.FieldOf(field).AverageLength);
        ComingTerms coming = change.Coming(field);
        ReadOnlySpan<TermEntry> terms = change.TermsOf(field);
        int next = 0;
        for (int read = 0; read < terms.Length; read++)
        {
            TermEntry term = terms[read];
            cancellationToken.ThrowIfCancellationRequested();
            for (; next < coming.New.Count && coming.New[next].Before <= term.Offset; next++)
                writer.Write(coming.New[next].Key, writer.Take(coming.New[next].Postings, 0), norms, saturation);
            long end = read + 1 < terms.Length ? terms[read + 1].Offset : change.Old.EndOf(field);
            bool more = coming.Known.TryGetValue(term.Key, out List<(int Place, int Frequency)>? postings);
            if (boundsHold && !more && writer.TryKeep(change, term, end))
                continue;
            int found = writer.Move(change, term, out bool stays);
            if (stays && !more)
                writer.Copy(change.Old.Bytes(term.Offset, end), term, norms, saturation);
            else
                writer.Write(term.Key, writer.Take(postings, found), norms, saturation);
        }

        for (; next < coming.New.Count; next++)
            writer.Write(coming.New[next].Key, writer.Take(coming.New[next].Postings, 0), norms, saturation);
        writer.Flush();
        return entry;
    }

    /// <summary>Puts it at the end of the file and its terms at that of the list.</summary>
    /// <returns>The entry with the positions of the file.</returns>
    public FieldEntry AppendTo(Stream file, NativeList<TermEntry> terms)
    {
        long start = file.Position;
        file.Write(_bytes.Items);
        terms.EnsureCapacity(terms.Count + _terms.Count);
        foreach (ref readonly TermEntry term in _terms.Items)
            terms.Add(term with { Offset = term.Offset + start });
        return _entry with { NormsOffset = start };
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _bytes.Dispose();
        _terms.Dispose();
    }
}
