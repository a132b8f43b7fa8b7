using ChinaRussiaBot.Knowledge;
using ChinaRussiaBot.Questions;

namespace ChinaRussiaBot.Answering.Grounding;

/// <summary>Compares what a text and its translation state: numbers with their units, dates, declared names. Thread-safe.</summary>
public sealed class TranslationCheck
{
    private readonly TextReading reading;

    /// <param name="knowledge">Declares units and names.</param>
    public TranslationCheck(KnowledgeBase knowledge) =>
        reading = new TextReading(new TextAnalyzer(new Lexicon(knowledge)), new NumberScanner(new UnitSpellings(knowledge.Units)));

    /// <summary>What only one of the two states, in lines for an editor; empty when they agree.</summary>
    public IReadOnlyList<string> Differences(string original, string translation)
    {
        Segment[] first = reading.Read(original);
        Segment[] second = reading.Read(translation);
        return [.. Missing(first, second).Select(static one => $"lost: {one}"), .. Missing(second, first).Select(static one => $"added: {one}")];
    }

    private static IEnumerable<string> Missing(Segment[] of, Segment[] from)
    {
        foreach (NumberMark number in of.SelectMany(static clause => clause.Numbers))
        {
            if (!from.SelectMany(static clause => clause.Numbers).Any(other => number.IsSaidBy(other)))
                yield return FormattableString.Invariant($"number {number.Value:0.####} {number.Unit}");
        }

        foreach (DateParts date in of.SelectMany(static clause => clause.Dates).Distinct())
        {
            if (!from.SelectMany(static clause => clause.Dates).Any(date.IsSaidBy))
                yield return $"date {date.FirstYear}-{date.FirstMonth}-{date.FirstDay}";
        }

        // 中俄 names one country in one word and means two: the two are in every text here and no sign of a slip.
        foreach (NameMention name in of.SelectMany(static clause => clause.Names).Where(static name => !name.Ids.All(static id => id is "china" or "russia")))
        {
            if (!from.SelectMany(static clause => clause.Names).Any(other => other.Ids.Intersect(name.Ids).Any()))
                yield return $"name {name.Spelling}";
        }
    }
}
