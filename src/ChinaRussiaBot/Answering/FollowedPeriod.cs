using System.Text.RegularExpressions;
using ChinaRussiaBot.Knowledge;
using ChinaRussiaBot.Questions;

namespace ChinaRussiaBot.Answering;

/// <summary>The period of a question that goes on: its own, that of the question before, or one counted from it. Pure.</summary>
internal static partial class FollowedPeriod
{
    private const Intents Paired = Intents.Difference | Intents.Compare | Intents.Sum | Intents.Times;

    public static Question With(Question question, Conversation.Topic about)
    {
        if (about.Period is null || PeriodCode.Parse(about.Period) is not { } period)
            return question;
        string text = question.Analyzed.Text;
        // "Than a year before": the change on a year before the time that is spoken of.
        if (question.Asks(Intents.Difference | Intents.Growth | Intents.Times) && YearBefore().IsMatch(text) && (question.Periods.Assumed || question.Periods.Periods.Count == 0))
            return question with { Periods = new PeriodMentions([period], false, 0, []) };
        // "How much did it grow over the two years": those that were asked about one after the other.
        if (about.Before is not null && PeriodCode.Parse(about.Before) is { } first && question.Asks(Paired | Intents.Growth) && BothOfThem().IsMatch(text))
            return question with { Periods = new PeriodMentions([first, period], false, 0, []) };
        if (RelativeShift.Read(text) is { } years)
            return question with { Periods = new PeriodMentions([period.Shift(years)], false, 0, []) };
        if (question.Periods.Periods is [var other] && other != period && question.Asks(Intents.Difference | Intents.Times) && ComparedWith().IsMatch(text))
            return question with { Periods = question.Periods with { Periods = [period, other] } };
        if (Rebased(question.Periods, period, text) is { } rebased)
            return question with { Periods = rebased };
        if (question.Periods.Periods.Count > 0)
            return question;
        if (Number(question) is { } number && OfNumber(number, period) is { } counted)
            return question with { Periods = new PeriodMentions([counted], false, 0, []) };
        // A state at a date is no time for what else may be asked.
        if (period.Kind is PeriodKind.AsOf or PeriodKind.Annual or PeriodKind.Days && (question.Flow != Flow.None || question.Names.Count > 0))
            return question;
        // "And the lowest?" after the highest is asked of all years again.
        if (question.Asks(Intents.Peak | Intents.Low | Intents.Series) && period.Kind != PeriodKind.Years)
            return question;
        Period? before = question.Asks(Paired) && about.Before is not null ? PeriodCode.Parse(about.Before) : null;
        return question with { Periods = question.Periods with { Periods = before is null ? [period] : [before, period] } };
    }

    /// <summary>"And the first quarter?", "in December?": of the year that is spoken of, not of the year of asking.</summary>
    private static PeriodMentions? Rebased(PeriodMentions periods, Period spokenOf, string text) =>
        periods.Assumed && spokenOf.Kind is not (PeriodKind.Annual or PeriodKind.Years) && !ThisMonth().IsMatch(text)
            && periods.Periods.All(static period => period.Kind is PeriodKind.Month or PeriodKind.Months or PeriodKind.Quarter or PeriodKind.Half)
            ? periods with { Assumed = false, IsOfAnyYear = false, Periods = [.. periods.Periods.Select(period => period.Shift(spokenOf.End.Year - period.Start.Year))] }
            : null;

    /// <summary>A question that is nothing but a number, and words that only lean on what was said.</summary>
    private static int? Number(Question question)
    {
        List<Token> numbers = question.Analyzed.Tokens.Where(static token => token.Kind == TokenKind.Number).ToList();
        return numbers.Count == 1 && question.Content.All(word => word.Start == numbers[0].Start) && question.Intents == Intents.None && int.TryParse(numbers[0].Text, out int number) ? number : null;
    }

    /// <summary>After "nine months" ten are ten months, after a month another month, after a year the year of the century.</summary>
    private static Period? OfNumber(int number, Period period) => number switch
    {
        >= 1 and <= 12 when period.Kind is PeriodKind.Months or PeriodKind.Quarter or PeriodKind.Half && period.Start.Month == 1 => Period.OfMonths(period.Start.Year, 1, number),
        >= 1 and <= 12 when period.Kind == PeriodKind.Month => Period.OfMonths(period.Start.Year, number, number),
        >= 10 and < 50 when period.Kind == PeriodKind.Year => Period.OfYear(2000 + number),
        _ => null,
    };

    /// <summary>"чем в 2024", 比2024年: the period is what the one before is set against.</summary>
    [GeneratedRegex(@"чем\s+(?:в|за)?|по\s+сравнению|по\s+отношению|относительно|против|比|较|跟.+比|和.+比|与.+比|对比", RegexOptions.CultureInvariant)]
    private static partial Regex ComparedWith();

    [GeneratedRegex(@"[这那]?[两二][年个者]|之间|期间|(?:за|между)\s+(?:эти(?:ми)?\s+)?(?:дв[ае]|два\s+этих)|за\s+(?:это\s+время|эти\s+годы)|между\s+(?:ними|этими)", RegexOptions.CultureInvariant)]
    private static partial Regex BothOfThem();

    [GeneratedRegex(@"год\w*\s+назад|годом\s+(?:ранее|раньше)|прошл\w+\s+год|предыдущ\w+\s+год|去年|上年|前一年|上一年", RegexOptions.CultureInvariant)]
    private static partial Regex YearBefore();

    [GeneratedRegex(@"上个?月|这个月|本月|当月|месяц", RegexOptions.CultureInvariant)]
    private static partial Regex ThisMonth();
}
