using System.Text.RegularExpressions;
using ChinaRussiaBot.Answering.Grounding;
using ChinaRussiaBot.Knowledge;
using ChinaRussiaBot.Text;

namespace ChinaRussiaBot.Generations;

/// <summary>The numbers and years of a text in either language, as comparable values. Thread-safe.</summary>
internal sealed partial class TextNumbers(KnowledgeBase knowledge)
{
    private readonly NumberScanner scanner = new(new UnitSpellings(knowledge.Units));

    /// <summary>Every number that is no date.</summary>
    public List<NumberMark> Of(string text)
    {
        string normal = TextNormalizer.NormalizeText(text);
        return scanner.Scan(normal, DateScanner.Scan(normal));
    }

    /// <summary>Every year from 1900 to 2099.</summary>
    public static HashSet<string> Years(string text) =>
        [.. YearPattern().Matches(TextNormalizer.NormalizeText(text)).Select(static match => match.Value)];

    /// <summary>Whether the two say one value, each as far as its digits go.</summary>
    public static bool Same(NumberMark left, NumberMark right) =>
        Math.Abs(left.Value - right.Value) <= Math.Max(left.Tolerance, right.Tolerance)
        || (left.Upper is { } leftUpper && right.Value == leftUpper) || (right.Upper is { } rightUpper && left.Value == rightUpper);

    [GeneratedRegex(@"(?<!\d)(?:19|20)\d\d(?!\d)", RegexOptions.CultureInvariant)]
    private static partial Regex YearPattern();
}
