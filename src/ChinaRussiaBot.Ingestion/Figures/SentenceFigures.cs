using System.Text.RegularExpressions;
using ChinaRussiaBot.Answering.Grounding;
using ChinaRussiaBot.Ingestion.Passages;
using ChinaRussiaBot.Knowledge;
using ChinaRussiaBot.Questions;
using ChinaRussiaBot.Text;

namespace ChinaRussiaBot.Ingestion.Figures;

/// <summary>Figures that running text states: a measure, a period and a value in one sentence, and the change that goes with the value.</summary>
internal sealed class SentenceFigures(MeasureFinder measures, NumberScanner scanner, ValueText values)
{
    private const int EarlyInAYear = 6;
    private const int SentencesBack = 2;
    private const int LateInAMonth = 27;
    private const int LeastSum = 10_000;

    private readonly Changes changes = new(values);
    private readonly Naming naming = new(measures);
    private readonly Parts parts = new(measures, values);

    /// <summary>What follows is under another heading.</summary>
    public void BeginSection() => naming.Forget();

    /// <param name="passage">Running text.</param>
    /// <param name="context">What is said around it.</param>
    /// <param name="periods">All periods that the document has named so far; those of this passage are added.</param>
    /// <param name="unknown">Receives values of no declared measure.</param>
    public IEnumerable<ProposedFigure> In(PassageDraft passage, DocumentContext context, PeriodsSoFar periods, List<string> unknown)
    {
        List<ProposedFigure> found = [.. Stated(passage, context, periods, unknown)];
        // "首次突破2400亿美元，达到2401.1亿美元": the mark that was passed is no second value.
        return found.Where(figure => !IsLoose(figure.Value) || !found.Exists(other => other.Measure == figure.Measure && other.Period == figure.Period && !IsLoose(other.Value)));
    }

    private static bool IsLoose(Quantity value) => value.Approximation is Approximation.Over or Approximation.Under;

