using System.Text.RegularExpressions;
using ChinaRussiaBot.Answering.Grounding;
using ChinaRussiaBot.Knowledge;
using ChinaRussiaBot.Questions;
using ChinaRussiaBot.Text;

namespace ChinaRussiaBot.Ingestion.Figures;

/// <summary>Of when the values of a passage are: the time beside them, else that of what was spoken of before, else that of heading and title. Not thread-safe.</summary>
internal sealed class FigureTimes(MeasureFinder measures, Reading reading, DocumentContext context, PeriodsSoFar periods, Dictionary<int, Period> paired)
{
    private const int EarlyInAYear = 6;

    private static readonly Regex ReportPeriod = Pattern.AnyCase(FigureWords.Any("report.period"));

    private static readonly Regex BeginsAsAPart = Pattern.AnyCase($@"^[\s•–—-]*{FigureWords.Any("of.them")}(?!\p{{IsCyrillic}})");

    private static readonly Regex IsAnAnniversary = Pattern.AnyCase(@"建交\s*$");

    private readonly Period? only = periods.Only;

    /// <summary>That of the last value of the passage which nothing was compared with.</summary>
    public Period? Last { get; private set; }

    /// <summary>Null where nothing tells, and for what was not over when the document appeared.</summary>
    public Period? Of(SeenValue seen, Measure measure)
    {
        // "Он отметил, что Китай уже 16 лет подряд …": as of when, only its sentence or a whole year before it tells.
        if (measure.Unit.Dimension == Dimension.Time && reading.PeriodOf(seen.Mark, seen.Clause) is null && reading.PeriodBefore(seen.Mark) is { Kind: not PeriodKind.Year })
            return null;
        // "за 9 мес." of a year that nobody names is not the time of something else.
        if (seen.Compared is null && !seen.IsBack && reading.NamesAnOpenTime(seen.Mark, seen.Clause))
            return null;
        // "2026年航运开始以来……查验41万人次": no time that has a name.
        if (seen.Compared is null && !seen.IsBack && !measures.IsState(measure) && measure.Unit.Dimension is not (Dimension.Time or Dimension.Rank) && !measures.IsOfEachYear(measure) && reading.CountsFromAnEvent(seen.Mark, seen.Clause))
            return null;
        Period? period = AsMeasured(seen, measure, OfTheDay(seen, measure) ?? Stated(seen, measure));
        return period is null || (context.Published is { } day && (period.Start > day || IsNotOver(period, day))) || IsOfPlans(seen) ? null : period;
    }

    /// <summary>What follows a value may lean on its time.</summary>
    public void Keep(SeenValue seen, Period period)
    {
        if (seen.IsBack || seen.Compared is not null || period.Kind == PeriodKind.Annual)
            return;
        if (!seen.IsOfTheMonthBefore && !TextPeriods.LooksBack(seen.Sentence) && !reading.LooksBackFor(seen.Mark, seen.Clause) && !TextPeriods.IsANote(seen.Sentence) && !TextPeriods.IsOfOneMonth(seen.Sentence))
            periods.Last = Last = period;
        periods.Lead ??= period;
    }

    /// <summary>The passage is over.</summary>
    public void End()
    {
        // "Таможня отчиталась за прошлый год": what follows without a time is of that year.
        if (context.Published is { } published && reading.Periods().ToArray() is [{ Kind: PeriodKind.Year } year] && year.Start.Year == published.Year - 1)
            periods.Lead ??= year;
        periods.Add(reading.Periods());
    }

    /// <summary>The one year that title and headings name: of months without a year, where the day of publication is not known.</summary>
    public static int? YearAround(DocumentContext context) =>
        context.Around.SelectMany(static text => Stretches.Scan(TextNormalizer.NormalizeText(text))).SelectMany(static date => new[] { date.Date.FirstYear, date.Date.LastYear }).Where(static year => year > 0).Distinct().ToArray() is [int only] ? only : null;

