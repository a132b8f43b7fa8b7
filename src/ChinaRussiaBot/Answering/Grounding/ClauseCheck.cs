using ChinaRussiaBot.Text;

namespace ChinaRussiaBot.Answering.Grounding;

/// <summary>Checks the clauses of one statement against the items it cites.</summary>
/// <param name="cited">What the items say.</param>
/// <param name="statement">The statement.</param>
/// <param name="ofSource">The statement speaks of the source itself, so that its date of publication may stand in it.</param>
internal sealed class ClauseCheck(IReadOnlyList<ItemEvidence> cited, DraftStatement statement, bool ofSource)
{
    /// <summary>A clause rests on a clause of a source only if that has at least this part of its words.</summary>
    private const double LeastOverlap = 0.7;

    /// <summary>A source's clause that has nearly as many of the words may be the one that is meant.</summary>
    private const double NearlyAsMuch = 0.15;

    private readonly List<NumberMark> computed = statement.Computed is { } result ? [.. Recomputation.Result(result)] : [];
    private readonly string normal = TextNormalizer.NormalizeText(statement.Text);
    private readonly HashSet<DateParts> spans = ComputedPeriods.Of(statement);

    public string? Problem(Segment clause)
    {
        foreach (DateParts date in clause.Dates)
        {
            if (!spans.Contains(date) && !IsStated(date))
                return $"date {date.FirstYear}-{date.FirstMonth}-{date.FirstDay}";
        }

        foreach (NumberMark number in clause.Numbers)
        {
            NumberMark directed = EvidenceReader.Directed(number, clause.Signature);
            if (!computed.Exists(directed.IsSaidBy) && !cited.Any(item => IsStated(directed, item, clause)))
                return System.FormattableString.Invariant($"number {number.Value} {number.Unit}");
        }

        foreach (NameMention name in clause.Names)
        {
            if (!cited.Any(item => name.Ids.Any(item.Names.Contains) || item.Text.Contains(name.Spelling, StringComparison.Ordinal) || IsOfNamedSource(name, item)))
                return $"name {name.Spelling}";
        }

        return Sense(clause);
    }

    /// <summary>What is computed rests on the fields; a note may name any number.</summary>
    private bool IsStated(NumberMark number, ItemEvidence item, Segment clause) => statement.Computed is null
        ? item.Numbers.Any(stated => number.IsSaidBy(stated.Number) && HoldsThen(clause, stated.Dates))
        : item.FieldNumbers.Any(number.IsSaidBy);

    /// <summary>A source that is named in whole may bring its place with it: "the Sichuan chamber of commerce".</summary>
    private bool IsOfNamedSource(NameMention name, ItemEvidence item) =>
        item.Sources.Any(source => source.Contains(name.Spelling, StringComparison.Ordinal) && normal.Contains(source, StringComparison.Ordinal));

    /// <summary>A computed number holds for the periods of its operands alone.</summary>
    private bool IsStated(DateParts date) => statement.Computed is { } result
        ? result.Operands.Any(operand => EvidenceTexts.When(operand.Period).Any(date.IsSaidBy))
        : cited.Any(item => item.Dates.Any(date.IsSaidBy) || (ofSource && item.Published.Any(date.IsSaidBy)));

    /// <summary>Whether a number stated for these dates may stand beside the dates of the clause.</summary>
    private static bool HoldsThen(Segment clause, IReadOnlyList<DateParts> dates)
    {
        if (dates.Count == 0 || clause.Context.Count == 0)
            return true;
        return clause.Dates.Count > 0
            ? clause.Dates.All(date => dates.Any(stated => date.IsSaidBy(stated) || date.IsDayOf(stated)))
            : clause.Context.Any(date => dates.Any(stated => date.IsSaidBy(stated) || date.IsDayOf(stated)));
    }

    /// <summary>The words of the clause stand in a clause of a source that does not say the opposite.</summary>
    private string? Sense(Segment clause)
    {
        if (clause.Keys.Count == 0)
            return clause.Signature.Negations > 0 ? "negation" : null;
        double best = 0;
        List<(double Overlap, Segment Evidence, bool IsLabel)> candidates = [];
        foreach (ItemEvidence item in cited)
        {
            foreach (Segment evidence in item.Clauses)
                Consider(evidence, false);
            foreach (Segment evidence in item.Labels)
                Consider(evidence, true);
        }

        if (best < LeastOverlap)
            return $"words: {string.Join(' ', clause.Keys)}";
        foreach ((double overlap, Segment evidence, bool isLabel) in candidates)
        {
            if (overlap >= Math.Max(LeastOverlap, best - NearlyAsMuch) && clause.Signature.Agrees(evidence.Signature)
                && clause.Numbers.All(number => evidence.Numbers.Count == 0 || evidence.Numbers.SelectMany(static stated => stated.WithEnds()).Any(stated => (number with { Sign = 0 }).IsSaidBy(stated)))
                && Speaks(isLabel ? evidence.Dates : evidence.Context, clause.Dates))
                return null;
        }

        return $"sense: {clause.Words.Trim()}";

        void Consider(Segment evidence, bool isLabel)
        {
            double overlap = Overlap(clause, evidence);
            if (overlap < LeastOverlap)
                return;
            candidates.Add((overlap, evidence, isLabel));
            best = Math.Max(best, overlap);
        }
    }

    private static bool Speaks(IReadOnlyList<DateParts> of, IReadOnlyList<DateParts> dates) =>
        dates.Count == 0 || of.Count == 0 || dates.All(date => of.Any(date.IsSaidBy));

    private static double Overlap(Segment clause, Segment evidence)
    {
        int held = 0;
        foreach (string key in clause.Keys)
        {
            if (evidence.Keys.Contains(key) || (Questions.Tokenizer.IsHan(key[0]) && evidence.Words.Contains(key, StringComparison.Ordinal)))
                held++;
        }

        return (double)held / clause.Keys.Count;
    }
}
