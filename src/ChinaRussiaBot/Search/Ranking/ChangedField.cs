using ChinaRussiaBot.Search.Analysis;

namespace ChinaRussiaBot.Search.Ranking;

/// <summary>A field of the next ranking file, derived from the one before; its positions count from its own beginning.</summary>
internal sealed class ChangedField
{
    private readonly MemoryStream _bytes;
    private readonly FieldEntry _entry;
    private readonly List<TermEntry> _terms;

    private ChangedField(MemoryStream bytes, FieldEntry entry, List<TermEntry> terms) => (_bytes, _entry, _terms) = (bytes, entry, terms);

    /// <summary>Derives it in memory.</summary>
    public static ChangedField Of(RankingChange change, int count, PassageField field, CancellationToken cancellationToken)
    {
        // About as much as before.
        MemoryStream bytes = new(checked((int)(change.Old.EndOf(field) - change.Old.FieldOf(field).NormsOffset) + (1 << 16)));
        TermWriter writer = new(bytes);
        FieldEntry entry = Write(change, count, field, bytes, writer, cancellationToken);
        return new ChangedField(bytes, entry, writer.Terms);
    }

    /// <summary>Derives it right where it belongs.</summary>
    public static FieldEntry Write(RankingChange change, int count, PassageField field, Stream target, TermWriter writer, CancellationToken cancellationToken)
    {
        FieldEntry entry = new() { NormsOffset = target.Position };
        byte[] norms = new byte[count];
        change.Norms(field, norms);
        (entry.Documents, entry.Length) = change.Sizes(field);
        entry.AverageLength = entry.Documents == 0 ? 0 : (float)entry.Length / entry.Documents;
        target.Write(norms);
        float[] saturation = Bm25.SaturationByNorm(field, entry.AverageLength);
        ComingTerms coming = change.Coming(field);
        long end = change.Old.EndOf(field);
        ReadOnlySpan<TermEntry> terms = change.TermsOf(field);
        int next = 0;
        for (int read = 0; read < terms.Length; read++)
        {
            TermEntry term = terms[read];
            cancellationToken.ThrowIfCancellationRequested();
            for (; next < coming.New.Count && coming.New[next].Before <= term.Offset; next++)
                writer.Write(coming.New[next].Key, writer.Take(coming.New[next].Postings, 0), norms, saturation);
            int found = writer.Move(change, term, out bool stays);
            if (coming.Known.TryGetValue(term.Key, out List<(int Place, int Frequency)>? more))
                writer.Write(term.Key, writer.Take(more, found), norms, saturation);
            else if (stays)
                writer.Copy(change.Old.BytesOf(term, read + 1 < terms.Length ? terms[read + 1].Offset : end), term, norms, saturation);
            else
                writer.Write(term.Key, found, norms, saturation);
        }

        for (; next < coming.New.Count; next++)
            writer.Write(coming.New[next].Key, writer.Take(coming.New[next].Postings, 0), norms, saturation);
        return entry;
    }

    /// <summary>Puts it at the end of the file and its terms at that of the list.</summary>
    /// <returns>The entry with the positions of the file.</returns>
    public FieldEntry AppendTo(Stream file, List<TermEntry> terms)
    {
        long start = file.Position;
        file.Write(_bytes.GetBuffer().AsSpan(0, (int)_bytes.Length));
        terms.EnsureCapacity(terms.Count + _terms.Count);
        foreach (TermEntry term in _terms)
            terms.Add(term with { Offset = term.Offset + start });
        return _entry with { NormsOffset = start };
    }
}
