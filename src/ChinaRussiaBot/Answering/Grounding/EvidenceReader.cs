using System.Collections.Concurrent;
using ChinaRussiaBot.Knowledge;
using ChinaRussiaBot.Text;

namespace ChinaRussiaBot.Answering.Grounding;

/// <summary>Reads what items can be cited for, each once. Thread-safe.</summary>
internal sealed class EvidenceReader(KnowledgeBase knowledge, TextReading reading, PieceReader pieces)
{
    private const int ShortestQuotation = 8;

    private readonly ConcurrentDictionary<string, ItemEvidence> known = new(StringComparer.Ordinal);

    // What authored items share: names, synonyms of measures, titles of sources.
    private readonly ConcurrentDictionary<string, Segment[]> shared = new(StringComparer.Ordinal);

    // Documents are many and each is seldom cited.
    public ItemEvidence Of(KnowledgeItem item) => item is Passage { IsOfDocument: true } ? Read(item) : known.GetOrAdd(item.Id, static (_, asked) => asked.Reader.Read(asked.Item), (Reader: this, Item: item));

    private ItemEvidence Read(KnowledgeItem item)
    {
        List<string> lines = [.. EvidenceTexts.Lines(item).Distinct()];
        Segment[] clauses = lines.SelectMany(reading.Read).ToArray();
        List<string> labels = [.. EvidenceTexts.Labels(item, knowledge).Distinct()];
        List<string> sources = [.. EvidenceTexts.Sources(item).Distinct()];
        Func<string, Segment[]> once = item is Passage { IsOfDocument: true } ? reading.Read : text => shared.GetOrAdd(text, reading.Read);
        Segment[] ofItem = labels.SelectMany(once).ToArray();
        Segment[] named = [.. ofItem, .. sources.SelectMany(once)];
        NumberMark[] fields = [.. EvidenceTexts.Stated(item).Select(static stated => stated.Number), .. named.SelectMany(static clause => clause.Numbers).SelectMany(static number => number.WithEnds())];
        List<(NumberMark Number, IReadOnlyList<DateParts> Dates)> numbers = [.. EvidenceTexts.Stated(item)];
        HashSet<DateParts> dates = [.. EvidenceTexts.Dates(item), .. numbers.SelectMany(static number => number.Dates)];
        // A name says no time of its own ("the third largest supplier"): its numbers hold when the figure does.
        IReadOnlyList<DateParts> own = item is Figure figure ? EvidenceTexts.When(figure.Period) : [];
        foreach (Segment clause in clauses.Concat(named))
        {
            dates.UnionWith(clause.Dates);
            foreach (NumberMark number in clause.Numbers)
                numbers.AddRange(Directed(number, clause.Signature).WithEnds().Select(one => (one, clause.Context.Count > 0 ? clause.Context : own)));
        }

        foreach (DateParts date in dates.ToArray())
        {
            if (date.Ends is var (first, last))
                dates.UnionWith([first, last]);
        }

        string text = TextNormalizer.NormalizeText(string.Join('\n', lines.Concat(labels)));
        return new ItemEvidence
        {
            Lines = lines.Where(static line => line.Length >= ShortestQuotation).OrderByDescending(static line => line.Length).ToArray(),
            Clauses = clauses,
            Labels = named,
            Names = clauses.Concat(ofItem).SelectMany(static clause => clause.Names).SelectMany(static name => name.Ids).Concat(EvidenceTexts.Names(item)).ToHashSet(StringComparer.Ordinal),
            Dates = dates,
            Published = EvidenceTexts.Published(item).ToHashSet(),
            Numbers = numbers.ToArray(),
            FieldNumbers = fields,
            Sources = sources.Select(TextNormalizer.NormalizeText).ToArray(),
            Rows = lines.Select(pieces.Read).ToArray(),
            Keys = clauses.Concat(named).SelectMany(static clause => clause.Keys).ToHashSet(StringComparer.Ordinal),
            Text = text,
            Denied = DeniedWords.OnlyDenied(text),
        };
    }

    /// <summary>A number takes its sign from the word beside it: "下降6.9%" is -6.9 %.</summary>
    public static NumberMark Directed(NumberMark number, Signature around) => number.Sign != 0 ? number : (around.Up, around.Down) switch
    {
        ( > 0, 0) => number with { Sign = 1 },
        (0, > 0) => number with { Sign = -1 },
        _ => number,
    };
}
