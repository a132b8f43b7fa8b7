using System.Text.RegularExpressions;
using ChinaRussiaBot.Answering.Grounding;
using ChinaRussiaBot.Knowledge;

namespace ChinaRussiaBot.Ingestion.Figures;

/// <summary>
/// Values that others are compared with: 较2024年的96.3万辆减少, 由…的147.6亿美元降至, 95,1 млн тонн против 102,1 млн тонн. They have a time of their own, and
/// the change beside them is that of the other value. Pure.
/// </summary>
internal static class Baseline
{
    /// <summary>Whether a date is only that of a value which another is compared with.</summary>
    public static bool IsDate(string normal, DateMark date) => From.IsMatch(normal[..date.At]) && Whose.IsMatch(normal, date.End);

    /// <summary>The date of such a value; null for other values.</summary>
    public static Period? PeriodOf(Reading reading, NumberMark mark) =>
        reading.Dates.FindLast(date => date.End <= mark.At) is { End: > 0 } date && IsDate(reading.Normal, date) && Stands.IsMatch(reading.Normal[date.End..mark.At])
            ? TextPeriods.Of(date.Date, state: false)
            : null;

    /// <summary>Whether a value is that of the year before: so said, or set against the value before it without a date.</summary>
    public static bool IsOfTheYearBefore(Reading reading, NumberMark mark) =>
        TextPeriods.IsOfTheYearBefore(reading.Between(mark), reading.After(mark)) || (reading.IsAgainst(mark) && reading.DateBehind(mark) is null && reading.FollowsAValue(mark));

    /// <summary>Whether a change in its sentence may be that of a value: not of one that another is compared with, nor of a mark that was passed.</summary>
    public static bool HasItsOwnChange(Reading reading, NumberMark mark, IReadOnlyList<NumberMark> amounts)
    {
        int sentence = reading.SentenceAt(mark.End - 1);
        // "Годом ранее он достиг 244,8 млрд, увеличившись на 1,9 %": nothing else in the sentence has changed.
        // "Это на 6,8 % ниже рекордного уровня 2024 года (244,8 млрд)": the change is not that of what is compared with.
        if (reading.ComparedPeriodOf(mark, reading.ClauseAt(mark.End - 1)) is not null)
            return false;
        // "出口额为3391.5亿元，比自俄进口额少约700亿元，同比增长21.8%": a difference has none.
        if (GrowthWords.IsADifference(reading.Lead(mark, reading.ClauseAt(mark.End - 1))))
            return false;
        // "进出口货运量162.4万吨，同比增加9.15万吨、增长6%": nor has one that is told beside it.
        if (reading.FollowsAValue(mark) && Added.IsMatch(reading.Lead(mark, reading.ClauseAt(mark.End - 1))))
            return false;
        if (!amounts.Any(other => other.At != mark.At && reading.SentenceAt(other.End - 1) == sentence))
            return true;
        return !IsOfTheYearBefore(reading, mark) && PeriodOf(reading, mark) is null
            && !(reading.FollowsAValue(mark) && (reading.IsAgainst(mark) || GrowthWords.IsPassed(reading.Lead(mark, reading.ClauseAt(mark.End - 1)))));
    }

    private static readonly Regex Added = Pattern.Of(@"(?:同比|年同期|上年|去年)?(?:增加|减少|净增|多)了?(?:约|近)?\s*$");

    private static readonly Regex From = Pattern.Of(@"(?:比|较|由|从|低于|高于|不及)\s*$");

    private static readonly Regex Whose = Pattern.Of(@"\G(?:同期)?的");

    private static readonly Regex Stands = Pattern.Of(@"^(?:同期)?的(?:近|约|超过?)?\s*$");
}
