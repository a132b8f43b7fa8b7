using System.Text.RegularExpressions;
using ChinaRussiaBot.Ingestion.Passages;

namespace ChinaRussiaBot.Ingestion.Figures;

/// <summary>The question that stands at the head of a passage: the answer's first value need not say again what it is of. Pure.</summary>
internal static partial class Asked
{
    /// <summary>Without numbers; null when the passage begins with no question.</summary>
    public static string? In(string text) =>
        Sentences.Of(text).Take(2).FirstOrDefault(static sentence => sentence.AsSpan().TrimEnd(" \n*»”\"").EndsWith("？", StringComparison.Ordinal) || sentence.AsSpan().TrimEnd(" \n*»”\"").EndsWith("?", StringComparison.Ordinal)) is { Length: < Longest } question
            ? Clutter().Replace(question, " ")
            : null;

    /// <summary>The same of a question that ends the text before.</summary>
    public static string? Before(string text) => Sentences.Of(text) is [.., var last] ? In(last) : null;

    private const int Longest = 90;

    [GeneratedRegex(@"\d+年?|[?？*]|^\s*(?:问|q|вопрос)\s*\d*\s*[:：.]|到底|究竟|多少|怎么样|做了|几何|去年|今年|сколько|каков\p{L}*|какой|какая|какие|был[аио]?|составил\p{L}*|в прошлом году|в этом году|сейчас|^\s*(?:а|и)\s", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Clutter();
}
