using System.Text.RegularExpressions;
using ChinaRussiaBot.Answering.Grounding;
using ChinaRussiaBot.Knowledge;

namespace ChinaRussiaBot.Ingestion.Figures;

/// <content>Which of the dates of a passage is that of a value.</content>
internal sealed partial class Reading
{
    /// <summary>The time that a value is compared with: против 7,7 млн тонн в октябре 2024 года; чем за январь–октябрь 2024 года (33,9 млн тонн).</summary>
    public Period? ComparedPeriodOf(NumberMark mark, Clause clause)
    {
        if (IsAgainst(mark) && DateBehind(mark) is { } behind && TextPeriods.Of(behind.Date, state: false) is { } against)
            return against;
        return dates.FindLast(date => date.End <= mark.At && (Opens.IsMatch(Normal[date.End..mark.At]) || WhenItWas.IsMatch(Normal[date.End..mark.At]))) is { End: > 0 } named && TextPeriods.IsCompared(Normal, named)
            ? TextPeriods.Of(named.Date, state: false)
            : null;
    }

    // "больше, чем в 2024 году, когда он равнялся 7,23 млрд".
    private static readonly Regex WhenItWas = Pattern.Of(@"^(?:-\p{L}{1,3})?\s*(?:г\.|год[ау]?)?,\s*когда\s+(?:\p{L}+\s+){0,4}\$?\s*$");

    private bool IsWanted(DateMark date) => TextPeriods.IsWanted(Normal, date, TextOf(SentenceAt(date.At)));

    /// <summary>The year until which a value is wanted: 到2024年双边贸易额达到2000亿美元. Null where it is not.</summary>
    public Period? WantedUntil(NumberMark mark, Clause clause) =>
        dates.FindLast(date => date.At < mark.At && SentenceAt(date.At) == clause.Sentence && IsWanted(date)) is { End: > 0 } date && !Numbers.Exists(other => other.At >= date.End && other.End <= mark.At && IsAmount(other))
            ? TextPeriods.Of(date.Date, state: false)
            // "цель довести объём торговли до 200 млрд долл. к 2024 году".
            : DateBehind(mark) is { } behind && IsWanted(behind) ? TextPeriods.Of(behind.Date, state: false) : null;

    /// <summary>The date of the value's clause, else the nearest before it in the sentence.</summary>
    public Period? PeriodOf(NumberMark mark, Clause clause) => InBracketsBehind(mark) ?? FallenOn(mark) ?? OwnBehind(mark, clause) ??
        (Last(date => clause.Holds(date.At) && date.At < mark.At)
            ?? First(date => clause.Holds(date.At) && !IsOfAnother(date.At, mark) && !IsOfTheNextLine(date.At, mark))
            ?? Last(date => date.At < mark.At && SentenceAt(date.At) == clause.Sentence && !IsAside(date.At) && !LooksBack(date.At) && !IsInBracketsOfItsOwn(date.At, mark.At) && !(IsOfAPart(date.At) && Normal.AsSpan(date.At, mark.At - date.At).Contains(';')))
            ?? First(date => clause.Holds(date.At) && !IsOfTheNextLine(date.At, mark)))?.Period;

    // "上半年……43.5万人次，其中6月份9.1万人次；满洲里……": what follows is of the whole time again.
    private bool IsOfAPart(int date) => OfThem.IsMatch(Normal.AsSpan(Math.Max(0, date - LongestTopic), Math.Min(date, LongestTopic)));

    private static readonly Regex OfThem = Pattern.Of($@"{FigureWords.Any("of.them")}\s*(?:во?|за)?\s*$");

    // An item of a list ends with its line.
    private bool IsOfTheNextLine(int date, NumberMark mark) => IsItem(mark) && Text.SourceRange(mark.At, 1).Start is var from && Text.SourceRange(date, 1).Start is var to && from < to && Text.Source.AsSpan(from, to - from).Contains('\n');

