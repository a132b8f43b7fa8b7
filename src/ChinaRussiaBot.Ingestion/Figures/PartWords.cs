using System.Text.RegularExpressions;
using ChinaRussiaBot.Answering.Grounding;
using ChinaRussiaBot.Text;

namespace ChinaRussiaBot.Ingestion.Figures;

/// <summary>Words that make a per cent a part of a whole, and a number a place in a ranking. Pure.</summary>
internal static partial class PartWords
{
    /// <summary>What the words before a value of this kind must say.</summary>
    public static bool Say(string clause) => Part().IsMatch(clause);

    /// <summary>Whether the clause begins with the word: whose part it is stands in a clause before.</summary>
    public static bool Begin(string clause) => Begins().IsMatch(clause);

    /// <summary>Whether a number is written as a place: 第5位, 3-е место. "第一大贸易伙伴" says it of another list as often as not.</summary>
    public static bool IsPlace(NormalizedText text, NumberMark mark)
    {
        (int start, int length) = text.SourceRange(mark.At, mark.End - mark.At);
        return Place().IsMatch(text.Source[start..Math.Min(text.Source.Length, start + length + 10)]);
    }

    [GeneratedRegex(@"占|比重|份额|(?<!\p{L})(?:доля|долю|доли|долей|удельный вес)(?!\p{L})", RegexOptions.CultureInvariant)]
    private static partial Regex Part();

    [GeneratedRegex(@"^[\s,]*(?:约|共|其)?占", RegexOptions.CultureInvariant)]
    private static partial Regex Begins();

    [GeneratedRegex(@"^第?\s*\d{1,3}\s*(?:位|名)|^\d{1,3}(?:-[ем]\p{L}?)?\s+мест", RegexOptions.CultureInvariant)]
    private static partial Regex Place();
}
