using System.Diagnostics.CodeAnalysis;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace ChinaRussiaBot.Search;

/// <summary>Reads stored fields in one place.</summary>
internal static class StoredText
{
    [SuppressMessage("Globalization", "CA1305", Justification = "The field is text; Lucene's overload with a format provider is for numbers.")]
    public static string? TextOrNull(this Document document, string field) => document.Get(field);

    public static string Text(this Document document, string field) => document.TextOrNull(field) ?? string.Empty;

    /// <summary>The data of the passages that carry the key, in the order in which they count.</summary>
    public static IEnumerable<string> DataUnder(DirectoryReader reader, string key, PassageOrder order) =>
        Numbers(reader, key).OrderBy(order.PlaceOf).Select(number => reader.Document(number).TextOrNull(PassageSchema.Data)).OfType<string>();

    private static IEnumerable<int> Numbers(DirectoryReader reader, string key)
    {
        foreach (AtomicReaderContext leaf in reader.Leaves)
        {
            if (leaf.AtomicReader.GetTermDocsEnum(new Term(PassageSchema.Key, new BytesRef(key))) is not { } documents)
                continue;
            for (int document = documents.NextDoc(); document != DocIdSetIterator.NO_MORE_DOCS; document = documents.NextDoc())
                yield return leaf.DocBase + document;
        }
    }
}