    // "За 2025 год товарооборот, по данным таможни, сжался до 228,1 млрд после 244,8 млрд в 2024-м": between them stands the value that it dates.
    private bool IsOfAnother(int date, NumberMark mark) =>
        Numbers.Exists(other => other.At >= mark.End && other.End <= date && other.Unit is not ("percent" or "times" or "pp" or "rank") && (other.Unit.Length > 0 || Normal[other.At..other.End].Any(char.IsLetter)));

    // "99 % (2025)", 2448亿美元（2024年）: nothing but the date stands in the brackets.
    private Period? InBracketsBehind(NumberMark mark) =>
        dates.Find(date => date.At >= mark.End && Opens.IsMatch(Normal[mark.End..date.At])) is { End: > 0 } own && Shut.IsMatch(Normal, own.End) ? TextPeriods.Of(own.Date, state: false) : null;

    // "из них 96,3 тыс. пришлось на декабрь".
    private Period? FallenOn(NumberMark mark) =>
        dates.Find(date => date.At >= mark.End && Falls.IsMatch(Normal[mark.End..date.At])) is { End: > 0 } own ? TextPeriods.Of(own.Date, state: false) : null;

    private static readonly Regex Falls = Pattern.Of(@"^\s*(?:\p{L}+\s+)?(?:пришл[оиа]сь|приш[её]лся|приход[ия]тся)\s+(?:на\s*)?$");

    /// <summary>Whether a value is said to fall on a time that stands behind it.</summary>
    public bool FallsOnATime(NumberMark mark) => FallenOn(mark) is not null;

    private static readonly Regex Shut = Pattern.Of(@"\G\s*\)");

    // "с 618 тыс. тонн в 2024 году до 497 тыс. тонн в 2025-м": each value before its own time.
    private Period? OwnBehind(NumberMark mark, Clause clause) =>
        DateBehind(mark) is { } own && In.IsMatch(Normal[mark.End..own.At]) && !TextPeriods.IsCompared(Normal, own)
        && dates.FindLast(date => clause.Holds(date.At) && date.End <= mark.At) is { End: > 0 } earlier && Numbers.Exists(other => other.Unit.Length > 0 && other.End <= earlier.At && In.IsMatch(Normal[other.End..earlier.At]))
            ? TextPeriods.Of(own.Date, state: false)
            : null;

    private static readonly Regex In = Pattern.Of(@"^\s*(?:во?|за)\s*$");

    // "(2024 г. - 41,8 млн т)": a date and its value; what follows the bracket is not of that time.
    private bool IsInBracketsOfItsOwn(int at, int value)
    {
        int open = Normal.LastIndexOf('(', at), close = open < 0 ? -1 : Normal.IndexOf(')', at);
        return open >= 0 && close >= 0 && close < value && Normal.LastIndexOf(')', at) < open && Numbers.Exists(mark => mark.At > at && mark.End <= close && mark.Unit is not ("percent" or "times" or "pp" or "rank") && (UnitOf(mark).Length > 0 || Normal[mark.At..mark.End].Any(char.IsLetter)));
    }

    /// <summary>Whether a value is counted from the start of a year: nothing between those words and the value names another time.</summary>
    public bool CountsFromTheStart(NumberMark mark, Clause clause)
    {
        // "8,6 млн тонн в октябре и 77,2 млн тонн с начала года".
        if (StartBehind.IsMatch(Normal, mark.End))
            return true;
        int start = clauses.Find(other => other.Sentence == clause.Sentence).Start;
        int at = TextPeriods.LastStart(Normal[Math.Min(start, mark.At)..mark.At]);
        return at >= 0 && !dates.Exists(date => date.At > start + at + 1 && date.At < mark.At && !TextPeriods.IsCompared(Normal, date) && !StartOfYear.IsMatch(Normal[(start + at)..date.End]));
    }

    private static readonly Regex StartBehind = Pattern.Of(@"\G\s*(?:\p{L}+\s+)?с\s+начала\s+(?:20\d\d\s+)?года");