    private IEnumerable<ProposedFigure> Stated(PassageDraft passage, DocumentContext context, PeriodsSoFar periods, List<string> unknown)
    {
        string plain = SpelledText.Of(passage.Text, context.Published);
        NormalizedText text = TextNormalizer.Normalize(plain);
        Reading reading = new(text, TextPeriods.Complete(text.Text, Stretches.Scan(text.Text, context.Published?.Year, Breaks(text), context.Published is { } appeared ? appeared.Month - (appeared.Day > LateInAMonth ? 0 : 1) : 0), context.Published, YearAround(context) ?? periods.Last?.End.Year ?? periods.Year));
        IReadOnlyList<string> written = Sentences.Of(passage.Text);
        bool sameSentences = Sentences.Of(plain).Count == written.Count;
        reading.Read(scanner);
        parts.Begin();
        if (Asked.Before(context.Before) is not { } asked)
            naming.Begin();
        else if (asked.Any(char.IsLetter))
            naming.Begin(asked);
        IReadOnlyList<(int Sentence, string Words)> questions = Asked.In(plain);
        int answered = -1;
        Period? only = periods.Only;
        Period? last = null;
        Dictionary<int, Period> paired = PairedPeriods.Of(reading);
        List<NumberMark> amounts = [.. reading.Numbers.Where(mark => mark.Unit is not ("percent" or "times" or "pp" or "rank") && Amount(reading, mark, paired) is not null)];
        Dictionary<int, Quantity> growth = changes.Of(reading, [.. amounts.Where(mark => Baseline.HasItsOwnChange(reading, mark, amounts))]);
        Dictionary<int, string> told = Respective.Of(reading, [.. amounts.Where(mark => !paired.ContainsKey(mark.At))]);
        Dictionary<int, int> again = Respective.Again(reading, amounts);
        Dictionary<int, Measure> inOrder = [];
        ProposedFigure? before = null;
        int beforeIn = -1;
        bool isBackAgain = false;
        HashSet<int> proposed = [];
        foreach (NumberMark mark in reading.Numbers.Where(mark => amounts.Contains(mark) || parts.IsOne(reading, mark)))
        {
            Clause clause = reading.ClauseAt(mark.End - 1);
            string sentence = reading.SentenceText(clause);
            // An answer leans on its question; one that only asks how much leaves what was spoken of.
            if (questions.LastOrDefault(question => question.Sentence < clause.Sentence, (Sentence: -1, Words: "")) is { Sentence: >= 0 } question && question.Sentence > answered)
            {
                answered = question.Sentence;
                if (question.Words.Any(char.IsLetter))
                    naming.Begin(question.Words);
            }

            if (ForeignSubject.IsSuperseded(reading.Lead(mark, clause)) || GrowthWords.IsNotTheWhole(reading.Lead(mark, clause)) || GrowthWords.IsPrice(reading.After(mark)))
                continue;
            // "Второй квартал лучше первого: 53,3 против 53,2": of what time nobody says.
            if (reading.IsAgainst(mark) && reading.DateBehind(mark) is null && !reading.FollowsAValue(mark))
                continue;
            if (ForeignSubject.IsOfOtherStatistics(reading.Between(mark), sentence))
                continue;
            if ((Amount(reading, mark, paired) ?? parts.Value(reading, mark)) is not { } value)
                continue;
            // "连续13年列全球前三位": so many years of something else.
            if (value.Unit.Dimension == Dimension.Time && !InARow.IsMatch(sentence))
                continue;
            // "人民币对卢布汇率10.97": a rate or a price, not a sum of trade.
            if (value.Unit.Dimension == Dimension.Money && Math.Abs(value.Value) < LeastSum)
                continue;
            // What is expected is no figure; what a contract comes to is.
            bool isAhead = GrowthWords.IsAhead(reading.UpTo(clause));
            if (isAhead && !measures.MayBeOfEachYear(value.Unit))
                continue;
            // "周环比+1.5美元": with a plus it is how much more.
            if (!parts.IsOne(reading, mark) && reading.IsAdded(mark))
                continue;
            if (value.Approximation == Approximation.Exact && GrowthWords.IsPassed(reading.Lead(mark, clause)))
                value = value with { Approximation = Approximation.Over, Source = ">" + value.Source };
            // 去年同期分别为4.6万吨和0.8万吨: in the order of those before.
            Measure? inTurn = again.TryGetValue(mark.At, out int like) ? inOrder.GetValueOrDefault(like) : null;
            if (again.ContainsKey(mark.At) && inTurn is null)
                continue;
            Period? compared = Baseline.PeriodOf(reading, mark) ?? reading.ComparedPeriodOf(mark, clause);
            // "39,8 млрд против 34,7 млрд годом раньше": nothing is known of what the first is, or of when.
            if (Baseline.IsOfTheYearBefore(reading, mark) && amounts.LastOrDefault(other => other.End <= mark.At) is { End: > 0 } first && reading.SentenceAt(first.End - 1) == clause.Sentence && !proposed.Contains(first.At))
                continue;
            bool isBack = Baseline.IsOfTheYearBefore(reading, mark) || (inTurn is not null && isBackAgain);
            isBackAgain = isBack;
            bool isOfTheMonthBefore = TextPeriods.IsOfTheMonthBefore(reading.Between(mark), reading.After(mark));
            // What another value is compared with is of the same thing: 而去年同期只有66万吨.
            bool same = (compared is not null || isBack || isOfTheMonthBefore) && before?.Value.Unit == value.Unit && naming.LeavesOpen(reading, mark, clause);
            // "20,47 млрд против 19,88 млрд месяцем ранее": of the month before, where the first is of a month.
            if (isOfTheMonthBefore && (!same || last is not { Kind: PeriodKind.Month }))
                continue;
            DocumentContext said = context.With(sentence) with { Nearby = Nearby(reading, clause), Near = reading.Lead(mark, clause), Lead = reading.LineAbove(mark) is { Length: > 0 } above ? above : LastLine(context.Before) };
            Measure? named = inTurn is not null ? inTurn : same ? (beforeIn != clause.Sentence && measures.SaysMore(reading.WordsBefore(mark, clause).First()) ? naming.Of(reading, mark, clause, value.Unit, said) : null) ?? naming.Resumed(reading, mark, clause, value.Unit) ?? before!.Measure : parts.IsOne(reading, mark) ? parts.Of(reading, mark, clause, value.Unit, said)
                : naming.Of(reading, mark, clause, value.Unit, said, told.GetValueOrDefault(mark.At), reading.TopicOf(mark), reading.LeadOf(mark));
            if (named is not { } measure)
            {
                unknown.Add(value.Source);
                continue;
            }

            string? subject = measures.SubjectOf(measure, [.. reading.ClausesUpTo(mark, clause), said.Nearby, .. context.Around.Reverse(), context.Place], out bool isKnown);
            if (!isKnown)
                continue;
            if (isAhead && !measures.IsOfEachYear(measure))
                continue;
            // "Он отметил, что Китай уже 16 лет подряд …": as of when, only its sentence or a whole year before it tells.
            if (measure.Unit.Dimension == Dimension.Time && reading.PeriodOf(mark, clause) is null && reading.PeriodBefore(mark) is { Kind: not PeriodKind.Year })
                continue;
            Period? period = measures.IsOfEachYear(measure) ? Period.Annual : isOfTheMonthBefore && last is not null ? Period.OfMonths(last.Start.AddMonths(-1).Year, last.Start.AddMonths(-1).Month, last.Start.AddMonths(-1).Month) : compared ?? paired.GetValueOrDefault(mark.At) ?? (isBack ? last?.Shift(-1) : null)
                ?? (reading.CountsFromTheStart(mark, clause) ? TextPeriods.SoFarIn(reading.PeriodOf(mark, clause)?.Kind == PeriodKind.Year ? null : reading.PeriodOf(mark, clause)) ?? TextPeriods.SoFarIn(last ?? reading.PeriodBefore(mark) ?? periods.Last ?? Around(context) ?? only) : null)
                ?? reading.PeriodOf(mark, clause)
                ?? (TextPeriods.GoesBackAYear(sentence) ? last?.Shift(-1) : null)
                ?? (TextPeriods.IsSinceTheStart(sentence) ? null : Relative(reading.Lead(mark, clause), context) ?? Relative(reading.WithoutAsides(clause), context) ?? TextPeriods.WholeYear(sentence, periods.Last ?? reading.PeriodBefore(mark)) ?? (ReportPeriod.IsMatch(sentence) || OfAWiderTime(reading, mark, context) ? Around(context) : null) ?? (TextPeriods.IsTheSame(sentence) ? periods.Last : null) ?? (reading.PeriodBefore(mark) is not { } earlier ? OfTheHeading(context) ?? (IsOfASection(context) ? periods.Lead : null) ?? Around(context) ?? only : (parts.IsOne(reading, mark) ? measures.IsState(measure) : earlier.Kind == PeriodKind.AsOf && !measures.IsState(measure)) ? null : earlier) ?? (reading.NamesATime(clause) || measures.IsState(measure) ? null : periods.Lead));
            if (measures.IsState(measure) && TextPeriods.IsNow(reading.UpTo(clause)) && context.Published is { } today)
                period = Period.OfMonths(today.Year, today.Month, today.Month);
            // "本币结算占比是多少？已超过99%": an answer without a time is of the day.
            if (period is null && measures.IsState(measure) && reading.QuestionBefore(clause).Length > 0 && context.Published is { } answeredOn)
                period = Period.OfMonths(answeredOn.Year, answeredOn.Month, answeredOn.Month);
            // A share is of a stretch of time unless the end of a year is named: 2023年末.
            if (parts.IsOne(reading, mark) ? (period is { Kind: PeriodKind.Year } && TextPeriods.IsAtTheEnd(reading.UpTo(clause))) || (measures.IsState(measure) && (period is { Kind: PeriodKind.Month } || TextPeriods.IsNow(reading.UpTo(clause)))) : measures.IsState(measure))
                period = period is null ? null : TextPeriods.AsState(period);
            // "за 9 мес." of a year that nobody names is not the time of something else.
            if (compared is null && !isBack && reading.NamesAnOpenTime(mark, clause))
                continue;
            // "с начала года (на конец сентября) ввезено": what moved until then.
            if (period is { Kind: PeriodKind.AsOf } && !measures.IsState(measure) && !IsPart(measure))
                period = period.End is { Month: 12, Day: 31 } ? Period.OfYear(period.End.Year) : TextPeriods.IsSinceTheStart(sentence) ? Period.OfMonths(period.End.Year, 1, period.End.Month) : period;
            // What has not begun when it is written is expected.
            if (period is null || (context.Published is { } day && (period.Start > day || IsNotOver(period, day))) || (IsOfPlans(context) && !(GrowthWords.IsHeadingOfProspects(context.Around[^1]) && (reading.NamesATime(clause) || reading.PeriodBefore(mark) is not null))))
                continue;
            if (!isBack && !isOfTheMonthBefore && compared is null && period.Kind != PeriodKind.Annual && !TextPeriods.LooksBack(sentence) && !reading.LooksBackFor(mark, clause) && !TextPeriods.IsANote(sentence) && !TextPeriods.IsOfOneMonth(sentence))
                periods.Last = last = period;
            if (!isBack && compared is null && period.Kind != PeriodKind.Annual)
                periods.Lead ??= period;
            inOrder[mark.At] = measure;
            value = PortSubjects.In(value, measure.Unit);
            before = new ProposedFigure(measure, period, value, passage.Id, sameSentences && clause.Sentence < written.Count ? written[clause.Sentence].ReplaceLineEndings(" ").Trim() : sentence)
            {
                Subject = subject,
                Page = passage.Page,
                Preliminary = GrowthWords.IsPreliminary(sentence.ToLowerInvariant()),
                Growth = growth.GetValueOrDefault(mark.At),
            };
            proposed.Add(mark.At);
            beforeIn = clause.Sentence;
            yield return before;
        }

        // "Таможня отчиталась за прошлый год": what follows without a time is of that year.
        if (context.Published is { } published && reading.Periods().ToArray() is [{ Kind: PeriodKind.Year } year] && year.Start.Year == published.Year - 1)
            periods.Lead ??= year;
        periods.Add(reading.Periods());
    }