    // "目前", «на рассмотрении находятся 84 проекта», and "本币结算占比是多少？已超过99%": of the day.
    private Period? OfTheDay(SeenValue seen, Measure measure) =>
        measures.IsState(measure) && context.Published is { } day && (TextPeriods.IsNow(reading.UpTo(seen.Clause)) || ((measure.Unit.Dimension != Dimension.Share || reading.QuestionBefore(seen.Clause).Length > 0 || TextPeriods.IsPresent(reading.Lead(seen.Mark, seen.Clause))) && Stated(seen, measure) is null))
            ? Period.OfMonths(day.Year, day.Month, day.Month)
            : null;

    private Period? Stated(SeenValue seen, Measure measure) =>
        measures.IsOfEachYear(measure) ? Period.Annual
        : seen.IsOfTheMonthBefore && Last?.Start.AddMonths(-1) is { } month ? Period.OfMonths(month.Year, month.Month, month.Month)
        : seen.Compared ?? paired.GetValueOrDefault(seen.Mark.At) ?? (seen.IsBack ? Last?.Shift(-1) : null)
            ?? SinceTheStart(seen) ?? OfTheWholeYear(seen) ?? reading.PeriodOf(seen.Mark, seen.Clause)
            ?? OfThose(seen, measure)
            ?? (TextPeriods.GoesBackAYear(seen.Sentence) ? Last?.Shift(-1) : null)
            ?? (TextPeriods.IsSinceTheStart(seen.Sentence) ? null : Left(seen, measure));

    // "Из них реализовано 12 проектов": of the time of those.
    private Period? OfThose(SeenValue seen, Measure measure) => measures.IsState(measure) && BeginsAsAPart.IsMatch(seen.Sentence) ? Last : null;

    private Period? OfTheWholeYear(SeenValue seen) =>
        TextPeriods.IsOfTheWholeYear(reading.Lead(seen.Mark, seen.Clause)) && !reading.NamesATime(seen.Mark, seen.Clause)
            ? TextPeriods.WholeYear(seen.Sentence, reading.PeriodOf(seen.Mark, seen.Clause) ?? periods.Last ?? reading.PeriodBefore(seen.Mark))
            : null;

    private Period? SinceTheStart(SeenValue seen)
    {
        if (!reading.CountsFromTheStart(seen.Mark, seen.Clause))
            return null;
        Period? own = reading.PeriodOf(seen.Mark, seen.Clause);
        // "В апреле – 476 млн, … в марте было 381 млн. А с начала года …": until the later of them.
        Period? last = Last is { } told && periods.Lead is { Kind: PeriodKind.Month } lead && told.Kind == PeriodKind.Month && lead.Start.Year == told.Start.Year && lead.Start > told.Start ? lead : Last;
        return TextPeriods.SoFarIn(own?.Kind == PeriodKind.Year ? null : own) ?? TextPeriods.SoFarIn(last ?? reading.PeriodBefore(seen.Mark) ?? periods.Last ?? Around(context) ?? only);
    }

    // What the sentence leaves to what was said before it, and around.
    private Period? Left(SeenValue seen, Measure measure) =>
        Relative(reading.Lead(seen.Mark, seen.Clause)) ?? Relative(reading.UpToWithoutAsides(seen.Mark, seen.Clause)) ?? Relative(reading.WithoutAsides(seen.Clause))
        ?? TextPeriods.WholeYear(seen.Sentence, periods.Last ?? reading.PeriodBefore(seen.Mark))
        ?? (ReportPeriod.IsMatch(seen.Sentence) || OfAWiderTime(seen.Mark) ? Around(context) : null)
        ?? (TextPeriods.IsTheSame(seen.Sentence) ? periods.Last : null)
        ?? Before(seen, measure)
        ?? (reading.NamesATime(seen.Clause) || measures.IsState(measure) ? null : periods.Lead);

    private Period? Before(SeenValue seen, Measure measure)
    {
        if (reading.PeriodBefore(seen.Mark) is not { } earlier)
            return OfTheHeading() ?? (IsOfASection ? Led : null) ?? Around(context) ?? only;
        return (seen.IsPart ? measures.IsState(measure) : earlier.Kind == PeriodKind.AsOf && !measures.IsState(measure)) ? null : earlier;
    }

