using Lucene.Net.Index;
using Lucene.Net.Search;

namespace ChinaRussiaBot.Search;

/// <summary>
/// How the passages of an index count. An index that was changed batch by batch has its passages where they happened to be written; they
/// count in the order of their batches, so that it ranks, and breaks ties, like one that was written at once.
/// </summary>
internal sealed class PassageOrder
{
    private readonly int[]? numbers;
    private readonly int[]? places;

    private PassageOrder(int count, int[]? numbers, int[]? places) => (Count, this.numbers, this.places) = (count, numbers, places);

    /// <summary>The batches in their order, each with the place of its first passage and how many it has.</summary>
    public static IEnumerable<(string Name, int Start, int Count)> Batches(AtomicReader reader)
    {
        int start = 0;
        DocsEnum? passages = null;
        TermsEnum all = reader.GetTerms(PassageSchema.Batch).GetEnumerator();
        while (all.MoveNext())
        {
            int count = 0;
            passages = all.Docs(reader.LiveDocs, passages, DocsFlags.NONE);
            while (passages.NextDoc() != DocIdSetIterator.NO_MORE_DOCS)
                count++;
            if (count > 0)
                yield return (all.Term.Utf8ToString(), start, count);
            start += count;
        }
    }

    /// <summary>How many passages there are.</summary>
    public int Count { get; }

    /// <summary>Whether Lucene's numbers are the places themselves.</summary>
    public bool IsAsWritten => numbers is null;

    /// <exception cref="InvalidDataException">Passages are gone and nothing says where the others belong.</exception>
    public static PassageOrder Of(AtomicReader? reader)
    {
        if (reader is null)
            return new PassageOrder(0, null, null);
        if (reader.GetTerms(PassageSchema.Batch) is not { } batches)
            return reader.NumDocs == reader.MaxDoc ? new PassageOrder(reader.MaxDoc, null, null) : throw new InvalidDataException("The passage index has gaps.");
        int[] numbers = new int[reader.NumDocs];
        int count = 0;
        bool asWritten = reader.NumDocs == reader.MaxDoc;
        DocsEnum? passages = null;
        TermsEnum all = batches.GetEnumerator();
        while (all.MoveNext())
        {
            passages = all.Docs(reader.LiveDocs, passages, DocsFlags.NONE);
            for (int number = passages.NextDoc(); number != DocIdSetIterator.NO_MORE_DOCS; number = passages.NextDoc())
            {
                if (count == numbers.Length)
                    throw new InvalidDataException("A passage of the index is in two batches.");
                asWritten &= number == count;
                numbers[count++] = number;
            }
        }

        if (count != numbers.Length)
            throw new InvalidDataException("A passage of the index is in no batch.");
        return asWritten ? new PassageOrder(count, null, null) : new PassageOrder(count, numbers, Inverse(numbers, reader.MaxDoc));
    }

    /// <summary>Lucene's number of the passage at a place.</summary>
    public int NumberAt(int place) => numbers is null ? place : numbers[place];

    /// <summary>The place of the passage with Lucene's number; negative when it is gone.</summary>
    public int PlaceOf(int number) => places is null ? number : places[number];

    private static int[] Inverse(int[] numbers, int length)
    {
        int[] inverse = new int[length];
        Array.Fill(inverse, -1);
        for (int place = 0; place < numbers.Length; place++)
            inverse[numbers[place]] = place;
        return inverse;
    }
}
