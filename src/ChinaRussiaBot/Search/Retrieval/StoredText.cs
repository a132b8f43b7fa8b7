using System.Diagnostics.CodeAnalysis;
using Lucene.Net.Documents;

namespace ChinaRussiaBot.Search;

/// <summary>Reads stored fields in one place.</summary>
internal static class StoredText
{
    [SuppressMessage("Globalization", "CA1305", Justification = "The field is text; Lucene's overload with a format provider is for numbers.")]
    public static string Text(this Document document, string field) => document.Get(field) ?? string.Empty;
}