    // A section that begins with one month and goes on with its whole year: of the year.
    private Period? Led => periods is { Lead: { Kind: PeriodKind.Month } month, Last: { Kind: PeriodKind.Year } year } && year.Start.Year == month.Start.Year ? year : periods.Lead;

    // A share is of a stretch of time unless the end of a year is named: 2023年末. What moved until a day moved since the year began.
    private Period? AsMeasured(SeenValue seen, Measure measure, Period? period)
    {
        // "今年正值建交70周年" in a text on nine months: of the year.
        if (period is not null && seen.Value.Unit.Dimension == Dimension.Time && seen.Value.Unit.Id == "year" && IsAnAnniversary.IsMatch(reading.Normal[..seen.Mark.At]))
            return Period.OfYear(period.End.Year);
        bool isState = measures.IsState(measure);
        string said = reading.UpTo(seen.Clause);
        if (period is not null && (seen.IsPart ? (period.Kind == PeriodKind.Year && TextPeriods.IsAtTheEnd(said)) || (isState && (period.Kind == PeriodKind.Month || TextPeriods.IsNow(said))) : isState))
            return TextPeriods.AsState(period);
        if (period is not { Kind: PeriodKind.AsOf } || isState || measure.Unit.Dimension is Dimension.Share or Dimension.Rank)
            return period;
        return period.End is { Month: 12, Day: 31 } ? Period.OfYear(period.End.Year) : TextPeriods.IsSinceTheStart(seen.Sentence) || IsTheEndOf(period) ? Period.OfMonths(period.End.Year, 1, period.End.Month) : period;
    }

    // "1至9月累计648.9万吨……截至9月底，公路口岸累计52.8万吨": until the end of the months that were spoken of.
    private bool IsTheEndOf(Period asOf) =>
        (Last ?? periods.Last) is { Kind: PeriodKind.Months or PeriodKind.Quarter or PeriodKind.Half, Start.Month: 1 } spoken && spoken.End.Year == asOf.End.Year && spoken.End.Month == asOf.End.Month;

    // "去年", "в прошлом году": counted from the day of publication, when that is known.
    private Period? Relative(string sentence) =>
        context.Published is { } day && PeriodReader.Read(TextPeriods.WithoutCompared(TextPeriods.WithoutThatMonth(TextPeriods.WithoutLikeBefore(TextNormalizer.NormalizeText(Reading.WithoutWhatItIsAgainst(sentence))))), day) is { Assumed: true, Periods: [{ } told] } ? told : null;

    // A paragraph without a time, below one of the last month: of the months that the title names.
    private bool OfAWiderTime(NumberMark mark) =>
        reading.PeriodAbove(mark) is { } above && Around(context) is { } title && title.Kind != PeriodKind.AsOf && title.Start <= above.Start && title.End == above.End && title.Start != above.Start;

    // "口岸货运量突破550万吨" of the year that has only begun is what is wanted of it.
    private static bool IsNotOver(Period period, DateOnly day) => period.Kind == PeriodKind.Year && period.Start.Year == day.Year && day.Month <= EarlyInAYear;

    // A title tells of results and forecasts alike: only the heading of a section below it says of what its values are. "Перспективы" may look back on a time that it names.
    private bool IsOfPlans(SeenValue seen) =>
        IsOfASection && GrowthWords.IsHeadingOfPlans(context.Around[^1])
        && !(GrowthWords.IsHeadingOfProspects(context.Around[^1]) && (reading.NamesATime(seen.Clause) || reading.PeriodBefore(seen.Mark) is not null));

    private bool IsOfASection => context.Around.Count > 1 && context.Around[^1] != context.Around[0];

    private Period? OfTheHeading() => IsOfASection ? Around(context with { Around = [context.Around[^1]] }) : null;

    private static Period? Around(DocumentContext context)
    {
        foreach (string text in context.Around.Reverse())
        {
            string normal = TextNormalizer.NormalizeText(TextPeriods.WithoutIssue(text));
            if (TextPeriods.Complete(normal, Stretches.Scan(normal, context.Published?.Year), context.Published, null) is [{ } date] && TextPeriods.Of(date.Date, TextPeriods.IsState(normal, date)) is { } period)
                return period;
        }

        return null;
    }
}
