using System.Text.RegularExpressions;
using ChinaRussiaBot.Answering.Grounding;
using ChinaRussiaBot.Knowledge;

namespace ChinaRussiaBot.Ingestion.Figures;

/// <summary>Shares and ranks that running text states: 占全省外贸总值的68.8%, «доля России … — 19,6 %», 列第5位.</summary>
internal sealed partial class Parts(MeasureFinder measures, ValueText values)
{
    private const int MostClauses = 3;

    [GeneratedRegex("在(?<of>[^,，;]{2,24})中,?(?<who>俄罗斯|中国)(?=[列排居位])", RegexOptions.CultureInvariant)]
    private static partial Regex Among();

    public static bool IsOne(Reading reading, NumberMark mark)
    {
        if (mark.Upper is not null || mark.Unit is not ("percent" or "rank"))
            return false;
        Clause clause = reading.ClauseAt(mark.End - 1);
        return mark.Unit == "rank" ? PartWords.IsPlace(reading.Text, mark) : PartWords.Say(reading.Lead(mark, clause)) || (reading.Normal.AsSpan(clause.Start, Math.Max(0, mark.At - clause.Start)).IsWhiteSpace() && reading.ClausesUpTo(mark, clause).Skip(1).FirstOrDefault() is { } label && PartWords.Say(label)) || (PartWords.LeadOn(reading.Lead(mark, clause)) && !reading.FollowsAValue(mark) && PartWords.Say(reading.FirstOf(clause))) || (PartWords.LeadOn(reading.Lead(mark, clause)) && !reading.FollowsAValue(mark) && PartWords.Say(reading.QuestionBefore(clause))) || Baseline.PeriodOf(reading, mark) is not null;
    }

    public Quantity? Value(Reading reading, NumberMark mark) => values.Of(reading.Text, mark) is { Unit.Dimension: Dimension.Share or Dimension.Rank } value ? value : null;

    /// <summary>Whose share of what: its clause says it, or the clauses before that.</summary>
    public Measure? Of(Reading reading, NumberMark mark, Clause clause, Unit unit, DocumentContext context)
    {
        if (ForeignSubject.IsOneCompany(reading.UpTo(clause)))
            return null;
        if (measures.IsOfOthersAlone(reading.SentenceUpTo(mark), context.Language) || ForeignSubject.IsOfOneKindOfTrade(reading.SentenceUpTo(mark)))
            return null;
        bool leans = PartWords.Begin(reading.Lead(mark, clause));
        string own = reading.Lead(mark, clause);
        if (mark.Unit != "rank" && PartWords.IsOfTheCountry(own) && measures.ProvinceAround(context) is { Length: > 0 } province)
            return measures.FindPart($"{province}{reading.Without(clause.Start, mark.At).Trim()}比重", unit, context);
        string after = reading.WordsAfter(mark, clause);
        // "68,4 % внешнеторгового оборота провинции", «… региона»: the province that is spoken of; of another place nobody declared a share.
        if (mark.Unit != "rank" && PartWords.OwnPlace(after) is { Length: > 0 } place)
        {
            if (!PartWords.FallTo(own) || measures.ProvinceAround(context) is not { Length: > 0 } whose)
                return null;
            after = after.Replace(place, whose, StringComparison.Ordinal);
        }

        // "在中国投资目的地中俄罗斯列第23位": who has the place is named last.
        string Ordered(string said) => Among().Replace(said, "${who}在${of}中");
        foreach (string words in reading.ClausesUpTo(mark, clause).Take(MostClauses).Skip(leans ? 1 : 0).Append(reading.FirstOf(clause)).Append(reading.QuestionBefore(clause)).Where(static words => words.Length > 0))
        {
            string asked = mark.Unit != "rank" ? PartWords.FallTo(own) ? $"доля {words} {after}" : words : context.Language == Language.Chinese ? $"{Ordered(words)} {after} 排名" : $"место {words} {after}";
            if (measures.FindPart(asked, unit, context, PartWords.FallTo(own) ? own : null) is { } found)
                return found;
            // "我国稳居俄罗斯第一大贸易伙伴": whose place it is among whose partners is said.
            if (mark.Unit == "rank" && measures.NamesBothInOrder(words))
                return null;
        }

        return null;
    }
}
