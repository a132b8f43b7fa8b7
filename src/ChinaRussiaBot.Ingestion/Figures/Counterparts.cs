using System.Text.RegularExpressions;
using ChinaRussiaBot.Knowledge;
using ChinaRussiaBot.Questions;

namespace ChinaRussiaBot.Ingestion.Figures;

/// <summary>
/// Places across the border that ports name as opposite: statistics of one side name its own (Забайкальск), and mean the crossing as a whole. Those that are
/// opposite of ports of several towns, or that are words of the field, name nothing. Immutable.
/// </summary>
internal sealed class Counterparts
{
    private static readonly Regex Elsewhere = Pattern.AnyCase(FigureWords.Any("no.crossing"));

    private readonly List<(string[] Keys, string Place)> names;

    public Counterparts(KnowledgeBase knowledge, TextAnalyzer analyzer)
    {
        names = [.. knowledge.Ports.Where(static port => port.Place is not null)
            .SelectMany(port => Names(port.Counterpart).Select(name => (Keys: Keys(analyzer, name), Place: port.Place!.Id)))
            .Where(static one => one.Keys.Length > 0 && !(one.Keys.Length == 1 && PortSubjects.IsHandled(one.Keys[0])))
            .GroupBy(static one => string.Join(' ', one.Keys))
            .Where(static same => same.Select(static one => one.Place).Distinct().Count() == 1)
            .Select(static same => same.First())];
    }

    /// <summary>The towns whose ports are opposite of what a text names, and where it does.</summary>
    public IEnumerable<(int Start, int End, string Place)> In(AnalyzedText text)
    {
        // The passengers of an airport cross no bridge.
        if (Elsewhere.IsMatch(text.Text))
            yield break;
        for (int at = 0; at < text.Tokens.Count; at++)
        {
            foreach ((string[] keys, string place) in names)
            {
                if (at + keys.Length <= text.Tokens.Count && Enumerable.Range(0, keys.Length).All(index => text.Tokens[at + index].Key == keys[index]))
                    yield return (text.Tokens[at].Start, text.Tokens[at + keys.Length - 1].End, place);
            }
        }
    }

    // «Пограничный (ст. Гродеково)», 格罗杰科沃／波格拉尼奇内铁路口岸: each of the names.
    private static IEnumerable<string> Names(BilingualText counterpart) =>
        counterpart.Russian.Split('(', ')', '/').Select(static part => part.Trim().Split(' ').SkipWhile(static word => word.Length == 0 || !char.IsUpper(word[0])))
            .Select(static words => string.Join(' ', words))
            .Concat(counterpart.Chinese.Split('／', '/').Select(static part => part.Replace("铁路口岸", "", StringComparison.Ordinal)))
            .Where(static name => name.Length > 1);

    private static string[] Keys(TextAnalyzer analyzer, string name) => [.. analyzer.Analyze(name).Tokens.Select(static token => token.Key)];
}
