using ChinaRussiaBot.Questions;

namespace ChinaRussiaBot.Answering.Grounding;

/// <summary>
/// What a source says once is not said twice: "raised from 22 % to 22 %" of "from 20 % to 22 %" holds only numbers of the source, and is
/// wrong. Counts numbers, dates and names over a whole statement. Pure.
/// </summary>
internal static class Repetition
{
    /// <summary>What is said more often than the cited items say it in the language of the statement; null when nothing is.</summary>
    public static string? Problem(IReadOnlyList<Segment> said, IReadOnlyList<ItemEvidence> cited)
    {
        bool chinese = said.Any(static clause => clause.Words.Any(Tokenizer.IsHan));
        List<Segment> stated = [.. cited.SelectMany(item => In(chinese, item.Clauses).Concat(In(chinese, item.Labels)))];
        return Numbers(said, stated) ?? Dates(said, stated) ?? Names(said, stated);
    }

    private static string? Numbers(IReadOnlyList<Segment> said, List<Segment> stated)
    {
        List<NumberMark> known = [.. stated.SelectMany(static clause => clause.Numbers).SelectMany(static number => number.WithEnds())];
        foreach (IGrouping<(decimal, string), NumberMark> same in said.SelectMany(static clause => clause.Numbers).GroupBy(static number => (number.Value, number.Unit)))
        {
            NumberMark plain = same.First() with { Sign = 0, Approximation = Knowledge.Approximation.Exact };
            if (IsTooOften(same.Count(), known.Count(plain.IsSaidBy)))
                return FormattableString.Invariant($"repeated {plain.Value} {plain.Unit}");
        }

        return null;
    }

    private static string? Dates(IReadOnlyList<Segment> said, List<Segment> stated)
    {
        foreach (IGrouping<DateParts, DateParts> same in said.SelectMany(static clause => clause.Dates).GroupBy(static date => date))
        {
            if (IsTooOften(same.Count(), stated.SelectMany(static clause => clause.Dates).Count(same.Key.IsSaidBy)))
                return $"repeated {same.Key.FirstYear}-{same.Key.FirstMonth}-{same.Key.FirstDay}";
        }

        return null;
    }

    private static string? Names(IReadOnlyList<Segment> said, List<Segment> stated)
    {
        List<NameMention> mentions = [.. said.SelectMany(static clause => clause.Names)];
        foreach (string id in mentions.SelectMany(static name => name.Ids).Distinct())
        {
            if (IsTooOften(mentions.Count(name => name.Ids.Contains(id)), stated.SelectMany(static clause => clause.Names).Count(name => name.Ids.Contains(id))))
                return $"repeated {id}";
        }

        return null;
    }

    /// <summary>What no text of the items says is held by their fields, if at all: that is judged elsewhere.</summary>
    private static bool IsTooOften(int said, int stated) => said > 1 && stated > 0 && said > stated;

    /// <summary>The clauses in one language. One without a letter of either ("(73,5 млн)" without its number) is of that before it.</summary>
    private static IEnumerable<Segment> In(bool chinese, IEnumerable<Segment> clauses)
    {
        bool isChinese = chinese;
        foreach (Segment clause in clauses)
        {
            if (clause.Words.Any(Tokenizer.IsHan))
                isChinese = true;
            else if (clause.Words.Any(Tokenizer.IsCyrillic))
                isChinese = false;
            if (isChinese == chinese)
                yield return clause;
        }
    }
}