    private static readonly Regex StartOfYear = Pattern.Of(@"^с начала \d{4}");

    /// <summary>Whether the value's clause names months, or the last time before it in its sentence are months, and nothing tells of which year: "6月当月，自俄进口3.1万吨".</summary>
    public bool NamesAnOpenTime(NumberMark mark, Clause clause) => PeriodOf(mark, clause) is null
        && (dates.Exists(date => clause.Holds(date.At) && date.Date is { FirstYear: 0, FirstMonth: > 0, FirstDay: 0 }) || dates.FindLast(date => date.End <= mark.At && SentenceAt(date.At) == clause.Sentence && date.Date.FirstDay == 0) is { End: > 0, Date: { FirstYear: 0, FirstMonth: > 0 } });

    /// <summary>Whether a value is counted from when something began, which is no stretch of the calendar: 2026年航运开始以来, «с момента запуска в 2019 году».</summary>
    public bool CountsFromAnEvent(NumberMark mark, Clause clause)
    {
        int start = clauses.Find(other => other.Sentence == clause.Sentence).Start;
        return start < mark.At && SinceAnEvent.Matches(Normal[start..mark.At]).LastOrDefault() is { } since && !Numbers.Exists(other => other.At >= start + since.Index + since.Length && other.End <= mark.At && IsAmount(other))
            && !dates.Exists(date => date.At >= start + since.Index + since.Length && date.At < mark.At && !TextPeriods.IsCompared(Normal, date));
    }

    // "今年以来" counts from the start of a year.
    private static readonly Regex SinceAnEvent = Pattern.Of($@"(?<!{FigureWords.Any("this.year")}|年初|开年|年)以来|(?:19|20)\d\d年以来|{FigureWords.Any("since.event")}(?:\s+\p{{L}}+)*(?:\s+(?:во?|с)?\s*(?:\p{{L}}+\s+)?(?:19|20)\d\d(?:\s+год[ау]?)?)?");

    /// <summary>What stands between the start of the sentence and a value, without what happened at another time: "去年，经铁路口岸的运输量为1.61亿吨，比2022年多…：前四个月…".</summary>
    public string UpToWithoutAsides(NumberMark mark, Clause clause) => string.Join(' ', clauses.Where(other => other.Sentence == clause.Sentence && other.Start < mark.At)
        .Select(other => Normal[other.Start..Math.Min(other.End, mark.At)]).Where(static text => !Aside.IsMatch(text)));

    /// <summary>The last date in the sentences before the value's.</summary>
    public Period? PeriodBefore(NumberMark mark) => Last(date => date.At < mark.At && !IsAside(date.At) && !IsInBracketsOfItsOwn(date.At, mark.At) && !LooksBack(date.At) && !IsOfAPart(date.At))?.Period;

    /// <summary>The last date before a value, where it stands in another line; null where the value's own line names one.</summary>
    public Period? PeriodAbove(NumberMark mark) =>
        Last(date => date.At < mark.At && !IsAside(date.At) && !LooksBack(date.At)) is { } last && Text.SourceRange(last.At, 1).Start < LineStart(mark) ? last.Period : null;

    // "поставлено 101 млн, в 2024-м было 108,5 млн": what follows is not of that year.
    private bool LooksBack(int at) => dates.Find(date => date.At == at) is { End: > 0 } date && (Was.IsMatch(Normal, date.End) || TextPeriods.IsTheSameTime(Normal, date));

    /// <summary>Whether the date of a value is only looked back on.</summary>
    public bool LooksBackFor(NumberMark mark, Clause clause) => dates.Exists(date => clause.Holds(date.At) && date.End <= mark.At && LooksBack(date.At));

    private static readonly Regex Was = Pattern.Of(@"\G(?:-\p{L}{1,3})?\s*(?:году|года|г\.)?(?:,\s*когда)?\s*(?:(?:он[аои]?|их)\s+)?(?:был[оаи]?|составлял\p{L}*|равнял\p{L}*)(?!\p{L})");
}
