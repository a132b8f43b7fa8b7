using System.Buffers;
using ChinaRussiaBot.Knowledge;
using ChinaRussiaBot.Text;

namespace ChinaRussiaBot.Answering.Grounding;

/// <summary>
/// What follows a label and a colon is the value under that label, and no other number of the item: its note may well name those of
/// others. Pure.
/// </summary>
internal static class LabelledValue
{
    private static readonly SearchValues<char> Ends = SearchValues.Create("。；（(;\n");

    /// <summary>The number that is not the labelled one; null when there is none.</summary>
    public static string? Problem(DraftStatement statement, Language language, NumberScanner numbers)
    {
        string colon = language == Language.Chinese ? "：" : ": ";
        foreach (IGrouping<string, (string Title, Quantity?[] Values)> label in statement.Items.SelectMany(item => Of(item, language)).GroupBy(static one => one.Label, static one => (one.Title, one.Values), StringComparer.Ordinal))
        {
            int at = statement.Text.IndexOf(label.Key + colon, StringComparison.Ordinal);
            if (at < 0)
                continue;
            string before = statement.Text[..at].TrimEnd(' ', '，', '.');
            if (before.Length > 0 && !label.Any(one => before.EndsWith(one.Title, StringComparison.Ordinal)))
                return $"label of another: {before}";
            string value = statement.Text[(at + label.Key.Length + colon.Length)..];
            List<NumberMark> stated = [.. label.SelectMany(static one => one.Values).OfType<Quantity>().SelectMany(one => Stated(one, language, numbers))];
            foreach (NumberMark number in Scan(value.AsSpan().IndexOfAny(Ends) is >= 0 and int end ? value[..end] : value, numbers))
            {
                if (!stated.Exists((number with { Sign = 0 }).IsSaidBy))
                    return FormattableString.Invariant($"number {number.Value} {number.Unit} under a label");
            }
        }

        return null;
    }

    /// <summary>The value, and as it is printed: rounded.</summary>
    private static IEnumerable<NumberMark> Stated(Quantity value, Language language, NumberScanner numbers) =>
        NumberMark.Of(value, signed: false).Concat(Scan(QuantityText.Print(value, language), numbers).SelectMany(static number => (number with { Sign = 0 }).WithEnds()));

    private static List<NumberMark> Scan(string text, NumberScanner numbers)
    {
        string normal = TextNormalizer.NormalizeText(SpelledNumbers.ToDigits(text));
        return numbers.Scan(normal, DateScanner.Scan(normal));
    }

    private static IEnumerable<(string Label, string Title, Quantity?[] Values)> Of(KnowledgeItem item, Language language) => item switch
    {
        Figure { Label: { } label } figure => [(label[language], "", [figure.Value, figure.Growth])],
        Port port => port.Volumes.Select(volume => (volume.Label[language], PortText.Title(port, language), (Quantity?[])[volume.Value])),
        _ => [],
    };
}