    // "Через Благовещенск – Хэйхэ проследовало 402,8 тыс. человек. Грузов оформлено 484,5 тыс. тонн": the port is that of the sentence before.
    private string Nearby(Reading reading, Clause clause)
    {
        for (int sentence = clause.Sentence - 1; sentence >= Math.Max(0, clause.Sentence - SentencesBack); sentence--)
        {
            if (reading.TextOf(sentence) is { Length: > 0 } text && measures.NamesAPort(text))
                return text;
        }

        return "";
    }

    // A list may be a passage of its own.
    private static string LastLine(string before)
    {
        string[] lines = before.Split('\n', StringSplitOptions.TrimEntries);
        // So may its last items: the line before ends with a semicolon.
        string? last = lines[^1] is [.., ';' or '；'] ? lines.LastOrDefault(Leads) : lines[^1];
        return last is not null && Leads(last) ? last : "";
    }

    private static bool Leads(string line) => line is [.., ':' or '：'];

    private static readonly Regex InARow = new(FigureWords.Any("in.a.row"), RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    private static readonly Regex ReportPeriod = new(FigureWords.Any("report.period"), RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    // A paragraph without a time, below one of the last month: of the months that the title names.
    private static bool OfAWiderTime(Reading reading, NumberMark mark, DocumentContext context) =>
        reading.PeriodAbove(mark) is { } above && Around(context) is { } title && title.Kind != PeriodKind.AsOf && title.Start <= above.Start && title.End == above.End && title.Start != above.Start;

    // A title tells of results and forecasts alike: only the heading of a section below it says of what its values are.
    private static bool IsOfPlans(DocumentContext context) => context.Around.Count > 1 && context.Around[^1] != context.Around[0] && GrowthWords.IsHeadingOfPlans(context.Around[^1]);

    // "口岸货运量突破550万吨" of the year that has only begun is what is wanted of it.
    private static bool IsNotOver(Period period, DateOnly day) => period.Kind == PeriodKind.Year && period.Start.Year == day.Year && day.Month <= EarlyInAYear;

    private static bool IsPart(Measure measure) => measure.Unit.Dimension is Dimension.Share or Dimension.Rank;

    private Quantity? Amount(Reading reading, NumberMark mark, Dictionary<int, Period> paired) =>
        mark.Upper is null && (values.Of(reading.Text, mark) ?? values.Of(reading.Text, mark, reading.ImpliedUnits(mark, Baseline.IsOfTheYearBefore(reading, mark))) ?? Shared(reading, mark, paired))
            is { Unit.Dimension: not (Dimension.Rank or Dimension.Share or Dimension.Length) } value && (value.Unit.Dimension != Dimension.Time || reading.IsInARow(mark)) ? value : null;

    // "в июле и августе — 8,7 и 7,9 млн тонн": scale and unit stand behind the last of them.
    private Quantity? Shared(Reading reading, NumberMark mark, Dictionary<int, Period> paired) =>
        mark.Unit.Length == 0 && paired.ContainsKey(mark.At) && reading.Numbers.Find(other => other.At > mark.At && other.Unit.Length > 0 && paired.ContainsKey(other.At)) is { End: > 0 } whole && values.Of(reading.Text, whole) is { } like
            ? values.Like(reading.Text, mark, like)
            : null;

    // "去年", "в прошлом году": counted from the day of publication, when that is known.
    private static Period? Relative(string sentence, DocumentContext context) =>
        context.Published is { } day && PeriodReader.Read(TextNormalizer.NormalizeText(Reading.WithoutWhatItIsAgainst(sentence)), day) is { Assumed: true, Periods: [{ } only] } ? only : null;

    // Where lines begin, in the normalised text.
    private static List<int> Breaks(NormalizedText text) =>
        [.. Enumerable.Range(1, Math.Max(0, text.Text.Length - 1)).Where(at => text.Source.AsSpan(text.SourceIndex(at - 1), text.SourceIndex(at) - text.SourceIndex(at - 1) + 1).Contains('\n') && !char.IsWhiteSpace(text.Text[at]))];

    // Without a day of publication, months are of the one year that title and headings name.
    private static int? YearAround(DocumentContext context) =>
        context.Around.SelectMany(static text => Stretches.Scan(TextNormalizer.NormalizeText(text))).SelectMany(static date => new[] { date.Date.FirstYear, date.Date.LastYear }).Where(static year => year > 0).Distinct().ToArray() is [int only] ? only : null;

    private static bool IsOfASection(DocumentContext context) => context.Around.Count > 1 && context.Around[^1] != context.Around[0];

    private static Period? OfTheHeading(DocumentContext context) => IsOfASection(context) ? Around(context with { Around = [context.Around[^1]] }) : null;

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
