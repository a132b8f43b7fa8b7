using ChinaRussiaBot.Search.Analysis;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace ChinaRussiaBot.Search.Ranking;

/// <summary>The terms of one field in passages that come into a ranking file: more postings of terms that it has, and new terms with their place in the order.</summary>
internal sealed class ComingTerms
{
    /// <summary>Stands behind all terms of the old file.</summary>
    public const long Last = long.MaxValue;

    private readonly SortedDictionary<string, List<(int Place, int Frequency)>> byTerm = new(Utf8Order.Instance);

    /// <summary>More postings of known terms, by key, in the order of their places.</summary>
    public Dictionary<ulong, List<(int Place, int Frequency)>> Known { get; } = [];

    /// <summary>New terms in their order, each with the offset in the old file of the term that it stands before.</summary>
    public List<(long Before, ulong Key, List<(int Place, int Frequency)> Postings)> New { get; } = [];

    public static ComingTerms Of(PassageField field, DirectoryReader reader, PassageOrder order, List<int> places, RankingFile old)
    {
        ComingTerms coming = new();
        string name = PassageSchema.NameOf(field);
        HashSet<int> numbers = [.. places.Select(order.NumberAt)];
        foreach (AtomicReaderContext part in reader.Leaves)
        {
            (AtomicReader leaf, int start) = (part.AtomicReader, part.DocBase);
            if (numbers.Any(number => number >= start && number < start + leaf.MaxDoc) && leaf.GetTerms(name) is { } terms)
                coming.Collect(terms, start, numbers, order);
        }

        TermsEnum? all = coming.byTerm.Count == 0 ? null : MultiFields.GetTerms(reader, name).GetEnumerator();
        foreach ((string term, List<(int Place, int Frequency)> postings) in coming.byTerm)
        {
            postings.Sort();
            BytesRef bytes = new(term);
            ulong key = TermKey.Of(field, bytes.Bytes.AsSpan(bytes.Offset, bytes.Length));
            if (old.TryFind(key, out _))
                coming.Known[key] = postings;
            else
                coming.New.Add((After(all!, bytes, field, old), key, postings));
        }

        return coming;
    }

    private void Collect(Terms terms, int start, HashSet<int> numbers, PassageOrder order)
    {
        DocsEnum? documents = null;
        TermsEnum all = terms.GetEnumerator();
        while (all.MoveNext())
        {
            string? term = null;
            documents = all.Docs(null, documents, DocsFlags.FREQS);
            for (int document = documents.NextDoc(); document != DocIdSetIterator.NO_MORE_DOCS; document = documents.NextDoc())
            {
                if (!numbers.Contains(start + document))
                    continue;
                term ??= all.Term.Utf8ToString();
                if (!byTerm.TryGetValue(term, out List<(int Place, int Frequency)>? postings))
                    byTerm[term] = postings = [];
                postings.Add((order.PlaceOf(start + document), documents.Freq));
            }
        }
    }

    /// <summary>Lucene keeps terms in their order, those of what was removed too; the next that the old file has is where this one goes.</summary>
    private static long After(TermsEnum all, BytesRef term, PassageField field, RankingFile old)
    {
        if (all.SeekCeil(term) == TermsEnum.SeekStatus.END)
            return Last;
        do
        {
            if (old.TryFind(TermKey.Of(field, all.Term.Bytes.AsSpan(all.Term.Offset, all.Term.Length)), out TermEntry next))
                return next.Offset;
        }
        while (all.MoveNext());
        return Last;
    }

    /// <summary>That of Lucene: by the bytes of UTF-8.</summary>
    private sealed class Utf8Order : IComparer<string>
    {
        public static Utf8Order Instance { get; } = new();

        public int Compare(string? x, string? y) => new BytesRef(x).CompareTo(new BytesRef(y));
    }
}
