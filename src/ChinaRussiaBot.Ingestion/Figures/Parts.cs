using ChinaRussiaBot.Answering.Grounding;
using ChinaRussiaBot.Knowledge;

namespace ChinaRussiaBot.Ingestion.Figures;

/// <summary>Shares and ranks that running text states: 占全省外贸总值的68.8%, «доля России … — 19,6 %», 列第5位.</summary>
internal sealed class Parts(MeasureFinder measures, ValueText values)
{
    private const int MostClauses = 3;

    public static bool IsOne(Reading reading, NumberMark mark)
    {
        if (mark.Upper is not null || mark.Unit is not ("percent" or "rank"))
            return false;
        Clause clause = reading.ClauseAt(mark.End - 1);
        return mark.Unit == "rank" ? PartWords.IsPlace(reading.Text, mark) : PartWords.Say(reading.Normal[clause.Start..mark.At]) || (reading.Normal.AsSpan(clause.Start, Math.Max(0, mark.At - clause.Start)).IsWhiteSpace() && reading.ClausesUpTo(mark, clause).Skip(1).FirstOrDefault() is { } label && PartWords.Say(label)) || Baseline.PeriodOf(reading, mark) is not null;
    }

    public Quantity? Value(Reading reading, NumberMark mark) => values.Of(reading.Text, mark) is { Unit.Dimension: Dimension.Share or Dimension.Rank } value ? value : null;

    /// <summary>Whose share of what: its clause says it, or the clauses before that.</summary>
    public Measure? Of(Reading reading, NumberMark mark, Clause clause, Unit unit, DocumentContext context)
    {
        if (ForeignSubject.IsOneCompany(reading.UpTo(clause)))
            return null;
        bool leans = PartWords.Begin(reading.Normal[clause.Start..mark.At]);
        foreach (string words in reading.ClausesUpTo(mark, clause).Take(MostClauses).Skip(leans ? 1 : 0))
        {
            string asked = mark.Unit != "rank" ? words : context.Language == Language.Chinese ? $"{words} 排名" : $"место {words}";
            if (measures.FindPart(asked, unit, context) is { } found)
                return found;
        }

        return null;
    }
}
